import { z } from 'zod'
import { confirmLink, personOf } from '#accounts'
import { database, now } from '#kernel'
import { errorResponse, readBody, requestLocale, requestNetwork, requireRate, route } from '../../respond.ts'
import { passwordSchema, tokenSchema, waitResponse, withCookies } from '../answer.ts'

const bodySchema = z.strictObject({ token: tokenSchema, password: passwordSchema.nullable().default(null) })

/** Opens the link of a letter that confirms an address. */
export const POST = route(async (request) => {
  await requireRate('account-link', requestNetwork(request), { burst: 30, perMilliseconds: 60_000 })
  const body = await readBody(request, bodySchema)
  const locale = requestLocale(request)
  const asked = { ...body, locale, headers: request.headers, network: requestNetwork(request) }
  const result = await confirmLink(await database(), await personOf(request.headers), asked, now())
  switch (result.state) {
    case 'link-used':
      return errorResponse('link-used', 410, locale)
    case 'wait':
      return waitResponse(result.seconds, request)
    case 'password-needed':
      return result.wrong ? errorResponse('wrong-password', 403, locale, 'password') : Response.json({ state: result.state })
    case 'signed-up':
      return withCookies(Response.json({ state: result.state }), result.cookies)
    case 'email-changed':
      return Response.json({ state: result.state })
  }
})
