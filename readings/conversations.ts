import type { Birth } from '#engine'
import { type Database, databaseKind, type PersonSeal, sealForPerson } from '#kernel'
import { answersInWork } from './answers-in-work.ts'
import type { ConversationView, MessageView, RatingView, StoredPart, StoredThread } from './client.ts'
import { frameSource } from './frame-source.ts'
import { pathTo, shownPath, type TreeNode } from './message-tree.ts'
import { openRating } from './rate-answer.ts'

/** What a message row keeps under seal. */
interface SealedMessage {
  text: string
  parts: StoredPart[]
  /** Of an answer told to its end; absent in rows from before it was kept. */
  told?: ToldWith | null
}

/** What an answer was told with: it stays so when a profile is renamed, corrected or deleted, and a link must hide it still. */
export interface ToldWith {
  /** Whose chart it is, and whoever else is named in it. */
  profiles: { label: string; place: string; birth: Pick<Birth, 'date' | 'time'> }[]
  /** From year to hour; null for an hour that is not known. */
  pillars: (string | null)[]
}

/** After this long without an end, an answer that no process here is writing was cut off. */
export const writingLimitMilliseconds = 3 * 60_000
export const titleLength = 60

export function sealTitle(seal: PersonSeal, id: string, title: string): Uint8Array<ArrayBuffer> {
  return seal.seal(title.slice(0, titleLength), `conversation/${id}`)
}

export interface OpenConversation {
  id: string
  profileId: string | null
  /** True for the conversation's first question. */
  fresh: boolean
}

/** This person's conversation, or one that begins with its first question, under `id`. Null: there is no such conversation of this person. */
export async function openConversation(
  database: Database,
  personId: string,
  request: { conversation: string | null; id: string; profile: string | null },
): Promise<OpenConversation | null> {
  if (!request.conversation) return { id: request.id, profileId: request.profile, fresh: true }
  const row = await database.conversation.findFirst({ where: { id: request.conversation, personId, deletedAt: null } })
  return row ? { id: row.id, profileId: request.profile ?? row.profileId, fresh: false } : null
}

/** What becomes known about a conversation while it is answered. */
export async function updateConversation(
  database: Database,
  personId: string,
  id: string,
  change: { topic?: string; profileId?: string; updatedAt: Date },
): Promise<void> {
  await database.conversation.updateMany({ where: { id, personId }, data: change })
}

/** Where a question goes in the tree of its conversation. */
export interface QuestionPlace {
  /** The answer that it follows; null: the end of the branch that is shown. */
  after: string | null
  /** The id of an answer to write anew; its question stays as it is. */
  replaces: string | null
  /** The id of a question that is asked in other words. */
  edits: string | null
}

interface KeptQuestion {
  question: string
  text: string
  /** The message before the question; null for the first. */
  parent: string | null
}

async function treeOf(database: Database, personId: string, conversation: string): Promise<TreeNode[]> {
  const rows = await database.message.findMany({
    where: { conversationId: conversation, personId },
    orderBy: { sequence: 'asc' },
    select: { id: true, parentId: true },
  })
  return rows.map(({ id, parentId }) => ({ id, parent: parentId }))
}

