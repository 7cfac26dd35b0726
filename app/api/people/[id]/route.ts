import { decideRoles, requirePermission, roleDecisionSchema } from '#accounts'
import { database, now } from '#kernel'
import { idSchema } from '../../../request/id-schema.ts'
import { errorResponse, readBody, requestLocale, requireSession, route } from '../../respond.ts'

const refusals = {
  'last-admin': { code: 'last-admin-role', status: 409 },
  'roles-changed': { code: 'roles-changed', status: 409 },
  'person-unknown': { code: 'person-gone', status: 404 },
} as const

/** Gives and takes roles. Only a person in a browser may: no key for a program makes an admin. */
export const PATCH = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  const person = await requireSession(request)
  requirePermission(person, 'people.change')
  const id = idSchema.safeParse((await context.params).id)
  const decision = await readBody(request, roleDecisionSchema)
  const changed = id.success
    ? await decideRoles(await database(), person.id, id.data, decision, now())
    : ({ ok: false, refusal: 'person-unknown' } as const)
  if (changed.ok) return Response.json({ roles: changed.after })
  const { code, status } = refusals[changed.refusal]
  return errorResponse(code, status, requestLocale(request))
})
