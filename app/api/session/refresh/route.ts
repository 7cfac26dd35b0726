import { refreshSession } from '#accounts'
import { withCookies } from '../../account/answer.ts'
import { route } from '../../respond.ts'

/** Lets the session of the browser that asks last anew; without one nothing happens. */
export const POST = route(async (request) => withCookies(new Response(null, { status: 204 }), await refreshSession(request.headers)))
