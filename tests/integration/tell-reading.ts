import type { Database } from '#kernel'
import { beginReading, createReading, type StoredPart } from '#readings'

/** One reading of a person, told to its end. */
export async function tellReading(
  client: Database,
  personId: string,
  { text, locale = 'ko', now }: { text: string; locale?: 'ko' | 'en'; now: Date },
): Promise<{ answer: string; conversation: string; parts: StoredPart[] }> {
  const begun = await beginReading(client, { personId, conversation: null, profile: null, text, replaces: null, locale, now })
  if (!begun.ok) throw new Error(begun.refusal)
  const parts = new Map<string, StoredPart>()
  for await (const part of createReading(client, begun.reading)) parts.set(`${part.type}/${part.id ?? parts.size}`, part)
  return { answer: begun.reading.answer, conversation: begun.reading.conversation, parts: [...parts.values()] }
}
