import { type Branch, branchTerms, type Pillar, pillarHangul, type Stem, shiftDay, stemTerms } from '#engine/client'
import type { Brief } from '../brief.ts'
import { spanOf } from '../period/calendar-time.ts'
import { daysToChoose } from '../period/days-to-choose.ts'
import { type Period, readPeriod } from '../period/read-period.ts'
import { yearsToChoose } from '../period/read-years.ts'
import { namedAge } from './named-age.ts'
import type { Lean, Unit } from './phrase-bank.ts'

/** The asked time: the prefix of its facts, what it is, and the calendar year it lies in. */
export interface AskedTime {
  prefix: string
  unit: Unit
  year: number
  /** What was named, where its own facts are not at hand: those of a longer time around it are told, or of this year where it is out of reach. */
  instead: { of: Period['unit'] | 'age'; isReached: boolean } | null
  /** The days of the time that was named, or those from a named day on. */
  named: { from: string; until: string } | null
}

/** Times of one size that were weighed against each other: prefixes of the one that adds most strength, and so on. */
export interface Rivals {
  best: string
  second: string
  hard: string
}

/** A month with fewer days left than this is too late to be recommended. */
const leastDaysLeft = 21
/** With fewer months than this left in the asked year, those of the next are weighed. */
const leastMonths = 4
/** Within this many years a good year is near enough to be named. */
const yearsAhead = 6
const latestAge = 80
/** A support within this is neither a gift nor a cost. */
const even = 0.15

/** Questions about the person rather than a time are set before the ten years of luck. */
const timeless: ReadonlySet<string> = new Set(['personality', 'elements_yongsin', 'chart_basic'])

/** Forms that weigh times against each other. */
const choosing: ReadonlySet<string> = new Set(['choose_from_list', 'timing', 'compare_options'])

type Facts = Brief['facts']

const luckWords = /대운|luck (?:cycle|pillar)|\bdaewoon\b|\bdaeun\b|ten[- ]year luck/i

function cyclesIn(facts: Facts): string[] {
  return Object.keys(facts).flatMap((id) => /^(luck\.cycle\.\d+)\.pillar$/.exec(id)?.[1] ?? [])
}

/** The luck cycle that a question names: by its pillar, or as the next one. */
function namedCycle({ question, facts }: Brief): string | null {
  if (!luckWords.test(question)) return null
  const cycles = cyclesIn(facts)
  const named = cycles.find((cycle) => isNamed(String(facts[`${cycle}.pillar`]) as Pillar, question))
  if (named) return isCurrent(facts, named) ? 'luck.current' : named
  const isNext = /(?<!다)다음\s?(?:번\s?|십\s?년\s?)?대운|\bnext (?:ten[- ]year )?(?:luck|daewoon|daeun)/i.test(question)
  return isNext && 'luck.next.pillar' in facts ? 'luck.next' : null
}

function isAboutLuck({ intent, question }: Brief): boolean {
  return intent.horizon === 'daewoon' || intent.horizon === 'life' || intent.intent === 'life_timeline' || luckWords.test(question)
}

/** The last of the luck cycles, where the present one or one to come is asked about and all of them are over. */
export function lastCycle(brief: Brief): string | null {
  const { facts } = brief
  if (!isAboutLuck(brief) || 'luck.current.pillar' in facts || 'luck.next.pillar' in facts) return null
  return cyclesIn(facts).reduce<string | null>((last, cycle) => {
    return last === null || Number(facts[`${cycle}.from-age`]) > Number(facts[`${last}.from-age`]) ? cycle : last
  }, null)
}

/** The age that a question names, where it is still to come. */
function ageAhead({ question, facts }: Brief): number | null {
  const named = namedAge(question)
  return named !== null && named > Number(facts['now.age']) ? named : null
}

