/** A place that has come up is passed over after so long. */
const patienceMilliseconds = 600

export interface DrawingLine {
  /** Calls `come` when it is its turn. What is returned ends the turn, or takes it out of the line. */
  join(come: () => void): () => void
  /** While it is held nobody comes up. */
  hold(isHeld: boolean): void
}

/** Places that are drawn one after the other, each when the one before it has been: at most one is in the way of what is more urgent. */
export function openDrawingLine(): DrawingLine {
  const waiting: (() => void)[] = []
  let drawing: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isHeld = false

  function callNext(): void {
    if (isHeld || drawing) return
    const come = waiting.shift()
    if (!come) return
    drawing = come
    timer = setTimeout(() => leave(come), patienceMilliseconds)
    come()
  }

  function leave(come: () => void): void {
    const place = waiting.indexOf(come)
    if (place >= 0) waiting.splice(place, 1)
    if (drawing !== come) return
    clearTimeout(timer)
    drawing = null
    callNext()
  }

  return {
    join(come) {
      waiting.push(come)
      callNext()
      return () => leave(come)
    },
    hold(held) {
      isHeld = held
      callNext()
    },
  }
}
