import { readRevision } from '#studio'
import { studioRoute } from '../../../../studio-route.ts'

export const GET = studioRoute<'draft' | 'revision'>(
  async ({ client, named }) => (await readRevision(client, named.draft, Number(named.revision))) ?? { outcome: 'refused', refusal: 'draft-unknown' },
)