function cycleOfAge(facts: Facts, years: number): string | null {
  const held = Object.keys(facts).flatMap((id) => {
    const cycle = /^(luck\.cycle\.\d+)\.from-age$/.exec(id)?.[1]
    return cycle && Number(facts[id]) <= years && years <= Number(facts[`${cycle}.to-age`]) ? [cycle] : []
  })[0]
  return held && isCurrent(facts, held) ? 'luck.current' : (held ?? null)
}

function isNamed(pillar: Pillar, question: string): boolean {
  const [stem, branch] = [stemTerms[pillar[0] as Stem], branchTerms[pillar[1] as Branch]]
  const english = `${stem.english.replace(/^(?:Yang|Yin) /, '')} ${branch.english}`
  return new RegExp(`(?:${pillarHangul(pillar)}|${pillar})\\s?(?:\\([^)]*\\)\\s?)?대운|\\b${english}\\b`, 'i').test(question)
}

function isCurrent(facts: Facts, cycle: string): boolean {
  return facts[`${cycle}.starts`] === facts['luck.current.starts']
}

/** The time of those with a beginning that holds the date: the last that has begun, where the next of its kind has not. */
function around(facts: Facts, pattern: RegExp, date: string, isOver: (prefix: string, starts: string) => boolean): string | null {
  const begun = Object.entries(facts)
    .flatMap(([id, starts]) =>
      pattern.test(id) && String(starts) <= date ? [{ prefix: id.slice(0, -'.starts'.length), starts: String(starts) }] : [],
    )
    .sort((a, b) => (a.starts < b.starts ? 1 : -1))[0]
  return begun && !isOver(begun.prefix, begun.starts) ? begun.prefix : null
}

