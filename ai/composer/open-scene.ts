import type { Element, StrengthLevel, TenGod } from '#engine/client'
import type { Brief } from '../brief.ts'
import { clausesOf } from '../period/told-lengths.ts'
import { referencesOf } from '../render-facts.ts'
import { chooseWords } from './choose-words.ts'
import { bandOf, groupOf, nameDomain, registerOf } from './name-domain.ts'
import type { Domain, DomainPhrases, Lean, PhraseBank, Register, StrengthBand, TenGodGroup, Topic, Unit } from './phrase-bank.ts'
import { type AskedTime, chosenDays, findUsefulDay, leanOf, placePeriod, type Rivals, rankDays, rankMonths } from './place-period.ts'

/** A chart, a question and a language, ready to be talked about. */
export interface Scene {
  brief: Brief
  bank: PhraseBank
  domain: Domain
  register: Register
  words: DomainPhrases
  topic: Topic
  unit: Unit
  /** Prefix of the facts of the asked time. */
  prefix: string
  year: number
  /** What was named, where a longer time around it is told. */
  instead: AskedTime['instead']
  tenGod: { stem: TenGod | undefined; branch: TenGod | undefined }
  group: { stem: TenGodGroup | null; branch: TenGodGroup | null }
  lean: Lean
  band: StrengthBand
  useful: Element | undefined
  months: Rivals | null
  /** Near days of the time that was named, where none were chosen for what is asked. */
  days: Rivals | null
  /** Prefixes of the facts of the days that were chosen, in their order. */
  chosen: string[]
  beforeSpring: boolean
  /** A month of another year is told. */
  isMonthElsewhere: boolean
  value(id: string): unknown
  /** Fills a phrase; null where a fact that it needs is not there. `filling` gives clauses (`CLAUSE`) and fact names (`FOUND`). */
  say(phrase: string | undefined, filling?: Filling): string | null
  /** Fills one of equal alternatives, chosen by the facts that they rest on. */
  tell(phrases: readonly string[] | undefined, filling?: Filling): string | null
  /** Chooses among equal clauses by the values of these facts. */
  pick<T>(list: readonly T[], ids: readonly string[]): T
}

export interface Filling {
  clauses?: Record<string, string | undefined>
  facts?: Record<string, string>
}

/** Intents that name a time rather than a topic; what is to be done then is in the words. */
const timed: ReadonlySet<string> = new Set(['date_selection', 'day_luck'])
const plans: readonly Domain[] = ['marriage', 'move', 'study', 'work', 'love', 'business']

/** Between whom a match is asked about, where it is no pair of lovers. */
const bonds: readonly Domain[] = ['marriage', 'home', 'people']

function domainOf({ intent, question }: Brief, bank: PhraseBank): Domain {
  const named = (among: readonly Domain[]) =>
    among.find((domain) => bank.domains[domain].topics.slice(0, -1).some(({ pattern }) => pattern.test(question)))
  const usual = nameDomain(intent.intent)
  if (timed.has(intent.intent)) return named(plans) ?? usual
  if (intent.intent !== 'compatibility') return usual
  return intent.subject === 'group' ? 'people' : (named(bonds) ?? usual)
}

/** The entry that the question names where it asks: in the last clause that ends in a question mark, else in the last of all, else in the one before it. The last entry names everything. */
function lastNamed<Entry extends { pattern: RegExp }>(entries: readonly Entry[], question: string): Entry {
  const known = entries.slice(0, -1)
  const clauses = clausesOf(question).toReversed()
  for (const clause of [...clauses.filter((clause) => clause.includes('?')), ...clauses]) {
    const named = known.find(({ pattern }) => pattern.test(clause))
    if (named) return named
  }
  return entries.at(-1)!
}

