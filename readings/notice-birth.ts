import { type Intent, mentionsBirth } from '#ai'
import { type Birth, type BirthInput, birthSchema, chartOf } from '#engine'
import type { Locale } from '#templates'
import type { ProfileView, ToldBirth } from './client.ts'
import { keepComing, latestToday } from './keep-coming.ts'
import { type Understanding, understandBirth } from './understand-birth.ts'

type Kept = Pick<ProfileView, 'id' | 'label' | 'place' | 'birth'>

export interface BirthNoticeRequest {
  /** As it was typed. */
  text: string
  asked: Pick<Intent, 'intent' | 'subject'>
  locale: Locale
  now: Date
  /** Whose chart the message is answered from. */
  open: Kept
  others: readonly Kept[]
}

/** More births than this in one message are not looked at. */
const mostBirths = 3

/** The civil day of a birth in the solar calendar; null where there is no such day. */
function solarDay(birth: Partial<BirthInput>, now: Date): string | null {
  const parsed = birthSchema.safeParse({ ...birth, time: null })
  const chart = parsed.success && parsed.data.date ? chartOf(parsed.data, now) : null
  return chart?.ok ? chart.chart.birth.civil.slice(0, 10) : null
}

/** Every birth with a whole date that a text tells, in its order. */
function* birthsIn(text: string, options: { now: Date; locale: Locale }): Generator<Understanding> {
  let left = text
  for (let round = 0; round < mostBirths; round++) {
    const told = understandBirth(left, options)
    if (told.birth.date === undefined) return
    yield told
    left = told.rest
  }
}

/** Something was done on a day. */
const event =
  /\d(?:일|\b)[^.?!\n\d]{0,14}(?:데이트|만[난났]|사귀|결혼|상견례|이사|입[사주학대]|퇴사|이직|개업|계약|수술|시험|면접|떨어[지졌]|합격|사고|돌아가|장례|전역|졸업|헤어|싸[우웠]|다[투퉜])|\b(?:married|wedding|moved|hired|joined|quit|fired|signed|surgery|divorced|died|passed away|funeral|we met|broke up|engaged|graduated|failed|fought|since|until)\b[^.?!\n]{0,14}\d/i

/** Whether a day without a word of birth is one all the same: with a sex beside it, or of somebody who is spoken of. */
function isOfPerson({ birth }: Understanding, { text, asked }: BirthNoticeRequest): boolean {
  return !event.test(text) && (Boolean(birth.sex) || asked.subject !== 'self')
}

/** What is told to be wrong, and how a change is asked for around the new value. */
const old =
  /[^,.?!\n]{0,40}?(?:이|가)?\s?아니(?:고|라|구)(?:요)?[,\s]|\S{1,20}\s?말고|[^,.?!\n]{0,40}?(?:돼|되어)\s?있는데|\S{1,12}\s?(?:->|→|=>)|\([^()]{0,20}[xX]\)|왜\s(?:계속|자꾸)[^.?!]*|\bnot\s+[^,.;!?]+|\b(?:instead of|rather than)\b[^,.;!?]+/gi
const asksChange =
  /\b(?:change|correct|update|set|fix|switch|edit|make)\b[^.?!]{0,40}?\bto\b|으?로\s?(?:바꾸|바꿔|바꿀|수정|고치|고쳐|변경|정정|해\s?[주줘])[^.?!]*/gi
/** Words that say that what is kept is wrong. */
const saysWrong =
  /바꾸|바꿔|성별|음력|양력|고치|고쳐|수정|정정|틀[렸림린]|잘못|아니[고라구]|실제로는|진짜는|사실|\b(?:change|correct|fix|update|wrong|actually|turns out|correction|found|from now on|typed?|gender|sex|lunar)\b/i
/** Of those, what says so beside a question about something else, too. */
const asksToMend = /바꾸|바꿔|고치|고쳐|수정|정정|틀[렸림린]|잘못|\b(?:change|correct|fix|update|wrong|typed?)\b/i
const saysSolar = /양력|\bsolar\b/i
/** So few letters in a message about birth data are these data. */
const shortest = 24

