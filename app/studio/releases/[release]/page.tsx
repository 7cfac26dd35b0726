import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database, now } from '#kernel'
import { listDrafts, listReleases, listSchedules, listTemplates, readReleaseView } from '#studio'
import { refusalMessages } from '../../../api/studio/refusal-messages.ts'
import { readStudioMessages } from '../../../messages/read-studio-messages.ts'
import { idSchema } from '../../../request/id-schema.ts'
import { formatMoment } from '../../components/format-moment.ts'
import { StatusShape } from '../../components/status-shape.tsx'
import { StudioClosed } from '../../components/studio-closed.tsx'
import { StudioFrame } from '../../components/studio-frame.tsx'
import { visitStudio } from '../../visit-studio.ts'
import { findCandidates } from '../find-candidates.ts'
import { ReleaseDesk } from '../release-desk.tsx'
import { releaseState, shapeOfState } from '../release-state.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('releases.title') }
}

/** One release: what is in it, what stands against it, and when it goes out. */
export default async function ReleasePage({ params }: { params: Promise<{ release: string }> }) {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const { t, locale } = words
  const id = idSchema.safeParse((await params).release).data
  const client = await database()
  const release = id === undefined ? null : await readReleaseView(client, id)
  if (!release) notFound()
  const [releases, schedules, templates, approved] = await Promise.all([
    listReleases(client),
    listSchedules(client),
    listTemplates(client, now()),
    listDrafts(client, { statuses: ['approved'] }),
  ])
  const own = schedules.filter((schedule) => schedule.release === release.id)
  const waiting = own.find(({ status }) => status === 'waiting')
  const failed = own.find(({ status }) => status === 'failed')
  const state = releaseState(release, waiting !== undefined)
  const titles = Object.fromEntries(templates.map((template) => [template.id, template.title[locale]]))
  return (
    <StudioFrame page="releases" visit={visit} title={release.name}>
      <p className="-mt-2 mb-4 flex flex-wrap items-center gap-x-3 text-caption text-ink-2">
        <span className="inline-flex items-center gap-1.5 text-ui font-semibold text-ink" data-release-state={state}>
          <StatusShape status={shapeOfState[state]} />
          {t(`releases.state.${state}`)}
        </span>
        {t('releases.made', { when: formatMoment(release.at, locale) })}
      </p>
      <ReleaseDesk
        release={release}
        state={state}
        titles={titles}
        releaseNames={Object.fromEntries(releases.map(({ id: other, name }) => [other, name]))}
        dueTimes={Object.fromEntries(schedules.map(({ id: other, dueAt }) => [other, dueAt]))}
        waiting={waiting ? { id: waiting.id, dueAt: waiting.dueAt } : null}
        failed={failed?.failure ? { dueAt: failed.dueAt, why: failed.failure === 'unexpected' ? '' : refusalMessages[failed.failure][locale] } : null}
        candidates={findCandidates(release.items, { templates, approved, locale })}
        mayPublish={visit.may('templates.publish')}
      />
    </StudioFrame>
  )
}
