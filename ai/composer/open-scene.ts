import type { Position, RelationKind, TenGod } from '#engine/client'
import type { Brief } from '../brief.ts'
import type { IntentLabel } from '../client.ts'
import { readPeriod } from '../read-period.ts'
import { referencesOf } from '../render-facts.ts'
import type { Domain, PhraseBank, RelationTone, TenGodGroup, Unit } from './phrase-bank.ts'

const domainOf: Partial<Record<IntentLabel, Domain>> = {
  business: 'business',
  career: 'work',
  children: 'home',
  compatibility: 'love',
  exam: 'study',
  family: 'home',
  health: 'body',
  love: 'love',
  marriage: 'marriage',
  move: 'move',
  reunion: 'love',
  social: 'people',
  wealth: 'wealth',
  personality: 'self',
  elements_yongsin: 'self',
  chart_basic: 'self',
  naming: 'self',
  safety_medical: 'body',
  safety_finance: 'wealth',
  safety_legal: 'people',
}

/** The place of the chart where a topic is felt first. */
const homeOf: Record<Domain, readonly Position[]> = {
  work: ['month', 'day', 'hour', 'year'],
  business: ['month', 'hour', 'day', 'year'],
  wealth: ['month', 'day', 'hour', 'year'],
  love: ['day', 'month', 'hour', 'year'],
  marriage: ['day', 'hour', 'month', 'year'],
  home: ['year', 'month', 'day', 'hour'],
  people: ['month', 'year', 'day', 'hour'],
  body: ['day', 'month', 'year', 'hour'],
  study: ['month', 'hour', 'day', 'year'],
  move: ['year', 'day', 'month', 'hour'],
  self: ['day', 'month', 'hour', 'year'],
  flow: ['day', 'month', 'year', 'hour'],
}

/** The pair that a ten god belongs to. */
export const groupOf: Record<TenGod, TenGodGroup> = {
  friend: 'peer',
  'rob-wealth': 'peer',
  'eating-god': 'output',
  'hurting-officer': 'output',
  'indirect-wealth': 'wealth',
  'direct-wealth': 'wealth',
  'seven-killings': 'officer',
  'direct-officer': 'officer',
  'indirect-resource': 'resource',
  'direct-resource': 'resource',
}

const toneOf: Record<RelationKind, RelationTone> = {
  'stem-combination': 'join',
  'six-combination': 'join',
  'three-combination': 'join',
  'half-combination': 'join',
  'directional-combination': 'join',
  'hidden-combination': 'join',
  'stem-clash': 'clash',
  clash: 'clash',
  'stem-control': 'rub',
  punishment: 'rub',
  'self-punishment': 'rub',
  break: 'rub',
  harm: 'rub',
  resentment: 'rub',
}
const toneRank: Record<RelationTone, number> = { clash: 0, join: 1, rub: 2 }

/** Stable small hash: the same chart and question choose the same words. */
function hash(text: string): number {
  let value = 2166136261
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619)
  return (value ^ (value >>> 15)) >>> 0
}

export interface FoundRelation {
  id: string
  tone: RelationTone
  place: Position
}

/** A chart, a question and a language, ready to be talked about. */
export interface Scene {
  brief: Brief
  bank: PhraseBank
  domain: Domain
  unit: Unit
  /** Fact prefixes behind the names of the phrase bank. */
  names: Record<string, string>
  group: { stem: TenGodGroup | null; branch: TenGodGroup | null }
  support: keyof PhraseBank['support']
  beforeSpring: boolean
  relations: FoundRelation[]
  links: FoundRelation[]
  value(id: string): unknown
  /** Fills the names of a phrase; null where a fact that it needs is not there. */
  say(phrase: string | undefined): string | null
  choose<T>(list: readonly T[], salt: string): T | undefined
}

function relationsUnder(brief: Brief, prefix: string, domain: Domain): FoundRelation[] {
  const order = homeOf[domain]
  const found = Object.keys(brief.facts).flatMap((id): FoundRelation[] => {
    if (!id.startsWith(prefix)) return []
    const [kind = '', places = ''] = id.slice(prefix.length).split('.')
    const here = order.filter((place) => places.split('-').includes(place))
    const [place] = here
    return place ? [{ id, tone: toneOf[kind as RelationKind], place }] : []
  })
  // A clash below, near the topic's own place, is felt most.
  const weight = ({ id, tone, place }: FoundRelation) => order.indexOf(place) + toneRank[tone] + (id.includes('.stem-') ? 1.5 : 0)
  return found.sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1))
}

/** A month with fewer days left than this is too late to be recommended. */
const leastDaysLeft = 21

