import type { Metadata } from 'next'
import Link from 'next/link'
import { mayDo } from '#accounts'
import { FullPageNotice } from '../../components/full-page-notice.tsx'
import { Icon } from '../../components/line-icon.tsx'
import { PageShell } from '../../components/page-shell.tsx'
import { currentPerson } from '../../current-person.ts'
import { readMessages } from '../../messages/read-messages.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('owner.studio') }
}

const places = [
  { href: '/studio', name: 'owner.studio', text: 'owner.studio.text', permission: 'studio.open' },
  { href: '/experiments', name: 'owner.experiments', text: 'owner.experiments.text', permission: 'experiments.read' },
  { href: '/', name: 'owner.readings', text: 'owner.readings.text', permission: 'readings.use' },
] as const

/** Where the owner link leads: what there is to look after. */
export default async function OwnerPage() {
  const [{ t }, person] = await Promise.all([readMessages(), currentPerson()])
  if (!person || !mayDo(person, 'studio.open'))
    return (
      <FullPageNotice icon="lock" title={t('owner.not.title')} text={t('owner.not.text')}>
        <Link href="/" className="button-filled">
          {t('account.home')}
        </Link>
      </FullPageNotice>
    )
  return (
    <PageShell title={t('owner.title')} back={{ href: '/', label: t('back') }}>
      <div className="grid gap-4">
        <p className="text-ui/5.5 font-normal text-ink-2">{t('owner.text')}</p>
        <ul className="grid gap-3">
          {places
            .filter(({ permission }) => mayDo(person, permission))
            .map(({ href, name, text }) => (
              <li key={href}>
                <Link href={href} prefetch={false} className="card flex min-h-16 items-center gap-3">
                  <span className="min-w-0 flex-1">
                    <b className="block text-body-small font-semibold">{t(name)}</b>
                    <span className="block text-small text-ink-3">{t(text)}</span>
                  </span>
                  <Icon name="chevron-right" size={18} />
                </Link>
              </li>
            ))}
        </ul>
        {person.anonymous && (
          <div className="grid gap-3">
            <p className="text-ui/5.5 font-normal text-ink-2">{t('owner.keep')}</p>
            <Link href="/sign-up" className="button-outlined justify-self-start">
              {t('sign-up.title')}
            </Link>
          </div>
        )}
      </div>
    </PageShell>
  )
}