/** Reads a brief once: what is asked, what time is meant, and how phrases are filled. Pure. */
export function openScene(brief: Brief, bank: PhraseBank): Scene {
  const { facts, question } = brief
  const domain = domainOf(brief, bank)
  const words = bank.domains[domain]
  const living = question.replaceAll(bank.departed, ' ')
  const topic: Topic = lastNamed(words.topics, living)
  const { prefix, unit, year, instead, named } = placePeriod(brief)
  const isMonthElsewhere = unit === 'month' && !prefix.includes(brief.today.slice(0, 4))
  const timeNamed = () => {
    if (prefix === 'luck.current') return 'current'
    if (isMonthElsewhere) return 'monthElsewhere'
    if (unit !== 'day') return unit
    if (prefix === `daily.${brief.today}`) return 'today'
    return prefix.includes(`.${brief.today.slice(0, 4)}-`) ? 'day' : 'dayElsewhere'
  }
  const time = timeNamed()
  const chosen = chosenDays(brief)
  const days = chosen.length > 0 ? null : rankDays(brief, named, prefix)
  const usefulDay = findUsefulDay(brief)
  const months = rankMonths(brief, year)
  const stem = facts[`${prefix}.stem.ten-god`] as TenGod | undefined
  const branch = facts[`${prefix}.branch.ten-god`] as TenGod | undefined
  const who = lastNamed(bank.who, living).noun
  const known: Record<string, string> = {
    '@': prefix,
    PREVIOUS: `annual.${year - 1}`,
    ...(days ? { GOODDAY: days.best, OTHERDAY: days.second } : {}),
    ...(usefulDay ? { USEFULDAY: usefulDay } : {}),
    ...(months ? { BEST: months.best, SECOND: months.second, HARD: months.hard } : {}),
  }

  /** Where the weighed months are of another year than the asked one, it is said which: before in Korean, after in English. */
  const isElsewhere = unit === 'year' && months !== null && !months.best.includes(String(year))
  const isPresent = months?.best.includes(brief.today.slice(0, 4)) === true
  const ofYear = isElsewhere ? bank.ofYear[isPresent ? 'present' : 'next'] : ''

  const fill = (phrase: string, { clauses = {}, facts: given = {} }: Filling): string => {
    const names = { ...known, ...given }
    let filled = phrase.replaceAll('ADDRESS', () => pick(bank.address, ['day.pillar', 'month.pillar']))
    for (const [word, clause] of Object.entries(clauses)) filled = filled.replaceAll(word, clause ?? '')
    filled = filled
      .replaceAll('LATE', isElsewhere && !isPresent ? bank.late : '')
      .replaceAll('OFYEAR', ofYear)
      .replaceAll('DURING', bank.during[time])
      .replaceAll('WHEN', bank.when[time])
      .replaceAll('UNIT', bank.unit[unit])
      .replaceAll('SPAN', bank.span[unit])
      .replaceAll('TOPIC', topic.noun)
      .replaceAll('WHO', who)
      .replaceAll(/\{fact:(@|[A-Z]+)(?=[.|}])/g, (whole, name: string) => (names[name] ? `{fact:${names[name]}` : whole))
    return filled.charAt(0).toUpperCase() + filled.slice(1)
  }
  const isKnown = (text: string) => referencesOf(text).every((id) => id in facts)
  const pick = <T>(list: readonly T[], ids: readonly string[]): T =>
    chooseWords(
      list,
      ids.map((id) => facts[id]),
      domain + list.length,
    )!

  return {
    brief,
    bank,
    domain,
    register: registerOf[domain],
    words,
    topic,
    unit,
    prefix,
    year,
    instead,
    tenGod: { stem, branch },
    group: { stem: stem ? groupOf[stem] : null, branch: branch ? groupOf[branch] : null },
    lean: leanOf(brief, prefix),
    band: bandOf(facts['strength.level'] as StrengthLevel | undefined),
    useful: facts['useful.strength'] as Element | undefined,
    months,
    days,
    chosen,
    isMonthElsewhere,
    beforeSpring: prefix === `annual.${brief.today.slice(0, 4)}` && brief.today < String(facts[`${prefix}.starts`] ?? ''),
    value: (id) => facts[id],
    pick,
    say(phrase, filling = {}) {
      if (phrase === undefined) return null
      const filled = fill(phrase, filling)
      return isKnown(filled) ? filled : null
    },
    tell(phrases = [], filling = {}) {
      const sayable = phrases.map((phrase) => fill(phrase, filling)).filter(isKnown)
      const [first = [], ...others] = sayable.map(referencesOf)
      // What only some alternatives mention must not move the choice between them.
      const common = [...new Set(first)].filter((id) => others.every((ids) => ids.includes(id))).sort()
      const rests = common.flatMap((id) => [id, facts[id]])
      return chooseWords(sayable, rests, domain) ?? null
    },
  }
}
