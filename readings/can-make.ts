import type { VariantChange } from '#experiments'

/** Whether this release serves what a variant changes: what it cannot make is never started. */
export function canMake(change: VariantChange): boolean {
  switch (change.kind) {
    case 'template':
    case 'picker-policy':
      return true
    case 'layout':
      return change.layout !== 'side-by-side'
    case 'follow-ups':
      return change.source === 'none' || change.source === 'topic'
    case 'phrasing':
      return false
    case 'prompt':
      return false
  }
}
