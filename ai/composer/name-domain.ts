import type { Position, RelationKind, StrengthLevel, TenGod } from '#engine/client'
import type { IntentLabel } from '../client.ts'
import type { Domain, Register, RelationTone, StrengthBand, TenGodGroup } from './phrase-bank.ts'

const domainOf: Partial<Record<IntentLabel, Domain>> = {
  business: 'business',
  career: 'work',
  children: 'child',
  compatibility: 'love',
  exam: 'study',
  family: 'home',
  health: 'body',
  love: 'love',
  marriage: 'marriage',
  move: 'move',
  reunion: 'reunion',
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

export function nameDomain(intent: IntentLabel): Domain {
  return domainOf[intent] ?? 'flow'
}

export const registerOf: Record<Domain, Register> = {
  work: 'task',
  business: 'task',
  wealth: 'task',
  study: 'task',
  move: 'task',
  love: 'heart',
  reunion: 'heart',
  marriage: 'heart',
  child: 'heart',
  home: 'heart',
  people: 'heart',
  body: 'self',
  self: 'self',
  flow: 'self',
}

/** The place of the chart where a topic is felt first. */
export const homeOf: Record<Domain, readonly Position[]> = {
  work: ['month', 'day', 'hour', 'year'],
  business: ['month', 'hour', 'day', 'year'],
  wealth: ['month', 'day', 'hour', 'year'],
  love: ['day', 'month', 'hour', 'year'],
  reunion: ['day', 'year', 'month', 'hour'],
  marriage: ['day', 'hour', 'month', 'year'],
  child: ['hour', 'day', 'month', 'year'],
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

export const toneOf: Record<RelationKind, RelationTone> = {
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

export function bandOf(level: StrengthLevel | undefined): StrengthBand {
  if (level?.startsWith('balanced')) return 'balanced'
  return level?.endsWith('weak') ? 'weak' : 'strong'
}
