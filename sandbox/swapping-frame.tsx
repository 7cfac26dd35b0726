import { useState } from 'react'
import { ComponentFrame, type ComponentFrameProps } from './component-frame.tsx'

/**
 * A frame whose source may change. The next one is drawn behind the one on show and takes its place when it is there: nothing
 * flickers, and one that cannot be drawn never takes it.
 */
export function SwappingFrame(props: ComponentFrameProps) {
  const [shown, setShown] = useState(props)
  const isSwapping = shown.source !== props.source
  return (
    <div className="grid">
      <div key={shown.source} className="[grid-area:1/1]">
        <ComponentFrame {...(isSwapping ? shown : props)} />
      </div>
      {isSwapping && (
        <div key={props.source} className="opacity-0 [grid-area:1/1]" inert>
          <ComponentFrame
            {...props}
            onReady={() => {
              setShown(props)
              props.onReady?.()
            }}
          />
        </div>
      )}
    </div>
  )
}
