import { z } from 'zod'
import { personOf, signIn } from '#accounts'
import { database, now } from '#kernel'
import { listConversations, listProfiles } from '#readings'
import { errorResponse, readBody, requestLocale, requestNetwork, route } from '../../respond.ts'
import { emailOf, passwordSchema, waitResponse, withCookies } from '../answer.ts'

const bodySchema = z.strictObject({
  email: z.string().max(1_000),
  password: passwordSchema,
  /** Whether what this browser holds without an account comes along; asked back when it is not said. */
  bring: z.boolean().nullable().default(null),
})

export const POST = route(async (request) => {
  const { password, bring, ...typed } = await readBody(request, bodySchema)
  const locale = requestLocale(request)
  const email = emailOf(typed.email)
  if (!email) return errorResponse('email-invalid', 400, locale, 'email')
  const client = await database()
  const holdsReadings = async (personId: string) =>
    (await listProfiles(client, personId)).length > 0 || (await listConversations(client, personId)).length > 0
  const asked = { email, password, bring, headers: request.headers, network: requestNetwork(request) }
  const result = await signIn(client, await personOf(request.headers), asked, holdsReadings, now())
  switch (result.state) {
    case 'wait':
      return waitResponse(result.seconds, request)
    case 'refused':
      return errorResponse('sign-in-refused', 401, locale)
    case 'ask-bring':
      return Response.json({ state: result.state })
    case 'roles-left':
      return errorResponse('roles-left', 409, locale)
    case 'signed-in':
      return withCookies(Response.json({ state: result.state, brought: result.brought }), result.cookies)
  }
})