/** Which message a question follows, and what it stands beside. Null: a named message is none of this conversation. */
async function placeQuestion(
  database: Database,
  seal: PersonSeal,
  request: QuestionPlace & { personId: string; conversation: string; fresh: boolean; text: string; question: string },
): Promise<(KeptQuestion & { stored: boolean; leaves: string[] }) | null> {
  const { personId, conversation } = request
  const own = { personId, conversationId: conversation }
  if (request.replaces) {
    const old = await database.message.findFirst({ where: { ...own, id: request.replaces, role: 'assistant' } })
    const asked = old?.parentId && (await database.message.findFirst({ where: { ...own, id: old.parentId, role: 'user' } }))
    if (!old || !asked) return null
    return { question: asked.id, text: openQuestion(seal, asked), parent: asked.parentId, stored: true, leaves: [old.id] }
  }
  const { question, text } = request
  if (request.edits) {
    const old = await database.message.findFirst({ where: { ...own, id: request.edits, role: 'user' } })
    if (!old) return null
    const answers = await database.message.findMany({ where: { ...own, parentId: old.id }, select: { id: true } })
    return { question, text, parent: old.parentId, stored: false, leaves: answers.map(({ id }) => id) }
  }
  if (request.fresh) return { question, text, parent: null, stored: false, leaves: [] }
  if (request.after) {
    const before = await database.message.count({ where: { ...own, id: request.after, role: 'assistant' } })
    return before === 0 ? null : { question, text, parent: request.after, stored: false, leaves: [] }
  }
  const row = await database.conversation.findFirst({ where: { id: conversation, personId }, select: { tipId: true } })
  const end = shownPath(await treeOf(database, personId, conversation), row?.tipId ?? null).at(-1)
  return { question, text, parent: end?.id ?? null, stored: false, leaves: [] }
}

/**
 * Stores the question and the place of its answer before anything is computed, so that a crash loses nothing that was typed; the
 * conversation of a first question with it, so that none is ever without one. What it replaces stays as another branch, which is no longer
 * remembered; an answer of which nothing was told goes.
 * Null: a named message is none of this conversation.
 */
export async function keepQuestion(
  database: Database,
  seal: PersonSeal,
  request: QuestionPlace & {
    personId: string
    conversation: string
    fresh: boolean
    profile: string | null
    text: string
    question: string
    answer: string
    now: Date
  },
): Promise<KeptQuestion | null> {
  const { personId, conversation, fresh, answer, now } = request
  const place = await placeQuestion(database, seal, request)
  if (!place) return null
  for (const left of place.leaves) answersInWork().get(left)?.stop.abort()
  const own = { conversationId: conversation, personId, createdAt: now }
  const empty = await emptyAnswers(database, seal, personId, request.replaces ? place.leaves : [])
  await database.$transaction(async (transaction) => {
    if (fresh) {
      const title = sealTitle(seal, conversation, request.text)
      await transaction.conversation.create({
        data: { id: conversation, personId, profileId: request.profile, title, createdAt: now, updatedAt: now },
      })
    }
    // Of two questions at once the second waits, so that each has a place of its own.
    await transaction.$queryRaw`SELECT id FROM conversation WHERE id = ${conversation} AND person_id = ${personId} FOR UPDATE`
    const last = await transaction.message.findFirst({
      where: { conversationId: conversation, personId },
      orderBy: { sequence: 'desc' },
      select: { sequence: true },
    })
    const sequence = (last?.sequence ?? -1) + 1
    await transaction.memory.deleteMany({ where: { messageId: { in: place.leaves }, personId } })
    await transaction.message.deleteMany({ where: { id: { in: empty }, personId } })
    await transaction.message.createMany({
      data: [
        ...(place.stored
          ? []
          : [
              {
                ...own,
                id: place.question,
                parentId: place.parent,
                sequence,
                role: 'user',
                sealed: seal.seal({ text: place.text, parts: [] } satisfies SealedMessage, `message/${place.question}`),
                status: 'done',
              },
            ]),
        {
          ...own,
          id: answer,
          parentId: place.question,
          sequence: sequence + 1,
          role: 'assistant',
          sealed: seal.seal({ text: '', parts: [] } satisfies SealedMessage, `message/${answer}`),
          status: 'writing',
        },
      ],
    })
    await transaction.conversation.updateMany({ where: { id: conversation, personId }, data: { tipId: answer, updatedAt: now } })
  })
  return { question: place.question, text: place.text, parent: place.parent }
}

