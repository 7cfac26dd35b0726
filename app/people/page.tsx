import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { findPeople, mayDo, type Person, type PersonRow, type RoleChangeView, readRoleChanges } from '#accounts'
import { database } from '#kernel'
import { FullPageNotice } from '../components/full-page-notice.tsx'
import { Icon } from '../components/line-icon.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageShell } from '../components/page-shell.tsx'
import { currentPerson } from '../current-person.ts'
import { type PageWords, readPageMessages } from '../messages/read-page-messages.ts'
import { RoleForm } from './role-form.tsx'
import { RoleHistory } from './role-history.tsx'

const size = 20
const searchSchema = z.object({
  email: z.string().trim().max(254).catch(''),
  page: z.coerce.number().int().min(0).max(10_000).catch(0),
})

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readPageMessages()).t('people.title') }
}

/** Who has an account or a role here, and, for admins, what they may do. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = searchSchema.parse(await searchParams)
  const [words, person] = await Promise.all([readPageMessages(), currentPerson()])
  const { t } = words
  if (!person || !mayDo(person, 'people.read'))
    return (
      <FullPageNotice icon="lock" title={t('people.not.title')} text={t('people.not.text')}>
        <Link href="/" className="button-filled">
          {t('account.home')}
        </Link>
      </FullPageNotice>
    )
  const client = await database()
  const { people, found } = await findPeople(client, { ...search, size })
  const changes = await readRoleChanges(
    client,
    people.map(({ id }) => id),
  )
  return (
    <PageShell wide title={t('people.title')} back={{ href: '/account', label: t('back') }}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <p className="text-ui/5.5 font-normal text-ink-2">{t('people.text')}</p>
        <search>
          <form className="flex max-w-[520px] gap-2">
            <input
              type="search"
              name="email"
              inputMode="email"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={254}
              defaultValue={search.email}
              aria-label={t('people.search')}
              placeholder={t('people.search')}
              className="control h-11.5 min-w-0 flex-1 px-3.5"
            />
            <button type="submit" className="button-outlined h-11.5" aria-label={t('people.search.go')}>
              <Icon name="search" />
            </button>
          </form>
        </search>
        <p role="status" className="text-small text-ink-3">
          {t(search.email ? 'people.found' : 'people.all', { count: found })}
        </p>
        {people.length === 0 && (
          <NoticeCard quiet icon="people" title={t('people.none')}>
            {t('people.none.text')}
          </NoticeCard>
        )}
        <ul className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 tablet:grid-cols-2">
          {people.map((row) => (
            <PersonCard key={row.id} row={row} changes={changes.get(row.id) ?? []} viewer={person} words={words} />
          ))}
        </ul>
        <Pages {...search} found={found} words={words} />
      </div>
    </PageShell>
  )
}

function PersonCard({ row, changes, viewer, words }: { row: PersonRow; changes: RoleChangeView[]; viewer: Person; words: PageWords }) {
  const { locale, t } = words
  const since = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'long' }).format(new Date(row.createdAt))
  const name = row.email ?? t('people.without-account', { id: row.id.slice(0, 6) })
  return (
    <li className="card grid grid-cols-[minmax(0,1fr)] gap-2">
      <h2 className="text-body-small font-semibold break-all">
        {name}
        {row.id === viewer.id && <span className="tag ml-2 align-middle">{t('people.you')}</span>}
        {row.disabled && <span className="tag ml-2 align-middle">{t('people.disabled')}</span>}
      </h2>
      <p className="text-small text-ink-3">{[row.name, t('people.since', { day: since })].filter(Boolean).join(' · ')}</p>
      <ul className="flex flex-wrap gap-1.5" aria-label={t('people.roles-of', { name })}>
        {row.roles.map((role) => (
          <li key={role} className="tag">
            {t(`role.${role}`)}
          </li>
        ))}
      </ul>
      {mayDo(viewer, 'people.change') && <RoleForm key={row.roles.join()} person={row.id} name={name} held={row.roles} />}
      <RoleHistory changes={changes} words={words} />
    </li>
  )
}

function Pages({ email, page, found, words: { t } }: { email: string; page: number; found: number; words: PageWords }) {
  const last = Math.max(0, Math.ceil(found / size) - 1)
  if (last === 0) return null
  const at = (to: number) => `/people?${new URLSearchParams({ ...(email ? { email } : {}), page: String(to) })}`
  return (
    <nav aria-label={t('people.pages')} className="flex items-center justify-between gap-2">
      {page > 0 ? (
        <Link href={at(page - 1)} prefetch={false} className="button-outlined">
          {t('people.before')}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-small text-ink-3">{t('people.page', { page: page + 1, last: last + 1 })}</span>
      {page < last ? (
        <Link href={at(page + 1)} prefetch={false} className="button-outlined">
          {t('people.after')}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
