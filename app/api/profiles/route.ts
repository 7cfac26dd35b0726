import { recordConsent } from '#accounts'
import { database, now } from '#kernel'
import { listProfiles, profileInputSchema, saveProfile } from '#readings'
import { errorResponse, readBody, requestLocale, requirePerson, route } from '../respond.ts'

export const GET = route(async (request) => {
  const person = await requirePerson(request)
  return Response.json(await listProfiles(await database(), person.id))
})

export const POST = route(async (request) => {
  const person = await requirePerson(request)
  const input = await readBody(request, profileInputSchema)
  const client = await database()
  const result = await saveProfile(client, person.id, input, now())
  if (!result.ok) return errorResponse(result.error.code, 400, requestLocale(request), result.error.field)
  if (result.child) await recordConsent(client, person.id, now(), `guardian/${result.profile.id}`)
  return Response.json(result.profile, { status: 201 })
})
