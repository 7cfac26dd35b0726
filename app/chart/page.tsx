import type { Metadata } from 'next'
import { z } from 'zod'
import { type Birth, type ChartResult, candidatesOf, chartOf, instantOfReader } from '#engine'
import { presets } from '#engine/client'
import { now } from '#kernel'
import { Icon } from '../components/line-icon.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { SectionCard } from '../components/section-card.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { StaticMarkup } from '../components/static-markup.tsx'
import { SubjectNotice } from '../components/subject-notice.tsx'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { OwnZone } from '../request/own-zone.tsx'
import { readPageSubject } from '../request/read-page-subject.ts'
import { readZone } from '../request/read-zone.ts'
import { BoundaryCard } from './boundary-card.tsx'
import { CandidateHours } from './candidate-hours.tsx'
import { Correction } from './correction.tsx'
import { describeBirth } from './describe-birth.ts'
import { ElementBars } from './element-bars.tsx'
import { FourPillarsTable } from './four-pillars-table.tsx'
import { LuckSection } from './luck-section.tsx'
import { MoreFacts } from './more-facts.tsx'
import { PillarDetails } from './pillar-details.tsx'
import { RelationList } from './relation-list.tsx'
import { StrengthScale } from './strength-scale.tsx'
import { UsefulElements } from './useful-elements.tsx'
import { zoomLuck } from './zoom-luck.ts'

const searchSchema = z.object({
  profile: z.string().max(64).optional().catch(undefined),
  cycle: z.coerce.number().int().min(0).max(20).optional().catch(undefined),
  year: z.coerce.number().int().min(1000).max(3000).optional().catch(undefined),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional()
    .catch(undefined),
  day: z.iso.date().optional().catch(undefined),
})

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('pages.chart'), description: t('pages.chart.about') }
}

function byPreset(birth: Birth, seenAt: Date): Record<(typeof presets)[number], ChartResult> {
  const results = presets.map((preset) => [preset, chartOf({ ...birth, preset, clock: undefined, dayBoundary: undefined }, seenAt)] as const)
  return Object.fromEntries(results) as Record<(typeof presets)[number], ChartResult>
}

/** The whole chart without a conversation. */
export default async function ChartPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = searchSchema.parse(await searchParams)
  const [subject, words, zone] = await Promise.all([readPageSubject(search.profile), readPageMessages(), readZone()])
  if (subject.kind !== 'profile') return <SubjectNotice page="chart" subject={subject} words={words} />
  const { profile, profiles } = subject
  const seenAt = instantOfReader(now(), profile.birth.timeZone, zone)
  const result = chartOf(profile.birth, seenAt)
  if (!result.ok) throw new Error(`A kept profile has no chart: ${result.error.code}`)
  const { t } = words
  const { chart } = result
  const zoom = zoomLuck(profile.birth, chart, search)
  const hours = chart.birth.hourKnown ? null : candidatesOf(profile.birth, seenAt)
  const { lunar } = chart.birth
  return (
    <PageFrame page="chart" title={t('chart.of', { name: profile.label })} profile={profile} profiles={profiles} words={words}>
      <OwnZone known={zone} drawn={chart.now.date} />
      <div className="grid items-start gap-4 tablet:grid-cols-2">
        <div className="grid gap-4">
          <SectionCard
            title={t('chart.pillars')}
            note={
              <>
                {describeBirth(chart, profile, words)}
                {lunar && ` · ${t(lunar.leap ? 'chart.lunar-leap' : 'chart.lunar', { year: lunar.year, month: lunar.month, day: lunar.day })}`}
                <span className="block">{t('chart.table.note')}</span>
              </>
            }
          >
            <StaticMarkup>
              <FourPillarsTable chart={chart} words={words} size="large" full linked />
            </StaticMarkup>
            {!chart.birth.hourKnown && (
              <div className="mt-4 grid gap-2 border-t border-line pt-3">
                <p className="flex gap-2 text-ui/5.5 font-normal text-ink-2">
                  <Icon name="lock" size={18} />
                  {t('chart.hour-locked')}
                </p>
                {hours?.ok && (
                  <StaticMarkup>
                    <CandidateHours candidates={hours.candidates} words={words} />
                  </StaticMarkup>
                )}
              </div>
            )}
            <StaticMarkup>
              <MoreFacts chart={chart} words={words} />
              <div className="mt-3">
                <PillarDetails chart={chart} words={words} />
              </div>
            </StaticMarkup>
          </SectionCard>
          {chart.warnings.map((warning) => (
            <StaticMarkup key={warning.code}>
              <BoundaryCard chart={chart} warning={warning} words={words} />
            </StaticMarkup>
          ))}
          <SectionCard title={t('relations.title')} note={t('relations.note')}>
            <StaticMarkup>
              <RelationList chart={chart} words={words} />
            </StaticMarkup>
          </SectionCard>
          <SectionCard title={t('elements.title')} note={t('elements.note')}>
            <StaticMarkup>
              <ElementBars chart={chart} words={words} />
            </StaticMarkup>
          </SectionCard>
          <SectionCard title={t('correction.why')} id="why">
            <StaticMarkup>
              <Correction chart={chart} others={byPreset(profile.birth, seenAt)} words={words} />
            </StaticMarkup>
            <SoftLink href={`/why?profile=${profile.id}`} className="link mt-2">
              {t('why.schools')}
              <Icon name="chevron-right" size={14} />
            </SoftLink>
          </SectionCard>
        </div>
        <div className="grid gap-4">
          <SectionCard title={t('luck.title')} note={t('luck.note')} id="luck">
            {zoom ? (
              <StaticMarkup>
                <LuckSection zoom={zoom} profile={profile.id} chart={chart} daysOpen={search.month !== undefined} words={words} />
              </StaticMarkup>
            ) : (
              <NoticeCard
                quiet
                icon="lock"
                title={t('luck.locked')}
                action={
                  <SoftLink href={`/profiles/${profile.id}`} className="button-outlined">
                    {t('pages.edit-profile')}
                  </SoftLink>
                }
              >
                {t('luck.needs-sex')}
              </NoticeCard>
            )}
          </SectionCard>
          <SectionCard title={t('strength.title')} note={t('strength.note')}>
            <StaticMarkup>
              <StrengthScale chart={chart} words={words} />
            </StaticMarkup>
          </SectionCard>
          <SectionCard title={t('useful.title')} note={t('useful.note')}>
            <StaticMarkup>
              <UsefulElements chart={chart} words={words} />
            </StaticMarkup>
          </SectionCard>
        </div>
      </div>
      <p className="mt-6 flex justify-center print:hidden">
        <SoftLink href={`/?profile=${profile.id}`} className="button-outlined">
          <Icon name="chat" size={18} />
          {t('chart.ask')}
        </SoftLink>
      </p>
      <p className="mt-6 text-center text-caption text-ink-3">{t('composer.notice')}</p>
    </PageFrame>
  )
}
