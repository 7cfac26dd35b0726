import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ConsentPurpose, hasConsented } from '#accounts'
import { type Pillar, stemOf } from '#engine/client'
import { database } from '#kernel'
import { listProfiles, placeNamed } from '#readings'
import { formatBirthDate } from '../birth/format-birth.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { PageShell } from '../components/page-shell.tsx'
import { LanguageChoice, ThemeChoice } from '../components/preferences.tsx'
import { Section } from '../components/section.tsx'
import { currentPerson } from '../current-person.ts'
import { readMessages } from '../messages/read-messages.ts'
import { readTheme } from '../request/read-theme.ts'
import { ConsentChoice } from './consent-choice.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('settings.title') }
}

const settingLinks = [
  { href: '/privacy', icon: 'shield', key: 'settings.privacy' },
  { href: '/share', icon: 'share', key: 'share.manage' },
  { href: '/reports', icon: 'flag', key: 'settings.reports' },
  { href: '/safety', icon: 'phone', key: 'settings.safety' },
] as const
const kept = ['settings.kept.birth', 'settings.kept.talk', 'settings.kept.model', 'settings.kept.cookie'] as const

export default async function SettingsPage() {
  const [{ locale, t }, theme, person] = await Promise.all([readMessages(), readTheme(), currentPerson()])
  const profiles = person ? await listProfiles(await database(), person.id) : []
  const agreed = async (purpose: ConsentPurpose) => person !== null && hasConsented(await database(), person.id, purpose)
  const [names, comparisons] = await Promise.all([agreed('names-to-model'), agreed('experiments')])
  return (
    <PageShell title={t('settings.title')} back={{ href: '/', label: t('back') }}>
      <div className="grid gap-4">
        <Section title={t('profiles.label')}>
          {profiles.length === 0 && <p className="text-ui/5.5 font-normal text-ink-2">{t('no-chart.text')}</p>}
          <ul>
            {profiles.map((profile) => (
              <li key={profile.id} className="border-b border-line last:border-0">
                <Link href={`/chart?profile=${profile.id}`} prefetch={false} className="flex min-h-14 items-center gap-3 py-2">
                  <span className="w-8">
                    <LetterTile letter={stemOf(profile.dayPillar as Pillar)} locale={locale} size="small" />
                  </span>
                  <span className="min-w-0 flex-1">
                    <b className="block truncate text-body-small font-semibold">{profile.label}</b>
                    <span className="block truncate text-small text-ink-3">
                      {t(`relation.${profile.relation}`)} · {profile.birth.date && formatBirthDate(profile.birth.date, locale)}{' '}
                      {profile.birth.time ?? t('chart.hour-unknown')} {placeNamed(profile.place, locale)}
                    </span>
                  </span>
                  <Icon name="chevron-right" size={18} />
                </Link>
              </li>
            ))}
          </ul>
          <Link href={person ? '/profiles/new' : '/'} className="button-outlined mt-3">
            <Icon name="plus" size={18} />
            {t('profile.new')}
          </Link>
        </Section>
        <Section title={t('settings.display')}>
          <div className="grid gap-3">
            <Row name={t('settings.language')}>
              <LanguageChoice />
            </Row>
            <Row name={t('settings.theme')}>
              <ThemeChoice chosen={theme} />
            </Row>
          </div>
        </Section>
        <Section title={t('settings.kept')}>
          <ul className="grid gap-2.5">
            {kept.map((key) => (
              <li key={key} className="flex gap-2.5 text-ui/5.5 font-normal text-ink-2">
                <span className="mt-px">
                  <Icon name="shield" size={18} />
                </span>
                {t(key)}
              </li>
            ))}
          </ul>
          {person && (
            <div className="mt-4 grid gap-4 border-t border-line pt-4">
              <div className="grid gap-2">
                <Row name={t('settings.names')}>
                  <ConsentChoice choice="names" given={names} />
                </Row>
                <p className="text-small text-ink-3">{t('settings.names.text')}</p>
              </div>
              <div className="grid gap-2">
                <Row name={t('settings.comparisons')}>
                  <ConsentChoice choice="comparisons" given={comparisons} />
                </Row>
                <p className="text-small text-ink-3">{t('settings.comparisons.text')}</p>
              </div>
            </div>
          )}
          {person && (
            <Link href="/memories" className="button-outlined mt-3">
              <Icon name="history" size={18} />
              {t('memories.link')}
            </Link>
          )}
        </Section>
        {settingLinks.map(({ href, icon, key }) => (
          <Link key={href} href={href} className="button-outlined min-h-12">
            <Icon name={icon} size={18} />
            {t(key)}
          </Link>
        ))}
        <Link href="/account" className="button-outlined min-h-12">
          <Icon name="lock" size={18} />
          {t('account.link')}
        </Link>
        <p className="text-center text-caption whitespace-pre-line text-ink-3">{t('first.notice')}</p>
      </div>
    </PageShell>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <span className="text-ui">{name}</span>
      {children}
    </div>
  )
}
