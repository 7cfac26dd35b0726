import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#kernel'
import { listNotices } from '#studio'
import { NoticeCard } from '../../components/notice-card.tsx'
import { readStudioMessages } from '../../messages/read-studio-messages.ts'
import { formatMoment } from '../components/format-moment.ts'
import { StudioClosed } from '../components/studio-closed.tsx'
import { StudioFrame } from '../components/studio-frame.tsx'
import { visitStudio } from '../visit-studio.ts'
import { ReadAll } from './read-all.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('notices.title') }
}

/** What happened to the templates that this person is concerned with. */
export default async function NoticesPage() {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const { t, locale } = words
  const { notices, unread } = await listNotices(await database(), visit.person.id)
  return (
    <StudioFrame page="notices" visit={visit} title={t('notices.title')}>
      <div className="grid max-w-3xl gap-3">
        {unread > 0 && <ReadAll />}
        {notices.length === 0 && (
          <NoticeCard quiet icon="note" title={t('notices.none')}>
            {t('notices.none.text')}
          </NoticeCard>
        )}
        <ul className="grid gap-2">
          {notices.map((notice) => (
            <li key={notice.id}>
              <Link
                href={notice.draft ? `/studio/reviews/${notice.draft}` : `/studio/templates/${notice.template}`}
                className="card flex min-h-14 flex-wrap items-center gap-x-3 px-4 py-3"
              >
                <span className={`text-body-small ${notice.read ? '' : 'font-[650]'}`}>
                  {t(`notice.${notice.kind}`, { template: notice.template, version: notice.version ?? '' })}
                </span>
                {!notice.read && <span className="tag bg-accent-fill text-accent-on">{t('notices.new')}</span>}
                <span className="text-caption text-ink-2">{formatMoment(notice.at, locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </StudioFrame>
  )
}
