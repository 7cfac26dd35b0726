import type { NextRequest } from 'next/server'
import { personOf } from '#accounts'
import { type Database, database, now } from '#kernel'
import { readSubject, subjectOfToken, writeSubject } from '#readings'
import { takeFrameGrant } from '#sandbox'
import { errorResponse, requestLocale, route } from '../../api/respond.ts'
import { documentResponse } from '../document-response.ts'
import { isSandbox, leadingOrigin, leadOn, otherSite } from '../lead-on.ts'
import { grantedPreview } from '../studio/show-preview.ts'

/** The document of one component, for the person it belongs to and nobody else, or for whoever was led here with a grant. */
export const GET = route<{ params: Promise<{ token: string }> }>(async (request, context) => {
  const { token } = await context.params
  const client = await database()
  const response = (await openGranted(client, request, token)) ?? (isSandbox(request) ? null : await openInSession(client, request, token))
  return response ?? errorResponse('component-unknown', 404, requestLocale(request))
})

async function openInSession(client: Database, request: NextRequest, token: string): Promise<Response | null> {
  const person = await personOf(request.headers)
  const subject = person && subjectOfToken(token, person.id)
  if (!person || !subject) return null
  const document = await documentResponse(client, person.id, subject)
  const origin = otherSite(request)
  return document && origin ? leadOn(client, origin, { component: writeSubject(subject), personId: person.id }) : document
}

async function openGranted(client: Database, request: NextRequest, token: string): Promise<Response | null> {
  const origin = leadingOrigin(request)
  const granted = origin && (await takeFrameGrant(client, token, now()))
  if (!granted) return null
  return grantedPreview(granted, origin) ?? documentResponse(client, granted.personId, readSubject(granted.component), origin)
}
