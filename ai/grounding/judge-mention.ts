import {
  branchStarTerms,
  type Element,
  elements,
  type FactTable,
  positions,
  type StarId,
  type StrengthLevel,
  starTerms,
  strengthLevels,
} from '#engine/client'
import { type Anchor, type Focus, prefixesOf } from './find-anchors.ts'
import { branchStarByHangul } from './lexicon.ts'
import type { Mention } from './mention.ts'

export type ClaimStatus = 'supported' | 'contradicted' | 'absent'
export interface Verdict {
  status: ClaimStatus
  /** The fact that supports it, or the one it contradicts. */
  fact?: string
  /** Where it was found to belong; the next terms of the sentence may lean on it. */
  scope?: { scopes: string[]; part: Anchor['part']; natal: boolean }
}

/** The sentence around a mention. */
export interface Surroundings {
  text: string
  anchors: readonly Anchor[]
  focus: Focus
  facts: FactTable
}

/** How far an anchor reaches, in characters. */
const reach = 40
const natal: readonly string[] = positions

function compare(ids: readonly string[], value: string, facts: FactTable): Verdict {
  const known = ids.filter((id) => facts.has(id))
  const match = known.find((id) => facts.get(id)?.value === value)
  if (match) return { status: 'supported', fact: match }
  return known[0] ? { status: 'contradicted', fact: known[0] } : { status: 'absent' }
}

function supportedBy(ids: readonly string[], value: string, facts: FactTable): string | undefined {
  return ids.find((id) => {
    const held = facts.get(id)?.value
    return Array.isArray(held) ? held.includes(value) : held === value
  })
}

/** The anchor that a term leans on: the one right after it (월지에 있는 is too far), else the nearest before it. */
function anchorOf(mention: Mention, { text, anchors }: Surroundings): Anchor | undefined {
  const after = anchors.find((anchor) => {
    if (!anchor.natal || anchor.start < mention.end) return false
    const between = text.slice(mention.end, anchor.start)
    // 미가 태어난 날과 부딪혀요: there the day is the other side, not the place.
    const isSeat = !text.startsWith('태어난', anchor.start)
    return between === ' ' || (isSeat && /^(?:[이가은는] | (?:in|on|at|sits in|as) (?:the |your )?| of (?:the |your )?)$/.test(between))
  })
  if (after) return after
  return anchors.findLast((anchor) => anchor.end <= mention.start && mention.start - anchor.end <= reach)
}

const natalSuffixes: Record<string, string> = {
  일주: 'day',
  일생: 'day',
  월주: 'month',
  월령: 'month',
  년주: 'year',
  년생: 'year',
  시주: 'hour',
  시생: 'hour',
  시: 'hour',
  'day pillar': 'day',
  'day master': 'day',
  'month pillar': 'month',
  'year pillar': 'year',
  'hour pillar': 'hour',
}

/** 6월 6일부터 8월 7일까지: every month that begins in between may be meant. */
function monthsBetween(before: readonly Anchor[], { text, facts }: Surroundings): string[] | null {
  const months = before.flatMap((anchor) => anchor.scopes.filter((scope) => scope.startsWith('monthly.')))
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || first === last || !/까지|through|until/.test(text)) return null
  return prefixesOf(facts, /^monthly\.\d{4}-\d{2}(?=\.pillar$)/).filter((prefix) => prefix >= first && prefix <= last)
}

/** Between a pillar and the time that it belongs to, where the time comes after. */
const afterPillar = /^ (?:year|month|day|luck cycle|cycle)(?: that)? (?:from|of|on|in|begins on|begins at|began at|starting)(?: on| at)? $/

