import { z } from 'zod'
import { consentVersion, hasConsented, listConsents } from '#accounts'
import { database, now } from '#kernel'
import { answerOfKey, beginReading, needsHelpNow, tellAnswer } from '#readings'
import { localeSchema } from '#templates/client'
import { idSchema } from '../../request/id-schema.ts'
import { zoneOfCookie } from '../../request/zone-of-cookie.ts'
import { errorResponse, readBody, requestLocale, requestNetwork, requirePerson, requireRate, route } from '../respond.ts'
import { answerResponse } from './answer-response.ts'
import { deviceOf } from './device-of.ts'

const bodySchema = z.object({
  conversation: idSchema.nullable().default(null),
  profile: idSchema.nullable().default(null),
  text: z.string().trim().min(1).max(4_000),
  /** Made by the browser for this question; sent again with the same one, it is answered once. */
  key: idSchema.nullable().default(null),
  after: idSchema.nullable().default(null),
  replaces: idSchema.nullable().default(null),
  edits: idSchema.nullable().default(null),
  locale: localeSchema.optional(),
})

/** Answers a question as a stream. The answer is written to its end and stored even when the line is cut. */
export const POST = route(async (request) => {
  const person = await requirePerson(request)
  const body = await readBody(request, bodySchema)
  // A person in danger is never asked to wait.
  const mayWait = !needsHelpNow(body.text)
  if (mayWait) await requireRate('chat', person.id, { burst: 30, perMilliseconds: 60_000 })
  const client = await database()
  const known = body.key && (await answerOfKey(client, person.id, body.key))
  if (known) return answerResponse(known)
  if (mayWait) await requireRate('chat-hour', person.id, { burst: 120, perMilliseconds: 3_600_000 }, 'too-many-questions')
  const locale = body.locale ?? requestLocale(request)
  const consents = async () =>
    (await listConsents(client, person.id)).filter(({ version }) => version === consentVersion).map(({ purpose }) => purpose)
  const reader = {
    personId: person.id,
    consents,
    namesAllowed: await hasConsented(client, person.id, 'names-to-model'),
    device: deviceOf(request.headers.get('user-agent')),
    role: person.roles.at(-1),
    zone: zoneOfCookie(request.cookies.get('zone')?.value),
    network: person.anonymous ? requestNetwork(request) : null,
  }
  const begun = await beginReading(client, { ...body, ...reader, locale, now: now() }).catch(async (error: unknown) => {
    // The same question came twice at once: whichever was first is answered, and both hear it.
    const first = body.key && (await answerOfKey(client, person.id, body.key))
    if (!first) throw error
    return first
  })
  if (Symbol.asyncIterator in begun) return answerResponse(begun)
  if (!begun.ok) return errorResponse(begun.refusal, 404, locale)
  return answerResponse(tellAnswer(client, begun.reading))
})
