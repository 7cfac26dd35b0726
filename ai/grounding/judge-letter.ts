/** Whether a letter, a ten god or a stage stands where a text puts it. */
import { branchOf, branchTerms, type FactTable, stemOf, stemTerms } from '#engine/client'
import type { Anchor, Focus } from './find-anchors.ts'
import { anchorOf, partBetween, placeOf } from './find-place.ts'
import { heldStems, hiddenWords, judgeHidden } from './judge-hidden.ts'
import { pillarOfYear, scopeOfFact } from './judge-pillar.ts'
import type { Mention } from './mention.ts'
import { isAlone, moving } from './name-self.ts'
import { absent, compare, natal, readCount, type Surroundings, type Verdict } from './verdict.ts'

function partsOf({ kind }: Mention, part: Anchor['part'], text: string): string[] {
  switch (kind) {
    case 'stem':
      return ['stem']
    case 'branch':
      return ['branch']
    case 'stage':
      return /거법|seated|own stem/i.test(text) ? ['seated-stage'] : ['stage']
    case 'nayin':
      return ['nayin']
    case 'element':
      return part ? [`${part}.element`] : ['stem.element', 'branch.element']
    default:
      return part ? [`${part}.ten-god`] : ['stem.ten-god', 'branch.ten-god']
  }
}

const ofChart = /사주에|원국에|팔자에|타고나|사주(?:예요|입니다)|in (?:your|the|this) (?:natal )?chart|your chart (?:has|holds|carries)/i

/** Places where a term without an anchor may be meant: the chart, the time spoken about, the present ten years. */
function looseScopes(focus: Focus, text: string): string[] {
  if (focus.scopes.length === 0 && focus.named.length === 0 && focus.year === null && !moving.test(text)) return [...natal]
  if ((ofChart.test(text) || /천간에|지지에/.test(text)) && focus.scopes.length === 0) return [...natal]
  return [...natal, ...focus.scopes, ...(focus.year === null ? [] : [`annual.${focus.year}`]), 'luck.current', 'luck.next']
}

function supportedBy(ids: readonly string[], values: readonly string[], facts: FactTable): string | undefined {
  return ids.find((id) => {
    const held = facts.get(id)?.value
    return Array.isArray(held) ? held.some((entry) => values.includes(entry)) : values.includes(String(held))
  })
}

/** How often a letter or ten god stands openly in the chart. */
function judgeCount(mention: Mention, parts: readonly string[], facts: FactTable): Verdict {
  const ids = natal.flatMap((place) => parts.map((part) => `${place}.${part}`))
  return readCount(
    ids.filter((id) => mention.value.split('|').includes(String(facts.get(id)?.value))),
    mention.count!,
  )
}

/** What a year that the table leaves out holds, as its animal or its elements. */
function lettersOfYear({ kind, suffix }: Mention, scopes: readonly string[]): readonly string[] | undefined {
  const pillar = pillarOfYear(scopes)
  if (!pillar) return undefined
  if (kind === 'branch' && suffix) return [branchOf(pillar)]
  return kind === 'element' ? [stemTerms[stemOf(pillar)].element, branchTerms[branchOf(pillar)].element] : undefined
}

/** 신금 is a stem and a branch: the place tells which, else either will do. */
export function judgeLetter(mention: Mention, surroundings: Surroundings): Verdict {
  const [stem, branch] = mention.kind === 'stem' ? mention.value.split('|') : []
  if (!branch) return judgeOneLetter(mention, surroundings)
  if (isAlone(mention, surroundings)) return judgeOneLetter({ ...mention, value: stem! }, surroundings)
  const as = (kind: 'stem' | 'branch', value: string) => judgeOneLetter({ ...mention, kind, value }, surroundings)
  // 신금 속에 임수: what holds another is the branch.
  if (/^(?:\([^)]*\))? ?(?:속|안|의 지장간|지장간)/.test(surroundings.text.slice(mention.end))) return as('branch', branch)
  if (hiddenWords.test(surroundings.text) || heldStems.test(surroundings.text)) return as('stem', stem!)
  if (/^(?:\([^)]*\))?[을를]? ?(?:일간|월간|연간|년간|천간)/.test(surroundings.text.slice(mention.end))) return as('stem', stem!)
  const anchor = anchorOf(mention, surroundings)
  if (!anchor && /천간에[^.]*$/.test(surroundings.text.slice(0, mention.start))) return as('stem', stem!)
  const part = anchor && (anchor.part ?? partBetween('', surroundings.text.slice(anchor.start, mention.start), surroundings.text.slice(mention.end)))
  if (part) return part === 'stem' ? as('stem', stem!) : as('branch', branch)
  const first = as('stem', stem!)
  return first.status === 'supported' ? first : as('branch', branch)
}

/** In 2027 your year stem brings Indirect Wealth: the stem of that year may be meant. */
function yearsBeside(place: Pick<Anchor, 'scopes' | 'natal' | 'term'>, { anchors }: Surroundings): string[] {
  if (!place.natal || place.term || place.scopes[0] !== 'year') return []
  return anchors.flatMap((anchor) => (anchor.term ? [] : anchor.scopes.filter((scope) => /^annual\.\d{4}$/.test(scope))))
}

function judgeOneLetter(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts, focus, text } = surroundings
  const values = mention.value.split('|')
  const isLetter = mention.kind === 'stem' || mention.kind === 'branch'
  if (
    mention.kind === 'hidden' ||
    ((mention.kind === 'stem' || mention.kind.startsWith('ten-god')) && hiddenWords.test(text)) ||
    (mention.kind === 'stem' && (/사령/.test(text) || heldStems.test(text)))
  ) {
    const hidden = judgeHidden(mention, surroundings)
    const isDayStem = mention.kind === 'stem' && anchorOf(mention, surroundings)?.part === 'stem' && !/사령/.test(text)
    if (!isDayStem) return hidden
  }
  const place = placeOf(mention, surroundings)
  if (mention.count !== undefined && (!place || place.term || !place.natal || (mention.count > 1 && place.part)))
    return judgeCount(mention, partsOf(mention, null, text), facts)
  if (place) {
    const scopes = [...yearsBeside(place, surroundings), ...place.scopes]
    const ids = scopes.flatMap((scope) => partsOf(mention, place.part, text).map((part) => `${scope}.${part}`))
    const verdict = compare(ids, mention.value, facts)
    if (verdict.status === 'supported') return { ...verdict, scope: scopeOfFact(verdict.fact) }
    const ofYear = verdict.status === 'absent' && place.part !== 'stem' ? lettersOfYear(mention, place.scopes) : undefined
    if (ofYear) return { status: ofYear.some((letter) => values.includes(letter)) ? 'supported' : 'contradicted', scope: place }
    // A time may be said to move a letter that the chart already has.
    const mayBeNatal = !place.natal && isLetter && place.part === null
    if (!mayBeNatal) return { ...verdict, scope: isLetter ? { ...place, part: mention.kind as Anchor['part'] } : place }
  }
  if (mention.kind === 'ten-god-family' && !mention.denied) return { status: 'absent', unsure: true }
  const parts = partsOf(mention, null, text)
  // The present ten years are named, so the next ones are not meant.
  const isNow = place?.scopes.includes('luck.current') === true
  const scopes = mention.denied ? natal : looseScopes(focus, text).filter((scope) => !(isNow && scope === 'luck.next'))
  const id = supportedBy(
    scopes.flatMap((scope) => parts.map((part) => `${scope}.${part}`)),
    values,
    facts,
  )
  return id ? { status: 'supported', fact: id, scope: scopeOfFact(id) } : absent
}
