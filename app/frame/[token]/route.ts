import { personOf } from '#accounts'
import { database } from '#kernel'
import { componentOfToken, readComponent } from '#readings'
import { frameDocument } from '#sandbox'
import { errorResponse, requestLocale, route } from '../../api/respond.ts'

/** The document of one component, for the person it belongs to and nobody else. */
export const GET = route<{ params: Promise<{ token: string }> }>(async (request, context) => {
  const person = await personOf(request.headers)
  const id = person && componentOfToken((await context.params).token, person.id)
  const component = person && id && (await readComponent(await database(), person.id, id))
  if (!component) return errorResponse('component-unknown', 404, requestLocale(request))
  const { template, locale, html } = component
  const { body, headers } = frameDocument({ title: template.manifest.title[locale], css: template.css, html, locale })
  return new Response(body, { headers: { ...headers, 'cache-control': 'private, no-store' } })
})