/** Those of the answers of which nothing was told and nothing is being written. */
async function emptyAnswers(database: Database, seal: PersonSeal, personId: string, answers: string[]): Promise<string[]> {
  const rows = await database.message.findMany({ where: { id: { in: answers }, personId } })
  return rows
    .filter((row) => !answersInWork().has(row.id) && seal.open<SealedMessage>(row.sealed, `message/${row.id}`).parts.length === 0)
    .map(({ id }) => id)
}

/** What a person typed in a message of theirs. */
export function openQuestion(seal: PersonSeal, { id, sealed }: { id: string; sealed: Uint8Array }): string {
  return seal.open<SealedMessage>(sealed, `message/${id}`).text
}

/** The parts of a stored answer. */
export function openMessageParts(seal: PersonSeal, { id, sealed }: { id: string; sealed: Uint8Array }): StoredPart[] {
  return seal.open<SealedMessage>(sealed, `message/${id}`).parts
}

/** What a stored message says, whoever wrote it. */
export function openMessage(seal: PersonSeal, { id, sealed }: { id: string; sealed: Uint8Array }): string {
  const { text, parts } = seal.open<SealedMessage>(sealed, `message/${id}`)
  return text || spokenText(parts)
}

/** Stores what an answer holds so far. */
export async function keepAnswer(
  database: Database,
  { personId, seal, answer }: { personId: string; seal: PersonSeal; answer: string },
  parts: StoredPart[],
  status: MessageView['status'],
  told: ToldWith | null = null,
): Promise<void> {
  const sealed = seal.seal({ text: '', parts, told } satisfies SealedMessage, `message/${answer}`)
  await database.message.updateMany({ where: { id: answer, personId }, data: { sealed, status } })
}

/** What a stored answer was told with; null where it was not kept. */
export function openToldWith(seal: PersonSeal, { id, sealed }: { id: string; sealed: Uint8Array }): ToldWith | null {
  return seal.open<SealedMessage>(sealed, `message/${id}`).told ?? null
}

/** The parts of an answer of this person; none for an id that is not one. */
export async function readAnswerParts(database: Database, seal: PersonSeal, personId: string, answer: string): Promise<StoredPart[]> {
  const row = await database.message.findFirst({ where: { id: answer, personId } })
  return row ? seal.open<SealedMessage>(row.sealed, `message/${row.id}`).parts : []
}

/** One side of a past exchange, in plain text. */
export interface Turn {
  role: 'user' | 'assistant'
  text: string
}

/** A question leans on this many messages before it: each is read again for every question. */
const turnsRemembered = 24

