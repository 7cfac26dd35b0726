import { createUIMessageStream, createUIMessageStreamResponse, type UIMessage } from 'ai'
import { z } from 'zod'
import { hasConsented } from '#accounts'
import { database, log, now } from '#kernel'
import { beginReading, createReading, needsHelpNow, type ReadingParts } from '#readings'
import { localeSchema } from '#templates/client'
import { idSchema } from '../../request/id-schema.ts'
import { errorResponse, readBody, requestLocale, requirePerson, requireRate, route } from '../respond.ts'

const bodySchema = z.object({
  conversation: idSchema.nullable().default(null),
  profile: idSchema.nullable().default(null),
  text: z.string().trim().min(1).max(4_000),
  replaces: idSchema.nullable().default(null),
  locale: localeSchema.optional(),
})

/** Answers a question as a stream. The answer is written to its end and stored even when the line is cut. */
export const POST = route(async (request) => {
  const person = await requirePerson(request)
  requireRate('chat', person.id, { burst: 30, perMilliseconds: 60_000 })
  const body = await readBody(request, bodySchema)
  // A person in danger is never asked to wait.
  if (!needsHelpNow(body.text)) requireRate('chat-hour', person.id, { burst: 120, perMilliseconds: 3_600_000 }, 'too-many-questions')
  const locale = body.locale ?? requestLocale(request)
  const client = await database()
  const namesAllowed = await hasConsented(client, person.id, 'names-to-model')
  const begun = await beginReading(client, { ...body, locale, personId: person.id, namesAllowed, now: now() })
  if (!begun.ok) return errorResponse(begun.refusal, 404, locale)
  const stream = createUIMessageStream<UIMessage<unknown, ReadingParts>>({
    async execute({ writer }) {
      for await (const part of createReading(client, begun.reading)) writer.write(part)
    },
    onError(error) {
      log.error('answer-stream-failed', error)
      return 'unexpected'
    },
  })
  return createUIMessageStreamResponse({ stream, headers: { 'cache-control': 'no-store, no-transform' } })
})
