import {
  branchStarTerms,
  type Element,
  elements,
  type FactTable,
  type StarId,
  type Stem,
  type StrengthLevel,
  starTerms,
  stemTerms,
  strengthLevels,
  usefulMethods,
} from '#engine/client'
import { placeOf } from './find-place.ts'
import { branchStarByHangul, usefulMethodByHangul } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { absent, compare, natal, readCount, type Surroundings, type Verdict } from './verdict.ts'

/** A star stands at places; the twelve branch stars stand at one each. */
export function judgeStar(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts, text } = surroundings
  const branchStar = mention.value.startsWith('branch:')
    ? mention.value.slice(7)
    : branchStarByHangul.get(starTerms[mention.value as StarId]?.hangul ?? '')
  const id = `star.${mention.value}`
  const held = facts.get(id)?.value
  const starPlaces = Array.isArray(held) ? (held as readonly string[]) : []
  const branchPlaces =
    branchStar && branchStar in branchStarTerms ? natal.filter((place) => facts.get(`${place}.branch-star`)?.value === branchStar) : []
  const factAt = (place: string) => (starPlaces.includes(place) ? id : `${place}.branch-star`)
  const isAt = (place: string) => starPlaces.includes(place) || branchPlaces.includes(place)
  const anywhere = natal.filter(isAt)
  const place =
    /십이신살|12신살/.test(text) && mention.count === undefined ? (placeOf(mention, surroundings) ?? undefined) : placeOf(mention, surroundings)
  // 시지 유금이 병화 일간한테는 천을귀인: the branch itself is the star.
  const isBranch = place?.term === 'branch' && /(?:한테|에게|에겐)(?:는|도)? $/.test(text.slice(0, mention.start))
  const scopes = place?.natal && (!place.term || isBranch) ? place.scopes : null
  if (scopes) {
    const found = scopes.find(isAt)
    if (found) return { status: 'supported', fact: factAt(found), scope: { scopes: [found], part: null, natal: true } }
    return anywhere[0] ? { status: 'contradicted', fact: factAt(anywhere[0]) } : absent
  }
  if (mention.count !== undefined) {
    const counts = [starPlaces.length, branchPlaces.length, anywhere.length].filter((count) => count > 0)
    if (counts.includes(mention.count)) return { status: 'supported', fact: factAt(anywhere[0]!) }
    return readCount(anywhere.map(factAt), counts.length > 0 ? -1 : mention.count)
  }
  return anywhere[0] ? { status: 'supported', fact: factAt(anywhere[0]) } : absent
}

const sorted = (letters: string) => [...letters].sort().join('')

/** Times whose relations a sentence may speak of. */
function timesOf({ anchors, focus, text }: Surroundings): string[] {
  return [
    ...anchors.flatMap((anchor) => (anchor.natal ? [] : anchor.scopes)),
    ...focus.named,
    ...focus.scopes,
    ...(focus.year === null ? [] : [`annual.${focus.year}`]),
    ...(/대운|luck|십 년/i.test(text) || focus.named.length > 0 ? ['luck.current', 'luck.next'] : []),
  ]
}

interface Held {
  id: string
  kind: string
  places: string[]
  letters: string
}

function relationsIn(facts: FactTable, prefixes: readonly string[]): Held[] {
  const held: Held[] = []
  for (const [id, fact] of facts) {
    if (fact.kind !== 'relation') continue
    const prefix = prefixes.find((candidate) => id.startsWith(candidate))
    if (prefix === undefined) continue
    const [kind = '', where = ''] = id.slice(prefix.length).split('.')
    held.push({ id, kind, places: where.split('-'), letters: sorted(String(fact.value)) })
  }
  return held
}

/** 연지와 월지는: two places and no other, named as the two that meet. */
function arePaired({ anchors, text }: Surroundings): boolean {
  const [first, second, third] = anchors.filter((anchor) => anchor.natal && !anchor.term)
  return Boolean(first && second && !third && /^(?:와|과|하고|이?랑|[·,]| and(?: the| your)?) ?$/.test(text.slice(first.end, second.start)))
}

