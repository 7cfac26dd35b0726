import type { Database } from '#kernel'
import { type Serving, servedVersion } from '#templates'
import { inStudio } from './in-studio.ts'
import { tellOfMove } from './move-pointer.ts'
import { moveProduction } from './production.ts'

/** Who acts where the owner of the machine does, without an account. */
const owner = 'system'

/** Serves a published version because the owner of this machine said so, with the same row, audit and notices as a move on the screen. */
export async function serveFromTerminal(
  database: Database,
  { template, version }: { template: string; version: string },
  now: Date,
): Promise<Serving> {
  const moved = await inStudio(database, now, async (change): Promise<Serving> => {
    const from = await servedVersion(change.transaction, template)
    const move = { template, to: version, expected: from, by: owner, why: 'cube publish --serve' }
    const refusal = await moveProduction(change.transaction, move, now)
    if (refusal) return change.stop(refusal)
    await tellOfMove(change, { template, from, to: version, by: owner }, now)
    return { outcome: 'served', template, version }
  })
  return moved.outcome === 'refused' ? { outcome: moved.refusal === 'unchanged' ? 'unchanged' : 'version-unknown', template, version } : moved
}