/** What was last said in a conversation on the way to a message and in it, oldest first. */
export async function readTurns(
  database: Database,
  seal: PersonSeal,
  { personId, conversation, upTo }: { personId: string; conversation: string; upTo: string | null },
): Promise<Turn[]> {
  if (upTo === null) return []
  const path = pathTo(await treeOf(database, personId, conversation), upTo).slice(-turnsRemembered)
  const rows = await database.message.findMany({ where: { personId, id: { in: path.map(({ id }) => id) } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return path.flatMap(({ id }) => {
    const row = byId.get(id)
    if (!row) return []
    const { text, parts } = seal.open<SealedMessage>(row.sealed, `message/${id}`)
    return [{ role: row.role as Turn['role'], text: row.role === 'user' ? text : spokenText(parts) }]
  })
}

/** The sentences of an answer as one text. */
export function spokenText(parts: StoredPart[]): string {
  return parts
    .filter((part) => part.type === 'data-sentence')
    .map((part) => part.data.segments.map((segment) => segment.text).join(''))
    .join(' ')
}

/** What an answer says first: its verdict. Empty for an answer without sentences. */
export function firstSentence(parts: StoredPart[]): string {
  const sentences = parts.filter((part) => part.type === 'data-sentence')
  const verdict = sentences.find(({ data }) => data.beat === 'verdict') ?? sentences[0]
  return verdict ? spokenText([verdict]) : ''
}

export const mostConversations = 200

interface ConversationRow {
  id: string
  title: Uint8Array
  topic: string | null
  pinnedAt: Date | null
  updatedAt: Date
}

export function viewConversation(seal: PersonSeal, row: ConversationRow): ConversationView {
  return {
    id: row.id,
    title: seal.open<string>(row.title, `conversation/${row.id}`),
    topic: row.topic,
    pinned: row.pinnedAt !== null,
    updatedAt: row.updatedAt.toISOString(),
  }
}

/** This person's conversations: the pinned ones, then the newest first. */
export async function listConversations(database: Database, personId: string): Promise<ConversationView[]> {
  const rows = await database.conversation.findMany({
    where: { personId, deletedAt: null },
    orderBy: [{ pinnedAt: { sort: 'desc', nulls: 'last' } }, { updatedAt: 'desc' }],
    take: mostConversations,
  })
  if (rows.length === 0) return []
  const seal = await sealForPerson(database, personId)
  return rows.map((row) => viewConversation(seal, row))
}

/** What this person thinks of these answers and of what is drawn in them, by target. */
async function readRatings(database: Database, seal: PersonSeal, personId: string, targets: string[]): Promise<Record<string, RatingView>> {
  const rows = await database.rating.findMany({ where: { personId, kind: 'help', target: { in: targets } } })
  return Object.fromEntries(
    rows.flatMap(({ target, value, reason }) => {
      const rating = openRating(seal, personId, target, value, reason)
      return rating ? [[target, rating]] : []
    }),
  )
}

/** A conversation of this person with all its messages; null when there is none with that id, whoever else may have it. */
export async function readConversation(database: Database, personId: string, id: string, now: Date): Promise<StoredThread | null> {
  const row = await database.conversation.findFirst({
    where: { id, personId, deletedAt: null },
    include: { messages: { orderBy: { sequence: 'asc' } } },
  })
  if (!row) return null
  const seal = await sealForPerson(database, personId)
  const alone = (await databaseKind()) === 'embedded'
  const messages = row.messages.map((message): MessageView => {
    const { text, parts } = seal.open<SealedMessage>(message.sealed, `message/${message.id}`)
    const cutOff =
      message.status === 'writing' &&
      !answersInWork().has(message.id) &&
      (alone || now.getTime() - message.createdAt.getTime() > writingLimitMilliseconds)
    return {
      id: message.id,
      parent: message.parentId,
      role: message.role as MessageView['role'],
      text,
      parts: withFrameSources(parts, personId),
      status: cutOff ? 'interrupted' : (message.status as MessageView['status']),
      createdAt: message.createdAt.toISOString(),
    }
  })
  const targets = messages.flatMap(({ id: answer, parts }) => [
    answer,
    ...parts.flatMap((part) => (part.type === 'data-component' ? [part.data.id] : [])),
  ])
  return {
    conversation: { ...viewConversation(seal, row), profile: row.profileId },
    messages,
    tip: row.tipId,
    ratings: await readRatings(database, seal, personId, targets),
  }
}

/** An address of a frame belongs to a session, so it is made when the answer is read. */
function withFrameSources(parts: StoredPart[], personId: string): StoredPart[] {
  return parts.map((part) =>
    part.type === 'data-component' ? { ...part, data: { ...part.data, source: frameSource(part.data.id, personId) } } : part,
  )
}

/** What is stored of an answer of this person, as its stream told it; null where there is none. */
export async function replayAnswer(database: Database, personId: string, answer: string): Promise<StoredPart[] | null> {
  const row = await database.message.findFirst({ where: { id: answer, personId, role: 'assistant', conversation: { deletedAt: null } } })
  if (!row) return null
  const { parts } = (await sealForPerson(database, personId)).open<SealedMessage>(row.sealed, `message/${answer}`)
  const started = { conversation: row.conversationId, answer, question: row.parentId ?? '' }
  return [{ type: 'data-started', data: started }, ...withFrameSources(parts, personId)]
}
