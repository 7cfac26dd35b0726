/** A place that has come up is passed over after so long. */
const patienceMilliseconds = 600

export interface DrawingPlace {
  come(): void
  /** What was begun is not to be drawn now; it comes again. */
  goBack?(): void
}

export interface DrawingLine {
  /** What is returned ends the turn of a place, or takes it out of the line. */
  join(place: DrawingPlace): () => void
  /** While it is held nobody comes up, and who has come goes back to the head of the line. */
  hold(isHeld: boolean): void
}

/** Places that are drawn in the order in which they joined, so many at once, and none while something more urgent is drawn. */
export function openDrawingLine(atOnce: number): DrawingLine {
  const waiting: DrawingPlace[] = []
  const drawing = new Map<DrawingPlace, ReturnType<typeof setTimeout>>()
  let isHeld = false

  function callNext(): void {
    while (!isHeld && drawing.size < atOnce) {
      const next = waiting.shift()
      if (!next) return
      drawing.set(
        next,
        setTimeout(() => leave(next), patienceMilliseconds),
      )
      next.come()
    }
  }

  function leave(place: DrawingPlace): void {
    const index = waiting.indexOf(place)
    if (index >= 0) waiting.splice(index, 1)
    clearTimeout(drawing.get(place))
    if (drawing.delete(place)) callNext()
  }

  return {
    join(place) {
      waiting.push(place)
      callNext()
      return () => leave(place)
    },
    hold(held) {
      isHeld = held
      if (!held) return callNext()
      const begun = [...drawing]
      drawing.clear()
      waiting.unshift(...begun.map(([place]) => place))
      for (const [place, timer] of begun) {
        clearTimeout(timer)
        place.goBack?.()
      }
    },
  }
}
