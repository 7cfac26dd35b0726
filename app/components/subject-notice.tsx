import type { PageWords } from '../messages/read-page-messages.ts'
import type { PageSubject } from '../request/read-page-subject.ts'
import { ConsentNotice } from './consent-notice.tsx'
import { NoticeCard } from './notice-card.tsx'
import { PageFrame } from './page-frame.tsx'
import type { PageName } from './page-links.ts'
import { SoftLink } from './soft-link.tsx'

/** A page of nobody: nothing is known yet, the profile is not one of this person's, or its birth may not be used. One way on. */
export function SubjectNotice({ page, subject, words }: { page: PageName; subject: Exclude<PageSubject, { kind: 'profile' }>; words: PageWords }) {
  const { t } = words
  if (subject.kind === 'unconsented' || (subject.kind === 'nobody' && !subject.agreed))
    return (
      <PageFrame page={page} title={t(`pages.${page}`)} words={words}>
        <div className="max-w-[520px] pt-4">
          <ConsentNotice t={t} />
        </div>
      </PageFrame>
    )
  const unknown = subject.kind === 'unknown'
  const own = subject.profiles[0]
  return (
    <PageFrame page={page} title={t(`pages.${page}`)} words={words}>
      <div className="max-w-[520px] pt-4">
        <NoticeCard
          icon={unknown ? 'lock' : 'chart'}
          title={t(unknown ? 'pages.unknown' : 'no-chart.title')}
          action={
            <SoftLink href={own ? `/chart?profile=${own.id}` : subject.person ? '/profiles/new' : '/'} className="button-outlined">
              {t(own ? 'pages.own' : 'no-chart.action')}
            </SoftLink>
          }
        >
          {t(unknown ? 'pages.unknown.text' : `pages.${page}.empty`)}
        </NoticeCard>
      </div>
    </PageFrame>
  )
}
