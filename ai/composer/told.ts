import type { Beat } from '../client.ts'
import type { PlanElement } from '../plan.ts'

/** A sentence of a reading before components are laid between. */
export type Told = Extract<PlanElement, { kind: 'sentence' }>

export function told(beat: Beat, texts: readonly (string | null | undefined)[]): Told[] {
  return texts.flatMap((text) => (text ? [{ kind: 'sentence' as const, beat, text }] : []))
}
