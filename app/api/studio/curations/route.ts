import { z } from 'zod'
import { CubeError, database, now } from '#kernel'
import { longestBrief, startCuration } from '#studio'
import { localeSchema } from '#templates/client'
import { readBody, requireRate, route } from '../../respond.ts'
import { requireActor } from '../actor.ts'

const bodySchema = z.strictObject({ brief: z.string().trim().min(1).max(longestBrief), locale: localeSchema })

/** From a brief to a draft, told line by line as JSON while it is made. Nothing is stored: the editor takes the files or leaves them. */
export const POST = route(async (request) => {
  const actor = await requireActor(request)
  if (!actor.may.includes('templates.edit')) throw new CubeError('not-permitted', 'Your role does not let you write drafts.', { status: 403 })
  await requireRate('curation', actor.id, { burst: 6, perMilliseconds: 3_600_000 })
  const { brief, locale } = await readBody(request, bodySchema)
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, request.signal])
  const events = startCuration(await database(), { personId: actor.id, brief, locale, now: now(), signal })
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await events.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    async cancel() {
      stop.abort()
      await events.return(undefined)
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' } })
})