export function judgeRelation(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts, anchors, text } = surroundings
  const isKind = ({ kind }: Held) => (mention.relations as readonly string[]).includes(kind)
  if (mention.places) {
    const wanted = mention.places.map((place) => place.split('.') as [string, string])
    const parts = new Set(wanted.map(([, part]) => part))
    // With one place alone it is a time that meets it, else any other letter of the chart.
    const times = wanted.length > 1 ? [] : anchors.flatMap((anchor) => (anchor.natal || anchor.term ? [] : anchor.scopes))
    const found = relationsIn(facts, times.length > 0 ? times.map((scope) => `${scope}.relation.`) : ['relation.']).find(
      (held) =>
        isKind(held) &&
        wanted.every(([place]) => held.places.includes(place)) &&
        (parts.has('pillar') || held.kind.startsWith('stem') === parts.has('stem')),
    )
    if (found) return { status: 'supported', fact: found.id }
    // In 2032 the year branch clashes with my day branch: the branch of that year.
    const years = /\b(?:your|my|birth) year\b/i.test(text)
      ? []
      : anchors.flatMap((anchor) => anchor.scopes.filter((scope) => scope.startsWith('annual.')))
    const others = wanted.filter(([place]) => place !== 'year')
    if (years.length === 0 || others.length !== 1) return absent
    const met = relationsIn(
      facts,
      years.map((scope) => `${scope}.relation.`),
    ).find((held) => isKind(held) && held.places.includes(others[0]![0]))
    return met ? { status: 'supported', fact: met.id } : absent
  }
  if (mention.value === '') {
    const found = relationsIn(facts, ['relation.']).filter(isKind)
    const branchesOnly = found.filter(({ kind }) => !kind.startsWith('stem'))
    // 충이 없다: the clash of branches is meant first.
    const [meant] = mention.relations?.every((kind) => kind.startsWith('stem')) ? found : branchesOnly
    if (mention.denied) return meant ? { status: 'supported', fact: meant.id } : absent
    if (mention.count === undefined) return found[0] ? { status: 'supported', fact: found[0].id } : absent
    const isCount = [found.length, branchesOnly.length].includes(mention.count)
    return isCount
      ? { status: 'supported', ...(found[0] ? { fact: found[0].id } : {}) }
      : found[0]
        ? { status: 'contradicted', fact: found[0].id }
        : absent
  }
  const wanted = new Set(mention.value.split('|').map(sorted))
  const held = relationsIn(facts, ['relation.', ...timesOf(surroundings).map((scope) => `${scope}.relation.`)]).filter(
    (relation) => isKind(relation) && wanted.has(relation.letters),
  )
  const inText = text.slice(mention.start, mention.end)
  const places = anchors.flatMap((anchor) => (anchor.natal && !anchor.term ? anchor.scopes : []))
  const isThere = (relation: Held) =>
    arePaired(surroundings) ? places.every((place) => relation.places.includes(place)) : places.some((place) => relation.places.includes(place))
  const match = held.find((relation) => places.length === 0 || inText.includes('간') || isThere(relation))
  if (match) return { status: 'supported', fact: match.id }
  return held[0] ? { status: 'contradicted', fact: held[0].id } : absent
}

const strongSide: ReadonlySet<StrengthLevel> = new Set(strengthLevels.slice(4))

export function judgeStrength(mention: Mention, facts: FactTable): Verdict {
  const level = facts.get('strength.level')?.value as StrengthLevel | undefined
  if (!level) return absent
  const isBalanced = level.startsWith('balanced')
  const sameSide = strongSide.has(level) === (mention.value === 'strong')
  const supported =
    mention.value.split('|').includes(level) ||
    (mention.value === 'balanced' && isBalanced) ||
    (!mention.glossed && (mention.value === 'strong' || mention.value === 'weak') && sameSide)
  return { status: supported ? 'supported' : 'contradicted', fact: 'strength.level' }
}

/** A root is a stem of one's own element inside any branch. */
function judgeRoot(mention: Mention, facts: FactTable): Verdict {
  const self = facts.get('day.stem.element')?.value ?? stemTerms[facts.get('day.stem')?.value as Stem]?.element
  const holding = natal.filter((place) =>
    ((facts.get(`${place}.hidden`)?.value ?? []) as readonly Stem[]).some((stem) => stemTerms[stem].element === self),
  )
  const fact = holding[0] ? `${holding[0]}.hidden` : 'strength.rooted'
  return { status: holding.length > 0 === (mention.count === 1) ? 'supported' : 'contradicted', fact }
}

export function judgeFactor(mention: Mention, facts: FactTable): Verdict {
  if (mention.value === 'root') return judgeRoot(mention, facts)
  const id = `strength.${mention.value}`
  if (!facts.has(id)) return absent
  return { status: facts.get(id)?.value === (mention.count === 1) ? 'supported' : 'contradicted', fact: id }
}

const numbersOf = (facts: FactTable, field: 'count' | 'weight') =>
  new Map(elements.map((element) => [element, Number(facts.get(`element.${element}.${field}`)?.value ?? Number.NaN)]))

/** The most by weight where force is spoken of (강하다), by letters where number is (많다). */
export function judgeExtreme(mention: Mention, facts: FactTable, which: 'strongest' | 'weakest'): Verdict {
  const field = mention.suffix === 'count' ? 'count' : 'weight'
  const values = numbersOf(facts, field)
  const bound = which === 'strongest' ? Math.max(...values.values()) : Math.min(...values.values())
  const fact = field === 'count' ? `element.${mention.value}.count` : `element.${which}`
  if (!facts.has(fact)) return absent
  return { status: values.get(mention.value as Element) === bound ? 'supported' : 'contradicted', fact }
}

/** Without a superlative: among the first or the last two, or clearly many or few. */
export function judgeTendency(mention: Mention, facts: FactTable, which: 'strong' | 'weak'): Verdict {
  const fact = `element.${mention.value}.weight`
  if (!facts.has(fact)) return absent
  const weights = numbersOf(facts, 'weight')
  const counts = numbersOf(facts, 'count')
  const own = weights.get(mention.value as Element)!
  const count = counts.get(mention.value as Element)!
  const rank = [...weights.values()].filter((weight) => (which === 'strong' ? weight > own : weight < own)).length
  const isSo = rank < 2 || (which === 'strong' ? count >= 3 : count === 0)
  return { status: isSo ? 'supported' : 'contradicted', fact }
}

