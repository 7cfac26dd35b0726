import { z } from 'zod'
import { listAudit, templateIdSchema, verifyStudioAudit } from '#studio'
import { studioRoute } from '../studio-route.ts'

const searchSchema = z.object({
  template: templateIdSchema.optional().catch(undefined),
  before: z.coerce.number().int().min(1).optional().catch(undefined),
})

export const GET = studioRoute(async ({ client, actor, search }) => {
  if (!actor.may.includes('audit.read')) return { outcome: 'refused', refusal: 'not-permitted' }
  const { template, before } = searchSchema.parse(Object.fromEntries(search))
  const [rows, { broken }] = await Promise.all([listAudit(client, { template, before, limit: 100 }), verifyStudioAudit(client)])
  return { rows, broken }
})
