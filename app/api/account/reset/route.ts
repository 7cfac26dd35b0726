import { z } from 'zod'
import { resetPassword } from '#accounts'
import { database, now } from '#kernel'
import { errorResponse, readBody, requestLocale, requestNetwork, requireRate, route } from '../../respond.ts'
import { passwordSchema, tokenSchema } from '../answer.ts'

const bodySchema = z.strictObject({ token: tokenSchema, password: passwordSchema })

/** Chooses a password with the link of a letter. */
export const POST = route(async (request) => {
  await requireRate('account-link', requestNetwork(request), { burst: 30, perMilliseconds: 60_000 })
  const locale = requestLocale(request)
  const result = await resetPassword(await database(), { ...(await readBody(request, bodySchema)), locale }, now())
  if (result.state === 'link-used') return errorResponse('link-used', 410, locale)
  if (result.state === 'flawed') return errorResponse(result.flaw, 400, locale, 'password')
  return Response.json({ state: result.state })
})
