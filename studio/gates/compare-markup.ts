/** Two renderings, tag by tag and text by text. */

export interface MarkupDifference {
  /** Tags and texts that are gone, and that are new. */
  removed: number
  added: number
  /** Places of change, the first of them; a long piece is cut. */
  places: { removed: string[]; added: string[] }[]
}

const mostPlaces = 20
const mostPieces = 12
const longestPiece = 160
/** Beyond so many differences the middle counts as written anew: nobody reads them one by one. */
const mostSteps = 400

/** Null where nothing differs. */
export function compareMarkup(before: string, after: string): MarkupDifference | null {
  if (before === after) return null
  const [was, is] = [piecesOf(before), piecesOf(after)]
  let start = 0
  while (start < was.length && start < is.length && was[start] === is[start]) start++
  let end = 0
  while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end)) end++
  const [old, fresh] = [was.slice(start, was.length - end), is.slice(start, is.length - end)]
  const kept = matchPieces(old, fresh)
  const places: MarkupDifference['places'] = []
  let [oldAt, freshAt] = [0, 0]
  for (const [inOld, inFresh] of [...kept, [old.length, fresh.length] as const]) {
    if (inOld > oldAt || inFresh > freshAt) places.push({ removed: old.slice(oldAt, inOld), added: fresh.slice(freshAt, inFresh) })
    oldAt = inOld + 1
    freshAt = inFresh + 1
  }
  return {
    removed: old.length - kept.length,
    added: fresh.length - kept.length,
    places: places.slice(0, mostPlaces).map(({ removed, added }) => ({ removed: shorten(removed), added: shorten(added) })),
  }
}

function piecesOf(markup: string): string[] {
  return markup
    .split(/(<[^>]*>)/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
}

function shorten(pieces: readonly string[]): string[] {
  return pieces.slice(0, mostPieces).map((piece) => (piece.length > longestPiece ? `${piece.slice(0, longestPiece)}…` : piece))
}

/** Pairs of places that hold the same in both, in order: the longest such list (Myers), or none where too much differs. */
function matchPieces(old: readonly string[], fresh: readonly string[]): (readonly [number, number])[] {
  const most = Math.min(old.length + fresh.length, mostSteps)
  const trace: Map<number, number>[] = []
  let reach = new Map([[1, 0]])
  for (let steps = 0; steps <= most; steps++) {
    trace.push(reach)
    const next = new Map(reach)
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let inOld = comesFromAbove(reach, diagonal, steps) ? reach.get(diagonal + 1)! : reach.get(diagonal - 1)! + 1
      while (inOld < old.length && inOld - diagonal < fresh.length && old[inOld] === fresh[inOld - diagonal]) inOld++
      next.set(diagonal, inOld)
      if (inOld >= old.length && inOld - diagonal >= fresh.length) return walkBack(trace, old.length, fresh.length)
    }
    reach = next
  }
  return []
}

function comesFromAbove(reach: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean {
  return diagonal === -steps || (diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))
}

function walkBack(trace: readonly ReadonlyMap<number, number>[], oldLength: number, freshLength: number): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = []
  let [inOld, inFresh] = [oldLength, freshLength]
  for (let steps = trace.length - 1; steps >= 0; steps--) {
    const reach = trace[steps]!
    const diagonal = inOld - inFresh
    const from = comesFromAbove(reach, diagonal, steps) ? diagonal + 1 : diagonal - 1
    const fromOld = steps === 0 ? 0 : reach.get(from)!
    const fromFresh = steps === 0 ? 0 : fromOld - from
    while (inOld > fromOld && inFresh > fromFresh) {
      inOld--
      inFresh--
      kept.push([inOld, inFresh])
    }
    inOld = fromOld
    inFresh = fromFresh
  }
  return kept.reverse()
}
