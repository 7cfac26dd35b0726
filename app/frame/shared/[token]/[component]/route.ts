import { database, environment, now } from '#kernel'
import { framePath, openShare, showsComponent, writeSubject } from '#readings'
import { grantFrame } from '#sandbox'
import { errorResponse, requestLocale, route } from '../../../../api/respond.ts'
import { documentResponse } from '../../../document-response.ts'

/** The document of one component of a shared answer, as it was told, for whoever has the address of the share while that works. */
export const GET = route<{ params: Promise<{ token: string; component: string }> }>(async (request, context) => {
  const { token, component } = await context.params
  const client = await database()
  const share = await openShare(client, token, now())
  if (share.state !== 'open' || !showsComponent(share.shown, component)) return errorResponse('component-unknown', 404, requestLocale(request))
  const subject = { component, drawn: 'as-told' } as const
  const document = await documentResponse(client, share.personId, subject)
  const { SANDBOX_ORIGIN } = environment()
  if (!document) return errorResponse('component-unknown', 404, requestLocale(request))
  if (!SANDBOX_ORIGIN) return document
  const grant = await grantFrame(client, { component: writeSubject(subject), personId: share.personId }, now())
  return new Response(null, { status: 303, headers: { location: `${SANDBOX_ORIGIN}${framePath}/${grant}`, 'cache-control': 'private, no-store' } })
})
