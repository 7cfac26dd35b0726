import { type Branch, branches, type FactTable, type Pillar, pillarHangul, positions, type Stem, stems } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import { ruleWords } from './rule-words.ts'
import type { View, ViewContext } from './view.ts'
import { positionNames } from './words.ts'

const shown = 4

/** From a checked sentence to the facts it stands on, the rule and the verdict; null without a sentence. */
export const evidence: View = (context) => {
  const { sentence } = context.focus
  const known = sentence?.evidence.filter(({ fact }) => context.facts.has(fact)) ?? []
  const deciding = known.find(({ fact }) => fact.includes('relation.')) ?? known[0]
  if (!sentence || !deciding) return null
  const { locale } = context
  const rule = ruleWords(context.facts.get(deciding.fact)!, locale)
  const estimate = known.some((entry) => entry.estimate)
  return {
    sentence: sentence.segments
      .map(({ text }) => text)
      .join('')
      .trim(),
    facts: known.slice(0, shown).map((entry) => factRow(entry, context)),
    ruleName: rule.name,
    rule: rule.says,
    isEstimate: estimate,
    verdict: verdict(estimate, locale),
  }
}

function factRow(entry: { fact: string; label: string; letter: string | null }, { facts, locale }: ViewContext): SlotValue {
  const isLetter = entry.letter !== null && ([...stems, ...branches] as string[]).includes(entry.letter)
  return {
    tile: isLetter ? letterTile(entry.letter as Stem | Branch, locale) : null,
    label: entry.label,
    note: placeNote(entry.fact, facts, locale) ?? ruleWords(facts.get(entry.fact)!, locale).name,
    fact: entry.fact,
  }
}

/** Which pillar a letter belongs to: 기축일생, 2027 정미년; null for facts that are not about one pillar. */
function placeNote(fact: string, facts: FactTable, locale: Locale): string | null {
  const [place, year] = fact.split('.')
  const natal = positions.find((position) => position === place)
  const pillar = facts.get(natal ? `${natal}.pillar` : `annual.${year}.pillar`)?.value as Pillar | undefined
  if (!pillar || !(natal || place === 'annual') || fact.includes('.relation.')) return null
  if (locale === 'en') return natal ? `${positionNames.en[natal]} pillar ${pillar}` : `${year} ${pillar}`
  return natal ? `${pillarHangul(pillar)}${{ year: '년', month: '월', day: '일', hour: '시' }[natal]}생` : `${year} ${pillarHangul(pillar)}년`
}

function verdict(estimate: boolean, locale: Locale): string {
  if (estimate) return locale === 'ko' ? '방식에 따라 달라질 수 있는 추정이에요' : 'An estimate; methods differ'
  return locale === 'ko' ? '사주에서 확인됐어요' : 'Confirmed in the chart'
}
