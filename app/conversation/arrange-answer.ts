import type { Beat, ComponentData, ProofData, ReadingParts, SentenceData, UnderstandingData } from '#readings/client'
import type { ReadingMessage } from './reading-message.ts'

export type AnswerBlock =
  | { kind: 'sentences'; key: string; beat: Beat; sentences: SentenceData[] }
  | { kind: 'component'; key: string; component: ComponentData; texts: Record<string, string> }

/** An answer in reading order, with what stands around it. */
export interface Answer {
  blocks: AnswerBlock[]
  crisis: boolean
  redirected: boolean
  recalled: number
  followUps: string[]
  proof: ProofData | null
  notices: ReadingParts['notice']['code'][]
  understanding: UnderstandingData | null
}

/** Puts the parts of an answer in order: neighbouring sentences of one beat form a block, components stand where they arrived. */
export function arrangeAnswer(parts: ReadingMessage['parts']): Answer {
  const answer: Answer = { blocks: [], crisis: false, redirected: false, recalled: 0, followUps: [], proof: null, notices: [], understanding: null }
  for (const part of parts) {
    switch (part.type) {
      case 'data-sentence':
        addSentence(answer.blocks, part.data)
        break
      case 'data-component':
        answer.blocks.push({ kind: 'component', key: part.data.id, component: part.data, texts: {} })
        break
      case 'data-component-text': {
        const block = answer.blocks.find((candidate) => candidate.kind === 'component' && candidate.component.id === part.data.component)
        if (block?.kind === 'component') block.texts[part.data.slot] = part.data.text
        break
      }
      case 'data-safety':
        if (part.data.kind === 'crisis') answer.crisis = true
        else answer.redirected = true
        break
      case 'data-recall':
        answer.recalled = part.data.count
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
      case 'data-understanding':
        answer.understanding = part.data
        break
    }
  }
  return answer
}

function addSentence(blocks: AnswerBlock[], sentence: SentenceData) {
  const last = blocks.at(-1)
  if (last?.kind === 'sentences' && last.beat === sentence.beat) last.sentences.push(sentence)
  else blocks.push({ kind: 'sentences', key: sentence.id, beat: sentence.beat, sentences: [sentence] })
}
