import type { Database } from '#kernel'
import { type FrameSubject, readComponent } from '#readings'
import { type FrameContent, frameDocument } from '#sandbox'

/** A frame document, shut in by its headers; only pages of ours may show it: those of its own host or of `frameAncestors`. */
export function frameResponse(content: FrameContent): Response {
  const { body, headers } = frameDocument(content)
  return new Response(body, { headers: { ...headers, 'cache-control': 'private, no-store' } })
}

/** The document of one component of a person; null where there is none. */
export async function documentResponse(client: Database, personId: string, subject: FrameSubject, frameAncestors?: string): Promise<Response | null> {
  const component = await readComponent(client, personId, subject)
  if (!component) return null
  const { template, locale, html } = component
  return frameResponse({ title: template.manifest.title[locale], css: template.css, html, locale, ...(frameAncestors && { frameAncestors }) })
}
