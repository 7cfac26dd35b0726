import type { SharedPart, StoredPart } from './client.ts'
import { hiddenMark, mayShowSentence, type Private, redactBirth, redactPillars, redactQuotes } from './redact-answer.ts'

type Sentence = Extract<StoredPart, { type: 'data-sentence' }>

/** Keeps what stands in place of a word on the line of its particle. */
const wordJoiner = '\u2060'
/** What a step is for: the element alone says which letters would help. */
const usefulFact = /^useful\./

function wordsOf({ data }: Sentence, hides: (fact: string) => boolean): string {
  return data.segments
    .map((segment) => {
      if (segment.kind === 'text') return segment.text
      if (hides(segment.fact)) return hiddenMark
      return segment.text + (segment.gloss ? `${/[가-힣]$/.test(segment.text) ? '' : ' '}(${segment.gloss})` : '')
    })
    .join('')
}

function factsOf({ data: { segments, evidence } }: Sentence): string[] {
  return [...segments.flatMap((segment) => (segment.kind === 'fact' ? [segment.fact] : [])), ...evidence.map(({ fact }) => fact)]
}

/** A sentence as a stranger reads it: as it was told where nothing in it is hidden, and without what it rests on. Null: they read nothing of it. */
export function showSentence(part: Sentence, secret: Private, { pillars }: { pillars: boolean }): SharedPart | null {
  const told = wordsOf(part, () => false)
  if (!mayShowSentence({ text: told, facts: factsOf(part) }, { pillars })) return null
  const hidden = redactQuotes(redactBirth(pillars ? told : wordsOf(part, (fact) => usefulFact.test(fact)), secret))
  const shown = pillars ? hidden : redactPillars(hidden)
  const { id, beat, segments, check } = part.data
  return {
    type: 'data-sentence',
    id,
    data: {
      id,
      beat,
      check,
      evidence: [],
      segments: shown === told ? segments : [{ kind: 'text', text: shown.replaceAll(/○○(?=[가-힣])/g, `${hiddenMark}${wordJoiner}`) }],
    },
  }
}
