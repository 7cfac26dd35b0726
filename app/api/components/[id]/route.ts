import { CubeError, database } from '#kernel'
import { explainComponent } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { requirePerson, route } from '../../respond.ts'

/** Where a component came from, with its receipt verified. */
export const GET = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  const person = await requirePerson(request)
  const id = idSchema.safeParse((await context.params).id)
  const origin = id.success && (await explainComponent(await database(), person.id, id.data))
  if (!origin) throw new CubeError('component-unknown', 'No such component.', { status: 404 })
  return Response.json(origin)
})
