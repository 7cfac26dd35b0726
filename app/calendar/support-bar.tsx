import { effectOfSupport } from '#engine/client'
import type { PageWords } from '../messages/read-page-messages.ts'

const half = 14
/** Less than this is not blown up to a full bar. */
const leastScale = 0.3

/** What fills a bar among these: the largest, unless all are slight. */
export function scaleOf(lucks: readonly { support: number }[]): number {
  return Math.max(leastScale, ...lucks.map(({ support }) => Math.abs(support)))
}

/** Up and solid adds strength, down and hatched asks for it, flat is even; said in words too. `scale` fills it. The page draws `LuckHatch` once. */
export function SupportBar({ support, scale, words: { t } }: { support: number; scale: number; words: PageWords }) {
  const effect = effectOfSupport(support)
  const height = effect === 'still' ? 2 : Math.max(2, Math.round((Math.abs(support) / scale) * half))
  return (
    <>
      <svg width="14" height={half * 2 + 2} aria-hidden="true" className="flex-none text-ink">
        <line x1="0" x2="14" y1={half + 1} y2={half + 1} className="stroke-line-strong" />
        <rect
          x="3"
          y={half + 1 - { adds: height, still: height / 2, asks: 0 }[effect]}
          width="8"
          height={height}
          rx="1.5"
          fill={effect === 'asks' ? 'url(#hatch)' : 'currentColor'}
          stroke={effect === 'asks' ? 'currentColor' : 'none'}
          strokeWidth="1.2"
        />
      </svg>
      <span className="sr-only">{t(`luck.${effect}`)}</span>
    </>
  )
}
