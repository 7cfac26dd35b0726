import { type Branch, branchTerms, type Stem, stemTerms } from '#engine/client'
import type { Brief } from '../brief.ts'
import { readPeriod } from '../read-period.ts'
import type { Lean, Unit } from './phrase-bank.ts'

/** The asked time: the prefix of its facts, what it is, and the calendar year it lies in. */
export interface AskedTime {
  prefix: string
  unit: Unit
  year: number
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

/** The facts of the asked time; a year beyond the annual ones falls to the ten years around it, else to this year. */
export function placePeriod(brief: Brief): AskedTime {
  const { intent, facts } = brief
  // Who asks for good months without naming one asks about the year that holds them.
  const among = intent.horizon === 'month' && choosing.has(intent.form)
  const period = readPeriod(brief.question, among ? 'none' : intent.horizon, brief.today)
  const wide =
    intent.horizon === 'daewoon' ||
    intent.horizon === 'life' ||
    intent.intent === 'life_timeline' ||
    (timeless.has(intent.intent) && intent.horizon === 'none')
  if (wide && 'luck.current.pillar' in facts) return { prefix: 'luck.current', unit: 'luck', year: period.year }
  if (`${period.prefix}.pillar` in facts) return period
  const cycle = Object.entries(facts)
    .filter(([id, value]) => /^luck\.cycle\.\d+\.starts$/.test(id) && String(value) <= `${period.year}-12-31`)
    .sort((a, b) => (String(a[1]) < String(b[1]) ? 1 : -1))[0]
  if (period.unit === 'year' && cycle) return { prefix: cycle[0].slice(0, -'.starts'.length), unit: 'luck', year: period.year }
  const thisYear = Number(brief.today.slice(0, 4))
  return { prefix: `annual.${thisYear}`, unit: 'year', year: thisYear }
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
  const soon = new Date(Date.parse(brief.today) + leastDaysLeft * 86_400_000).toISOString().slice(0, 10)
  const ahead = (prefix: string) => String(brief.facts[`${prefix}.ends`] ?? '9') >= soon
  const pattern = /^(monthly\.(\d{4})-\d{2})\.support$/
  const left = Object.keys(brief.facts).filter((id) => pattern.exec(id)?.[2] === String(year) && ahead(id.slice(0, -'.support'.length)))
  const from = String(left.length < leastMonths ? year + 1 : year)
  return rank(brief, pattern, (prefix, of) => of === from && ahead(prefix))
}

/** The years between which a question chooses. */
function namedYears(question: string, thisYear: number): ReadonlySet<number> {
  const words: [RegExp, number][] = [
    [/올해|this year/i, thisYear],
    [/내년|next year/i, thisYear + 1],
    [/후년|year after next/i, thisYear + 2],
  ]
  const written = [...question.matchAll(/20\d{2}/g)].map(([year]) => Number(year))
  return new Set([...written, ...words.flatMap(([pattern, year]) => (pattern.test(question) ? [year] : []))])
}

/** The years that are asked between, else those from now on; a year that is nearly over is not recommended any more. */
export function rankYears(brief: Brief): Rivals | null {
  const thisYear = Number(brief.today.slice(0, 4))
  const first = brief.today.slice(5) > '09' ? thisYear + 1 : thisYear
  const named = namedYears(brief.question, thisYear)
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

/** The near days that add most strength. */
export function rankDays(brief: Brief): Rivals | null {
  return rank(brief, /^(daily\.(\d{4}-\d{2}-\d{2}))\.support$/, (_, date) => date >= brief.today)
}

/** The first day after today that carries the useful element, above before below. */
export function findUsefulDay({ facts, today }: Brief): string | undefined {
  const days = Object.keys(facts).filter((id) => /^daily\.[\d-]+\.pillar$/.test(id) && id.slice('daily.'.length) > `${today}.pillar`)
  const useful = facts['useful.strength']
  const carries = (id: string, part: 0 | 1) => {
    const letter = String(facts[id])[part]
    return (part === 0 ? stemTerms[letter as Stem] : branchTerms[letter as Branch]).element === useful
  }
  const found = days.sort().find((id) => carries(id, 0)) ?? days.find((id) => carries(id, 1))
  return found?.slice(0, -'.pillar'.length)
}
