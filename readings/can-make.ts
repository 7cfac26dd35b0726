import { composerName, writingModel } from '#ai'
import type { VariantChange } from '#experiments'

/** Whether this release serves what a variant changes: what it cannot make is never started. What models are told needs a model. */
export function canMake(change: VariantChange): boolean {
  return change.kind !== 'prompt' || writingModel().name !== composerName
}
