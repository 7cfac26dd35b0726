/** What a frame says its height is -> the height it gets. It cannot be a bomb, cannot tremble and cannot swing for ever. */

export interface SettledHeight {
  /** CSS pixels; null before the first report. */
  height: number | null
  /** How often it changed since the host last did something that may move it. */
  changes: number
}

export const unsettled: SettledHeight = { height: null, changes: 0 }

const bounds = { least: 40, most: 2_400 }
/** Pixels in both directions that are no change. */
const tolerance = 4
/** Changes without a cause; after these the frame can only grow, and only to the bound. */
const quota = 6

/** The state after a report; the same object when nothing changes. */
export function settleHeight(state: SettledHeight, reported: number): SettledHeight {
  const height = Math.min(bounds.most, Math.max(bounds.least, Math.ceil(reported)))
  if (state.height === null) return { height, changes: 1 }
  if (Math.abs(height - state.height) <= tolerance) return state
  if (state.changes >= quota && height < state.height) return state
  return { height, changes: state.changes + 1 }
}
