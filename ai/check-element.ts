import type { FactTable } from '#engine/client'
import type { CatalogEntry, Locale } from '#templates/client'
import type { Beat, Evidence, Segment } from './client.ts'
import { definitionsIn } from './composer/explain-term.ts'
import { wordedBank } from './composer/worded-bank.ts'
import { evidenceOf } from './evidence-of.ts'
import { type GroundResult, groundText, type OtherPerson } from './ground-text.ts'
import { plainText } from './plain-text.ts'
import type { PlanElement } from './plan.ts'
import { type RenderedSentence, renderSentence } from './render-facts.ts'
import { settleParticles } from './settle-particles.ts'

export interface CheckedSentence {
  kind: 'sentence'
  beat: Beat
  /** As read, with glosses. */
  text: string
  segments: Segment[]
  evidence: Evidence[]
  factIds: string[]
  check: 'supported' | 'repaired' | 'replaced' | 'no-claim'
}

type Checked = Exclude<PlanElement, { kind: 'sentence' }> | CheckedSentence

/** Marks that a reference was not resolved, that markup, an address or a number to call was written, or that a promise was made. */
const unsayable = /[{}<>@]|https?:|www\.|[a-z0-9-]\.[a-z]{2,}|\d{2,4}-\d{3,4}-\d{4}|!|\*\*|100\s*%|반드시|무조건|틀림없이|guarantee|definitely/i

interface Attempt {
  rendered: RenderedSentence
  grounds: GroundResult
}

function isSound({ rendered, grounds }: Attempt): boolean {
  return rendered.missing.length === 0 && grounds.contradicted === 0 && grounds.absent === 0 && !unsayable.test(rendered.text)
}

function placesOf(part: string, text: string): number[] {
  const at = text.indexOf(part)
  return at < 0 ? [] : [at, ...placesOf(part, text.slice(at + part.length)).map((place) => at + part.length + place)]
}

/**
 * Puts the right fact at each place where the text named a wrong one. Null where a wrong name also stands at a place that claims
 * nothing by itself: what is said of it there was said of the wrong one.
 */
function correct(text: string, grounds: GroundResult): string | null {
  const wrong = grounds.claims.filter(({ status, fact, correctable }) => status === 'contradicted' && fact && correctable)
  const edits: { at: number; length: number; fact: string | undefined }[] = []
  for (const name of new Set(wrong.map((claim) => claim.text))) {
    const claims = grounds.claims.filter((claim) => claim.text === name)
    const places = placesOf(name, text)
    if (places.length !== claims.length) return null
    for (const [index, claim] of claims.entries())
      if (wrong.includes(claim)) edits.push({ at: places[index] ?? 0, length: name.length, fact: claim.fact })
  }
  return edits
    .toSorted((left, right) => right.at - left.at)
    .reduce((corrected, { at, length, fact }) => `${corrected.slice(0, at)}{fact:${fact}}${corrected.slice(at + length)}`, text)
}

/**
 * Checks the elements of one reading in order. It knows what was said before: terms already glossed, the time spoken about,
 * and which composed sentences are still free to stand in for one that cannot be shown.
 */