export function judgeCompared(mention: Mention, { facts, text }: Surroundings): Verdict {
  const [first, second] = mention.value.split(',') as [Element, Element]
  const field = /많|적|more|fewer|less|outnumber/.test(text.slice(mention.start, mention.end)) ? 'count' : 'weight'
  const values = numbersOf(facts, field)
  const fact = `element.${first}.${field}`
  if (!facts.has(fact)) return absent
  const difference = values.get(first)! - values.get(second)!
  return { status: (mention.suffix === 'less' ? difference < 0 : difference > 0) ? 'supported' : 'contradicted', fact }
}

export function judgeWeight(mention: Mention, facts: FactTable): Verdict {
  const fact = `element.${mention.value}.weight`
  if (!facts.has(fact)) return absent
  const weights = numbersOf(facts, 'weight')
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const own = weights.get(mention.value as Element)!
  const held = mention.suffix === 'share' ? (own / total) * 100 : own
  const tolerance = mention.suffix === 'share' ? 0.6 : 0.051
  return { status: Math.abs(held - mention.count!) < tolerance ? 'supported' : 'contradicted', fact }
}

export function judgeMissing(mention: Mention, facts: FactTable): Verdict {
  const named = (mention.value === '' ? elements : mention.value.split(',')) as readonly Element[]
  const counts = named.map((element) => facts.get(`element.${element}.count`)?.value)
  if (counts.some((count) => count === undefined)) return absent
  if (mention.value === '') return { status: counts.some((count) => count === 0) ? 'contradicted' : 'supported', fact: 'element.missing' }
  return { status: counts.every((count) => count === 0) ? 'supported' : 'contradicted', fact: `element.${named[0]}.count` }
}

const methodWords: readonly [RegExp, string][] = [
  ...[...usefulMethodByHangul].map(([hangul, method]): [RegExp, string] => [new RegExp(hangul), method]),
  [
    /balance (?:method|useful|helpful|element|god)|balancing method|by balance|for balance|strength method|by strength|for strength|by (?:its|the|your) strength/i,
    'strength',
  ],
  [/climate|season/i, 'climate'],
  [/mediat|bridging/i, 'mediation'],
  [/remedy (?:method|useful|helpful|element|god)|by remedy|for remedy|illness[- ]and[- ]medicine/i, 'remedy'],
  [/dominan/i, 'dominance'],
]

/** With a method named only its element counts; schools differ. */
export function judgeUseful(mention: Mention, { text, facts }: Surroundings): Verdict {
  // 희신 and 기신 are no facts of the table.
  if (mention.suffix) return absent
  const before = text.slice(0, mention.end)
  const named = methodWords.flatMap(([word, method]) => {
    const last = [...before.matchAll(new RegExp(word.source, `g${word.flags}`))].at(-1)
    return last ? [{ at: last.index, method }] : []
  })
  const behind = methodWords.flatMap(([word, method]) => (word.test(text.slice(mention.end)) ? [method] : []))
  const nearest = named.sort((a, b) => b.at - a.at)[0]?.method
  const methods = nearest ? [nearest] : behind.length > 0 ? behind : usefulMethods.slice(0, 2)
  return compare(
    methods.map((method) => `useful.${method}`),
    mention.value,
    facts,
  )
}

export function judgeStructure(mention: Mention, facts: FactTable): Verdict {
  const outer = facts.get('structure.outer')?.value
  if (Array.isArray(outer) && outer.includes(mention.value)) return { status: 'supported', fact: 'structure.outer' }
  return compare(['structure.kind'], mention.value, facts)
}

export function judgeVoid(mention: Mention, facts: FactTable): Verdict {
  const held = facts.get('void.branches')?.value
  if (!Array.isArray(held)) return absent
  const branch = mention.suffix ? facts.get(`${mention.suffix}.branch`)?.value : undefined
  if (mention.suffix) {
    if (branch === undefined) return absent
    return { status: held.includes(branch) ? 'supported' : 'contradicted', fact: 'void.branches' }
  }
  const isSo = mention.value.length > 1 ? sorted(held.join('')) === sorted(mention.value) : held.includes(mention.value)
  return { status: isSo ? 'supported' : 'contradicted', fact: 'void.branches' }
}

/** 납음 is kept as 벽력화(霹靂火). */
export function judgeNayin(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts } = surroundings
  const place = placeOf(mention, surroundings)
  const scopes = place?.natal ? place.scopes : natal
  const ids = scopes.map((scope) => `${scope}.nayin`).filter((id) => facts.has(id))
  const found = ids.find((id) => String(facts.get(id)?.value).startsWith(mention.value))
  if (found) return { status: 'supported', fact: found }
  return ids[0] ? { status: 'contradicted', fact: ids[0] } : absent
}
