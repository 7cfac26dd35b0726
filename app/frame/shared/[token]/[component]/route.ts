import { database, now } from '#kernel'
import { openShare, showsComponent, writeSubject } from '#readings'
import { errorResponse, requestLocale, route } from '../../../../api/respond.ts'
import { documentResponse } from '../../../document-response.ts'
import { leadOn, otherSite } from '../../../lead-on.ts'

/** The document of one component of a shared answer, as it was told, for whoever has the address of the share while that works. */
export const GET = route<{ params: Promise<{ token: string; component: string }> }>(async (request, context) => {
  const { token, component } = await context.params
  const client = await database()
  const share = await openShare(client, token, now())
  if (share.state !== 'open' || !showsComponent(share.shown, component)) return errorResponse('component-unknown', 404, requestLocale(request))
  const subject = { component, drawn: 'as-told' } as const
  const document = await documentResponse(client, share.personId, subject)
  const origin = otherSite(request)
  if (!document) return errorResponse('component-unknown', 404, requestLocale(request))
  return origin ? leadOn(client, origin, { component: writeSubject(subject), personId: share.personId }) : document
})
