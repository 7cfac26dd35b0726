import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** CSS pixels around the screen: within the first a place comes into reach, beyond the second it leaves it. */
const reach = { near: 1_000, far: 4_000 }

/** Whether a place is on the screen or about to be. Between the two distances it stays what it was. */
export function useWithinReach(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  // An observer speaks a frame later; what is on the screen already need not wait for it.
  useLayoutEffect(() => {
    const box = place.current?.getBoundingClientRect()
    if (box && box.bottom > -reach.near && box.top < innerHeight + reach.near) setNear(true)
  }, [place])
  useEffect(() => {
    const element = place.current
    if (!element) return
    const watch = (distance: number, changed: (isWithin: boolean) => void) => {
      const margins = { rootMargin: `${distance}px`, scrollMargin: `${distance}px` }
      const observer = new IntersectionObserver((entries) => changed(entries.at(-1)?.isIntersecting ?? false), margins)
      observer.observe(element)
      return observer
    }
    const near = watch(reach.near, (isWithin) => isWithin && setNear(true))
    const far = watch(reach.far, (isWithin) => isWithin || setNear(false))
    return () => {
      near.disconnect()
      far.disconnect()
    }
  }, [place])
  return isNear
}
