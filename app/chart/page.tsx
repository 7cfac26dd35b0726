import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { type BirthInput, type ChartResult, chartOf } from '#engine'
import { branches, elementTerms, presets, structureTerms } from '#engine/client'
import { database, now } from '#kernel'
import { listProfiles } from '#readings'
import { middleOfWindow } from '../birth/birth-draft.ts'
import { ElementShape } from '../components/element-shape.tsx'
import { elementClass } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageShell } from '../components/page-shell.tsx'
import { currentPerson } from '../current-person.ts'
import { readMessages } from '../messages/read-messages.ts'
import { BoundaryCard } from './boundary-card.tsx'
import { CandidateHours } from './candidate-hours.tsx'
import { Correction } from './correction.tsx'
import { describeBirth } from './describe-birth.ts'
import { ElementBars } from './element-bars.tsx'
import { FourPillarsTable } from './four-pillars-table.tsx'
import { LuckSection } from './luck-section.tsx'
import { RelationList } from './relation-list.tsx'
import { StrengthScale } from './strength-scale.tsx'
import { nameOf } from './words.ts'
import { zoomLuck } from './zoom-luck.ts'

const searchSchema = z.object({
  profile: z.string().max(64).optional().catch(undefined),
  cycle: z.coerce.number().int().min(0).max(20).optional().catch(undefined),
  year: z.coerce.number().int().min(1000).max(3000).optional().catch(undefined),
})

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('chart.whole') }
}

function byPreset(birth: BirthInput): Record<(typeof presets)[number], ChartResult> {
  const results = presets.map((preset) => [preset, chartOf({ ...birth, preset, clock: undefined, dayBoundary: undefined }, now())] as const)
  return Object.fromEntries(results) as Record<(typeof presets)[number], ChartResult>
}

/** The whole chart without a conversation. */
export default async function ChartPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = searchSchema.parse(await searchParams)
  const person = await currentPerson()
  const profiles = person ? await listProfiles(await database(), person.id) : []
  const profile = profiles.find((candidate) => candidate.id === search.profile) ?? profiles[0]
  const result = profile && chartOf(profile.birth, now())
  if (!profile || !result?.ok) redirect('/')

  const words = await readMessages()
  const { locale, t } = words
  const { chart } = result
  const zoom = zoomLuck(profile.birth, chart, search)
  return (
    <PageShell wide title={t('chart.of', { name: profile.label })} back={{ href: `/?profile=${profile.id}`, label: t('back') }}>
      <div className="grid items-start gap-4 tablet:grid-cols-2">
        <div className="grid gap-4">
          <Card title={t('chart.pillars')} note={describeBirth(chart, profile, words)}>
            <FourPillarsTable chart={chart} words={words} size="large" full />
            {!chart.birth.hourKnown && (
              <div className="mt-4 grid gap-2 border-t border-line pt-3">
                <p className="flex gap-2 text-ui/5.5 font-normal text-ink-2">
                  <Icon name="lock" size={18} />
                  {t('chart.hour-locked')}
                </p>
                <CandidateHours
                  results={branches.map((branch) => chartOf({ ...profile.birth, time: middleOfWindow(branch) }, now()))}
                  words={words}
                />
              </div>
            )}
            <p className="mt-4 border-t border-line pt-3 text-small text-ink-2">
              {t('chart.void')} <span className="hanja text-ink">{chart.voidBranches.join('')}</span>
            </p>
          </Card>
          {chart.warnings.map((warning) => (
            <BoundaryCard key={warning.code} chart={chart} warning={warning} words={words} />
          ))}
          <Card title={t('elements.title')} note={t('elements.note')}>
            <ElementBars chart={chart} words={words} />
          </Card>
          <Card title={t('correction.why')} id="why">
            <Correction chart={chart} others={byPreset(profile.birth)} words={words} />
          </Card>
        </div>
        <div className="grid gap-4">
          <Card title={t('luck.title')} note={t('luck.note')} id="luck">
            {zoom ? (
              <LuckSection zoom={zoom} profile={profile.id} thisYear={chart.now.year} words={words} />
            ) : (
              <NoticeCard
                quiet
                icon="lock"
                title={t('luck.locked')}
                action={
                  <Link href="/profiles/new" className="button-outlined">
                    {t('profile.new')}
                  </Link>
                }
              >
                {t('luck.needs-sex')}
              </NoticeCard>
            )}
          </Card>
          <Card title={t('strength.title')} note={t('strength.note')}>
            <StrengthScale chart={chart} words={words} />
          </Card>
          <Card title={t('useful.title')} note={t('useful.note')}>
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
                    <span className="flex-1 text-ink-2">{t(`useful.${method}`)}</span>
                    <span className="tag tag-estimate">{t('useful.confidence', { percent: Math.round(confidence * 100) })}</span>
                  </li>
                ),
              )}
            </ul>
            <p className="mt-4 flex items-center gap-2.5 border-t border-line pt-3 text-ui">
              <span className="flex-1 text-ink-2">{t('structure.title')}</span>
              <b className="font-semibold">
                {nameOf(structureTerms[chart.structure.kind], locale)}
                {locale === 'ko' && <span className="gloss">({structureTerms[chart.structure.kind].hanja})</span>}
              </b>
              <span className="tag tag-estimate">{t('estimate')}</span>
            </p>
          </Card>
          <Card title={t('relations.title')} note={t('relations.note')}>
            <RelationList chart={chart} words={words} />
          </Card>
        </div>
      </div>
      <p className="mt-6 text-center text-caption text-ink-3">{t('composer.notice')}</p>
    </PageShell>
  )
}

function Card({ title, note, id, children }: { title: string; note?: string; id?: string; children: ReactNode }) {
  return (
    <section className="card scroll-mt-4" id={id}>
      <h2 className="font-serif text-title">{title}</h2>
      {note && <p className="mt-0.5 text-small text-ink-3">{note}</p>}
      <div className="mt-3.5">{children}</div>
    </section>
  )
}
