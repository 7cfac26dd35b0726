import Link from 'next/link'
import { type Chart, pillarHangul, strengthTerms } from '#engine/client'
import type { ProfileView } from '#readings/client'
import { Icon } from '../components/line-icon.tsx'
import { clockOf } from './clock-of.ts'
import { describeBirth } from './describe-birth.ts'
import { ElementBars } from './element-bars.tsx'
import { FourPillarsTable } from './four-pillars-table.tsx'
import { outsideCycles } from './outside-cycles.ts'
import { nameOf, type Words } from './words.ts'

/** The chart beside a conversation: four pillars, five elements and three figures. */
export function ChartSummary({ chart, profile, words }: { chart: Chart; profile: ProfileView; words: Words }) {
  const { locale, t } = words
  const { luck, strength, convention, birth } = chart
  const cycle = luck && luck.current !== null ? luck.cycles[luck.current] : null
  const outside = outsideCycles(chart, t)
  return (
    <div className="grid gap-4">
      <p className="text-small text-ink-2">{describeBirth(chart, profile, words)}</p>
      <FourPillarsTable chart={chart} words={words} full />
      <section>
        <h3 className="mb-2 text-ui font-[650]">{t('elements.title')}</h3>
        <ElementBars chart={chart} words={words} />
      </section>
      <dl className="grid gap-2.5 text-small">
        {cycle && (
          <Row name={t('luck.current')}>
            {locale === 'ko' ? pillarHangul(cycle.pillar) : ''}
            <span className="gloss" lang="ko-Hani">
              {locale === 'ko' ? `(${cycle.pillar})` : cycle.pillar}
            </span>{' '}
            {t('ages', { from: cycle.fromAge, to: cycle.toAge })}
          </Row>
        )}
        {outside && <Row name={t('luck.current')}>{outside}</Row>}
        {birth.hourKnown && convention.correctionSeconds !== 0 && (
          <Row name={t('correction.title')}>
            {clockOf(birth.civil)} → {clockOf(birth.clock)}
          </Row>
        )}
        <Row name={t('strength.title')}>
          {nameOf(strengthTerms[strength.level], locale)} {Math.round(strength.score)} <span className="tag tag-estimate ml-1">{t('estimate')}</span>
        </Row>
      </dl>
      <Link href={`/chart?profile=${profile.id}`} prefetch={false} className="link">
        {t('chart.whole')}
        <Icon name="chevron-right" size={14} />
      </Link>
    </div>
  )
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-3">
      <dt className="text-ink-2">{name}</dt>
      <dd className="text-right text-ui font-semibold">{children}</dd>
    </div>
  )
}
