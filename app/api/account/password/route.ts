import { z } from 'zod'
import { changePassword } from '#accounts'
import { database, now } from '#kernel'
import { errorResponse, readBody, requestLocale, requestNetwork, requireSession, route } from '../../respond.ts'
import { passwordSchema, waitResponse } from '../answer.ts'

const bodySchema = z.strictObject({ password: passwordSchema, next: passwordSchema })

export const PATCH = route(async (request) => {
  const person = await requireSession(request)
  const locale = requestLocale(request)
  const asked = { ...(await readBody(request, bodySchema)), locale, network: requestNetwork(request) }
  const result = await changePassword(await database(), person, asked, now())
  if (result.state === 'wait') return waitResponse(result.seconds, request)
  if (result.state === 'wrong-password') return errorResponse('wrong-password', 403, locale, 'password')
  if (result.state === 'flawed') return errorResponse(result.flaw, 400, locale, 'next')
  return Response.json({ state: result.state })
})
