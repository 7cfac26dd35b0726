import { listRevisions } from '#studio'
import { studioRoute } from '../../../studio-route.ts'

export const GET = studioRoute<'draft'>(async ({ client, named }) => ({ revisions: await listRevisions(client, named.draft) }))
