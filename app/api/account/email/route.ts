import { z } from 'zod'
import { letterWay, requestEmailChange } from '#accounts'
import { database, now } from '#kernel'
import { errorResponse, readBody, requestLocale, requestNetwork, requireSession, route } from '../../respond.ts'
import { emailOf, passwordSchema, waitResponse } from '../answer.ts'

const bodySchema = z.strictObject({ email: z.string().max(1_000), password: passwordSchema })

export const PATCH = route(async (request) => {
  const person = await requireSession(request)
  const { password, ...typed } = await readBody(request, bodySchema)
  const locale = requestLocale(request)
  const email = emailOf(typed.email)
  if (!email) return errorResponse('email-invalid', 400, locale, 'email')
  const result = await requestEmailChange(await database(), person, { email, password, locale, network: requestNetwork(request) }, now())
  if (result.state === 'wait') return waitResponse(result.seconds, request)
  if (result.state === 'wrong-password') return errorResponse('wrong-password', 403, locale, 'password')
  return Response.json({ state: result.state, way: letterWay() })
})
