import { z } from 'zod'
import { database } from '#kernel'
import { firstDrawableChart } from '#studio'
import { readTemplateVersion } from '#templates'
import { localeSchema } from '#templates/client'
import { errorResponse, requestLocale, route } from '../../../api/respond.ts'
import { previewMoment, showPreview, studioPerson, viewSchema } from '../show-preview.ts'

const searchSchema = z.object({
  template: z.string().max(64),
  version: z.string().max(32),
  locale: localeSchema,
  /** Where it cannot be drawn over this one, or none is named: the first golden chart over which it can. */
  chart: viewSchema.shape.chart.optional(),
})

/** A published version over a golden chart, for people of the studio. */
export const GET = route(async (request) => {
  const search = searchSchema.safeParse(Object.fromEntries(request.nextUrl.searchParams))
  const person = await studioPerson(request)
  const unknown = () => errorResponse('component-unknown', 404, requestLocale(request))
  if (!person || !search.success) return unknown()
  const { template, version, locale, chart } = search.data
  const client = await database()
  const compiled = await readTemplateVersion(client, template, version)
  if (!compiled) return unknown()
  const preview = { personId: person.id, compiled, texts: { ko: {}, en: {} } }
  const asked = chart ? await showPreview(client, request, preview, { chart, locale }) : null
  const first = asked ? null : firstDrawableChart(compiled, locale, previewMoment())
  return asked ?? (first ? await showPreview(client, request, preview, { chart: first, locale }) : null) ?? unknown()
})
