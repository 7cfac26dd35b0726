import { personOf } from '#accounts'
import { type Database, database, environment, now } from '#kernel'
import { framePath, readSubject, subjectOfToken, writeSubject } from '#readings'
import { grantFrame, takeFrameGrant } from '#sandbox'
import { errorResponse, requestLocale, route } from '../../api/respond.ts'
import { documentResponse } from '../document-response.ts'
import { grantedPreview } from '../studio/show-preview.ts'

/**
 * The document of one component, for the person it belongs to and nobody else. With SANDBOX_ORIGIN the address of the session only
 * leads on to that origin, where there is no session: the token in the address counts alone, once, for a minute.
 */
export const GET = route<{ params: Promise<{ token: string }> }>(async (request, context) => {
  const { token } = await context.params
  const { SANDBOX_ORIGIN } = environment()
  const client = await database()
  const response =
    SANDBOX_ORIGIN && request.headers.get('host') === new URL(SANDBOX_ORIGIN).host
      ? await openGranted(client, token)
      : await openInSession(client, request.headers, token, SANDBOX_ORIGIN)
  return response ?? errorResponse('component-unknown', 404, requestLocale(request))
})

async function openInSession(client: Database, headers: Headers, token: string, sandboxOrigin: string | undefined): Promise<Response | null> {
  const person = await personOf(headers)
  const subject = person && subjectOfToken(token, person.id)
  if (!person || !subject) return null
  const document = await documentResponse(client, person.id, subject)
  if (!document || !sandboxOrigin) return document
  const grant = await grantFrame(client, { component: writeSubject(subject), personId: person.id }, now())
  return new Response(null, { status: 303, headers: { location: `${sandboxOrigin}${framePath}/${grant}`, 'cache-control': 'private, no-store' } })
}

async function openGranted(client: Database, token: string): Promise<Response | null> {
  const granted = await takeFrameGrant(client, token, now())
  return granted && (grantedPreview(granted) ?? documentResponse(client, granted.personId, readSubject(granted.component)))
}
