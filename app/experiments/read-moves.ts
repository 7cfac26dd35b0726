import { type ExperimentRecord, versionOf } from '#experiments'
import type { Database } from '#kernel'
import { servedChange } from '#readings'
import type { ServiceMove } from './moved-service.tsx'

/** What moved in service since a running experiment pinned it. */
export async function readMoves(client: Database, { status, run }: ExperimentRecord): Promise<ServiceMove[]> {
  if (status !== 'running') return []
  const pinned = run?.pinned ?? []
  const served = await Promise.all(pinned.map((change) => servedChange(client, change)))
  return pinned.flatMap((change, index) => {
    const now = served[index] ?? null
    return now && versionOf(now) === versionOf(change) ? [] : [{ pinned: change, now }]
  })
}
