import { z } from 'zod'
import { findPlaces } from '#readings'
import { localeSchema } from '#templates/client'
import { readBody, requestLocale, route } from '../respond.ts'

const limit = 8
const bodySchema = z.object({ query: z.string().max(60), locale: localeSchema.optional() })

/** Places by name. A body and not an address: where somebody was born belongs in nobody's access log. */
export const POST = route(async (request) => {
  const { query, locale } = await readBody(request, bodySchema)
  return Response.json(findPlaces(query, locale ?? requestLocale(request), limit))
})
