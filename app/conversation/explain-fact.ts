import { type RelationKind, relationTerms } from '#engine/client'
import type { Locale } from '#templates/client'
import type { MessageKey, Translate } from '../messages/translate.ts'

/** Which explanation belongs to a fact, by the end of its id. The first that fits wins. */
const explanations: readonly (readonly [RegExp, MessageKey])[] = [
  [/^strength\./, 'rule.strength'],
  [/^useful\.climate/, 'rule.useful-climate'],
  [/^useful\.(mediation|remedy|dominance)/, 'rule.useful-other'],
  [/^useful\./, 'rule.useful'],
  [/^structure\./, 'rule.structure'],
  [/^(annual|monthly|daily|luck)\..*support$/, 'rule.support'],
  [/\.ten-god$/, 'rule.ten-god'],
  [/\.hidden$/, 'rule.hidden'],
  [/\.(seated-)?stage$/, 'rule.stage'],
  [/^month\.commanding$/, 'rule.hidden'],
  [/\.branch-star$|^star\./, 'rule.star'],
  [/^void\./, 'rule.void'],
  [/\.nayin$/, 'rule.nayin'],
  [/^element\.[a-z]+\.weight$|^element\.(strongest|weakest)$/, 'rule.element-weight'],
  [/^element\./, 'rule.element-count'],
  [/^now\./, 'rule.now'],
  [/^luck\.(direction|exact-years|displayed-age)|(from-age|to-age)$/, 'rule.luck-start'],
  [/^luck\./, 'rule.luck'],
  [/^annual\./, 'rule.annual'],
  [/^monthly\./, 'rule.monthly'],
  [/^daily\./, 'rule.daily'],
  [/^day\.(stem|pillar)/, 'rule.day-stem'],
]

const relationExplanations: Record<RelationKind, MessageKey> = {
  'stem-combination': 'rule.combination',
  'stem-clash': 'rule.clash',
  'stem-control': 'rule.control',
  'six-combination': 'rule.combination',
  'three-combination': 'rule.combination',
  'half-combination': 'rule.combination',
  'directional-combination': 'rule.combination',
  clash: 'rule.clash',
  punishment: 'rule.punishment',
  'self-punishment': 'rule.punishment',
  break: 'rule.break',
  harm: 'rule.harm',
  resentment: 'rule.resentment',
  'hidden-combination': 'rule.combination',
}

/** A fact's rule in plain words, with the rule's name where it has one. */
export function explainFact(fact: string, locale: Locale, t: Translate): { name: string | null; text: string } {
  const kind = /(?:^|\.)relation\.([a-z-]+)\./.exec(fact)?.[1]
  if (kind && kind in relationTerms) {
    const term = relationTerms[kind as RelationKind]
    return { name: locale === 'ko' ? `${term.hangul}(${term.hanja})` : term.english, text: t(relationExplanations[kind as RelationKind]) }
  }
  const key = explanations.find(([pattern]) => pattern.test(fact))?.[1] ?? 'rule.pillar'
  return { name: null, text: t(key) }
}
