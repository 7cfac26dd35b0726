import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#kernel'
import { type DraftSummary, listDrafts, listReleases, listSchedules, type Schedule } from '#studio'
import { SectionCard } from '../../components/section-card.tsx'
import { readStudioMessages, type StudioWords } from '../../messages/read-studio-messages.ts'
import { formatMoment } from '../components/format-moment.ts'
import { StatusShape } from '../components/status-shape.tsx'
import { StudioClosed } from '../components/studio-closed.tsx'
import { StudioFrame } from '../components/studio-frame.tsx'
import { CancelSchedule } from '../review/cancel-schedule.tsx'
import { visitStudio } from '../visit-studio.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('reviews.title') }
}

/** What waits for somebody's decision, what waits to go out, and what goes out by itself. */
export default async function ReviewsPage() {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const { t, locale } = words
  const client = await database()
  const [drafts, schedules, releases] = await Promise.all([
    listDrafts(client, { statuses: ['in-review', 'approved', 'changes-asked'] }),
    listSchedules(client),
    listReleases(client),
  ])
  const names = new Map(releases.map(({ id, name }) => [id, name]))
  return (
    <StudioFrame page="reviews" visit={visit} title={t('reviews.title')}>
      <div className="grid max-w-3xl gap-5">
        <SectionCard title={t('reviews.waiting')}>
          <DraftList drafts={drafts.filter(({ status }) => status === 'in-review')} words={words} none={t('reviews.waiting.none')} />
        </SectionCard>
        <SectionCard title={t('reviews.approved')}>
          <DraftList drafts={drafts.filter(({ status }) => status === 'approved')} words={words} none={t('reviews.approved.none')} />
        </SectionCard>
        <SectionCard title={t('reviews.changes')}>
          <DraftList drafts={drafts.filter(({ status }) => status === 'changes-asked')} words={words} none={t('reviews.changes.none')} />
        </SectionCard>
        <SectionCard title={t('reviews.schedules')}>
          {schedules.length === 0 && <p className="text-ui text-ink-2">{t('reviews.schedules.none')}</p>}
          <ul className="grid gap-2">
            {schedules.map((schedule) => (
              <li key={schedule.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-2 first:border-t-0 first:pt-0">
                <Link
                  href={schedule.release === null ? `/studio/templates/${schedule.template}` : `/studio/releases/${schedule.release}`}
                  className="min-h-6 text-ui underline-offset-4 hover:underline"
                >
                  {sayWhat(schedule)}
                </Link>
                <span className="tag">{t(`reviews.schedule.${schedule.status}`)}</span>
                <span className="text-caption text-ink-2">{schedule.why}</span>
                {schedule.status === 'waiting' && visit.may('templates.publish') && <CancelSchedule id={schedule.id} />}
              </li>
            ))}
          </ul>
        </SectionCard>
      </div>
    </StudioFrame>
  )

  function sayWhat({ release, template, version, dueAt }: Schedule): string {
    const when = formatMoment(dueAt, locale)
    if (release !== null) return t('reviews.schedule.release', { name: names.get(release) ?? release, when })
    return t('reviews.schedule', { template: template ?? '', version: version ?? '', when })
  }
}

function DraftList({ drafts, words: { t, locale }, none }: { drafts: DraftSummary[]; words: StudioWords; none: string }) {
  if (drafts.length === 0) return <p className="text-ui text-ink-2">{none}</p>
  return (
    <ul className="grid gap-1">
      {drafts.map((draft) => (
        <li key={draft.id}>
          <Link
            href={`/studio/reviews/${draft.id}`}
            className="flex min-h-11 flex-wrap items-center gap-x-3 rounded-tile px-2 py-1.5 hover:bg-sunken"
          >
            <span className="inline-flex items-center gap-2 text-body-small font-[650]">
              <StatusShape status={draft.status} />
              {draft.title[locale] || draft.templateId}
            </span>
            <span className="font-mono text-caption text-ink-2">
              {draft.templateId} {draft.nextVersion}
            </span>
            <span className="text-caption text-ink-2">{formatMoment(draft.updatedAt, locale)}</span>
            {draft.openComments > 0 && <span className="tag">{t('drafts.comments', { count: draft.openComments })}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
