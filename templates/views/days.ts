import { branchOf, branchTerms, type Chart, type DayGround, dayOfficerTerms, type SelectedDay, stemOf } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import { pickDays } from './pick-days.ts'
import type { DayChoice, View } from './view.ts'
import { dayName, formatsOf } from './words.ts'

const shownReasons = 3
const weeks = 5
const dayMilliseconds = 86_400_000

/**
 * Days chosen for a purpose (택일): the best three that more speaks for than against, else the next such days after the range; five weeks
 * around the first of them, and what was left out and why.
 */
export const days: View = ({ chart, locale, material }) => {
  const choice = material?.days
  if (!choice) return null
  const { days: best, isBeyond } = pickDays(choice)
  if (best.length === 0) return null
  const dates = best.map(({ date }) => date)
  const drawn = calendar(choice.days, dates, locale)
  const marked = new Set(drawn.flat().map(({ rank }) => rank))
  return {
    ...headOf(choice, !isBeyond, locale),
    weeks: drawn.map((week) => ({ days: week })),
    spoken: dates.map((date) => dayName(date, locale)).join(', '),
    picks: best.map((day, index) => ({
      rank: String(index + 1),
      date: dayName(day.date, locale),
      isBeyond: !marked.has(String(index + 1)),
      stem: letterTile(stemOf(day.pillar), locale),
      branch: letterTile(branchOf(day.pillar), locale),
      reasons: reasonsOf(day, chart, locale),
    })),
    left: leftOut(choice.days, chart, locale),
  }
}

const purposeNames: Record<Locale, Record<DayChoice['purpose'], string>> = {
  ko: { moving: '이사하기', wedding: '혼례를 올리기', opening: '문을 열기', contract: '계약하기', travel: '길을 떠나기' },
  en: { moving: 'moving house', wedding: 'a wedding', opening: 'an opening', contract: 'a contract', travel: 'a journey' },
}

function headOf({ purpose, days: all }: DayChoice, hasGood: boolean, locale: Locale): Record<string, SlotValue> {
  const [first, last] = [all[0]!.date, all.at(-1)!.date]
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  // The year stands where each language has it: at the first day in Korean, at the last one in English.
  const short = sameYear ? shortDates[locale] : fullDates[locale]
  const [from, until] = locale === 'ko' ? [fullDates.ko(first), short(last)] : [short(first), fullDates.en(last)]
  const range = first === last ? fullDates[locale](first) : `${from}–${until}`
  if (locale === 'ko')
    return {
      title: `${purposeNames.ko[purpose]} 좋은 날`,
      line: hasGood ? `${range}, ${all.length}일을 살폈어요` : `${range}에는 좋은 날이 없어 그 뒤에서 골랐어요`,
    }
  return {
    title: `Days for ${purposeNames.en[purpose]}`,
    line: hasGood ? `${range}, ${all.length} days looked at` : `No good day ${first === last ? 'on' : 'in'} ${range}; the next after it`,
  }
}

const shortDates = formatsOf({ month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' })
const fullDates = formatsOf({ year: 'numeric', month: 'long', day: 'numeric' }, { year: 'numeric', month: 'short', day: 'numeric' })
const months = formatsOf({ month: 'long' }, { month: 'short' })

type Cell = {
  number: string
  /** Month to name beside the day: at the first cell and where a month begins. */
  month: string
  kind: 'chosen' | 'open' | 'left' | 'outside'
  rank: string
}

/** Five weeks from Sunday on: from the first day of the range, or from the week before the first chosen day where that is further on. */
function calendar(all: readonly SelectedDay[], chosen: readonly string[], locale: Locale): Cell[][] {
  const known = new Map(all.map((day) => [day.date, day]))
  const first = sundayOf(all[0]!.date)
  const start = Date.parse(chosen.at(-1)!) < first + weeks * 7 * dayMilliseconds ? first : sundayOf(chosen[0]!) - 7 * dayMilliseconds
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, place): Cell => {
      const date = new Date(start + (week * 7 + place) * dayMilliseconds)
      const text = date.toISOString().slice(0, 10)
      const day = known.get(text)
      const rank = chosen.indexOf(text)
      return {
        number: String(date.getUTCDate()),
        month: (week === 0 && place === 0) || date.getUTCDate() === 1 ? months[locale](text) : '',
        kind: rank >= 0 ? 'chosen' : day === undefined ? 'outside' : day.excluded ? 'left' : 'open',
        rank: rank >= 0 ? String(rank + 1) : '',
      }
    }),
  )
}