export function openChecker(context: {
  facts: FactTable
  /** The second person of a reading about two; `facts` then holds what joinFacts made of both. */
  other?: OtherPerson
  eligible: readonly CatalogEntry[]
  locale: Locale
  composed: readonly PlanElement[]
}) {
  const { facts, other, eligible, locale, composed } = context
  const templates = new Map(eligible.map((entry) => [entry.id, entry]))
  const shown = new Set<string>()
  const said = new Set<string>()
  const totals = { sentences: 0, supported: 0, contradicted: 0, absent: 0 }
  let glossed: ReadonlySet<string> = new Set()
  let focus: GroundResult['focus'] | undefined

  const definitions = definitionsIn(wordedBank(locale).glossary)
  const ground = (text: string): GroundResult =>
    definitions.has(text)
      ? { claims: [], supported: 0, contradicted: 0, absent: 0, focus: focus ?? groundText('', facts).focus }
      : groundText(text, facts, { told: true, ...(focus ? { after: focus } : {}), ...(other ? { other } : {}) })
  const judge = (rendered: RenderedSentence): Attempt => ({ rendered, grounds: ground(rendered.text) })
  const attempt = (text: string, beat: Beat) =>
    judge(renderSentence(settleParticles(text), facts, locale, { glossed, gloss: beat === 'verdict' ? 'needed' : true }))
  const attemptAlone = (text: string) => judge(renderSentence(settleParticles(text), facts, locale, { gloss: false }))

  const repair = (text: string, beat: Beat, first: Attempt): Attempt | null => {
    const corrected = correct(text, first.grounds)
    if (corrected !== null && corrected !== text) {
      const again = attempt(corrected, beat)
      if (isSound(again)) return again
    }
    const clauses = text.split(/(?<=[.?])\s+/)
    const kept = clauses.filter((clause) => isSound(attempt(clause, beat)))
    if (kept.length === 0 || kept.length === clauses.length) return null
    const stripped = attempt(kept.join(' '), beat)
    return isSound(stripped) ? stripped : null
  }

  const standIn = (beat: Beat): { attempt: Attempt; source: string } | null => {
    for (const element of composed) {
      if (element.kind !== 'sentence' || element.beat !== beat || said.has(element.text)) continue
      const replaced = attempt(element.text, beat)
      if (isSound(replaced)) return { attempt: replaced, source: element.text }
    }
    return null
  }

  const tell = (beat: Beat, { rendered, grounds }: Attempt, check: CheckedSentence['check']): CheckedSentence => {
    glossed = rendered.glossed
    // Each element says whose chart it speaks of; only its time is carried on.
    focus = { ...grounds.focus, person: 'self' }
    totals.sentences += 1
    totals.supported += grounds.supported
    totals.contradicted += grounds.contradicted
    totals.absent += grounds.absent
    const factIds = [...new Set([...rendered.factIds, ...grounds.claims.flatMap((claim) => (claim.fact ? [claim.fact] : []))])]
    return {
      kind: 'sentence',
      beat,
      text: rendered.text,
      segments: rendered.segments,
      evidence: evidenceOf(rendered.factIds.length > 0 ? rendered.factIds : factIds, facts, locale),
      factIds,
      check,
    }
  }

  const checkSentence = (beat: Beat, text: string): CheckedSentence | null => {
    if (said.has(text)) return null
    said.add(text)
    const first = attempt(text, beat)
    if (isSound(first)) return tell(beat, first, first.grounds.claims.length > 0 ? 'supported' : 'no-claim')
    const repaired = repair(text, beat, first)
    if (repaired) return tell(beat, repaired, 'repaired')
    const replaced = standIn(beat)
    if (!replaced) return null
    said.add(replaced.source)
    return tell(beat, replaced.attempt, 'replaced')
  }

  return {
    /** The element as it may be shown, or null where nothing of it may. */
    check(proposed: PlanElement): Checked | null {
      const element = proposed.kind === 'component' ? proposed : { ...proposed, text: plainText(proposed.text) }
      switch (element.kind) {
        case 'sentence':
          return checkSentence(element.beat, element.text)
        case 'component':
          if (!templates.has(element.template) || shown.has(element.template)) return null
          shown.add(element.template)
          return element
        case 'slot': {
          const slot = templates.get(element.template)?.textSlots.find(({ name }) => name === element.slot)
          if (!slot || !shown.has(element.template)) return null
          const slotAttempt = attemptAlone(element.text)
          const { text } = slotAttempt.rendered
          return isSound(slotAttempt) && text.length <= slot.maxLength ? { ...element, text } : null
        }
        case 'follow-up': {
          const asked = attemptAlone(element.text)
          return isSound(asked) ? { ...element, text: asked.rendered.text } : null
        }
      }
    },
    grounding() {
      return { ...totals, density: totals.sentences === 0 ? 0 : totals.supported / totals.sentences }
    },
  }
}