const cycleYears = 10
const yearsLater = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`

function monthAround(facts: Facts, date: string): string | null {
  return around(facts, /^monthly\.[\d-]+\.starts$/, date, (prefix) => String(facts[`${prefix}.ends`]) < date)
}
function yearAround(facts: Facts, date: string): string | null {
  return around(facts, /^annual\.\d+\.starts$/, date, (_, starts) => yearsLater(starts, 1) <= date)
}
function cycleAround(facts: Facts, date: string): string | null {
  const cycle = around(facts, /^luck\.cycle\.\d+\.starts$/, date, (_, starts) => yearsLater(starts, cycleYears) <= date)
  return cycle && isCurrent(facts, cycle) ? 'luck.current' : cycle
}

/** A date that stands for the whole: of a month one that lies in the month by the solar terms, of a year its middle. */
function middleOf(period: Period): string {
  const { from } = spanOf(period)
  switch (period.unit) {
    case 'day':
      return from
    case 'week':
      return shiftDay(from, 3)
    case 'month':
      return `${from.slice(0, 8)}20`
    case 'year':
      return `${period.year}-07-01`
  }
}

/** Around a named day further ones may be chosen. */
const daysOnward = 13

function daysOf(period: Period, today: string): { from: string; until: string } {
  const { from, until } = spanOf(period)
  return { from, until: period.unit === 'day' && period.days === undefined && from >= today ? shiftDay(from, daysOnward) : until }
}

/** The next longer time around a period whose own facts are not at hand: its month, its year, its ten years. */
function placeAround(facts: Facts, period: Period): Pick<AskedTime, 'prefix' | 'unit'> | null {
  const date = middleOf(period)
  const month = period.unit === 'day' || period.unit === 'week' ? monthAround(facts, date) : null
  if (month) return { prefix: month, unit: 'month' }
  const year = period.unit === 'year' ? null : yearAround(facts, date)
  if (year) return { prefix: year, unit: 'year' }
  const cycle = cycleAround(facts, date)
  return cycle ? { prefix: cycle, unit: 'luck' } : null
}

function placeNamed({ facts, today }: Brief, period: Period): Omit<AskedTime, 'named'> {
  const { prefix, unit, year } = period
  if (unit !== 'week' && `${prefix}.pillar` in facts) return { prefix, unit, year, instead: null }
  const found = placeAround(facts, period)
  const instead = period.named ? { of: unit, isReached: found !== null } : null
  if (found) return { ...found, year: found.unit === 'year' ? Number(found.prefix.slice('annual.'.length)) : year, instead }
  const thisYear = Number(today.slice(0, 4))
  return { prefix: `annual.${thisYear}`, unit: 'year', year: thisYear, instead }
}

/** The facts of the asked time; where they are not at hand, those of the month, the year or the ten years around it, else of this year. */
export function placePeriod(brief: Brief): AskedTime {
  const { intent, facts, today } = brief
  // Who asks for good months without naming one asks about the year that holds them.
  const among = intent.horizon === 'month' && choosing.has(intent.form)
  const period = readPeriod(brief.question, among ? 'none' : intent.horizon, today)
  const { year } = period
  const between = rankNamedDays(brief)
  if (between)
    return { prefix: between.best, unit: 'day', year: Number(between.best.slice('daily.'.length, 'daily.YYYY'.length)), instead: null, named: null }
  const luck = (prefix: string): AskedTime => ({ prefix, unit: 'luck', year, instead: null, named: null })
  const cycle = namedCycle(brief)
  if (cycle) return luck(cycle)
  const age = period.named ? null : ageAhead(brief)
  if (age !== null) {
    const aged = cycleOfAge(facts, age)
    return { ...(aged ? luck(aged) : { ...placeNamed(brief, period), named: null }), instead: { of: 'age', isReached: aged !== null } }
  }
  const isLong = intent.horizon === 'daewoon' || ((intent.horizon === 'life' || intent.intent === 'life_timeline') && !period.named)
  const wide = isLong || (timeless.has(intent.intent) && intent.horizon === 'none')
  if (wide && 'luck.current.pillar' in facts) {
    const held = intent.horizon === 'daewoon' && period.named ? cycleAround(facts, middleOf(period)) : null
    return held && held !== 'luck.current' ? { ...luck(held), instead: { of: period.unit, isReached: true } } : luck('luck.current')
  }
  return { ...placeNamed(brief, period), named: period.named ? daysOf(period, today) : null }
}

export function leanOf(brief: Brief, prefix: string): Lean {
  const support = Number(brief.facts[`${prefix}.support`] ?? 0)
  if (support > even) return 'adds'
  return support < -even ? 'asks' : 'even'
}

function rank(brief: Brief, pattern: RegExp, fits: (prefix: string, name: string) => boolean): Rivals | null {
  const found = Object.entries(brief.facts)
    .flatMap(([id, value]) => {
      const match = pattern.exec(id)
      const prefix = match?.[1] ?? ''
      return match && fits(prefix, match[2] ?? '') ? [{ prefix, support: Number(value) }] : []
    })
    .sort((a, b) => b.support - a.support || (a.prefix < b.prefix ? -1 : 1))
  const [best, second, hard] = [found[0], found[1], found.at(-1)]
  if (!best || !second || !hard || best.support <= hard.support) return null
  return { best: best.prefix, second: second.prefix, hard: hard.prefix }
}

/** Months of the asked year that are still ahead; late in a year those of the next. */
export function rankMonths(brief: Brief, year: number): Rivals | null {
  const soon = shiftDay(brief.today, leastDaysLeft)
  const ahead = (prefix: string) => String(brief.facts[`${prefix}.ends`] ?? '9') >= soon
  const pattern = /^(monthly\.(\d{4})-\d{2})\.support$/
  const left = Object.keys(brief.facts).filter((id) => pattern.exec(id)?.[2] === String(year) && ahead(id.slice(0, -'.support'.length)))
  const from = String(left.length < leastMonths ? year + 1 : year)
  return rank(brief, pattern, (prefix, of) => of === from && ahead(prefix))
}

/** The years that are asked between, where there are several. */
export function rankNamedYears(brief: Brief): Rivals | null {
  return yearsToChoose(brief.question, brief.today).size > 1 ? rankYears(brief) : null
}

/** The years that are asked between, else those from now on, where no single one was named; a year that is nearly over is not recommended any more. */
export function rankYears(brief: Brief): Rivals | null {
  const thisYear = Number(brief.today.slice(0, 4))
  const first = brief.today.slice(5) > '09' ? thisYear + 1 : thisYear
  const named = yearsToChoose(brief.question, brief.today)
  if (named.size === 1 && placePeriod(brief).named) return null
  // Years that are all over are told of, and none of them is recommended.
  if (named.size > 0 && [...named].every((year) => year < thisYear)) return null
  const fits = (year: number) => (named.size > 1 ? named.has(year) : year >= first && year < first + yearsAhead)
  return rank(brief, /^(annual\.(\d{4}))\.support$/, (_, year) => fits(Number(year)))
}

/** The decades that are not over yet. */
export function rankDecades(brief: Brief): Rivals | null {
  const age = Number(brief.facts['now.age'] ?? 0)
  return rank(brief, /^(luck\.cycle\.(\d+))\.support$/, (prefix) => {
    const [from, to] = [Number(brief.facts[`${prefix}.from-age`]), Number(brief.facts[`${prefix}.to-age`])]
    return to > age && from <= latestAge
  })
}

/** The days that a question sets side by side, where the facts of several are at hand; one that something speaks against only where all are such. */
export function rankNamedDays(brief: Brief): Rivals | null {
  if (!choosing.has(brief.intent.form)) return null
  const named = daysToChoose(brief.question, brief.today)
  const fit = named.filter((date) => isFit(brief, date))
  const ranked = (dates: readonly string[]) => rank(brief, /^(daily\.(\d{4}-\d{2}-\d{2}))\.support$/, (_, date) => dates.includes(date))
  const all = ranked(named)
  const [only] = fit
  if (!all || fit.length === 0 || fit.length === named.length) return all
  const best = fit.length === 1 ? `daily.${only}` : (ranked(fit)?.best ?? `daily.${only}`)
  const [unfit] = named.filter((date) => !fit.includes(date))
  return { ...all, best, hard: `daily.${unfit}` }
}

/** Days that something speaks against are left out wherever days are recommended. */
function isFit({ days }: Brief, date: string): boolean {
  return days === undefined || !days.unfit.includes(date)
}

/** The near days that add most strength, of the time that was named, beside the one that is told. */
export function rankDays(brief: Brief, named: AskedTime['named'] = null, told = ''): Rivals | null {
  const isMeant = (date: string) => named === null || (date >= named.from && date <= named.until)
  const isOther = (prefix: string, date: string) => prefix !== told && date >= brief.today && isMeant(date) && isFit(brief, date)
  return rank(brief, /^(daily\.(\d{4}-\d{2}-\d{2}))\.support$/, isOther)
}

/** The chosen days whose facts are at hand, as the prefixes of these. */
export function chosenDays({ days, facts }: Brief): string[] {
  return (days?.chosen ?? []).map((date) => `daily.${date}`).filter((prefix) => `${prefix}.pillar` in facts)
}

/** The first of the days that follow today that carries the useful element, above before below. */
export function findUsefulDay(brief: Brief): string | undefined {
  const { facts, today } = brief
  const last = shiftDay(today, daysOnward)
  const days = Object.keys(facts).flatMap((id) => {
    const date = /^daily\.([\d-]+)\.pillar$/.exec(id)?.[1]
    return date && date > today && date <= last && isFit(brief, date) ? [id] : []
  })
  const useful = facts['useful.strength']
  const carries = (id: string, part: 0 | 1) => {
    const letter = String(facts[id])[part]
    return (part === 0 ? stemTerms[letter as Stem] : branchTerms[letter as Branch]).element === useful
  }
  const found = days.sort().find((id) => carries(id, 0)) ?? days.find((id) => carries(id, 1))
  return found?.slice(0, -'.pillar'.length)
}
