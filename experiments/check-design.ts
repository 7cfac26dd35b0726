import type { Design } from './design.ts'
import { surfaceOf, versionOf } from './variant-change.ts'

/** What the world says at the moment of the checklist. */
export interface ChecklistFacts {
  /** Variants that somebody looked at in the preview. */
  previewed: readonly string[]
  /** Of the versions that the design needs, those that were published; named as `versionOf` names them. */
  versions: ReadonlySet<string>
  /** Variants whose change this release cannot make. */
  unserved: readonly string[]
  /** What runs: its layer and the surfaces that it changes. */
  running: readonly { id: string; layer: string; surfaces: readonly string[] }[]
  /** What is free in the layer, 0 to 1. */
  freeShare: number
  /** People a day who meet the conditions. */
  peopleADay: number
}

export type ChecklistItem =
  | { id: 'previewed'; holds: boolean; missing: string[] }
  | { id: 'versions'; holds: boolean; missing: string[] }
  | { id: 'served'; holds: boolean; missing: string[] }
  | { id: 'surfaces'; holds: boolean; missing: string[] }
  | { id: 'room'; holds: boolean; free: number }
  | { id: 'duration'; holds: boolean; days: number | null }

/** Longer than this nobody waits, and people forget to look. */
const longestDays = 120

/** What must hold before an experiment is ready; every item is judged, so that all that is missing is told at once. */
export function checkDesign(design: Design, facts: ChecklistFacts): ChecklistItem[] {
  const changes = design.variants.flatMap(({ change }) => (change ? [change] : []))
  const unseen = design.variants.map(({ id }) => id).filter((id) => !facts.previewed.includes(id))
  const unknown = changes.flatMap((change) => {
    const version = versionOf(change)
    return version !== null && !facts.versions.has(version) ? [version] : []
  })
  const surfaces = new Set(changes.map(surfaceOf))
  const clashing = facts.running.filter((other) => other.layer !== design.layer && other.surfaces.some((surface) => surfaces.has(surface)))
  const share = design.ramp.at(-1)!.share
  const days = facts.peopleADay > 0 ? Math.ceil(design.plannedPeople / (facts.peopleADay * share)) : null
  return [
    { id: 'previewed', holds: unseen.length === 0, missing: unseen },
    { id: 'versions', holds: unknown.length === 0, missing: unknown },
    { id: 'served', holds: facts.unserved.length === 0, missing: [...facts.unserved] },
    { id: 'surfaces', holds: clashing.length === 0, missing: clashing.map(({ id }) => id) },
    { id: 'room', holds: share <= facts.freeShare + 1e-9, free: facts.freeShare },
    { id: 'duration', holds: days !== null && days <= longestDays, days },
  ]
}
