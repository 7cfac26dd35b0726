import type { Metadata } from 'next'
import { z } from 'zod'
import { type Birth, type ChartResult, candidatesOf, chartOf } from '#engine'
import { elementTerms, presets, structureTerms } from '#engine/client'
import { now } from '#kernel'
import { ElementShape } from '../components/element-shape.tsx'
import { elementClass } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { SectionCard } from '../components/section-card.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { SubjectNotice } from '../components/subject-notice.tsx'
import { TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { readPageSubject } from '../request/read-page-subject.ts'
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
import { nameOf } from './words.ts'
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

function byPreset(birth: Birth): Record<(typeof presets)[number], ChartResult> {
  const results = presets.map((preset) => [preset, chartOf({ ...birth, preset, clock: undefined, dayBoundary: undefined }, now())] as const)
  return Object.fromEntries(results) as Record<(typeof presets)[number], ChartResult>
}

/** The whole chart without a conversation. */
export default async function ChartPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = searchSchema.parse(await searchParams)
  const [subject, words] = await Promise.all([readPageSubject(search.profile), readPageMessages()])
  if (subject.kind !== 'profile') return <SubjectNotice page="chart" subject={subject} words={words} />
  const { profile, profiles } = subject
  const result = chartOf(profile.birth, now())
  if (!result.ok) throw new Error(`A kept profile has no chart: ${result.error.code}`)
  const { locale, t } = words
  const { chart } = result
  const zoom = zoomLuck(profile.birth, chart, search)
  const hours = chart.birth.hourKnown ? null : candidatesOf(profile.birth, now())
  const { lunar } = chart.birth
  return (
    <PageFrame page="chart" title={t('chart.of', { name: profile.label })} profile={profile} profiles={profiles} words={words}>
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
            <FourPillarsTable chart={chart} words={words} size="large" full linked />
            {!chart.birth.hourKnown && (
              <div className="mt-4 grid gap-2 border-t border-line pt-3">
                <p className="flex gap-2 text-ui/5.5 font-normal text-ink-2">
                  <Icon name="lock" size={18} />
                  {t('chart.hour-locked')}
                </p>
                {hours?.ok && <CandidateHours candidates={hours.candidates} words={words} />}
              </div>
            )}
            <MoreFacts chart={chart} words={words} />
            <div className="mt-3">
              <PillarDetails chart={chart} words={words} />
            </div>
          </SectionCard>
          {chart.warnings.map((warning) => (
            <BoundaryCard key={warning.code} chart={chart} warning={warning} words={words} />
          ))}
          <SectionCard title={t('relations.title')} note={t('relations.note')}>
            <RelationList chart={chart} words={words} />
          </SectionCard>
          <SectionCard title={t('elements.title')} note={t('elements.note')}>
            <ElementBars chart={chart} words={words} />
          </SectionCard>
          <SectionCard title={t('correction.why')} id="why">
            <Correction chart={chart} others={byPreset(profile.birth)} words={words} />
            <SoftLink href={`/why?profile=${profile.id}`} className="link mt-2">
              {t('why.schools')}
              <Icon name="chevron-right" size={14} />
            </SoftLink>
          </SectionCard>
        </div>
        <div className="grid gap-4">
          <SectionCard title={t('luck.title')} note={t('luck.note')} id="luck">
            {zoom ? (
              <LuckSection zoom={zoom} profile={profile.id} today={chart.now.date} daysOpen={search.month !== undefined} words={words} />
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
            <StrengthScale chart={chart} words={words} />
          </SectionCard>
          <SectionCard title={t('useful.title')} note={t('useful.note')}>
            <ul className="grid gap-2.5">
              {chart.usefulElement.map(({ method, element, confidence }) =>
                element === null ? (
                  <li key={method} className="flex items-center gap-2.5 text-ui text-ink-2">
                    <span className="flex-1">{t(`useful.${method}`)}</span>
                    <span>{t('useful.none')}</span>
                  </li>
                ) : (
                  <li key={method} className={`flex items-center gap-2.5 text-ui ${elementClass[element]}`}>
                    <span className="text-element-text">
                      <ElementShape element={element} size={12} />
                    </span>
                    <b className="font-semibold">
                      {nameOf(elementTerms[element], locale)}
                      {locale === 'ko' && <span className="gloss">({elementTerms[element].hanja})</span>}
                    </b>
                    <TermLink href={termPath('method', method)} className="flex-1 text-ink-2">
                      {t(`useful.${method}`)}
                    </TermLink>
                    <span className="tag tag-estimate">{t('useful.confidence', { percent: Math.round(confidence * 100) })}</span>
                  </li>
                ),
              )}
            </ul>
            <p className="mt-4 flex items-center gap-2.5 border-t border-line pt-3 text-ui">
              <span className="flex-1 text-ink-2">{t('structure.title')}</span>
              <TermLink href={termPath('structure', chart.structure.kind)} className="font-semibold">
                {nameOf(structureTerms[chart.structure.kind], locale)}
                {locale === 'ko' && <span className="gloss">({structureTerms[chart.structure.kind].hanja})</span>}
              </TermLink>
              <span className="tag tag-estimate">{t('estimate')}</span>
            </p>
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
