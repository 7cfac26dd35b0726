import { type Database, environment } from '#kernel'
import { type FrameSubject, readComponent } from '#readings'
import { frameDocument } from '#sandbox'

/** The document of one component of a person, shut in by its headers; null where there is none. */
export async function documentResponse(client: Database, personId: string, subject: FrameSubject): Promise<Response | null> {
  const component = await readComponent(client, personId, subject)
  if (!component) return null
  const { template, locale, html } = component
  const { HOST, PORT, PUBLIC_URL, SANDBOX_ORIGIN } = environment()
  const host = SANDBOX_ORIGIN && { frameAncestors: new URL(PUBLIC_URL ?? `http://${HOST}:${PORT}`).origin }
  const { body, headers } = frameDocument({ title: template.manifest.title[locale], css: template.css, html, locale, ...host })
  return new Response(body, { headers: { ...headers, 'cache-control': 'private, no-store' } })
}
