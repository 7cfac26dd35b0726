import { z } from 'zod'
import { birthSchema } from '#engine'
import { changeSchema } from '#experiments'
import { CubeError, database, now } from '#kernel'
import { previewVariant } from '#readings'
import { goldenCharts } from '#studio'
import { localeSchema } from '#templates/client'
import { requireCaller, requireRate, route } from '../respond.ts'

const longestChange = 400
const searchSchema = z.strictObject({
  chart: z.enum(goldenCharts.map(({ id }) => id)),
  locale: localeSchema,
  /** What the variant changes, as JSON; absent: as for everybody. */
  change: z.string().max(longestChange).transform(readJson).pipe(changeSchema).optional(),
})

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The same for every variant, so that only what is compared differs. */
const question = { ko: '올해 이직해도 괜찮을까요?', en: 'Should I change jobs this year?' }

/** An answer over an invented birth as a variant would make it. */
export const GET = route(async (request) => {
  const person = await requireCaller(request, 'experiments.read')
  await requireRate('experiments-preview', person.id, { burst: 60, perMilliseconds: 60_000 })
  const search = searchSchema.safeParse(Object.fromEntries(request.nextUrl.searchParams))
  if (!search.success) throw new CubeError('input-invalid', 'This cannot be previewed.', { status: 400 })
  const { chart, locale, change = null } = search.data
  const birth = birthSchema.parse(goldenCharts.find(({ id }) => id === chart)!.birth)
  return Response.json(await previewVariant(await database(), { change, birth, question: question[locale], locale, now: now() }))
})
