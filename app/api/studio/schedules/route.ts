import { listSchedules } from '#studio'
import { studioRoute } from '../studio-route.ts'

export const GET = studioRoute(async ({ client }) => ({ schedules: await listSchedules(client) }))