/** Months of the asked year with enough of them left, by what they add. */
function monthsAhead(brief: Brief, year: number): { prefix: string; support: number }[] {
  const soon = new Date(Date.parse(brief.today) + leastDaysLeft * 86_400_000).toISOString().slice(0, 10)
  return Object.entries(brief.facts)
    .flatMap(([id, value]) => {
      const match = /^(monthly\.(\d{4})-\d{2})\.support$/.exec(id)
      if (!match || Number(match[2]) !== year) return []
      const prefix = match[1] ?? ''
      return String(brief.facts[`${prefix}.ends`] ?? '9') >= soon ? [{ prefix, support: Number(value) }] : []
    })
    .sort((a, b) => b.support - a.support || (a.prefix < b.prefix ? -1 : 1))
}

function goodDay(brief: Brief): string | undefined {
  return Object.entries(brief.facts)
    .flatMap(([id, value]) => (/^daily\..*\.support$/.test(id) ? [{ prefix: id.slice(0, -'.support'.length), support: Number(value) }] : []))
    .sort((a, b) => b.support - a.support || (a.prefix < b.prefix ? -1 : 1))[0]?.prefix
}

/** The facts of the asked time; a year beyond the annual ones falls to the ten years around it, else to this year. */
function placePeriod(brief: Brief): { prefix: string; unit: Unit; year: number } {
  const period = readPeriod(brief.question, brief.intent.horizon, brief.today)
  const wide = brief.intent.horizon === 'daewoon' || brief.intent.horizon === 'life' || brief.intent.intent === 'life_timeline'
  if (wide && 'luck.current.pillar' in brief.facts) return { prefix: 'luck.current', unit: 'luck', year: period.year }
  if (`${period.prefix}.pillar` in brief.facts) return period
  const cycle = Object.entries(brief.facts)
    .filter(([id, value]) => /^luck\.cycle\.\d+\.starts$/.test(id) && String(value) <= `${period.year}-12-31`)
    .sort((a, b) => (String(a[1]) < String(b[1]) ? 1 : -1))[0]
  if (period.unit === 'year' && cycle) return { prefix: cycle[0].slice(0, -'.starts'.length), unit: 'luck', year: period.year }
  const thisYear = Number(brief.today.slice(0, 4))
  return { prefix: `annual.${thisYear}`, unit: 'year', year: thisYear }
}

/** Reads a brief once: what time is meant, what stands out in it, and how phrases are filled. Pure. */
export function openScene(brief: Brief, bank: PhraseBank): Scene {
  const { facts } = brief
  const domain = domainOf[brief.intent.intent] ?? 'flow'
  const period = placePeriod(brief)
  const seed = ['year', 'month', 'day', 'hour'].map((place) => facts[`${place}.pillar`] ?? '').join('') + brief.intent.intent
  const months = monthsAhead(brief, period.year)
  const [best, hard] = [months[0], months.at(-1)]
  const support = Number(facts[`${period.prefix}.support`] ?? 0)
  const stem = facts[`${period.prefix}.stem.ten-god`] as TenGod | undefined
  const branch = facts[`${period.prefix}.branch.ten-god`] as TenGod | undefined
  const names: Record<string, string> = {
    '@': period.prefix,
    PREVIOUS: `annual.${period.year - 1}`,
    ...(best && hard && best.support > hard.support ? { BEST: best.prefix, HARD: hard.prefix } : {}),
  }
  const day = goodDay(brief)
  if (day) names.GOODDAY = day
  const choose = <T>(list: readonly T[], salt: string): T | undefined => list[hash(seed + salt) % Math.max(1, list.length)]

  return {
    brief,
    bank,
    domain,
    unit: period.unit,
    names,
    group: { stem: stem ? groupOf[stem] : null, branch: branch ? groupOf[branch] : null },
    support: support > 0.15 ? 'adds' : support < -0.15 ? 'asks' : 'even',
    beforeSpring: period.prefix === `annual.${brief.today.slice(0, 4)}` && brief.today < String(facts[`${period.prefix}.starts`] ?? ''),
    relations: relationsUnder(brief, `${period.prefix}.relation.`, domain),
    links: relationsUnder(brief, 'relation.', domain),
    value: (id) => facts[id],
    choose,
    say(phrase) {
      if (phrase === undefined) return null
      const filled = phrase
        .replaceAll('GROUND', choose(bank.ground, 'ground') ?? '')
        .replaceAll('WHEN', bank.when[period.unit])
        .replaceAll('UNIT', bank.unit[period.unit])
        .replaceAll(/\{fact:(@|[A-Z]+)(?=[.|}])/g, (whole, name: string) => (names[name] ? `{fact:${names[name]}` : whole))
      return referencesOf(filled).every((id) => id in facts) ? filled : null
    },
  }
}
