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
  intent: Intent['intent']
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

/** How a change is asked for, around the new value. */
const asksChange =
  /\b(?:change|correct|update|set|fix|switch|edit|make)\b[^.?!]*?\bto\b|으?로\s?(?:바꾸|바꿔|바꿀|수정|고치|고쳐|변경|정정|해\s?[주줘])[^.?!]*/gi

const members = ['date', 'time', 'calendar', 'leapMonth', 'sex', 'timeZone', 'longitude'] as const satisfies readonly (keyof Birth)[]

/**
 * A birth that a message tells beside an open chart, and that is not the one of that chart: somebody else's, or the same with something
 * put right. What was told is to be seen and kept by the person; until then the answer is read from the open chart. Pure.
 */
export function noticeBirth({ text, intent, locale, now, open, others }: BirthNoticeRequest): ToldBirth | null {
  const options = { now, locale }
  const spoken = keepComing(text, latestToday(now)).text
  const isAbout = intent === 'profile_input'
  if (!isAbout && !mentionsBirth(spoken)) return null
  const read = { profile: open.id, label: open.label }
  const openDay = solarDay(open.birth, now)

  let isOpenOne = false
  for (const { birth, place, error } of birthsIn(spoken, options)) {
    if (error) continue
    const day = solarDay(birth, now)
    const isTime = (kept: Kept) => !birth.time || !kept.birth.time || kept.birth.time.startsWith(birth.time)
    if (day === openDay) {
      if (!isTime(open)) return { read, kind: 'correction', birth: { ...open.birth, time: birth.time! }, place: open.place, kept: null }
      isOpenOne = true
      continue
    }
    const same = others.find((other) => solarDay(other.birth, now) === day && isTime(other))
    return { read, kind: 'another', birth, place: place?.name ?? null, kept: same ? { profile: same.id, label: same.label } : null }
  }
  if (isOpenOne || !isAbout) return null

  const { birth, place, error } = understandBirth(spoken.replaceAll(asksChange, ' '), { ...options, known: { birth: open.birth } })
  if (error || members.every((member) => birth[member] === open.birth[member])) return null
  return { read, kind: 'correction', birth, place: place?.name ?? open.place, kept: null }
}