/** Where a pillar belongs, by the word after it and the anchors before it. */
function scopesOfPillar(mention: Mention, surroundings: Surroundings): Verdict['scope'] {
  const { text, anchors, focus, facts } = surroundings
  const named = mention.suffix ? natalSuffixes[mention.suffix] : undefined
  if (named) return { scopes: [named], part: null, natal: true }
  const rest = text.slice(mention.end)
  const born = /^\s?[년월일시]?(?:에 태어|생)/.test(rest) || /^ (?:year|month|day|hour) (?:of birth|birth)/.test(rest)
  const before = anchors.filter((anchor) => !anchor.term && anchor.end <= mention.start && mention.start - anchor.end <= reach * 2)
  const nearest = before.at(-1)
  const following = anchors.find((anchor) => !anchor.term && anchor.start >= mention.end && afterPillar.test(text.slice(mention.end, anchor.start)))
  const nearestOf = (group: string) =>
    [...before, ...(following ? [following] : [])].findLast((anchor) => anchor.scopes.some((scope) => scope.startsWith(group)))
  const now = Number(facts.get('now.year')?.value ?? 0)
  switch (mention.suffix) {
    case '년':
    case '세운':
    case 'year': {
      if (born || nearest?.scopes[0] === 'year') return { scopes: ['year'], part: null, natal: true }
      const early = String(facts.get('now.date')?.value ?? '') < String(facts.get(`annual.${now}.starts`)?.value ?? '')
      if (early && /입춘|Ipchun/i.test(text)) return { scopes: [`annual.${now - 1}`], part: null, natal: false }
      const anchor = nearestOf('annual.')
      if (anchor) return { scopes: anchor.scopes, part: null, natal: false }
      return { scopes: focus.year === null ? [`annual.${now}`, `annual.${now + 1}`] : [`annual.${focus.year}`], part: null, natal: false }
    }
    case '월':
    case 'month': {
      if (born || nearest?.scopes[0] === 'month') return { scopes: ['month'], part: null, natal: true }
      const range = monthsBetween(before, surroundings)
      if (range) return { scopes: range, part: null, natal: false }
      const anchor = nearestOf('monthly.')
      if (anchor) return { scopes: anchor.scopes.filter((scope) => scope.startsWith('monthly.')), part: null, natal: false }
      const focused = focus.scopes.filter((scope) => scope.startsWith('monthly.'))
      if (focused.length > 0) return { scopes: focused, part: null, natal: false }
      return { scopes: prefixesOf(facts, new RegExp(`^monthly\\.${focus.year ?? now}-\\d{2}(?=\\.pillar$)`)), part: null, natal: false }
    }
    case '일':
    case '일진':
    case 'day': {
      const anchor = nearestOf('daily.')
      if (anchor && !born) return { scopes: anchor.scopes.filter((scope) => scope.startsWith('daily.')), part: null, natal: false }
      const focused = focus.scopes.filter((scope) => scope.startsWith('daily.'))
      if (focused.length > 0 && !born && nearest?.scopes[0] !== 'day') return { scopes: focused, part: null, natal: false }
      if (mention.suffix === '일진') return { scopes: [`daily.${facts.get('now.date')?.value}`], part: null, natal: false }
      return { scopes: ['day'], part: null, natal: true }
    }
    case '대운':
    case 'luck cycle':
    case 'cycle': {
      const anchor = nearestOf('luck.')
      if (anchor) return { scopes: anchor.scopes, part: null, natal: false }
      const focused = focus.scopes.filter((scope) => scope.startsWith('luck.'))
      if (focused.length > 0) return { scopes: focused, part: null, natal: false }
      return { scopes: prefixesOf(facts, /^luck\.cycle\.\d+(?=\.pillar$)/), part: null, natal: false }
    }
    case 'hour':
      return { scopes: ['hour'], part: null, natal: true }
    default: {
      if (nearest) return { scopes: nearest.scopes, part: null, natal: nearest.natal }
      return undefined
    }
  }
}

function judgePillar(mention: Mention, surroundings: Surroundings): Verdict {
  const scope = scopesOfPillar(mention, surroundings)
  const scopes = scope?.scopes ?? natal
  const verdict = compare(
    scopes.map((prefix) => `${prefix}.pillar`),
    mention.value,
    surroundings.facts,
  )
  // Without a place only the chart itself can be meant, and nothing says which pillar it should have been.
  if (!scope) return verdict.status === 'supported' ? { ...verdict, scope: scopeOfFact(verdict.fact) } : { status: 'absent' }
  const chosen = verdict.status === 'supported' && verdict.fact ? [verdict.fact.replace(/\.pillar$/, '')] : scope.scopes
  return { ...verdict, scope: { ...scope, scopes: chosen } }
}

function scopeOfFact(id: string | undefined): Verdict['scope'] {
  if (!id) return undefined
  const part = /\.(stem|branch)(?:\.|$)/.exec(id)?.[1] as Anchor['part'] | undefined
  const prefix = id.replace(/\.(?:pillar|stage|hidden|(?:stem|branch)(?:\.[a-z-]+)?)$/, '')
  return { scopes: [prefix], part: part ?? null, natal: natal.includes(prefix) }
}

