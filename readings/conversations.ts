import { createId, type Database, databaseKind, once, type PersonSeal, sealForPerson } from '#kernel'
import type { ConversationView, MessageView, StoredPart } from './client.ts'
import { frameSource } from './frame-source.ts'

/** What a message row keeps under seal. */
interface SealedMessage {
  text: string
  parts: StoredPart[]
}

/** After this long without an end, an answer that no process here is writing was cut off. */
const writingLimitMilliseconds = 3 * 60_000
const titleLength = 60

/** Ids of the answers that this process is writing, with what stops them. */
export function answersInWork(): Map<string, { personId: string; stop: AbortController }> {
  return once('answers-in-work', () => new Map())
}

export interface OpenConversation {
  id: string
  profileId: string | null
  /** True for the conversation's first question. */
  fresh: boolean
}

/** Continues this person's conversation or starts a new one. Null: there is no such conversation of this person. */
export async function openConversation(
  database: Database,
  personId: string,
  request: { conversation: string | null; profile: string | null; title: string; now: Date },
): Promise<OpenConversation | null> {
  if (request.conversation) {
    const row = await database.conversation.findFirst({ where: { id: request.conversation, personId } })
    return row ? { id: row.id, profileId: request.profile ?? row.profileId, fresh: false } : null
  }
  const seal = await sealForPerson(database, personId)
  const id = createId()
  const title = seal.seal(request.title.slice(0, titleLength), `conversation/${id}`)
  await database.conversation.create({ data: { id, personId, profileId: request.profile, title, createdAt: request.now, updatedAt: request.now } })
  return { id, profileId: request.profile, fresh: true }
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

/**
 * Stores the question and the place of its answer before anything is computed, so that a crash loses nothing that was typed.
 * `replaces`: the id of an answer to write anew; its question stays as it is.
 */
export async function keepQuestion(
  database: Database,
  seal: PersonSeal,
  request: { personId: string; conversation: string; fresh: boolean; text: string; replaces: string | null; now: Date },
): Promise<{ answer: string; question: string } | null> {
  const { personId, conversation, now } = request
  const answer = createId()
  const emptyAnswer = seal.seal({ text: '', parts: [] } satisfies SealedMessage, `message/${answer}`)
  if (request.replaces) {
    const old = await database.message.findFirst({ where: { id: request.replaces, personId, conversationId: conversation, role: 'assistant' } })
    const asked =
      old && (await database.message.findFirst({ where: { conversationId: conversation, personId, role: 'user', sequence: old.sequence - 1 } }))
    if (!old || !asked) return null
    answersInWork().get(old.id)?.stop.abort()
    await database.$transaction([
      database.memory.deleteMany({ where: { messageId: old.id, personId } }),
      database.message.delete({ where: { id: old.id } }),
      database.message.create({
        data: {
          id: answer,
          conversationId: conversation,
          personId,
          sequence: old.sequence,
          role: 'assistant',
          sealed: emptyAnswer,
          status: 'writing',
          createdAt: now,
        },
      }),
    ])
    return { answer, question: seal.open<SealedMessage>(asked.sealed, `message/${asked.id}`).text }
  }
  const last = await database.message.findFirst({
    where: { conversationId: conversation },
    orderBy: { sequence: 'desc' },
    select: { sequence: true },
  })
  const sequence = (last?.sequence ?? -1) + 1
  const question = createId()
  const sealed = seal.seal({ text: request.text, parts: [] } satisfies SealedMessage, `message/${question}`)
  await database.message.createMany({
    data: [
      { id: question, conversationId: conversation, personId, sequence, role: 'user', sealed, status: 'done', createdAt: now },
      {
        id: answer,
        conversationId: conversation,
        personId,
        sequence: sequence + 1,
        role: 'assistant',
        sealed: emptyAnswer,
        status: 'writing',
        createdAt: now,
      },
    ],
  })
  return { answer, question: request.text }
}

/** What a person typed in a message of theirs. */
export function openQuestion(seal: PersonSeal, { id, sealed }: { id: string; sealed: Uint8Array }): string {
  return seal.open<SealedMessage>(sealed, `message/${id}`).text
}

/** Stores what an answer holds so far. */
export async function keepAnswer(
  database: Database,
  seal: PersonSeal,
  answer: string,
  parts: StoredPart[],
  status: MessageView['status'],
): Promise<void> {
  const sealed = seal.seal({ text: '', parts } satisfies SealedMessage, `message/${answer}`)
  await database.message.updateMany({ where: { id: answer }, data: { sealed, status } })
}

/** One side of a past exchange, in plain text. */
export interface Turn {
  role: 'user' | 'assistant'
  text: string
}

/** A question leans on this many messages before it: each is read again for every question. */
const turnsRemembered = 24

/** What was last said in a conversation, oldest first; with `before`, only what precedes the question of that answer. */
export async function readTurns(
  database: Database,
  seal: PersonSeal,
  { personId, conversation, before }: { personId: string; conversation: string; before: string | null },
): Promise<Turn[]> {
  const own = { personId, conversationId: conversation }
  const answer = before === null ? null : await database.message.findFirst({ where: { ...own, id: before }, select: { sequence: true } })
  const rows = await database.message.findMany({
    where: answer ? { ...own, sequence: { lt: answer.sequence - 1 } } : own,
    orderBy: { sequence: 'desc' },
    take: turnsRemembered,
  })
  return rows.reverse().map((row) => {
    const { text, parts } = seal.open<SealedMessage>(row.sealed, `message/${row.id}`)
    return { role: row.role as Turn['role'], text: row.role === 'user' ? text : spokenText(parts) }
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

/** This person's conversations, newest first. */
export async function listConversations(database: Database, personId: string): Promise<ConversationView[]> {
  const rows = await database.conversation.findMany({ where: { personId }, orderBy: { updatedAt: 'desc' }, take: 200 })
  if (rows.length === 0) return []
  const seal = await sealForPerson(database, personId)
  return rows.map((row) => ({
    id: row.id,
    title: seal.open<string>(row.title, `conversation/${row.id}`),
    topic: row.topic,
    updatedAt: row.updatedAt.toISOString(),
  }))
}

/** A conversation of this person with all its messages; null when there is none with that id, whoever else may have it. */
export async function readConversation(
  database: Database,
  personId: string,
  id: string,
  now: Date,
): Promise<{ conversation: ConversationView & { profile: string | null }; messages: MessageView[] } | null> {
  const row = await database.conversation.findFirst({ where: { id, personId }, include: { messages: { orderBy: { sequence: 'asc' } } } })
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
      role: message.role as MessageView['role'],
      text,
      parts: parts.map((part) =>
        part.type === 'data-component' ? { ...part, data: { ...part.data, source: frameSource(part.data.id, personId) } } : part,
      ),
      status: cutOff ? 'interrupted' : (message.status as MessageView['status']),
      createdAt: message.createdAt.toISOString(),
    }
  })
  const title = seal.open<string>(row.title, `conversation/${row.id}`)
  return { conversation: { id, title, topic: row.topic, updatedAt: row.updatedAt.toISOString(), profile: row.profileId }, messages }
}
