import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { type Birth, type Chart, chartOf, presets, solarTerms } from '#engine'
import { now } from '#kernel'
import { BoundaryCard } from '../chart/boundary-card.tsx'
import { CorrectionSteps } from '../chart/correction.tsx'
import { describeBirth } from '../chart/describe-birth.ts'
import { PageFrame } from '../components/page-frame.tsx'
import { SectionCard } from '../components/section-card.tsx'
import { SubjectNotice } from '../components/subject-notice.tsx'
import { type PageMessageKey, type PageWords, readPageMessages } from '../messages/read-page-messages.ts'
import { readPageSubject } from '../request/read-page-subject.ts'
import { PresetTable } from './preset-table.tsx'
import { type SchoolDifference, schoolDifferences } from './school-differences.ts'
import { termsAround } from './terms-around.ts'

const searchSchema = z.object({ profile: z.string().max(64).optional().catch(undefined) })
const usual = ['sun', 'night', 'summer', 'term'] as const

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('pages.why'), description: t('pages.why.about') }
}

/** Why other apps say something else about this very birth: the steps, the terms, the conventions and the schools. */
export default async function WhyPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = searchSchema.parse(await searchParams)
  const [subject, words] = await Promise.all([readPageSubject(search.profile), readPageMessages()])
  if (subject.kind !== 'profile') return <SubjectNotice page="why" subject={subject} words={words} />
  const { profile, profiles } = subject
  const { t } = words
  const result = chartOf(profile.birth, now())
  if (!result.ok) throw new Error(`A kept profile has no chart: ${result.error.code}`)
  const { chart } = result
  const others = presets.flatMap((preset) => {
    const other = chartOf({ ...profile.birth, preset, clock: undefined, dayBoundary: undefined }, now())
    return other.ok ? [{ preset, chart: other.chart }] : []
  })
  return (
    <PageFrame
      page="why"
      title={t('pages.why')}
      note={t('why.same-moment', { name: profile.label })}
      profile={profile}
      profiles={profiles}
      words={words}
    >
      <div className="grid items-start gap-4 tablet:grid-cols-2">
        <div className="grid gap-4">
          <SectionCard title={t('why.steps')} note={describeBirth(chart, profile, words)}>
            <CorrectionSteps chart={chart} words={words} />
          </SectionCard>
          {chart.birth.instant && (
            <SectionCard title={t('why.terms')} note={t('why.terms.note')}>
              <Terms chart={chart} words={words} />
            </SectionCard>
          )}
          {chart.warnings.map((warning) => (
            <BoundaryCard key={warning.code} chart={chart} warning={warning} words={words} />
          ))}
          <SectionCard title={t('why.usual')}>
            <dl className="grid gap-3">
              {usual.map((reason) => (
                <div key={reason}>
                  <dt className="text-ui font-[650]">{t(`why.usual.${reason}`)}</dt>
                  <dd className="text-ui/5.5 font-normal text-ink-2">{t(`why.usual.${reason}.text`)}</dd>
                </div>
              ))}
            </dl>
          </SectionCard>
        </div>
        <div className="grid gap-4">
          <SectionCard title={t('why.presets')} note={t('why.presets.note')}>
            <PresetTable chart={chart} others={others} words={words} />
          </SectionCard>
          <SectionCard title={t('why.schools')} note={t('why.schools.note')}>
            <SchoolList birth={profile.birth} chart={chart} words={words} />
          </SectionCard>
        </div>
      </div>
    </PageFrame>
  )
}

function Terms({ chart, words: { locale, t } }: { chart: Chart; words: PageWords }) {
  const { instant } = chart.birth
  if (instant === null) return null
  const born = new Date(instant)
  const year = born.getUTCFullYear()
  const { yearBegan, monthBegan, monthEnds } = termsAround(instant, solarTerms(year - 1, year + 1))
  const format = new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', {
    timeZone: chart.convention.timeZone,
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
  })
  const rows: [string, string | null][] = [
    [t('why.year-began', { pillar: chart.pillars.year.pillar }), yearBegan],
    [t('why.month-began', { pillar: chart.pillars.month.pillar }), monthBegan],
    [t('why.born'), instant],
    [t('why.month-ends'), monthEnds],
  ]
  return (
    <ol className="grid gap-1.5">
      {rows.map(
        ([name, at]) =>
          at && (
            <li key={name} className={`flex flex-wrap items-baseline justify-between gap-x-3 text-ui ${at === instant ? 'text-accent' : ''}`}>
              <span className={at === instant ? 'font-semibold' : 'text-ink-2'}>{name}</span>
              <time dateTime={at} className="font-semibold">
                {format.format(new Date(at))}
              </time>
            </li>
          ),
      )}
    </ol>
  )
}

function SchoolList({ birth, chart, words }: { birth: Birth; chart: Chart; words: PageWords }) {
  const { t } = words
  const all = schoolDifferences(birth, chart, now())
  const [changing, same] = [all.filter(({ count }) => count > 0), all.filter(({ count }) => count === 0)]
  return (
    <>
      <ul>
        {changing.map((difference) => (
          <SchoolItem key={`${difference.school}/${difference.option}`} difference={difference} words={words}>
            {t('why.schools.differ', { count: difference.count, names: difference.groups.map((group) => t(`fact.${group}`)).join(', ') })}
          </SchoolItem>
        ))}
      </ul>
      <details className="border-t border-line pt-2">
        <summary className="link list-none">{t('why.schools.same', { count: same.length })}</summary>
        <ul className="mt-1">
          {same.map((difference) => (
            <SchoolItem key={`${difference.school}/${difference.option}`} difference={difference} words={words} />
          ))}
        </ul>
      </details>
    </>
  )
}

function SchoolItem({
  difference: { school, option },
  words: { t },
  children,
}: {
  difference: SchoolDifference
  words: PageWords
  children?: ReactNode
}) {
  return (
    <li className="grid gap-0.5 border-t border-line py-2.5 text-ui/5.5 first:border-0 first:pt-0">
      <span>
        <b className="font-semibold">{t(`school.${school}` as PageMessageKey)}</b>{' '}
        <span className="text-ink-2">{t(`option.${school}.${option}` as PageMessageKey)}</span>
      </span>
      {children && <span className="text-small text-ink-2">{children}</span>}
    </li>
  )
}
