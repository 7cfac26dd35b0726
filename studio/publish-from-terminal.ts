import type { Database } from '#kernel'
import { type CompiledTemplate, type Publication, publishWithin, type Serving, servedVersion } from '#templates'
import { record } from './audit.ts'
import { inStudio, type SureChange, surelyInStudio } from './in-studio.ts'
import { tellOfMove } from './move-pointer.ts'
import { moveProduction, recordMove } from './production.ts'

/** Who acts where the owner of the machine does, without an account. */
const owner = 'system'

/**
 * Publishes what the owner of this machine vetted: each template whole or not at all, the others go on. A version that comes into
 * service leaves the same row, audit and notices as a move on the screen.
 */
export async function publishFromTerminal(
  database: Database,
  { templates, hold }: { templates: readonly CompiledTemplate[]; hold: boolean },
  now: Date,
): Promise<Publication[]> {
  const publications: Publication[] = []
  // One change each: readers of the embedded database do not wait for all of them.
  for (const compiled of templates) publications.push(await surelyInStudio(database, now, (change) => publishOne(change, compiled, { now, hold })))
  return publications
}

async function publishOne(change: SureChange, compiled: CompiledTemplate, { now, hold }: { now: Date; hold: boolean }): Promise<Publication> {
  const { transaction } = change
  const { id: template, version } = compiled.manifest
  const from = await servedVersion(transaction, template)
  const publication = await publishWithin(transaction, compiled, { now, hold })
  if (publication.outcome !== 'published') return publication
  const why = 'cube publish'
  await record(transaction, 'version.publish', { by: owner, at: now, template, version, sourceHash: compiled.sourceHash, why })
  if (publication.served === version) {
    await recordMove(transaction, { template, from, to: version, by: owner, why }, now)
    await tellOfMove(change, { template, from, to: version, by: owner }, now)
  }
  return publication
}

/** Serves a published version because the owner of this machine said so. */
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
