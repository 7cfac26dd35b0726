import { z } from 'zod'
import { rejoinAnswer } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { requirePerson, route } from '../../respond.ts'
import { answerResponse } from '../answer-response.ts'

const heardSchema = z.coerce.number().int().min(0).max(100_000).catch(0)

/**
 * The rest of an answer that is being written, for a browser whose line was cut: `last-event-id` is how many data parts it has heard.
 * 204: it is not being written here (any more); what was told is in its conversation.
 */
export const GET = route<{ params: Promise<{ answer: string }> }>(async (request, context) => {
  const person = await requirePerson(request)
  const answer = idSchema.safeParse((await context.params).answer)
  const rest = answer.success ? rejoinAnswer(person.id, answer.data, heardSchema.parse(request.headers.get('last-event-id') ?? 0)) : null
  return rest ? answerResponse(rest) : new Response(null, { status: 204 })
})