function sundayOf(date: string): number {
  const at = Date.parse(`${date}T00:00:00Z`)
  return at - new Date(at).getUTCDay() * dayMilliseconds
}

/** The heaviest reasons for a day and, as the last, the heaviest against it; one that rests on the chart leads to its fact. */
function reasonsOf(day: SelectedDay, chart: Chart, locale: Locale): SlotValue {
  const heaviest = day.reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const against = heaviest.filter(({ points }) => points < 0).slice(0, 1)
  const reasons = heaviest.filter(({ points }) => points > 0).slice(0, shownReasons - against.length)
  return [...reasons, ...against].map(({ ground, points }) => {
    const name = nameOf(ground, day, chart, locale)
    return { label: points > 0 ? name : `${butWord[locale]} ${name}`, proof: proofOf(ground) }
  })
}

const butWord: Record<Locale, string> = { ko: '다만', en: 'But' }

function proofOf(ground: DayGround): SlotValue {
  const fact = facts[ground]
  return fact === undefined ? null : { fact }
}

const facts: Partial<Record<DayGround, string>> = {
  'clashes-day': 'day.branch',
  'clashes-year': 'year.branch',
  void: 'void.branches',
  'combines-day': 'day.branch',
  noble: 'day.stem',
  support: 'useful.strength',
  'stem-clash': 'day.stem',
}

function nameOf(ground: DayGround, day: SelectedDay, { pillars }: Chart, locale: Locale): string {
  const officer = dayOfficerTerms[day.officer]
  const own = (place: 'day' | 'year') => branchTerms[pillars[place].branch].hangul
  const names: Record<DayGround, { ko: string; en: string }> = {
    'clashes-day': { ko: `일지(${own('day')})와 부딪힘`, en: `Clashes with day ${pillars.day.branch}` },
    'clashes-year': { ko: `연지(${own('year')})와 부딪힘`, en: `Clashes with year ${pillars.year.branch}` },
    'clashes-month': { ko: '그 달과 부딪힘', en: 'Clashes with its month' },
    void: { ko: '공망', en: 'Void day' },
    'no-hindrance': { ko: '손 없는 날', en: 'No hindrance' },
    'yellow-path': { ko: '황도일', en: 'Yellow path' },
    'black-path': { ko: '흑도일', en: 'Black path' },
    officer: { ko: `${officer.hangul}일(${officer.hanja}日)`, en: `${officer.english} day` },
    'combines-day': { ko: `일지(${own('day')})와 합`, en: `Joins day ${pillars.day.branch}` },
    noble: { ko: '천을귀인', en: 'Heavenly Noble' },
    virtue: { ko: '천덕·월덕', en: 'Virtue' },
    support: day.reasons.some((reason) => reason.ground === 'support' && reason.points < 0)
      ? { ko: '힘이 드는 날', en: 'Asks strength' }
      : { ko: '힘을 보태는 날', en: 'Adds strength' },
    'stem-clash': { ko: '일간과 부딪힘', en: 'Clashes with you' },
  }
  return names[ground][locale]
}

const exclusions = ['clashes-day', 'clashes-year', 'clashes-month', 'void'] as const satisfies readonly DayGround[]

/** How many days were left out, and by which rule; a day may fall under several. */
function leftOut(all: readonly SelectedDay[], chart: Chart, locale: Locale): SlotValue {
  const excluded = all.filter((day) => day.excluded)
  const count = (number: number) => (locale === 'ko' ? `${number}일` : String(number))
  return {
    total: locale === 'ko' ? `뺀 날 ${excluded.length}일` : `Left out: ${excluded.length}`,
    reasons: exclusions.flatMap((ground) => {
      const under = excluded.filter(({ reasons }) => reasons.some((reason) => reason.ground === ground))
      return under.length === 0 ? [] : [{ label: nameOf(ground, under[0]!, chart, locale), count: count(under.length), proof: proofOf(ground) }]
    }),
  }
}
