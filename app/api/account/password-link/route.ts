import { z } from 'zod'
import { letterWay, requestPasswordReset } from '#accounts'
import { database, now } from '#kernel'
import { errorResponse, readBody, requestLocale, route } from '../../respond.ts'
import { emailOf, refuseLetters } from '../answer.ts'

const bodySchema = z.strictObject({ email: z.string().max(1_000) })

/** Sends a link for a new password. The answer is the same whether or not the address has an account. */
export const POST = route(async (request) => {
  const body = await readBody(request, bodySchema)
  const locale = requestLocale(request)
  const email = emailOf(body.email)
  if (!email) return errorResponse('email-invalid', 400, locale, 'email')
  const client = await database()
  const refused = await refuseLetters(client, email, request)
  if (refused) return refused
  requestPasswordReset(client, email, locale, now())
  return Response.json({ state: 'letter-sent', way: letterWay() })
})
