import { listTemplates } from '#studio'
import { studioRoute } from '../studio-route.ts'

export const GET = studioRoute(async ({ client, now }) => ({ templates: await listTemplates(client, now) }))
