import {
  type Branch,
  branchTerms,
  type Element,
  elementTerms,
  type Fact,
  type FactTable,
  type Position,
  positions,
  type Stem,
  stemTerms,
  type UsefulMethod,
  usefulMethodTerms,
} from '#engine/client'
import type { Locale } from '#templates/client'
import type { Evidence } from './client.ts'
import { renderSentence } from './render-facts.ts'

const placeLabels: Record<Locale, Record<Position, { stem: string; branch: string; pillar: string }>> = {
  ko: {
    year: { stem: '연간', branch: '연지', pillar: '연주' },
    month: { stem: '월간', branch: '월지', pillar: '월주' },
    day: { stem: '일간', branch: '일지', pillar: '일주' },
    hour: { stem: '시간', branch: '시지', pillar: '시주' },
  },
  en: {
    year: { stem: 'year stem', branch: 'year branch', pillar: 'year pillar' },
    month: { stem: 'month stem', branch: 'month branch', pillar: 'month pillar' },
    day: { stem: 'day stem', branch: 'day branch', pillar: 'day pillar' },
    hour: { stem: 'hour stem', branch: 'hour branch', pillar: 'hour pillar' },
  },
}
const words: Record<Locale, Record<'luck' | 'nextLuck' | 'useful' | 'climate' | 'strength' | 'void' | 'element', string>> = {
  ko: { luck: '대운', nextLuck: '다음 대운', useful: '도움 기운', climate: '조후 기운', strength: '강약', void: '공망', element: '기운' },
  en: {
    luck: 'luck cycle',
    nextLuck: 'next cycle',
    useful: 'helpful',
    climate: 'by climate',
    strength: 'strength',
    void: 'void',
    element: 'element',
  },
}

/** How the facts of a second person begin (join-facts.ts). */
const ofOther = 'other.'

function elementOf(letter: string | null): Element | null {
  if (!letter) return null
  return (stemTerms[letter as Stem] ?? branchTerms[letter as Branch])?.element ?? null
}

/** The letter that a fact under `prefix` is read from: its own, else the branch for branch facts, else the stem. */
function letterUnder(fact: Fact, prefix: string, facts: FactTable): string | null {
  const part = fact.id.includes('.branch') ? 'branch' : fact.id.includes('.stem') ? 'stem' : null
  const value = facts.get(`${prefix}.${part ?? (fact.id.endsWith('.stage') || fact.id.includes('.relation.') ? 'branch' : 'stem')}`)?.value
  return typeof value === 'string' ? value : null
}

function timeLabel(prefix: string, id: string, facts: FactTable, locale: Locale): string {
  const form = prefix.startsWith('annual') ? 'year' : prefix.startsWith('monthly') ? 'month' : 'date'
  return renderSentence(`{fact:${id}|${form}}`, facts, locale).text
}

/** Of the second person: named as theirs, and no place of the own chart. */
function evidenceOfOther(fact: Fact, facts: FactTable, locale: Locale): Evidence | null {
  const own = new Map([...facts].flatMap(([id, other]) => (id.startsWith(ofOther) ? [[id.slice(ofOther.length), other] as const] : [])))
  const chip = evidenceFor({ ...fact, id: fact.id.slice(ofOther.length) }, own, locale)
  return chip && { ...chip, fact: fact.id, label: locale === 'ko' ? `상대 ${chip.label}` : `their ${chip.label}`, place: null }
}

function evidenceFor(fact: Fact, facts: FactTable, locale: Locale): Evidence | null {
  if (fact.id.startsWith(ofOther)) return evidenceOfOther(fact, facts, locale)
  const base = { fact: fact.id, estimate: fact.estimate, rule: fact.rule }
  const [group = '', second = '', third = ''] = fact.id.split('.')
  const named = words[locale]
  if ((positions as readonly string[]).includes(group)) {
    const part = second === 'stem' || second === 'branch' ? second : 'pillar'
    const letter = letterUnder(fact, group, facts)
    return { ...base, label: placeLabels[locale][group as Position][part], letter, element: elementOf(letter), place: group as Position }
  }
  if (group === 'annual' || group === 'monthly' || group === 'daily') {
    const prefix = `${group}.${second}`
    const letter = letterUnder(fact, prefix, facts)
    return { ...base, label: timeLabel(prefix, fact.id, facts, locale), letter, element: elementOf(letter), place: 'luck' }
  }
  if (group === 'luck') {
    const prefix = second === 'cycle' ? `luck.cycle.${third}` : `luck.${second}`
    const letter = letterUnder(fact, prefix, facts)
    return { ...base, label: second === 'next' ? named.nextLuck : named.luck, letter, element: elementOf(letter), place: 'luck' }
  }
  if (group === 'pair') {
    return { ...base, label: renderSentence(`{fact:${fact.id}}`, facts, locale, { gloss: false }).text, letter: null, element: null, place: null }
  }
  if (group === 'relation' || group === 'star') {
    const places = group === 'relation' ? third.split('-') : Array.isArray(fact.value) ? fact.value : []
    const place = positions.find((position) => places.includes(position)) ?? null
    return { ...base, label: renderSentence(`{fact:${fact.id}}`, facts, locale, { gloss: false }).text, letter: null, element: null, place }
  }
  if (group === 'useful' || fact.kind === 'element') {
    const element = (Array.isArray(fact.value) ? fact.value[0] : fact.value) as Element | undefined
    if (!element) return null
    const name = locale === 'ko' ? elementTerms[element].hangul : elementTerms[element].english
    const label = group === 'useful' ? `${usefulLabel(second, locale)} ${name}` : `${name} ${named.element}`
    return { ...base, label, letter: null, element, place: null }
  }
  if (group === 'structure') {
    return { ...base, label: renderSentence(`{fact:${fact.id}}`, facts, locale, { gloss: false }).text, letter: null, element: null, place: null }
  }
  if (group === 'strength') return { ...base, label: named.strength, letter: null, element: null, place: null }
  if (group === 'void') return { ...base, label: named.void, letter: null, element: null, place: null }
  return null
}

function usefulLabel(method: string, locale: Locale): string {
  if (method === 'strength') return words[locale].useful
  if (method === 'climate') return words[locale].climate
  const { hangul, english } = usefulMethodTerms[method as UsefulMethod]
  return locale === 'ko' ? hangul : english
}

/** Evidence chips of a sentence: one per letter and label, at most `limit`, in the order of mention. */
export function evidenceOf(factIds: readonly string[], facts: FactTable, locale: Locale, limit = 3): Evidence[] {
  const chips = new Map<string, Evidence>()
  for (const id of factIds) {
    const fact = facts.get(id)
    const chip = fact && evidenceFor(fact, facts, locale)
    const key = chip && `${chip.place}:${chip.letter ?? chip.label}`
    if (key && !chips.has(key)) chips.set(key, chip)
  }
  return [...chips.values()].slice(0, limit)
}
