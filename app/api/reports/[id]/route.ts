import { z } from 'zod'
import { requirePermission } from '#accounts'
import { CubeError, database, now } from '#kernel'
import { settleReport } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { readBody, requireSession, route } from '../../respond.ts'

const bodySchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('answered'), reply: z.string().trim().min(1).max(2_000) }),
  z.strictObject({ status: z.enum(['open', 'closed']) }),
])

export const PATCH = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  requirePermission(await requireSession(request), 'reports.answer')
  const id = idSchema.safeParse((await context.params).id)
  const change = await readBody(request, bodySchema)
  if (!id.success || !(await settleReport(await database(), id.data, change, now())))
    throw new CubeError('report-unknown', 'No such report.', { status: 404 })
  return Response.json({ status: change.status })
})
