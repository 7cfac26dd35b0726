import type { ReleaseView } from '#studio'

/** What a release is to whoever looks at it. */
export type ReleaseState = 'open' | 'conflict' | 'scheduled' | 'published' | 'moved' | 'taken-back' | 'discarded'

/** `moved`: some of its templates are served in another version by now, so that it cannot be taken back whole. Pure. */
export function releaseState({ status, items, conflicts, movedSince }: ReleaseView, isScheduled: boolean): ReleaseState {
  if (status === 'discarded') return status
  if (status === 'open') {
    if (conflicts.some(({ kind }) => kind === 'served-moved')) return 'conflict'
    return isScheduled ? 'scheduled' : 'open'
  }
  if (movedSince.length === 0) return 'published'
  const before = new Map(items.map(({ template, expected }) => [template, expected]))
  const isBack = movedSince.length === items.length && movedSince.every(({ template, served }) => before.get(template) === served)
  return isBack ? 'taken-back' : 'moved'
}

/** The shape of `StatusShape` that stands beside the word of a release's state. */
export const shapeOfState: Record<ReleaseState, string> = {
  open: 'draft',
  conflict: 'changes-asked',
  scheduled: 'in-review',
  published: 'published',
  moved: 'changes-asked',
  'taken-back': 'discarded',
  discarded: 'discarded',
}
