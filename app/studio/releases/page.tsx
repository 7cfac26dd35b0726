import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#kernel'
import { listReleases, listSchedules, type ReleaseView } from '#studio'
import { SectionCard } from '../../components/section-card.tsx'
import { readStudioMessages, type StudioWords } from '../../messages/read-studio-messages.ts'
import { formatMoment } from '../components/format-moment.ts'
import { StatusShape } from '../components/status-shape.tsx'
import { StudioClosed } from '../components/studio-closed.tsx'
import { StudioFrame } from '../components/studio-frame.tsx'
import { visitStudio } from '../visit-studio.ts'
import { NewRelease } from './new-release.tsx'
import { releaseState, shapeOfState } from './release-state.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('releases.title') }
}

/** Versions of several templates that go out together: being put together, gone out, put away. */
export default async function ReleasesPage() {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const { t } = words
  const client = await database()
  const [releases, schedules] = await Promise.all([listReleases(client), listSchedules(client)])
  const due = new Map(
    schedules.flatMap(({ release, status, dueAt }) => (release !== null && status === 'waiting' ? [[release, dueAt] as const] : [])),
  )
  const putAway = releases.filter(({ status }) => status === 'discarded')
  return (
    <StudioFrame page="releases" visit={visit} title={t('releases.title')}>
      <p className="mb-4 max-w-[38rem] text-ui/5.5 font-normal text-ink-2">{t('releases.about')}</p>
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-5">
        {visit.may('templates.publish') && (
          <SectionCard title={t('releases.new')}>
            <NewRelease />
          </SectionCard>
        )}
        <SectionCard title={t('releases.open')}>
          <ReleaseList releases={releases.filter(({ status }) => status === 'open')} due={due} words={words} none={t('releases.open.none')} />
        </SectionCard>
        <SectionCard title={t('releases.published')}>
          <ReleaseList
            releases={releases.filter(({ status }) => status === 'published')}
            due={due}
            words={words}
            none={t('releases.published.none')}
          />
        </SectionCard>
        {putAway.length > 0 && (
          <SectionCard title={t('releases.discarded')}>
            <ReleaseList releases={putAway} due={due} words={words} none="" />
          </SectionCard>
        )}
      </div>
    </StudioFrame>
  )
}

interface ListProps {
  releases: ReleaseView[]
  due: ReadonlyMap<string, Date>
  words: StudioWords
  none: string
}

function ReleaseList({ releases, due, words: { t, locale }, none }: ListProps) {
  if (releases.length === 0) return <p className="text-ui text-ink-2">{none}</p>
  return (
    <ul className="grid gap-1">
      {releases.map((release) => {
        const state = releaseState(release, due.has(release.id))
        return (
          <li key={release.id}>
            <Link
              href={`/studio/releases/${release.id}`}
              className="flex min-h-11 flex-wrap items-center gap-x-3 rounded-tile px-2 py-1.5 hover:bg-sunken"
            >
              <span className="inline-flex min-w-0 items-center gap-2 text-body-small font-[650]">
                <StatusShape status={shapeOfState[state]} />
                <span className="min-w-0 wrap-anywhere">{release.name}</span>
              </span>
              <span className="tag">{t(`releases.state.${state}`)}</span>
              <span className="text-caption text-ink-2">{t('releases.count', { count: release.items.length })}</span>
              <span className="text-caption text-ink-2">{formatMoment(due.get(release.id) ?? release.settledAt ?? release.at, locale)}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
