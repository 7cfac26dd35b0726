import type { Metadata } from 'next'
import Link from 'next/link'
import { accountOf, listKeys, listSessions, mayDo, type Person, permissionsOf } from '#accounts'
import { database, now } from '#kernel'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageShell } from '../components/page-shell.tsx'
import { Section } from '../components/section.tsx'
import { currentPerson } from '../current-person.ts'
import { readMessages } from '../messages/read-messages.ts'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { EmailForm } from './email-form.tsx'
import { KeyList } from './key-list.tsx'
import { NameForm } from './name-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { SessionList } from './session-list.tsx'
import { SignOut } from './sign-out.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('account.title') }
}

/** Who one is here: the account, where it is signed in, and what acts for it. */
export default async function AccountPage() {
  const [{ t }, person] = await Promise.all([readMessages(), currentPerson()])
  const account = person && !person.anonymous ? await accountOf(await database(), person.id) : null
  return (
    <PageShell title={t('account.title')} back={{ href: '/settings', label: t('back') }}>
      <div className="grid gap-4">
        {account ? (
          <>
            <Section title={t('account.me')}>
              <div className="grid gap-4">
                <NameForm name={account.name} />
                <EmailForm email={account.email} />
              </div>
            </Section>
            <Section title={t('account.password')}>
              <PasswordForm email={account.email} />
            </Section>
          </>
        ) : (
          <NoticeCard
            icon="lock"
            title={t('account.none.title')}
            action={
              <>
                <Link href="/sign-up" className="button-outlined">
                  {t('sign-up.title')}
                </Link>
                <Link href="/sign-in" className="button-outlined">
                  {t('sign-in.title')}
                </Link>
              </>
            }
          >
            {t('account.none.text')}
          </NoticeCard>
        )}
        {person && <Roles person={person} />}
        {person && account && <Sessions person={person} />}
        {person && <Keys person={person} />}
        {account && <SignOut />}
      </div>
    </PageShell>
  )
}

/** Shown to those who are more than readers. */
async function Roles({ person }: { person: Person }) {
  const { t } = await readPageMessages()
  if (person.roles.length < 2) return null
  return (
    <Section title={t('account.roles')}>
      <ul className="flex flex-wrap gap-1.5">
        {person.roles.map((role) => (
          <li key={role} className="tag">
            {t(`role.${role}`)}
          </li>
        ))}
      </ul>
      <ul className="mt-3 grid gap-1 text-ui/5.5 font-normal text-ink-2">
        {permissionsOf(person.roles).map((permission) => (
          <li key={permission}>{t(`permission.${permission}`)}</li>
        ))}
      </ul>
      {mayDo(person, 'studio.open') && (
        <Link href="/owner/welcome" className="button-outlined mt-3">
          {t('owner.studio')} · {t('owner.experiments')}
        </Link>
      )}
      {mayDo(person, 'people.read') && (
        <Link href="/people" className="button-outlined mt-3 ml-2">
          {t('people.title')}
        </Link>
      )}
    </Section>
  )
}

async function Sessions({ person }: { person: Person }) {
  const [{ locale, t }, sessions] = [await readMessages(), await listSessions(await database(), person, now())]
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'long' })
  return (
    <Section title={t('account.sessions')}>
      <SessionList sessions={sessions.map((session) => ({ ...session, since: day.format(new Date(session.since)) }))} />
    </Section>
  )
}

async function Keys({ person }: { person: Person }) {
  const [{ locale, t }, keys] = [await readMessages(), await listKeys(await database(), person.id, now())]
  const mayCreate = mayDo(person, 'keys.create')
  if (!mayCreate && keys.length === 0) return null
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'long' })
  const day = (instant: string) => format.format(new Date(instant))
  return (
    <Section title={t('keys.title')}>
      <KeyList
        keys={keys.map((key) => ({ ...key, expiresAt: day(key.expiresAt), lastUsedAt: key.lastUsedAt && day(key.lastUsedAt) }))}
        allowed={mayCreate ? permissionsOf(person.roles) : []}
      />
    </Section>
  )
}
