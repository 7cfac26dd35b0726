/** The browser face of readings: the parts that an answer is made of. No I/O. */
import type { Beat, Evidence, Form, Harm, Horizon, SafetyKind, Segment, Topic } from '#ai/client'
import type { Birth, BirthErrorCode } from '#engine/client'
import type { Receipt } from './sign-receipt.ts'

export type { Beat, Evidence, Segment } from '#ai/client'
export { beats, crisisReply } from '#ai/client'
export { newestEnd, pathTo, shownPath, type TreeNode, versionsOf } from './message-tree.ts'
export type { Receipt, ReceiptBody } from './sign-receipt.ts'

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
  problem: { code: BirthErrorCode | 'date-in-future' | 'age-under-14'; field: string } | null
  /** Taken for granted without being said: Seoul as the place, the first half of the day for a bare hour. */
  assumed?: Assumption[]
}

/** A birth that a message told beside the chart that it was answered from. */
export interface ToldBirth {
  /** Whose chart the answer is read from. */
  read: { profile: string; label: string }
  /** The birth of that chart with something put right, or somebody else's. */
  kind: 'correction' | 'another'
  birth: Partial<Birth>
  place: string | null
  /** Who is kept with that birth already. */
  kept: { profile: string; label: string } | null
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
  'told-birth': ToldBirth
  safety: SafetyData
  /** The question was understood with doubt: what else it may be about. */
  guess: { question: string; others: Topic[] }
  /** How many prior readings of this person were recalled. */
  recall: { count: number; labels: string[] }
  /** How the answer is laid out, where it is not as for everybody. */
  layout: { layout: 'component-first' | 'words-first' | 'side-by-side' }
  'follow-ups': { questions: string[] }
  proof: ProofData
  /** Why an answer is not as usual: the composer took over from a model, today's model use is spent, three pillars are read. */
  notice: { code: 'composer-took-over' | 'budget-spent' | 'hour-unknown' }
  /** Once, at the start: ids to use after a reload. */
  started: { conversation: string; answer: string; question: string }
}

/** What a component answers, as it was understood, and by which school its chart was made. */
export interface AskedData {
  /** Null where the question belongs to no topic of life. */
  topic: Topic | null
  form: Form
  horizon: Horizon
  preset: Birth['preset']
}

/** A part of an answer that a stranger may see; a card without an address, which depends on the link. */
export type SharedPart =
  | { type: 'data-sentence'; id: string; data: SentenceData }
  | { type: 'data-component'; id: string; data: Omit<ComponentData, 'source'> }
  | { type: 'data-proof'; data: ProofData }

/** One answer as a link shows it. */
export interface SharedAnswer {
  locale: 'ko' | 'en'
  parts: SharedPart[]
  /** How many cards are left out because they show pillars, births or names. */
  hiddenCards: number
  /** How many sentences are left out. Absent in links from before it was counted. */
  hiddenSentences?: number
  /** From year to hour, where the person lets them be seen; null for an hour that is not known. */
  pillars: (string | null)[] | null
  toldAt: string
}

/** A link of the person's that works. */
export interface ShareView {
  id: string
  answer: string
  path: string
  /** What it shows first. */
  title: string
  pillars: boolean
  createdAt: string
  expiresAt: string
}

export const reportReasons = ['incorrect', 'frightening', 'hurtful', 'unsafe', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]
export const reportStatuses = ['open', 'answered', 'closed'] as const
export type ReportStatus = (typeof reportStatuses)[number]

/** What an editor sees of a report: not whose it is. */
export interface ReportForEditor {
  id: string
  reason: ReportReason
  status: ReportStatus
  /** In the person's words, births cut out. */
  words: string
  /** The answer's text, where the person agreed to show it. */
  text: string | null
  reply: string | null
  at: string
}
export interface OwnReport extends ReportForEditor {
  answer: string
}

/** Whom a receipt names as the writer when no model was one. */
export const writtenByComposer = 'composer'

/** Where a component came from, for the person who was told it. */
export interface ComponentOrigin {
  component: string
  title: string
  /** What the template shows and when it helps. */
  description: string
  /** Null in readings from before it was kept. */
  asked: AskedData | null
  /** Ids of the facts that its cells speak of. */
  facts: string[]
  /** How the answer that it stands in came through the check; null while that is written. */
  proof: ProofData | null
  receipt: Receipt
  /** The first member that the receipt does not vouch for; null: all is as it was signed here. */
  difference: string | null
  /** What new readings are drawn with, when that is another version. `source` is null where it cannot draw these values. */
  served: { version: string; source: string | null; height: ComponentData['height'] } | null
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
  pinned: boolean
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
  /** What it follows: a question an answer, an answer its question. Messages with the same one are branches. */
  parent: string | null
  role: 'user' | 'assistant'
  text: string
  parts: StoredPart[]
  /** `writing` after a crash means that the answer was cut off and can be asked for again. */
  status: 'writing' | 'done' | 'interrupted'
  createdAt: string
}

/** A conversation with every branch of it, in the order of writing. */
export interface StoredThread {
  conversation: ConversationView & { profile: string | null }
  messages: MessageView[]
  /** The last message of the branch that is shown; null shows the newest. */
  tip: string | null
  /** What the person thinks of its answers and components, by their ids. */
  ratings: Record<string, RatingView>
}

/** A conversation that was found, with the words around what was looked for; null where the title alone has them. */
export interface SearchHit {
  conversation: ConversationView
  excerpt: string | null
}

/** A reading of half a year ago, to ask once whether it was right. */
export interface LookBack {
  answer: string
  conversation: string
  question: string
  /** What the answer said first. */
  verdict: string
  at: string
}
