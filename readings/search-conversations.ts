import { setImmediate as letOthersRun } from 'node:timers/promises'
import { type Database, sealForPerson } from '#kernel'
import type { SearchHit } from './client.ts'
import { mostConversations, openMessage, viewConversation } from './conversations.ts'
import { excerptOf, matches, searchTerms } from './match-text.ts'

/** What is kept is ciphertext and has no index: a search opens at most this many messages, the newest first. */
const mostMessages = 1_000
const openedAtOnce = 50
const mostHits = 30

/** This person's conversations whose title, questions or answers hold every word of `text`; by title first, then the newest. */
export async function searchConversations(database: Database, personId: string, text: string): Promise<SearchHit[]> {
  const terms = searchTerms(text)
  if (terms.length === 0) return []
  const rows = await database.conversation.findMany({
    where: { personId, deletedAt: null },
    orderBy: { updatedAt: 'desc' },
    take: mostConversations,
  })
  if (rows.length === 0) return []
  const seal = await sealForPerson(database, personId)
  const conversations = new Map(rows.map((row) => [row.id, viewConversation(seal, row)]))
  const hits = new Map<string, SearchHit>()
  for (const conversation of conversations.values())
    if (matches(conversation.title, terms)) hits.set(conversation.id, { conversation, excerpt: null })

  const messages = await database.message.findMany({
    where: { personId, conversationId: { in: [...conversations.keys()] } },
    orderBy: [{ createdAt: 'desc' }, { sequence: 'desc' }],
    take: mostMessages,
  })
  for (const [index, row] of messages.entries()) {
    if (hits.size >= mostHits) break
    if (index % openedAtOnce === openedAtOnce - 1) await letOthersRun()
    const conversation = conversations.get(row.conversationId)
    if (!conversation || hits.get(row.conversationId)?.excerpt) continue
    const said = openMessage(seal, row)
    if (matches(said, terms)) hits.set(row.conversationId, { conversation, excerpt: excerptOf(said, terms) })
  }
  return [...hits.values()].slice(0, mostHits)
}
