'use client'

import { Fragment } from 'react'
import type { ComponentData, Evidence, Segment, SentenceData } from '#readings/client'
import { useMessages } from '../messages/messages-context.tsx'
import { EvidenceChip } from './evidence-chip.tsx'

export interface ChosenEvidence {
  /** Null when a cell of a component was chosen and not a sentence. */
  sentence: SentenceData | null
  evidence: Evidence
}
export interface EvidenceChoice {
  chosen: ChosenEvidence | null
  choose: (choice: ChosenEvidence | null) => void
  /** Chooses what a cell of a component speaks of. */
  explain: (fact: string) => void
  /** Opens the page that a component names; an unknown name opens nothing. */
  open: (name: string) => void
  /** The component whose origin is on show. */
  traced: string | null
  /** Shows where a component came from. */
  trace: (component: ComponentData) => void
}

/** Keeps a particle on the line of its word. */
const wordJoiner = '\u2060'

export function SentenceText({ segments }: { segments: Segment[] }) {
  const { locale } = useMessages()
  return segments.map((segment, index) => {
    const key = `${index}/${segment.text}`
    if (segment.kind === 'text' || !segment.gloss) return <Fragment key={key}>{segment.text}</Fragment>
    const tied = /^\S/.test(segments[index + 1]?.text ?? '')
    return (
      <Fragment key={key}>
        <span className="whitespace-nowrap">
          {segment.text}
          {locale === 'en' && ' '}
          <span className="gloss" lang="ko-Hani">
            ({segment.gloss})
          </span>
        </span>
        {tied && wordJoiner}
      </Fragment>
    )
  })
}

/** A sentence and, at its end, what it rests on. */
export function Sentence({ sentence, choice }: { sentence: SentenceData; choice: EvidenceChoice }) {
  return (
    <>
      <SentenceText segments={sentence.segments} /> <SentenceChips sentence={sentence} choice={choice} />
    </>
  )
}

/** What a sentence rests on; `before` are sentences of the same line, whose chips are not said twice. */
export function SentenceChips({ sentence, before = [], choice }: { sentence: SentenceData; before?: SentenceData[]; choice: EvidenceChoice }) {
  const said = new Set(before.flatMap((earlier) => earlier.evidence.map(({ letter, label }) => `${letter}/${label}`)))
  return (
    <>
      {sentence.evidence
        .filter(({ letter, label }) => !said.has(`${letter}/${label}`))
        .map((evidence) => {
          const chosen = choice.chosen?.sentence?.id === sentence.id && choice.chosen.evidence.fact === evidence.fact
          return (
            <Fragment key={evidence.fact}>
              <EvidenceChip evidence={evidence} chosen={chosen} onChoose={() => choice.choose(chosen ? null : { sentence, evidence })} />{' '}
            </Fragment>
          )
        })}
    </>
  )
}
