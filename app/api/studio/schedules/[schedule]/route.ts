import { cancelSchedule } from '#studio'
import { studioRoute } from '../../studio-route.ts'

export const DELETE = studioRoute<'schedule'>(({ client, actor, now, named }) => cancelSchedule(client, actor, named.schedule, now))
