import type { Database } from '#kernel'
import { servedVersion } from '#templates'
import { type Actor, mayIn } from './actor.ts'
import { inStudio, type SureChange } from './in-studio.ts'
import { notify } from './notices.ts'
import { moveProduction, moveStaging, peopleOf } from './production.ts'
import { type Refused, refused } from './refusal.ts'
import { isUsed, readUsage } from './template-usage.ts'

export type Moved = { outcome: 'moved'; from: string | null; to: string | null } | Refused

/**
 * Lets a published version be served, or looked at in staging; null takes the template out. `expected` is what the person saw served.
 * A template that is in use is taken out of service only by somebody who says that they know (`inUse: true`).
 */
export async function movePointer(
  database: Database,
  actor: Actor,
  move: { template: string; pointer: 'staging' | 'production'; version: string | null; expected: string | null; why: string; inUse: boolean },
  now: Date,
): Promise<Moved> {
  const { template, pointer, version: to, expected, why, inUse } = move
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  if (why.trim() === '') return refused({ refusal: 'reason-missing' })
  if (pointer === 'production' && to === null && !inUse) {
    const usage = await readUsage(database, template, now)
    if (isUsed(usage)) return refused({ refusal: 'in-use', usage })
  }
  return inStudio(database, now, async (change) => {
    const { transaction, stop } = change
    if (pointer === 'staging') {
      const from = (await transaction.studioStaging.findUnique({ where: { templateId: template } }))?.version ?? null
      const refusal = await moveStaging(transaction, { template, to, by: actor.id, why }, now)
      return refusal ? stop(refusal) : { outcome: 'moved', from, to }
    }
    const refusal = await moveProduction(transaction, { template, to, expected, by: actor.id, why }, now)
    if (refusal) return stop(refusal)
    await tellOfMove(change, { template, from: expected, to, by: actor.id }, now)
    return { outcome: 'moved', from: expected, to }
  })
}

/** Takes the last move of the production pointer back: what was served before is served again. */
export async function revertTemplate(
  database: Database,
  actor: Actor,
  { template, expected, why }: { template: string; expected: string | null; why: string },
  now: Date,
): Promise<Moved> {
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  return inStudio(database, now, async (change) => {
    const { transaction, stop } = change
    const from = await servedVersion(transaction, template)
    const last = await transaction.studioMove.findFirst({ where: { templateId: template, pointer: 'production' }, orderBy: { id: 'desc' } })
    // What a new release of the product brought into service leaves no row here: then there is nothing that this could take back.
    if (!last || last.to !== from) return stop({ refusal: 'nothing-before' })
    const refusal = await moveProduction(transaction, { template, to: last.from, expected, by: actor.id, why: why.trim() || 'revert' }, now)
    if (refusal) return stop(refusal)
    await tellOfMove(change, { template, from, to: last.from, by: actor.id }, now)
    return { outcome: 'moved', from, to: last.from }
  })
}

/** Tells the people of both versions, all but the one who moved it. */
export async function tellOfMove(
  change: SureChange,
  { template, from, to, by }: { template: string; from: string | null; to: string | null; by: string },
  now: Date,
): Promise<void> {
  const people: string[] = []
  for (const version of [from, to]) if (version !== null) people.push(...(await peopleOf(change.transaction, template, version)))
  await notify(change, { kind: to === null ? 'withdrawn' : 'published', template, version: to ?? from, people, except: by }, now)
}
