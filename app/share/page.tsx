import type { Metadata } from 'next'
import { database, now } from '#kernel'
import { listShares } from '#readings'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageShell } from '../components/page-shell.tsx'
import { Section } from '../components/section.tsx'
import { currentPerson } from '../current-person.ts'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { ShareList } from './share-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readPageMessages()).t('shares.title') }
}

/** The links to answers that this person gave away and that still work. */
export default async function SharesPage() {
  const [{ locale, t }, person] = await Promise.all([readPageMessages(), currentPerson()])
  const shares = person ? await listShares(await database(), person.id, now()) : []
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'medium' })
  return (
    <PageShell title={t('shares.title')} back={{ href: '/settings', label: t('back') }}>
      {shares.length === 0 ? (
        <NoticeCard quiet icon="share" title={t('shares.none')}>
          {t('shares.none.text')}
        </NoticeCard>
      ) : (
        <Section title={t('shares.open')}>
          <ShareList
            shares={shares.map(({ id, path, title, pillars, expiresAt }) => ({ id, path, title, pillars, until: day.format(new Date(expiresAt)) }))}
          />
        </Section>
      )}
    </PageShell>
  )
}
