'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type ComponentFrameProps, SwappingFrame } from '#sandbox/client'

/** A frame that was given and never came may be passed over after so long. */
const patienceMilliseconds = 2_000

/** Follows a source that may change at every keystroke: the next one is begun when the one before has been drawn, so that some of them are always seen. */
export function SteadyFrame(props: ComponentFrameProps) {
  const [given, setGiven] = useState(props.source)
  const isBusy = useRef(true)
  const wanted = useRef(props.source)
  const drawn = useRef<string | null>(null)

  // In the same frame as what was written: a passive effect would wait for a paint.
  useLayoutEffect(() => {
    wanted.current = props.source
    // Back to what is seen: what was begun meanwhile is not to come.
    const isSeen = props.source === drawn.current
    if (isBusy.current && !isSeen) return
    isBusy.current = !isSeen
    setGiven(props.source)
  }, [props.source])
  useEffect(() => {
    const timer = setTimeout(next, patienceMilliseconds)
    return () => clearTimeout(timer)

    function next() {
      isBusy.current = wanted.current !== given
      setGiven(wanted.current)
    }
  }, [given])

  return (
    <SwappingFrame
      {...props}
      source={given}
      onReady={() => {
        drawn.current = given
        isBusy.current = wanted.current !== given
        setGiven(wanted.current)
        props.onReady?.()
      }}
    />
  )
}
