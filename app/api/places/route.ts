import { z } from 'zod'
import { findPlaces } from '#readings'
import { localeSchema } from '#templates/client'
import { requestLocale, route } from '../respond.ts'

const limit = 8
const querySchema = z.object({ query: z.string().max(60).catch(''), locale: localeSchema.optional().catch(undefined) })

export const GET = route(async (request) => {
  const { query, locale } = querySchema.parse(Object.fromEntries(request.nextUrl.searchParams))
  return Response.json(findPlaces(query, locale ?? requestLocale(request), limit))
})
