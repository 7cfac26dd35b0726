import { LuckLegend, LuckStrip } from './luck-strip.tsx'
import type { Words } from './words.ts'
import type { LuckZoom } from './zoom-luck.ts'

/** Decades, the years of one, the months of one year. */
export function LuckSection({ zoom, profile, thisYear, words }: { zoom: LuckZoom; profile: string; thisYear: number; words: Words }) {
  const { t } = words
  const monthName = (month: string) =>
    words.locale === 'ko'
      ? t('month', { month: Number(month.slice(5)) })
      : new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))
  const address = (cycle: number, year?: number) => `/chart?profile=${profile}&cycle=${cycle}${year === undefined ? '' : `&year=${year}`}#luck`
  return (
    <div className="grid gap-5">
      <section>
        <h3 className="mb-1 text-ui font-[650]">{t('zoom.cycles')}</h3>
        <LuckStrip
          label={t('zoom.cycles')}
          words={words}
          columns={zoom.cycles.slice(0, 10).map((cycle, index) => ({
            key: String(cycle.index),
            label: t('age', { age: cycle.fromAge }),
            mark: index === zoom.current ? t('now') : null,
            chosen: index === zoom.cycle,
            href: address(index),
            luck: cycle,
          }))}
        />
      </section>
      <section>
        <h3 className="mb-1 text-ui font-[650]">{t('zoom.years')}</h3>
        <LuckStrip
          label={t('zoom.years')}
          words={words}
          columns={zoom.years.map((year, index) => ({
            key: String(year.year),
            label: String(year.year),
            short: index === 0 || year.year === zoom.year ? undefined : String(year.year).slice(2),
            mark: year.year === thisYear ? t('this-year') : year.year === thisYear + 1 ? t('next-year') : null,
            chosen: year.year === zoom.year,
            href: address(zoom.cycle, year.year),
            luck: year,
          }))}
        />
      </section>
      <section>
        <h3 className="mb-1 text-ui font-[650]">{t('zoom.months', { year: zoom.year })}</h3>
        <LuckStrip
          label={t('zoom.months', { year: zoom.year })}
          words={words}
          perRow={12}
          columns={zoom.months.map((month) => ({
            key: month.month,
            label: monthName(month.month),
            mark: null,
            chosen: false,
            href: address(zoom.cycle, zoom.year),
            luck: month,
          }))}
        />
      </section>
      <LuckLegend words={words} />
    </div>
  )
}
