/** The browser face of readings: the parts that an answer is made of. No I/O. */
import type { Beat, Evidence, Harm, SafetyKind, Segment, Topic } from '#ai/client'
import type { Birth, BirthErrorCode } from '#engine/client'

export type { Beat, Evidence, Segment } from '#ai/client'
export { beats, crisisReply } from '#ai/client'

export interface SentenceData {
  id: string
  beat: Beat
  segments: Segment[]
  evidence: Evidence[]
  /** How it came through the check. */
  check: 'supported' | 'repaired' | 'replaced' | 'no-claim'
}

/** A rendered instance of a template; the frame loads `source`. */
export interface ComponentData {
  id: string
  template: string
  version: string
  title: string
  source: string
  /** Reserved heights by frame width. */
  height: { 320: number; 358: number; 620: number }
  /** Text equivalent for readers, printing and broken frames. */
  summary: string
}
/** Text for a text slot of a component, sent when it has been checked. */
export interface ComponentTextData {
  component: string
  slot: string
  text: string
}

export type Assumption = 'place' | 'half-day'
export type BirthField = 'date' | 'time' | 'sex' | 'place' | 'calendar'
/** What was understood of the birth data in a message and what is still missing. */
export interface UnderstandingData {
  birth: Partial<Birth> | null
  place: string | null
  missing: BirthField[]
  problem: { code: BirthErrorCode | 'date-in-future'; field: string } | null
  /** Taken for granted without being said: Seoul as the place, the first half of the day for a bare hour. */
  assumed?: Assumption[]
}

export interface SafetyData {
  kind: SafetyKind
  /** Of a crisis: what it is about and whether somebody under age is meant. Absent in answers from before it was told. */
  harms?: Harm[]
  young?: boolean
}

export interface ProofData {
  sentences: number
  supported: number
  contradicted: number
  absent: number
}

/** Data parts of the UI message stream (`data-<key>`). */
export type ReadingParts = {
  component: ComponentData
  'component-text': ComponentTextData
  sentence: SentenceData
  understanding: UnderstandingData
  safety: SafetyData
  /** The question was understood with doubt: what else it may be about. */
  guess: { question: string; others: Topic[] }
  /** How many prior readings of this person were recalled. */
  recall: { count: number; labels: string[] }
  'follow-ups': { questions: string[] }
  proof: ProofData
  /** The composer took over from a model. */
  notice: { code: 'composer-took-over' | 'budget-spent' | 'no-model' | 'hour-unknown' | 'off-topic' | 'privacy' }
  /** Once, at the start: ids to use after a reload. */
  started: { conversation: string; answer: string }
}

export interface ProfileView {
  id: string
  label: string
  relation: 'self' | 'family' | 'friend' | 'partner'
  birth: Birth
  place: string
  dayPillar: string
}

export interface ConversationView {
  id: string
  title: string
  topic: string | null
  updatedAt: string
}

/** What a person thinks of an answer. */
export interface RatingView {
  value: -1 | 1
  /** In their words, births cut out. */
  reason: string | null
}

/** What is remembered of one reading, for its person to see, correct or delete. */
export interface MemoryView {
  id: string
  conversation: string
  topic: string
  question: string
  summary: string
  /** The person wrote the line anew. */
  corrected: boolean
  /** The person said that it is not so, or no longer: it is never recalled. */
  withdrawn: boolean
  rating: RatingView | null
  at: string
}

export type StoredPart = { [K in keyof ReadingParts]: { type: `data-${K}`; id?: string; data: ReadingParts[K] } }[keyof ReadingParts]
export interface MessageView {
  id: string
  role: 'user' | 'assistant'
  text: string
  parts: StoredPart[]
  /** `writing` after a crash means that the answer was cut off and can be asked for again. */
  status: 'writing' | 'done' | 'interrupted'
  createdAt: string
}
