import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { mayDo, type Person, personOf } from '#accounts'
import { type Database, now } from '#kernel'
import type { GrantedFrame } from '#sandbox'
import { drawPreview, goldenChartIds, type HeldPreview, heldPreview, holdPreview } from '#studio'
import { localeSchema } from '#templates/client'
import { frameResponse } from '../document-response.ts'
import { leadOn, otherSite } from '../lead-on.ts'

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

/** A template over a golden chart as a frame document, here or on another site; null where the chart lacks what it needs. */
export async function showPreview(client: Database, request: NextRequest, preview: HeldPreview, view: PreviewView): Promise<Response | null> {
  const drawn = drawHeld(preview, view)
  const origin = otherSite(request)
  if (!origin || !drawn) return drawn
  const component = ['studio', holdPreview(preview), view.chart, view.locale].join('_')
  return leadOn(client, origin, { component, personId: preview.personId })
}

/** What a grant of the studio opens for pages of that origin; null where it is a grant of something else or no longer held. */
export function grantedPreview({ component, personId }: GrantedFrame, frameAncestors: string): Response | null {
  const [kind, id = '', chart, locale] = component.split('_')
  const view = viewSchema.safeParse({ chart, locale })
  const preview = kind === 'studio' && view.success ? heldPreview(id, personId) : null
  return preview && view.success ? drawHeld(preview, view.data, frameAncestors) : null
}

function drawHeld({ compiled, texts }: HeldPreview, { chart, locale }: PreviewView, frameAncestors?: string): Response | null {
  const drawn = drawPreview(compiled, { chart, locale, texts: texts[locale], now: previewMoment() })
  if (!drawn.ok) return null
  return frameResponse({
    title: compiled.manifest.title[locale],
    css: compiled.css,
    html: drawn.html,
    locale,
    ...(frameAncestors && { frameAncestors }),
  })
}
