import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#kernel'
import { listMemories } from '#readings'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageShell } from '../components/page-shell.tsx'
import { currentPerson } from '../current-person.ts'
import { readMessages } from '../messages/read-messages.ts'
import { idSchema } from '../request/id-schema.ts'
import { MemoryCard } from './memory-card.tsx'

const searchSchema = idSchema.nullable().catch(null)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('memories.title') }
}

/** What is remembered, for its person to read, correct or delete. */
export default async function MemoriesPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const after = searchSchema.parse((await searchParams).after ?? null)
  const [{ locale, t }, person] = await Promise.all([readMessages(), currentPerson()])
  const { memories, next } = person ? await listMemories(await database(), person.id, after) : { memories: [], next: null }
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'long' })
  return (
    <PageShell title={t('memories.title')} back={{ href: '/settings', label: t('back') }}>
      <div className="grid gap-4">
        <p className="text-ui/5.5 font-normal text-ink-2">{t('memories.about')}</p>
        {memories.length === 0 ? (
          <NoticeCard
            quiet
            icon="history"
            title={t('memories.empty')}
            action={
              <Link href="/" className="button-outlined">
                {t('memories.empty.action')}
              </Link>
            }
          >
            {t('memories.empty.text')}
          </NoticeCard>
        ) : (
          <ul className="grid gap-3">
            {memories.map((memory) => (
              <li key={memory.id}>
                <MemoryCard memory={memory} day={day.format(new Date(memory.at))} />
              </li>
            ))}
          </ul>
        )}
        {next && (
          <Link href={`/memories?after=${next}`} className="button-outlined justify-self-center">
            {t('memories.more')}
          </Link>
        )}
      </div>
    </PageShell>
  )
}
