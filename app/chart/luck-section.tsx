import type { Chart, LuckPillar } from '#engine/client'
import { SoftLink } from '../components/soft-link.tsx'
import { TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import type { PageWords } from '../messages/read-page-messages.ts'
import { LuckLegend, LuckStrip } from './luck-strip.tsx'
import { outsideCycles } from './outside-cycles.ts'
import { TouchList } from './touch-list.tsx'
import type { LuckZoom } from './zoom-luck.ts'

/** Decades, the years of one, the months of one year, the days of one month; under each what the chosen one touches in the chart. */
export function LuckSection({
  zoom,
  profile,
  chart,
  daysOpen,
  words,
}: {
  zoom: LuckZoom
  profile: string
  chart: Chart
  /** A month was chosen, so its days are what is looked for. */
  daysOpen: boolean
  words: PageWords
}) {
  const { locale, t } = words
  const outside = outsideCycles(chart, t)
  const { date: today, year: thisYear } = chart.now
  const monthName = (month: string) => nameOfMonth(month, words)
  const address = (...steps: [string, string | number | null][]) =>
    `/chart?profile=${profile}${steps.map(([name, value]) => (value === null ? '' : `&${name}=${value}`)).join('')}#luck`
  const [cycle, year, month] = [
    zoom.cycle === null ? undefined : zoom.cycles[zoom.cycle],
    zoom.years.find((luck) => luck.year === zoom.year),
    zoom.months.find((luck) => luck.month === zoom.month),
  ]
  const day = zoom.days.find(({ date }) => date === zoom.day)
  const dayLabel = (date: string) => t('label.month-day', { month: Number(date.slice(5, 7)), day: Number(date.slice(8)) })
  return (
    <div className="grid gap-6">
      <Level
        title={t('zoom.cycles')}
        href={termPath('idea', 'luck-cycle')}
        name={cycle ? t('ages', { from: cycle.fromAge, to: cycle.toAge }) : ''}
        luck={cycle}
        words={words}
      >
        <LuckStrip
          label={t('zoom.cycles')}
          words={words}
          columns={zoom.cycles.slice(0, 10).map((luck, index) => ({
            key: String(luck.index),
            label: t('age', { age: luck.fromAge }),
            mark: index === zoom.current ? t('now') : null,
            chosen: index === zoom.cycle,
            href: address(['cycle', index]),
            luck,
          }))}
        />
        {outside && <p className="mt-3 text-ui/5.5 font-normal text-ink-2">{outside}</p>}
      </Level>
      <Level title={t('zoom.years')} href={termPath('idea', 'annual-luck')} name={t('label.year', { year: zoom.year })} luck={year} words={words}>
        <LuckStrip
          label={t('zoom.years')}
          words={words}
          columns={zoom.years.map((luck, index) => ({
            key: String(luck.year),
            label: String(luck.year),
            short: index === 0 || luck.year === zoom.year ? undefined : String(luck.year).slice(2),
            mark: luck.year === thisYear ? t('this-year') : luck.year === thisYear + 1 ? t('next-year') : null,
            chosen: luck.year === zoom.year,
            href: address(['cycle', zoom.cycle], ['year', luck.year]),
            luck,
          }))}
        />
      </Level>
      <Level
        title={t('zoom.months', { year: zoom.year })}
        href={termPath('idea', 'monthly-luck')}
        name={monthName(zoom.month)}
        luck={month}
        words={words}
      >
        <LuckStrip
          label={t('zoom.months', { year: zoom.year })}
          words={words}
          perRow={12}
          columns={zoom.months.map((luck) => ({
            key: luck.month,
            label: monthName(luck.month),
            mark: luck.startsAt <= today && today <= luck.endsAt ? t('now') : null,
            chosen: luck.month === zoom.month,
            href: address(['cycle', zoom.cycle], ['year', zoom.year], ['month', luck.month]),
            luck,
          }))}
        />
      </Level>
      {daysOpen ? (
        <Level
          title={t('zoom.days', { month: monthName(zoom.month) })}
          href={termPath('idea', 'daily-luck')}
          name={dayLabel(zoom.day)}
          luck={day}
          words={words}
        >
          <LuckStrip
            label={t('zoom.days', { month: monthName(zoom.month) })}
            words={words}
            perRow={7}
            columns={zoom.days.map((luck) => ({
              key: luck.date,
              label: dayLabel(luck.date),
              mark: luck.date === today ? t('today.now-label') : null,
              chosen: luck.date === zoom.day,
              href: address(['cycle', zoom.cycle], ['year', zoom.year], ['month', zoom.month], ['day', luck.date]),
              luck,
            }))}
          />
        </Level>
      ) : (
        <SoftLink href={address(['cycle', zoom.cycle], ['year', zoom.year], ['month', zoom.month])} keepScroll className="link">
          {t('zoom.days.open', { month: monthName(zoom.month) })}
        </SoftLink>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <LuckLegend words={words} />
        <SoftLink href={`/today?profile=${profile}&day=${zoom.day}`} className="link" lang={locale}>
          {t('zoom.today')}
        </SoftLink>
      </div>
    </div>
  )
}

function Level({
  title,
  href,
  name,
  luck,
  words,
  children,
}: {
  title: string
  href: string
  name: string
  luck: LuckPillar | undefined
  words: PageWords
  children: React.ReactNode
}) {
  return (
    <section>
      <h3 className="mb-1 text-ui font-[650]">
        <TermLink href={href}>{title}</TermLink>
      </h3>
      {children}
      {luck && (
        <div className="mt-3 rounded-control bg-paper px-3 py-2.5">
          <h4 className="mb-1 text-small font-[650]">
            {words.t('zoom.touch', { name })}{' '}
            <span className="hanja" lang="ko-Hani">
              {luck.pillar}
            </span>
          </h4>
          <TouchList name={name} luck={luck} words={words} />
        </div>
      )}
    </section>
  )
}

const englishMonth = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })

/** 6월 or Jun of `2026-06`. */
export function nameOfMonth(month: string, { locale, t }: PageWords): string {
  return locale === 'ko' ? t('month', { month: Number(month.slice(5)) }) : englishMonth.format(new Date(`${month}-01T00:00:00Z`))
}
