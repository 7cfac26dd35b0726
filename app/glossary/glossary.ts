import {
  branches,
  branchStars,
  branchStarTerms,
  branchTerms,
  dayOfficers,
  dayOfficerTerms,
  elements,
  elementTerms,
  luckStages,
  luckStageTerms,
  nayinTerms,
  relationConditions,
  relationConditionTerms,
  relationKinds,
  relationTerms,
  stars,
  starTerms,
  stems,
  stemTerms,
  strengthLevels,
  strengthTerms,
  structures,
  structureTerms,
  type Term,
  tenGods,
  tenGodTerms,
  usefulMethods,
  usefulMethodTerms,
} from '#engine/client'
import { methodMeanings, strengthMeanings, structureMeanings } from './meanings/estimates.ts'
import { branchStarMeanings, stageMeanings, tenGodMeanings } from './meanings/gods-and-stages.ts'
import { ideas } from './meanings/ideas.ts'
import { branchMeanings, elementMeanings, officerMeanings, stemMeanings } from './meanings/letters.ts'
import type { Meaning } from './meanings/meaning.ts'
import { nayinMeanings } from './meanings/nayin.ts'
import { conditionMeanings, relationMeanings, starMeanings } from './meanings/stars-and-relations.ts'
import { slugOf, type TermKind } from './term-path.ts'

export interface GlossaryEntry extends Term {
  slug: string
  kind: TermKind
  meaning: Meaning
  /** Ids of rules in docs/rules. */
  rules: readonly string[]
}

/** In the order in which the page shows them. */
export const termKinds = [
  'idea',
  'element',
  'stem',
  'branch',
  'god',
  'stage',
  'relation',
  'condition',
  'star',
  'branch-star',
  'strength',
  'method',
  'structure',
  'officer',
  'nayin',
] as const satisfies readonly TermKind[]

function entriesOf<Id extends string>(
  kind: TermKind,
  ids: readonly Id[],
  terms: Record<Id, Term>,
  meanings: Record<Id, Meaning>,
  rulesOf: (id: Id) => readonly string[],
): GlossaryEntry[] {
  return ids.map((id) => ({ ...terms[id], slug: slugOf(kind, id), kind, meaning: meanings[id], rules: rulesOf(id) }))
}

/** Stems and branches with their own letter as hanja; the reading carries the element, as one says it: 갑목, 자수. */
function lettersAsTerms<Letter extends string>(
  letters: Record<Letter, { hangul: string; english: string; element: keyof typeof elementTerms }>,
): Record<Letter, Term> {
  const pairs = Object.entries<{ hangul: string; english: string; element: keyof typeof elementTerms }>(letters)
  return Object.fromEntries(
    pairs.map(([hanja, { hangul, english, element }]) => [hanja, { hangul: hangul + elementTerms[element].hangul, hanja, english }]),
  ) as Record<Letter, Term>
}

function nayinEntries(): GlossaryEntry[] {
  const nayins = Object.fromEntries(nayinTerms.map((term) => [term.hanja, term]))
  const meanings = Object.fromEntries(nayinTerms.map(({ hanja }, index) => [hanja, nayinMeanings[index] ?? ['', '']])) as Record<string, Meaning>
  return entriesOf('nayin', Object.keys(nayins), nayins, meanings, () => ['nayin'])
}

/** Every term of the engine's table and the words that a chart is explained with. */
export const glossary: readonly GlossaryEntry[] = [
  ...Object.entries(ideas).map(([id, { meaning, rules, ...term }]) => ({ ...term, slug: slugOf('idea', id), kind: 'idea' as const, meaning, rules })),
  ...entriesOf('element', elements, elementTerms, elementMeanings, () => ['element.letter', 'element.count', 'element.weight']),
  ...entriesOf('stem', stems, lettersAsTerms(stemTerms), stemMeanings, () => ['element.letter', 'ten-god']),
  ...entriesOf('branch', branches, lettersAsTerms(branchTerms), branchMeanings, () => ['element.letter', 'hidden-stems']),
  ...entriesOf('god', tenGods, tenGodTerms, tenGodMeanings, () => ['ten-god']),
  ...entriesOf('stage', luckStages, luckStageTerms, stageMeanings, () => ['stage', 'stage.seated']),
  ...entriesOf('relation', relationKinds, relationTerms, relationMeanings, (id) => [`relation.${id}`]),
  ...entriesOf('condition', relationConditions, relationConditionTerms, conditionMeanings, (id) => [`condition.${id}`]),
  ...entriesOf('star', stars, starTerms, starMeanings, (id) => [`star.${id}`]),
  ...entriesOf('branch-star', branchStars, branchStarTerms, branchStarMeanings, () => ['branch-star']),
  ...entriesOf('strength', strengthLevels, strengthTerms, strengthMeanings, () => ['strength']),
  ...entriesOf('method', usefulMethods, usefulMethodTerms, methodMeanings, (id) => [`useful.${id}`]),
  ...entriesOf('structure', structures, structureTerms, structureMeanings, (id) => [
    id.startsWith('follow') || ['transformed', 'one-element', 'two-elements'].includes(id) ? 'structure.outer' : 'structure',
  ]),
  ...entriesOf('officer', dayOfficers, dayOfficerTerms, officerMeanings, () => ['selection']),
  ...nayinEntries(),
]

const bySlug = new Map(glossary.map((entry) => [entry.slug, entry]))

export function entryOf(slug: string): GlossaryEntry | null {
  return bySlug.get(slug) ?? null
}
