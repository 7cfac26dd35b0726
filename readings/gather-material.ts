import { type Intent, type Period, readPeriod, spanOf } from '#ai'
import {
  type Birth,
  type Chart,
  candidatesOf,
  chartOf,
  compatibilityOf,
  groupMatrix,
  instantWithin,
  isGoodDay,
  type Purpose,
  selectDays,
  shiftDay,
} from '#engine'
import { lazily } from '#kernel'
import type { Material } from '#templates'
import type { ProfileView } from './client.ts'
import { hideBirth } from './hide-birth.ts'

/** Somebody else the person has kept. */
export type OtherProfile = Pick<ProfileView, 'label' | 'relation' | 'birth'>

export interface MaterialRequest {
  /** As it was typed, names included: it goes nowhere from here. */
  question: string
  intent: Intent
  birth: Birth
  chart: Chart
  others: readonly OtherProfile[]
  /** What the person is called beside others. */
  self: string
  decision: Material['decision']
  now: Date
}

export type PlannedPurpose = Exclude<Purpose, 'surgery'>

/** What a question needs beside the chart, each part worked out when a template first asks for it. A decision that is not the chart's stands alone. */
export function gatherMaterial(request: MaterialRequest): Material {
  if (request.decision) return { decision: request.decision }
  const other = lazily(() => besidePerson(request))
  const group = lazily(() => gatherGroup(request))
  const days = lazily(() => chooseDays(request))
  const hours = lazily(() => openHours(request))
  return {
    get other() {
      return other()
    },
    get group() {
      return group()
    },
    get days() {
      return days()
    },
    get hours() {
      return hours()
    },
  }
}

const ofTwo: ReadonlySet<string> = new Set(['compatibility', 'love', 'marriage', 'reunion'])

/** Who is meant: the one profile that the question names, else in matters of two the only partner, else for a compatibility the only other profile. */
function besidePerson({ question, intent, birth, chart: own, others }: MaterialRequest): Material['other'] {
  const named = namedIn(question, others)
  const partners = others.filter(({ relation }) => relation === 'partner')
  const meant =
    named.length > 0 ? named : ofTwo.has(intent.intent) && partners.length === 1 ? partners : intent.intent === 'compatibility' ? others : []
  const [only] = meant
  if (!only || meant.length > 1) return undefined
  // Both charts are seen on the day where the person is, wherever the other was born.
  const [chart, result] = [chartOf(only.birth, instantWithin(own.now.date, only.birth.timeZone)), compatibilityOf(birth, only.birth)]
  return chart.ok && result.ok ? { label: only.label, chart: chart.chart, compatibility: result.compatibility } : undefined
}

function namedIn(question: string, others: readonly OtherProfile[]): OtherProfile[] {
  const text = question.normalize('NFC').toLowerCase()
  return others.filter(({ label }) => [...label].length > 1 && text.includes(label.normalize('NFC').toLowerCase()))
}

const fewestOthers = 2
const mostOthers = 5

/** The people whom the question names, else the family where a family or a group is asked about. */
function gatherGroup({ question, intent, birth, others, self }: MaterialRequest): Material['group'] {
  const named = namedIn(question, others)
  const family = others.filter(({ relation }) => relation === 'family' || relation === 'partner')
  const members = named.length >= fewestOthers ? named : intent.intent === 'family' || intent.subject === 'group' ? family : []
  if (members.length < fewestOthers) return undefined
  const seen = members.slice(0, mostOthers)
  const births = [birth, ...seen.map((member) => member.birth)]
  const between: NonNullable<Material['group']>['between'][number][number][][] = births.map(() => births.map(() => null))
  for (const { first, second, result } of groupMatrix(births).pairs) {
    if (!result.ok) return undefined
    const { compatibility } = result
    between[first]![second] = compatibility
    between[second]![first] = compatibility
  }
  return { labels: [self, ...seen.map(({ label }) => label)], between }
}

const purposeWords: Record<PlannedPurpose, RegExp> = {
  moving:
    /이사|입주|집들이|moving (house|home|in|out)|(for|about|of) moving\b(?! (on|forward|up|past))|\bmove (house|in|out|day)|house ?move|moving day|day to move/i,
  wedding: /결혼|혼례|예식|웨딩|약혼|상견례|wedding|marry|engagement/i,
  opening: /개업|개점|오픈|창업|개원|개소|opening|launch|start (a|my|the) business/i,
  contract: /계약|서명|잔금|매매|contract|sign(ing)?\b|closing date/i,
  travel: /여행|출국|출장|travel|trip|journey|departure/i,
}

export const plannedPurposes = Object.keys(purposeWords) as PlannedPurpose[]

export function purposeOf(question: string): PlannedPurpose | undefined {
  return plannedPurposes.find((name) => purposeWords[name].test(question))
}

/** The days of the named time for the purpose that the question names, and where none is good, the good ones that come next. */
function chooseDays({ question, birth, chart, now }: MaterialRequest): Material['days'] {
  const purpose = purposeOf(question)
  // "A good day" is no time by itself: only what is named narrows the choice, not what the question sounds like.
  // The year of a birth is not the year that is asked about.
  const range = rangeOf(readPeriod(hideBirth(question, now), 'none', chart.now.date), chart.now.date)
  if (!purpose || !range) return undefined
  const result = selectDays(birth, purpose, range.from, range.until)
  if (!result.ok) return undefined
  if (result.days.some(isGoodDay)) return { purpose, days: result.days }
  const after = selectDays(birth, purpose, shiftDay(range.until, 1), shiftDay(range.until, shortest))
  const next = after.ok ? after.days.filter(isGoodDay) : []
  return next.length > 0 ? { purpose, days: result.days, next } : undefined
}

const shortest = 60
const weeksOfDay = 2

/** From today at the earliest; this year reaches two months ahead even at its end. */
function rangeOf(period: Period, today: string): { from: string; until: string } | null {
  const span = spanOf(period)
  const isThisYear = period.unit === 'year' && period.year === Number(today.slice(0, 4))
  const until =
    period.unit === 'day' && period.days === undefined
      ? shiftDay(span.from, weeksOfDay * 7 - 1)
      : later(span.until, isThisYear ? shiftDay(today, shortest - 1) : '')
  return until < today ? null : { from: later(span.from, today), until }
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function openHours({ birth, chart, now }: MaterialRequest): Material['hours'] {
  if (chart.birth.hourKnown) return undefined
  const result = candidatesOf(birth, now)
  return result.ok ? result.candidates : undefined
}
