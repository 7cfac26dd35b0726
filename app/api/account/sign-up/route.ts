import { z } from 'zod'
import { letterWay, nameSchema, passwordFlaw, personOf, recordConsent, requestSignUp, startAnonymousSession } from '#accounts'
import { CubeError, database, now } from '#kernel'
import { errorResponse, readBody, requestLocale, requireNewPersonRate, route } from '../../respond.ts'
import { emailOf, passwordSchema, refuseLetters, withCookies } from '../answer.ts'

const bodySchema = z.strictObject({
  email: z.string().max(1_000),
  password: passwordSchema,
  name: nameSchema.default(''),
  /** Declared: 14 or older. */
  fourteen: z.literal(true),
  /** Needed where there is no session yet. */
  consent: z.literal(true).optional(),
})

/** Asks for an account. The answer is the same whether or not the address has one; the rest is in the letter. */
export const POST = route(async (request) => {
  const { password, name, consent, ...typed } = await readBody(request, bodySchema)
  const locale = requestLocale(request)
  const client = await database()
  const known = await personOf(request.headers)
  if (known && !known.anonymous) return errorResponse('already-signed-in', 409, locale)
  const email = emailOf(typed.email)
  if (!email) return errorResponse('email-invalid', 400, locale, 'email')
  if (!known && !consent) throw new CubeError('consent-required', 'There is no consent.', { status: 403, field: 'consent' })
  const flaw = passwordFlaw(password, email)
  if (flaw) return errorResponse(flaw, 400, locale, 'password')
  const refused = await refuseLetters(client, email, request)
  if (refused) return refused
  if (!known) await requireNewPersonRate(request)
  const { person, cookies } = known ? { person: known, cookies: [] } : await startAnonymousSession(client, request.headers)
  if (consent) await recordConsent(client, person.id, now())
  await recordConsent(client, person.id, now(), 'age-14')
  requestSignUp(client, person.id, { email, password, name, locale }, now())
  return withCookies(Response.json({ state: 'letter-sent', way: letterWay() }), cookies)
})
