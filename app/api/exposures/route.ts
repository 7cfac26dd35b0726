import { z } from 'zod'
import { recordExposure } from '#experiments'
import { database, now } from '#kernel'
import { variantsOfComponent } from '#readings'
import { idSchema } from '../../request/id-schema.ts'
import { readBody, requirePerson, route } from '../respond.ts'

const bodySchema = z.object({ component: idSchema })

/** A component became visible: the moment at which an experiment counts a person. */
export const POST = route(async (request) => {
  const person = await requirePerson(request)
  const { component } = await readBody(request, bodySchema)
  const client = await database()
  const variants = await variantsOfComponent(client, person.id, component)
  const recorded = variants ? await recordExposure(client, { personId: person.id, component, variants, now: now() }) : 0
  return Response.json({ recorded })
})
