import type { ReactNode } from 'react'
import type { GateOutcome } from '#studio'

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round', strokeLinejoin: 'round' } as const
const shapes: Record<GateOutcome, ReactNode> = {
  passed: <path d="M3 8.5l3.2 3.2L13 5" {...stroke} />,
  noted: <path d="M8 7.2V12M8 4.2v.2" {...stroke} />,
  'needs-override': <path d="M8 2.6l6 10.8H2zM8 6.6v3M8 11.6v.1" {...stroke} />,
  failed: <path d="M4 4l8 8M12 4l-8 8" {...stroke} />,
}

/** The shape of an outcome; its word stands beside it. */
export function GateShape({ outcome }: { outcome: GateOutcome }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={`flex-none ${outcome === 'failed' ? 'text-accent' : 'text-ink-2'}`}>
      {shapes[outcome]}
    </svg>
  )
}
