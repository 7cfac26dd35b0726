import { effectOfSupport, type LuckPillar, tenGodTerms } from '#engine/client'
import { LetterTile, nameOfLetter } from '../components/letter-tile.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { nameOf, type Words } from './words.ts'

export interface StripColumn {
  key: string
  label: string
  /** Stands for the label where the strip is narrow. */
  short?: string
  /** Stands above the bar: now, this year. */
  mark: string | null
  chosen: boolean
  href: string
  luck: LuckPillar
}

const half = 26

/** English names of the ten gods need twice the width. */
function gridOf(locale: 'ko' | 'en', perRow: 7 | 10 | 12): string {
  if (perRow === 7) return 'grid-cols-7'
  if (locale === 'en') return perRow === 12 ? 'grid-cols-6' : 'grid-cols-5 @min-[480px]:grid-cols-10'
  return perRow === 12 ? 'grid-cols-6 @min-[420px]:grid-cols-12' : 'grid-cols-5 @min-[310px]:grid-cols-10'
}

/** Decades, years or months: one strip. Up and solid adds strength, down and hatched asks strength, flat on the line is even. The column is the link. */
export function LuckStrip({ label, columns, words, perRow = 10 }: { label: string; columns: StripColumn[]; words: Words; perRow?: 7 | 10 | 12 }) {
  const { locale, t } = words
  return (
    <nav aria-label={label} className="@container">
      <LuckHatch />
      <ul className={`-mx-1 grid gap-y-3 ${gridOf(words.locale, perRow)}`}>
        {columns.map(({ key, label: name, short, mark, chosen, href, luck }) => {
          const effect = effectOfSupport(luck.support)
          const height = effect === 'still' ? 3 : Math.max(3, Math.round(Math.abs(luck.support) * half))
          const top = half + 2 - { adds: height, still: height / 2, asks: 0 }[effect]
          return (
            <li key={key}>
              <SoftLink href={href} keepScroll aria-current={chosen ? 'true' : undefined} className="strip-column">
                <span>{mark}</span>
                <svg aria-hidden="true">
                  <line x2="100%" y1={half + 2} y2={half + 2} className="stroke-line-strong" />
                  <rect x="50%" y={top} width="16" height={height} rx="2" data-asks={effect === 'asks' ? '' : undefined} />
                </svg>
                <span className="strip-letters">
                  <LetterTile letter={luck.stem} locale={locale} size="small" named={false} />
                  <LetterTile letter={luck.branch} locale={locale} size="small" named={false} />
                </span>
                {short ? (
                  <>
                    <span className="@min-[420px]:hidden">{short}</span>
                    <span className="hidden @min-[420px]:inline">{name}</span>
                  </>
                ) : (
                  <span>{name}</span>
                )}
                {/* Seven English names do not fit beside each other on a phone. */}
                <span className={locale === 'en' && perRow === 7 ? 'sr-only' : 'strip-god'}>{nameOf(tenGodTerms[luck.stemTenGod], locale)}</span>
                <span className="sr-only">
                  {nameOfLetter(luck.stem, locale)} {nameOfLetter(luck.branch, locale)}, {t(`luck.${effect}`)}
                </span>
              </SoftLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** The pattern that bars which ask for strength are filled with. */
export function LuckHatch() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.2" height="4" className="fill-ink-2" />
        </pattern>
      </defs>
    </svg>
  )
}

/** What up, down and flat mean. */
export function LuckLegend({ words: { t } }: { words: Words }) {
  return (
    <p className="flex flex-wrap gap-4 text-caption text-ink-2">
      <span className="flex items-center gap-1.5">
        <svg width="10" height="10" aria-hidden="true">
          <rect width="10" height="10" rx="2" className="fill-ink" />
        </svg>
        {t('luck.adds')}
      </span>
      <span className="flex items-center gap-1.5">
        <svg width="10" height="10" aria-hidden="true">
          <rect x="0.6" y="0.6" width="8.8" height="8.8" rx="2" fill="url(#hatch)" className="stroke-ink-2" strokeWidth="1.2" />
        </svg>
        {t('luck.asks')}
      </span>
      <span className="flex items-center gap-1.5">
        <svg width="10" height="10" aria-hidden="true">
          <rect y="3.5" width="10" height="3" rx="1.5" className="fill-ink" />
        </svg>
        {t('luck.still')}
      </span>
    </p>
  )
}
