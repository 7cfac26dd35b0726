import { recordConsent } from '#accounts'
import { CubeError, database, now } from '#kernel'
import { changeProfile, deleteProfile, profileInputSchema } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { errorResponse, readBody, requestLocale, requireCaller, requirePerson, route } from '../../respond.ts'

interface Context {
  params: Promise<{ profile: string }>
}

async function idOf({ params }: Context): Promise<string> {
  const id = idSchema.safeParse((await params).profile)
  if (!id.success) throw new CubeError('profile-unknown', 'There is no such profile.', { status: 404 })
  return id.data
}

export const PATCH = route<Context>(async (request, context) => {
  const person = await requirePerson(request)
  const id = await idOf(context)
  const input = await readBody(request, profileInputSchema)
  const client = await database()
  const result = await changeProfile(client, person.id, id, input, now())
  if (!result.ok)
    return errorResponse(result.error.code, result.error.code === 'profile-unknown' ? 404 : 400, requestLocale(request), result.error.field)
  if (result.child) await recordConsent(client, person.id, now(), `guardian/${id}`)
  return Response.json(result.profile)
})

/** Deletes it; also of a person who took their consent back. */
export const DELETE = route<Context>(async (request, context) => {
  const person = await requireCaller(request, 'readings.use')
  if (!(await deleteProfile(await database(), person.id, await idOf(context))))
    throw new CubeError('profile-unknown', 'There is no such profile.', { status: 404 })
  return new Response(null, { status: 204 })
})
