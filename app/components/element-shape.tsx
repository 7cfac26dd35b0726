import type { Element } from '#engine/client'

/** Wood stands, fire points up, earth is square, metal is a ring, water runs: an element is never told by colour alone. */
export function ElementShape({ element, size = 8 }: { element: Element; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" className="flex-none overflow-visible">
      {shapes[element]}
    </svg>
  )
}

const shapes: Record<Element, React.ReactNode> = {
  wood: <rect x="4.5" y="0.5" width="5" height="13" rx="2" fill="currentColor" />,
  fire: <path d="M7 1.5 13 12.5H1z" fill="currentColor" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />,
  earth: <rect x="1.5" y="1.5" width="11" height="11" rx="1.5" fill="currentColor" />,
  metal: <circle cx="7" cy="7" r="5.3" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  water: <path d="M1 9C2.7 3.7 5 4 7 7s4.3 3.3 6-2" fill="none" stroke="currentColor" strokeWidth="2.8" strokeLinecap="round" />,
}