/** What a birth is beside its day. */
const members = ['time', 'sex', 'timeZone', 'longitude'] as const satisfies readonly (keyof Birth)[]

/** The birth of the open chart with what was said of another: what was only taken for granted stays as it is kept. */
function putRight({ open, text }: BirthNoticeRequest, { birth, place }: Understanding): Partial<Birth> {
  const { date, calendar, leapMonth, time, sex, timeZone, longitude } = birth
  const isSaid = calendar !== 'solar' || saysSolar.test(text)
  return {
    ...open.birth,
    ...(date === undefined ? {} : { date }),
    ...(isSaid && calendar !== undefined ? { calendar, leapMonth: leapMonth ?? false } : {}),
    ...(time === undefined ? {} : { time }),
    ...(sex ? { sex } : {}),
    ...(place && timeZone !== undefined && longitude !== undefined ? { timeZone, longitude } : {}),
  }
}

/** That birth as a correction of the open chart; null where it is the same. */
function correctionOf(request: BirthNoticeRequest, birth: Partial<Birth>, place: string | undefined): ToldBirth | null {
  const { now, open } = request
  const isSame = solarDay(birth, now) === solarDay(open.birth, now) && members.every((member) => birth[member] === open.birth[member])
  return isSame ? null : { read: { profile: open.id, label: open.label }, kind: 'correction', birth, place: place ?? open.place, kept: null }
}

/** What a message without a whole date puts right in the open chart. In one about birth data alone every word counts. */
function correctionIn(request: BirthNoticeRequest): ToldBirth | null {
  const { text, asked, locale, now, open } = request
  const plain = text.replaceAll(old, ' ').replaceAll(asksChange, ' ')
  const known = { birth: open.birth }
  const { birth, place, error } = understandBirth(plain, { now, locale, known, wholly: asked.intent === 'profile_input' })
  return error ? null : correctionOf(request, birth, place?.name)
}

/**
 * A birth that a message tells beside an open chart, and that is not the one of that chart: somebody else's, or the same with something
 * put right. What was told is to be seen and kept by the person; until then the answer is read from the open chart. Pure.
 */
export function noticeBirth(request: BirthNoticeRequest): ToldBirth | null {
  const { asked, locale, now, open, others } = request
  const text = keepComing(request.text, latestToday(now)).text
  const isGiven = asked.intent === 'profile_input'
  const isOwn = asked.subject === 'self'
  const speaksOfBirth = isGiven || mentionsBirth(text)
  const openDay = solarDay(open.birth, now)
  const read = { profile: open.id, label: open.label }

  for (const told of birthsIn(text, { now, locale })) {
    const { birth, place, error } = told
    const day = error ? null : solarDay(birth, now)
    if (day === null) continue
    const isTime = (kept: Kept) => !birth.time || !kept.birth.time || kept.birth.time.startsWith(birth.time)
    const same = others.find((other) => solarDay(other.birth, now) === day && isTime(other))
    if (day === openDay) {
      const corrected = correctionOf(
        { ...request, text },
        { ...putRight({ ...request, text }, told), date: open.birth.date, calendar: open.birth.calendar, leapMonth: open.birth.leapMonth },
        place?.name,
      )
      if (corrected && (isOwn || birth.time)) return corrected
      continue
    }
    if (!(same || speaksOfBirth || isOfPerson(told, request))) continue
    if (isGiven && isOwn && saysWrong.test(text) && !same) return correctionOf(request, putRight({ ...request, text }, told), place?.name)
    return { read, kind: 'another', birth, place: place?.name ?? null, kept: same ? { profile: same.id, label: same.label } : null }
  }
  const isPutRight = isGiven ? saysWrong.test(text) || mentionsBirth(text) || text.length <= shortest : speaksOfBirth && asksToMend.test(text)
  return isOwn && isPutRight ? correctionIn({ ...request, text }) : null
}
