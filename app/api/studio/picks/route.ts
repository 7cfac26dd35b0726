import { z } from 'zod'
import { goldenChartIds, readPick } from '#studio'
import { localeSchema } from '#templates/client'
import { studioRoute } from '../studio-route.ts'

const bodySchema = z.strictObject({
  question: z.string().trim().min(1).max(400),
  chart: z.string().refine((id) => goldenChartIds.includes(id)),
  locale: localeSchema,
})

/** Why an answer to a question of the editor's, about an example chart, shows what it shows. */
export const POST = studioRoute(async ({ client, now, body }) => {
  const explanation = await readPick(client, { ...(await body(bodySchema)), now })
  return { outcome: 'explained', explanation }
})
