import type { Design } from './design.ts'
import { longestDays, planDays } from './plan-days.ts'
import { surfacesOf, type VariantChange, versionOf } from './variant-change.ts'

/** What the world says at the moment of the checklist. */
export interface ChecklistFacts {
  /** Variants that somebody looked at in the preview. */
  previewed: readonly string[]
  /** Of the versions that the design needs, those that were published; named as `versionOf` names them. */
  versions: ReadonlySet<string>
  /** Variants whose change this release cannot make. */
  unserved: readonly string[]
  running: readonly RunningSurfaces[]
  /** What is free in the layer, 0 to 1. */
  freeShare: number
  /** People a day who meet the conditions. */
  peopleADay: number
}

/** What runs: its layer and the surfaces that it changes. */
export interface RunningSurfaces {
  id: string
  layer: string
  surfaces: readonly string[]
}

/** What must be known of variants as often as they are about to be shown: at the checklist, at the start, and of one that is added. */
export type VariantFacts = Pick<ChecklistFacts, 'versions' | 'unserved'>

export type ChecklistItem =
  | { id: 'previewed'; holds: boolean; missing: string[] }
  | { id: 'versions'; holds: boolean; missing: string[] }
  | { id: 'served'; holds: boolean; missing: string[] }
  | { id: 'surfaces'; holds: boolean; missing: string[] }
  | { id: 'room'; holds: boolean; free: number }
  | { id: 'duration'; holds: boolean; days: number | null }

/** What must hold before an experiment is ready; every item is judged, so that all that is missing is told at once. */
export function checkDesign(design: Design, facts: ChecklistFacts): ChecklistItem[] {
  const share = design.ramp.at(-1)!.share
  const days = planDays({ people: design.plannedPeople, peopleADay: facts.peopleADay, share, countedDays: design.primary.days })
  return [
    checkPreviews(design.variants, facts.previewed),
    ...checkVariants(design.variants, facts),
    checkSurfaces({ layer: design.layer, surfaces: surfacesOf(design.variants) }, facts.running),
    { id: 'room', holds: share <= facts.freeShare + 1e-9, free: facts.freeShare },
    { id: 'duration', holds: days !== null && days <= longestDays, days },
  ]
}

type Changing = readonly { id: string; change: VariantChange | null }[]

/** Whether somebody looked at each of these variants. */
export function checkPreviews(variants: Changing, previewed: readonly string[]): ChecklistItem {
  const missing = variants.map(({ id }) => id).filter((id) => !previewed.includes(id))
  return { id: 'previewed', holds: missing.length === 0, missing }
}

/** Whether these variants would show what they say: a version that was published, of something that this release serves. */
export function checkVariants(variants: Changing, { versions, unserved }: VariantFacts): ChecklistItem[] {
  const unknown = variants.flatMap(({ change }) => {
    const version = change && versionOf(change)
    return version && !versions.has(version) ? [version] : []
  })
  return [
    { id: 'versions', holds: unknown.length === 0, missing: unknown },
    { id: 'served', holds: unserved.length === 0, missing: [...unserved] },
  ]
}

/** Whether nothing in another layer changes the same place: whoever is in both would be counted there and served here. */
export function checkSurfaces(own: Pick<RunningSurfaces, 'layer' | 'surfaces'>, running: readonly RunningSurfaces[]): ChecklistItem {
  const clashing = running.filter(({ layer, surfaces }) => layer !== own.layer && surfaces.some((surface) => own.surfaces.includes(surface)))
  return { id: 'surfaces', holds: clashing.length === 0, missing: clashing.map(({ id }) => id) }
}
