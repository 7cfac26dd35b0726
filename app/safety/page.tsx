import type { Metadata } from 'next'
import { Icon } from '../components/line-icon.tsx'
import { PageShell } from '../components/page-shell.tsx'
import { Section } from '../components/section.tsx'
import { readPageMessages } from '../messages/read-page-messages.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('safety.title'), description: t('safety.about') }
}

const lines = ['109', '1577-0199', '1388', '1366'] as const
const emergency = ['119', '112'] as const
const undecided = ['medical', 'legal', 'money', 'life', 'people', 'hour'] as const
const notices = ['ai', 'age', 'report'] as const

/** Whom to call, what a reading does not decide, and who writes it. */
export default async function SafetyPage() {
  const { locale, t } = await readPageMessages()
  return (
    <PageShell title={t('safety.title')} back={{ href: '/settings', label: t('back') }}>
      <div className="grid gap-4">
        <p className="text-ui/5.5 font-normal text-ink-2">{t('safety.about')}</p>
        <Section title={t('safety.lines')}>
          <ul className="grid gap-2">
            {lines.map((number) => (
              <li key={number}>
                <a href={`tel:${number}`} className="button-outlined min-h-12 w-full justify-start gap-3 text-left">
                  <Icon name="phone" size={18} />
                  <span className="min-w-0 flex-1">
                    <b className="text-body-small">{number}</b> <span className="font-normal text-ink-2">{t(`safety.line.${number}`)}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-small text-ink-2">
            {t('safety.emergency')}{' '}
            {emergency.map((number) => (
              <a key={number} href={`tel:${number}`} className="mr-2 inline-flex min-h-6 items-center underline underline-offset-4">
                {number} {t(`safety.line.${number}`)}
              </a>
            ))}
          </p>
          {/* Written out and not linked: no address of another site is opened from here by accident. */}
          {locale === 'en' && <p className="mt-3 text-small text-ink-2">{t('safety.abroad')}</p>}
        </Section>
        <Section title={t('safety.undecided')}>
          <p className="mb-2 text-ui/5.5 font-normal text-ink-2">{t('safety.undecided.text')}</p>
          <ul className="grid gap-2">
            {undecided.map((name) => (
              <li key={name} className="flex gap-2.5 text-ui/5.5 font-normal text-ink-2">
                <span className="mt-px">
                  <Icon name="minus" size={18} />
                </span>
                {t(`safety.undecided.${name}`)}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('safety.notice')}>
          <ul className="grid gap-2.5">
            {notices.map((name) => (
              <li key={name} className="text-ui/5.5 font-normal text-ink-2">
                {t(`safety.notice.${name}`)}
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </PageShell>
  )
}