function partsOf(kind: Mention['kind'], part: Anchor['part']): string[] {
  switch (kind) {
    case 'stem':
      return ['stem']
    case 'branch':
      return ['branch']
    case 'stage':
      return ['stage']
    default:
      return part ? [`${part}.ten-god`] : ['stem.ten-god', 'branch.ten-god']
  }
}

/** Which letter of a time is meant, by the words between it and the term (2027년의 천간 …) or right after the term. */
function partBetween(before: string, between: string, rest: string): Anchor['part'] {
  if (/(?:\bbranch|lower letter) of (?:the )?$/.test(before)) return 'branch'
  if (/천간|(?<!day |month |year |hour )\bstem\b|on top/.test(between) || /^ (?:on top|leads|leading)/.test(rest)) return 'stem'
  return /지지|(?<!day |month |year |hour )\bbranch\b|[Bb]eneath|lower letter/.test(between) ? 'branch' : null
}

/** Places where a term without an anchor may be meant: the chart, the time spoken about, the present ten years. */
function looseScopes(focus: Focus): string[] {
  return [...natal, ...focus.scopes, ...(focus.year === null ? [] : [`annual.${focus.year}`]), 'luck.current', 'luck.next']
}

/** The anchor of a letter or ten god, narrowed to its upper or lower letter where the words say so. */
function placeOf(mention: Mention, surroundings: Surroundings): Omit<Anchor, 'start' | 'end'> | undefined {
  if (mention.suffix === '월' && mention.kind === 'branch') return monthOfBranch(mention, surroundings)
  const anchor = anchorOf(mention, surroundings)
  if (!anchor) return undefined
  const { text } = surroundings
  const part = anchor.part ?? partBetween(text.slice(0, anchor.start), text.slice(anchor.start, mention.start), text.slice(mention.end))
  const lettersDiffer = (mention.kind === 'stem' && part === 'branch') || (mention.kind === 'branch' && part === 'stem')
  // From the day stem the others are seen; it has no ten god of its own.
  const isViewpoint = mention.kind === 'ten-god' && anchor.scopes[0] === 'day' && part === 'stem'
  return lettersDiffer || isViewpoint ? undefined : { scopes: anchor.scopes, part, natal: anchor.natal }
}

function judgeLetter(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts, focus } = surroundings
  const place = placeOf(mention, surroundings)
  const isLetter = mention.kind === 'stem' || mention.kind === 'branch'
  if (place) {
    const ids = place.scopes.flatMap((scope) => partsOf(mention.kind, place.part).map((part) => `${scope}.${part}`))
    const verdict = compare(ids, mention.value, facts)
    if (verdict.status === 'supported') return { ...verdict, scope: scopeOfFact(verdict.fact) }
    // A time may be said to move a letter that the chart already has.
    const mayBeNatal = !place.natal && isLetter && place.part === null
    if (!mayBeNatal) return { ...verdict, scope: isLetter ? { ...place, part: mention.kind as Anchor['part'] } : place }
  }
  const parts = [...partsOf(mention.kind, null), ...(mention.kind === 'stem' ? ['hidden'] : [])]
  const ids = looseScopes(focus).flatMap((scope) => parts.map((part) => `${scope}.${part}`))
  const id = supportedBy(ids, mention.value, facts)
  return id ? { status: 'supported', fact: id, scope: scopeOfFact(id) } : { status: 'absent' }
}

function monthOfBranch(mention: Mention, { text, anchors, focus }: Surroundings): Pick<Anchor, 'scopes' | 'part' | 'natal'> {
  const rest = text.slice(mention.end)
  const monthly = anchors.findLast((anchor) => anchor.end <= mention.start && anchor.scopes[0]?.startsWith('monthly.'))
  if (monthly && !/^월[^.]{0,8}태어/.test(rest)) return { scopes: monthly.scopes, part: 'branch', natal: false }
  const focused = focus.scopes.filter((scope) => scope.startsWith('monthly.'))
  if (focused.length > 0 && !/태어/.test(rest)) return { scopes: focused, part: 'branch', natal: false }
  return { scopes: ['month'], part: 'branch', natal: true }
}

