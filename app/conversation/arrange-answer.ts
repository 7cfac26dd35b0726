import type { Beat, ComponentData, ProofData, ReadingParts, SafetyData, SentenceData, ToldBirth, UnderstandingData } from '#readings/client'
import type { ReadingMessage } from './reading-message.ts'

/** The beats that are told in order below the verdict. */
export type LaterBeat = Exclude<Beat, 'verdict'>

export type AnswerBlock =
  | { kind: 'sentences'; key: string; beat: LaterBeat; sentences: SentenceData[] }
  | { kind: 'component'; key: string; component: ComponentData; texts: Record<string, string> }

/** An answer in reading order, with what stands around it. */
export interface Answer {
  /** The answer in a sentence or two; it stands on top whenever it arrives. */
  verdict: SentenceData[]
  blocks: AnswerBlock[]
  /** So many of the first blocks are components that stand before the verdict. */
  lead: number
  layout: ReadingParts['layout']['layout'] | null
  crisis: SafetyData | null
  /** What was asked in the prior readings that this answer had before it. */
  recalled: string[]
  followUps: string[]
  proof: ProofData | null
  notices: ReadingParts['notice']['code'][]
  understanding: UnderstandingData | null
  toldBirth: ToldBirth | null
  guess: ReadingParts['guess'] | null
}

/** Puts the parts of an answer in order: neighbouring sentences of one beat form a block, components stand where they arrived. */
export function arrangeAnswer(parts: ReadingMessage['parts']): Answer {
  const answer: Answer = {
    verdict: [],
    blocks: [],
    lead: 0,
    layout: null,
    crisis: null,
    recalled: [],
    followUps: [],
    proof: null,
    notices: [],
    understanding: null,
    toldBirth: null,
    guess: null,
  }
  for (const part of parts) {
    switch (part.type) {
      case 'data-sentence':
        if (part.data.beat === 'verdict') answer.verdict.push(part.data)
        else addSentence(answer.blocks, part.data.beat, part.data)
        break
      case 'data-layout':
        answer.layout = part.data.layout
        break
      case 'data-component':
        // What comes once something was said stands below it: nothing that is read ever moves.
        if (answer.layout === 'component-first' && answer.verdict.length === 0 && answer.lead === answer.blocks.length) answer.lead += 1
        answer.blocks.push({ kind: 'component', key: part.data.id, component: part.data, texts: {} })
        break
      case 'data-component-text': {
        const block = answer.blocks.find((candidate) => candidate.kind === 'component' && candidate.component.id === part.data.component)
        if (block?.kind === 'component') block.texts[part.data.slot] = part.data.text
        break
      }
      case 'data-safety':
        if (part.data.kind === 'crisis') answer.crisis = part.data
        break
      case 'data-recall':
        answer.recalled = part.data.labels
        break
      case 'data-follow-ups':
        answer.followUps = part.data.questions
        break
      case 'data-proof':
        answer.proof = part.data
        break
      case 'data-notice':
        answer.notices.push(part.data.code)
        break
      case 'data-guess':
        answer.guess = part.data
        break
      case 'data-understanding':
        answer.understanding = part.data
        break
      case 'data-told-birth':
        answer.toldBirth = part.data
        break
    }
  }
  return answer
}

/** Whether an answer was told to its end: with its proof, or by asking or helping in place of one. */
export function isWhole({ proof, crisis, understanding }: Answer): boolean {
  return proof !== null || crisis !== null || Boolean(understanding && (understanding.missing.length > 0 || understanding.problem))
}

function addSentence(blocks: AnswerBlock[], beat: LaterBeat, sentence: SentenceData) {
  const last = blocks.at(-1)
  if (last?.kind === 'sentences' && last.beat === beat) last.sentences.push(sentence)
  else blocks.push({ kind: 'sentences', key: sentence.id, beat, sentences: [sentence] })
}
