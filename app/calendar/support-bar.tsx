import type { PageWords } from '../messages/read-page-messages.ts'

const half = 14
/** Less than this is not blown up to a full bar. */
const leastScale = 0.3

/** What fills a bar among these: the largest, unless all are slight. */
export function scaleOf(lucks: readonly { support: number }[]): number {
  return Math.max(leastScale, ...lucks.map(({ support }) => Math.abs(support)))
}

/** Up and solid adds strength, down and hatched asks for it; said in words too. `scale` fills it. The page draws `LuckHatch` once. */
export function SupportBar({ support, scale, words: { t } }: { support: number; scale: number; words: PageWords }) {
  const adds = support >= 0
  const height = Math.max(2, Math.round((Math.abs(support) / scale) * half))
  return (
    <>
      <svg width="14" height={half * 2 + 2} aria-hidden="true" className="flex-none text-ink">
        <line x1="0" x2="14" y1={half + 1} y2={half + 1} className="stroke-line-strong" />
        <rect
          x="3"
          y={adds ? half + 1 - height : half + 1}
          width="8"
          height={height}
          rx="1.5"
          fill={adds ? 'currentColor' : 'url(#hatch)'}
          stroke={adds ? 'none' : 'currentColor'}
          strokeWidth="1.2"
        />
      </svg>
      <span className="sr-only">{t(adds ? 'luck.adds' : 'luck.asks')}</span>
    </>
  )
}
