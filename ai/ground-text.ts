import type { FactTable } from '#engine/client'
import { type Anchor, type Focus, findAnchors } from './grounding/find-anchors.ts'
import { findMentions } from './grounding/find-mentions.ts'
import { type ClaimStatus, judgeMention, type Verdict } from './grounding/judge-mention.ts'
import type { Mention } from './grounding/mention.ts'
import { splitSentences } from './grounding/split-sentences.ts'

/** One thing that a text says about a chart. `fact` supports it, or is what it contradicts. */
export interface Claim {
  text: string
  kind: Mention['kind']
  status: ClaimStatus
  fact?: string
  /** The text names exactly one value, so the fact can be put in its place. */
  correctable: boolean
}

export interface GroundResult {
  claims: Claim[]
  supported: number
  contradicted: number
  absent: number
  /** What a following text is then about: pass it on as `after`. */
  focus: Focus
}

/** A definition says what a word means, not that the chart has it. */
const definition = /가리키는 말|가리켜요|뜻하는 말|라는 말은|is the name for|is a word for/
const aboutStrength = /강약|신강|신약|힘|추정|strength/i

/** Only mentions that are about a chart: an age outside the luck cycles, or an element that is strong for a time, is not. */
function isClaim(mention: Mention, sentence: string, anchors: readonly Anchor[]): boolean {
  const ofChart = mention.kind !== 'element-strongest' && mention.kind !== 'element-weakest'
  if (!ofChart) return anchors.every((anchor) => anchor.natal)
  if (mention.kind === 'age') return /대운|luck cycle|ten-year/i.test(sentence)
  if (mention.kind === 'score') return aboutStrength.test(sentence)
  if (mention.kind === 'luck-direction') return /대운|luck/i.test(sentence)
  return !(definition.test(sentence) && mention.kind !== 'disagreement' && mention.kind !== 'pillar')
}

/** The time of a month or day pillar is what the next terms lean on. */
function focusAfter(focus: Focus, verdict: Verdict): Focus {
  if (!verdict.scope || verdict.scope.natal) return focus
  const { scopes } = verdict.scope
  const year = /^annual\.(\d{4})$/.exec(scopes[0] ?? '')?.[1]
  // A year that is only compared with does not become the subject.
  if (year && focus.year !== null && Number(year) !== focus.year) return focus
  return { year: year ? Number(year) : focus.year, scopes, named: [...new Set([...focus.named, ...scopes])] }
}

/**
 * Checks finished text against the fact table, whoever wrote it: finds every pillar, letter, ten god, stage, star, relation,
 * count, strength, useful element, luck age, year and date, decides what each belongs to, and looks it up.
 * `after` is the focus that the text said before it in the same reading ended with.
 */
export function groundText(text: string, facts: FactTable, options: { after?: Focus } = {}): GroundResult {
  const claims: Claim[] = []
  let focus = options.after ?? { year: null, scopes: [], named: [] }

  for (const sentence of splitSentences(text)) {
    const named = findAnchors(sentence.text, facts, focus)
    const anchors: Anchor[] = [...named.anchors]
    let current = named.focus
    for (const mention of findMentions(sentence.text)) {
      if (!isClaim(mention, sentence.text, anchors)) continue
      const verdict = judgeMention(mention, { text: sentence.text, anchors, focus: current, facts })
      if (verdict.scope) {
        anchors.push({ start: mention.start, end: mention.end, ...verdict.scope, term: true })
        anchors.sort((a, b) => a.end - b.end)
        if (mention.kind === 'pillar') current = focusAfter(current, verdict)
      }
      claims.push({
        text: mention.text,
        kind: mention.kind,
        status: verdict.status,
        ...(verdict.fact ? { fact: verdict.fact } : {}),
        correctable: (mention.kind === 'pillar' || mention.kind === 'ten-god') && verdict.scope?.scopes.length === 1,
      })
    }
    focus = current
  }
  const count = (status: ClaimStatus) => claims.filter((claim) => claim.status === status).length
  return { claims, supported: count('supported'), contradicted: count('contradicted'), absent: count('absent'), focus }
}