const negation = /^[^.]{0,3}(?:이|가|은|는|도)?\s?(?:하나도\s?|전혀\s?)?(?:없|들어 있지 않)/
const englishNegation = /\b(?:no|without|lacks?|not have|isn't|is not)\s(?:an? |the |any )?$/i

function judgeStar(mention: Mention, { text, facts }: Surroundings): Verdict {
  const star = starTerms[mention.value as StarId]
  const branchStar = branchStarByHangul.get(star.hangul)
  const ids = [`star.${mention.value}`, ...natal.map((place) => `${place}.branch-star`)]
  const id = ids.find(
    (candidate) =>
      facts.has(candidate) &&
      (candidate.startsWith('star.') || (branchStar !== undefined && facts.get(candidate)?.value === branchStar && branchStar in branchStarTerms)),
  )
  const denied = negation.test(text.slice(mention.end)) || englishNegation.test(text.slice(0, mention.start))
  if (denied) return id ? { status: 'contradicted', fact: id } : { status: 'supported' }
  return id ? { status: 'supported', fact: id } : { status: 'absent' }
}

const sorted = (letters: string) => [...letters].sort().join('')

function judgeRelation(mention: Mention, { facts, focus, anchors }: Surroundings): Verdict {
  const wanted = new Set(mention.value.split('|').map(sorted))
  const times = [
    ...anchors.flatMap((anchor) => (anchor.natal ? [] : anchor.scopes)),
    ...focus.named,
    ...focus.scopes,
    ...(focus.year === null ? [] : [`annual.${focus.year}`]),
    'luck.current',
    'luck.next',
  ]
  const prefixes = ['relation.', ...times.map((scope) => `${scope}.relation.`)]
  const places = anchors.flatMap((anchor) => (anchor.natal && !anchor.term ? anchor.scopes : []))
  let elsewhere: string | undefined
  for (const [id, fact] of facts) {
    const prefix = prefixes.find((candidate) => id.startsWith(candidate))
    if (!prefix) continue
    const [kind = '', where = ''] = id.slice(prefix.length).split('.')
    if (!(mention.relations as readonly string[]).includes(kind) || !wanted.has(sorted(String(fact.value)))) continue
    if (places.length === 0 || places.some((place) => where.split('-').includes(place))) return { status: 'supported', fact: id }
    elsewhere ??= id
  }
  return elsewhere ? { status: 'contradicted', fact: elsewhere } : { status: 'absent' }
}

const strongSide: ReadonlySet<StrengthLevel> = new Set(strengthLevels.slice(4))

function judgeStrength(mention: Mention, facts: FactTable): Verdict {
  const level = facts.get('strength.level')?.value as StrengthLevel | undefined
  if (!level) return { status: 'absent' }
  const sameSide = strongSide.has(level) === (mention.value === 'strong')
  const supported = level === mention.value || (!mention.glossed && (mention.value === 'strong' || mention.value === 'weak') && sameSide)
  return { status: supported ? 'supported' : 'contradicted', fact: 'strength.level' }
}

/** The most can be meant by count or by weight; heavy and light only by weight. */
function judgeExtreme(mention: Mention, { text, facts }: Surroundings, which: 'strongest' | 'weakest'): Verdict {
  const id = `element.${which}`
  if (facts.get(id)?.value === mention.value) return { status: 'supported', fact: id }
  if (/무게|두터|두텁|얇|weight|heaviest|lightest/.test(text)) return facts.has(id) ? { status: 'contradicted', fact: id } : { status: 'absent' }
  const counts = elements.map((element) => Number(facts.get(`element.${element}.count`)?.value ?? Number.NaN))
  const extreme = which === 'strongest' ? Math.max(...counts) : Math.min(...counts)
  const count = `element.${mention.value}.count`
  if (facts.get(count)?.value === extreme) return { status: 'supported', fact: count }
  return facts.has(id) ? { status: 'contradicted', fact: id } : { status: 'absent' }
}

function judgeMissing(mention: Mention, facts: FactTable): Verdict {
  const named = mention.value.split(',') as Element[]
  const counts = named.map((element) => facts.get(`element.${element}.count`)?.value)
  if (counts.some((count) => count === undefined)) return { status: 'absent' }
  return { status: counts.every((count) => count === 0) ? 'supported' : 'contradicted', fact: `element.${named[0]}.count` }
}

function judgeYear(mention: Mention, facts: FactTable): Verdict {
  const id = `annual.${mention.value}.pillar`
  if (facts.has(id)) return { status: 'supported', fact: id }
  const cycle = [...facts].find(([key, fact]) => /^luck\..*\.starts$/.test(key) && String(fact.value).startsWith(mention.value))
  return cycle ? { status: 'supported', fact: cycle[0] } : { status: 'absent' }
}

function judgeDate(mention: Mention, facts: FactTable): Verdict {
  const found = [...facts].find(([key, fact]) => (/\.(?:starts|ends)$/.test(key) || key === 'now.date') && String(fact.value).endsWith(mention.value))
  if (found) return { status: 'supported', fact: found[0] }
  const [day] = prefixesOf(facts, new RegExp(`^daily\\.\\d{4}-${mention.value}(?=\\.pillar$)`))
  return day ? { status: 'supported', fact: `${day}.pillar` } : { status: 'absent' }
}

function judgeMonth(mention: Mention, { facts, focus }: Surroundings): Verdict {
  const all = prefixesOf(facts, new RegExp(`^monthly\\.\\d{4}-${mention.value}(?=\\.pillar$)`))
  const chosen = all.find((prefix) => prefix.startsWith(`monthly.${focus.year}`)) ?? all[0]
  return chosen ? { status: 'supported', fact: `${chosen}.pillar` } : { status: 'absent' }
}

function judgeAge(mention: Mention, { text, facts }: Surroundings): Verdict {
  const age = Number(mention.value)
  const begins =
    /^(?:부터|에 시작|에 드는|에 들어)/.test(text.slice(mention.end)) || /(?:begins|began|starts|started) at $/.test(text.slice(0, mention.start))
  const ids = begins ? /\.from-age$/ : /\.(?:from-age|to-age)$|^now\.age$|^luck\.displayed-age$/
  const found = [...facts].find(([key, fact]) => ids.test(key) && fact.value === age)
  return found ? { status: 'supported', fact: found[0] } : { status: 'absent' }
}

/** With a method named only its element counts; schools differ. */
function judgeUseful(mention: Mention, { text, facts }: Surroundings): Verdict {
  const byBalance = /억부|balance method/i.test(text)
  const byClimate = /조후|climate/i.test(text)
  const ids = byBalance && !byClimate ? ['useful.strength'] : byClimate && !byBalance ? ['useful.climate'] : ['useful.strength', 'useful.climate']
  return compare(ids, mention.value, facts)
}

/** Looks one mention up in the fact table. */
export function judgeMention(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts } = surroundings
  switch (mention.kind) {
    case 'pillar':
      return judgePillar(mention, surroundings)
    case 'stem':
    case 'branch':
    case 'ten-god':
    case 'stage':
      return judgeLetter(mention, surroundings)
    case 'star':
      return judgeStar(mention, surroundings)
    case 'relation':
      return judgeRelation(mention, surroundings)
    case 'strength':
      return judgeStrength(mention, facts)
    case 'element-strongest':
      return judgeExtreme(mention, surroundings, 'strongest')
    case 'element-weakest':
      return judgeExtreme(mention, surroundings, 'weakest')
    case 'element-missing':
      return judgeMissing(mention, facts)
    case 'element-count': {
      const id = `element.${mention.value}.count`
      if (!facts.has(id)) return { status: 'absent' }
      return { status: facts.get(id)?.value === mention.count ? 'supported' : 'contradicted', fact: id }
    }
    case 'useful-element':
      return judgeUseful(mention, surroundings)
    case 'score': {
      const held = facts.get('strength.score')?.value
      if (typeof held !== 'number') return { status: 'absent' }
      return { status: Math.abs(held - Number(mention.value)) < 0.6 ? 'supported' : 'contradicted', fact: 'strength.score' }
    }
    case 'void': {
      const held = facts.get('void.branches')?.value
      if (!Array.isArray(held)) return { status: 'absent' }
      return { status: sorted(held.join('')) === sorted(mention.value) ? 'supported' : 'contradicted', fact: 'void.branches' }
    }
    case 'luck-direction':
      return compare(['luck.direction'], mention.value, facts)
    case 'age':
      return judgeAge(mention, surroundings)
    case 'year':
      return judgeYear(mention, facts)
    case 'month':
      return judgeMonth(mention, surroundings)
    case 'date':
      return judgeDate(mention, facts)
    case 'disagreement':
      return { status: 'contradicted' }
  }
}
