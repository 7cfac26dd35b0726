import { z } from 'zod'
import { mayDo } from '#accounts'
import { CubeError, createLiveChannel, type LiveChannel, type News, news, once } from '#kernel'
import { requirePerson, requireRate, requireSameOrigin, route } from '../respond.ts'

const lastIdSchema = z.coerce.number().int().min(0).max(2_147_483_647).nullable().catch(null)
/** What a browser may hear of; ids and versions of templates, nothing of a person. */
const publicNews = new Set<string>(['template.published', 'template.served'] satisfies News['name'][])

/** What those hear besides who may see experiments; ids of experiments. */
const experimentNews = new Set<string>(['experiment.analysed', 'experiment.changed'] satisfies News['name'][])

async function liveChannel(): Promise<LiveChannel> {
  const relay = await news()
  return once('live-channel', () => createLiveChannel(relay, ({ name }) => publicNews.has(name)))
}

/** News as they happen, as Server-Sent Events. A browser that comes back says what it heard last, in the header or in `last`. */
export const GET = route(async (request) => {
  requireSameOrigin(request)
  const person = await requirePerson(request)
  await requireRate('live', person.id, { burst: 30, perMilliseconds: 60_000 })
  const lastId = lastIdSchema.parse(request.headers.get('last-event-id') ?? request.nextUrl.searchParams.get('last'))
  const stream = (await liveChannel()).open({
    owner: person.id,
    lastId,
    signal: request.signal,
    ...(mayDo(person, 'experiments.read') ? { hears: ({ name }: News) => publicNews.has(name) || experimentNews.has(name) } : {}),
  })
  if (!stream) throw new CubeError('too-many-requests', 'Too many live connections.', { status: 429 })
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'private, no-store, no-transform', 'x-accel-buffering': 'no' },
  })
})
