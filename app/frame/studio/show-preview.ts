import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { mayDo, type Person, personOf } from '#accounts'
import { type Database, environment, now } from '#kernel'
import { framePath } from '#readings'
import { type GrantedFrame, grantFrame } from '#sandbox'
import { drawPreview, goldenChartIds, type HeldPreview, heldPreview, holdPreview } from '#studio'
import { localeSchema } from '#templates/client'
import { frameResponse } from '../document-response.ts'

export const viewSchema = z.object({ chart: z.enum(goldenChartIds), locale: localeSchema })
export type PreviewView = z.infer<typeof viewSchema>

const hourMilliseconds = 3_600_000

/** Moments are told to the hour: a preview does not change under the eyes. */
export function previewMoment(): Date {
  return new Date(Math.floor(now().getTime() / hourMilliseconds) * hourMilliseconds)
}

/** Whoever may see templates of the studio in a frame; null for anybody else, who gets no trace of it. */
export async function studioPerson(request: NextRequest): Promise<Person | null> {
  const person = await personOf(request.headers)
  return person && mayDo(person, 'studio.open') ? person : null
}

/** A template over a golden chart as a frame document; null where the chart lacks what it needs. With SANDBOX_ORIGIN it is shown there, once. */
export async function showPreview(client: Database, preview: HeldPreview, view: PreviewView): Promise<Response | null> {
  const { SANDBOX_ORIGIN } = environment()
  const drawn = drawHeld(preview, view)
  if (!SANDBOX_ORIGIN || !drawn) return drawn
  const component = ['studio', holdPreview(preview), view.chart, view.locale].join('_')
  const grant = await grantFrame(client, { component, personId: preview.personId }, now())
  return new Response(null, { status: 303, headers: { location: `${SANDBOX_ORIGIN}${framePath}/${grant}`, 'cache-control': 'private, no-store' } })
}

/** What a grant of the studio opens on the sandbox origin; null where it is a grant of something else or no longer held. */
export function grantedPreview({ component, personId }: GrantedFrame): Response | null {
  const [kind, id = '', chart, locale] = component.split('_')
  const view = viewSchema.safeParse({ chart, locale })
  const preview = kind === 'studio' && view.success ? heldPreview(id, personId) : null
  return preview && view.success ? drawHeld(preview, view.data) : null
}

function drawHeld({ compiled, texts }: HeldPreview, { chart, locale }: PreviewView): Response | null {
  const drawn = drawPreview(compiled, { chart, locale, texts: texts[locale], now: previewMoment() })
  return drawn.ok ? frameResponse({ title: compiled.manifest.title[locale], css: compiled.css, html: drawn.html, locale }) : null
}
