import { createKey, keyInputSchema, listKeys, requirePermission } from '#accounts'
import { database, now } from '#kernel'
import { errorResponse, readBody, requestLocale, requireSession, route } from '../../respond.ts'

export const GET = route(async (request) => {
  const person = await requireSession(request)
  return Response.json({ keys: await listKeys(await database(), person.id, now()) })
})

/** Makes a key for a program; it is told in this answer and never again. */
export const POST = route(async (request) => {
  const person = await requireSession(request)
  requirePermission(person, 'keys.create')
  const made = await createKey(await database(), person, await readBody(request, keyInputSchema), now())
  if (!made.ok) return errorResponse(made.refusal, 400, requestLocale(request), made.refusal === 'scope-too-wide' ? 'permissions' : undefined)
  return Response.json({ key: made.key, ...made.view }, { status: 201 })
})
