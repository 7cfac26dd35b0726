import { readDraftGates } from '#studio'
import { requireRate } from '../../../../respond.ts'
import { studioRoute } from '../../../studio-route.ts'

/** What is known without drawing anew. */
export const GET = studioRoute<'draft'>(({ client, now, named }) => readDraftGates(client, named.draft, 'remembered', now))

/** Draws the pictures again, where a browser exists; takes seconds. */
export const POST = studioRoute<'draft'>(async ({ client, actor, now, named }) => {
  await requireRate('studio-pictures', actor.id, { burst: 6, perMilliseconds: 60_000 })
  return readDraftGates(client, named.draft, 'draw', now)
})
