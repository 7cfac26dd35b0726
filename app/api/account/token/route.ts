import { z } from 'zod'
import { bearerOf, issueToken, permissionNames } from '#accounts'
import { database, now } from '#kernel'
import { errorResponse, readBody, requestLocale, requestNetwork, requireRate, route } from '../../respond.ts'

const bodySchema = z.strictObject({ permissions: z.array(z.enum(permissionNames)).min(1).optional() })

/** A token of five minutes for the key in the `Authorization` header. */
export const POST = route(async (request) => {
  await requireRate('account-token', requestNetwork(request), { burst: 60, perMilliseconds: 60_000 })
  const { permissions } = await readBody(request, bodySchema)
  const locale = requestLocale(request)
  const issued = await issueToken(await database(), bearerOf(request.headers) ?? '', permissions ?? null, now())
  if (!issued.ok) return errorResponse(issued.refusal, issued.refusal === 'key-refused' ? 401 : 400, locale)
  return Response.json({ token: issued.token, expiresInSeconds: issued.expiresInSeconds })
})
