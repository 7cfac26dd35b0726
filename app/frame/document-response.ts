import { type Database, environment } from '#kernel'
import { type FrameSubject, readComponent } from '#readings'
import { type FrameContent, frameDocument } from '#sandbox'

/** A frame document, shut in by its headers; only pages of ours may show it. */
export function frameResponse(content: Omit<FrameContent, 'frameAncestors'>): Response {
  const { HOST, PORT, PUBLIC_URL, SANDBOX_ORIGIN } = environment()
  const host = SANDBOX_ORIGIN && { frameAncestors: new URL(PUBLIC_URL ?? `http://${HOST}:${PORT}`).origin }
  const { body, headers } = frameDocument({ ...content, ...host })
  return new Response(body, { headers: { ...headers, 'cache-control': 'private, no-store' } })
}

/** The document of one component of a person; null where there is none. */
export async function documentResponse(client: Database, personId: string, subject: FrameSubject): Promise<Response | null> {
  const component = await readComponent(client, personId, subject)
  if (!component) return null
  const { template, locale, html } = component
  return frameResponse({ title: template.manifest.title[locale], css: template.css, html, locale })
}
