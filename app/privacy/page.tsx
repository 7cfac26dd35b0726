import type { Metadata } from 'next'
import Link from 'next/link'
import { type ConsentPurpose, listConsents } from '#accounts'
import { database, environment } from '#kernel'
import { Icon } from '../components/line-icon.tsx'
import { PageShell } from '../components/page-shell.tsx'
import { Section } from '../components/section.tsx'
import { currentPerson } from '../current-person.ts'
import { type PageWords, readPageMessages } from '../messages/read-page-messages.ts'
import { ConsentList } from './consent-list.tsx'
import { EraseForm } from './erase-form.tsx'
import { type KeptTable, keptTables } from './kept-tables.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('privacy.title'), description: t('privacy.about') }
}

const groups = ['readings', 'account', 'comparison', 'service'] as const satisfies readonly KeptTable['group'][]
const promises = ['privacy.promise.sealed', 'privacy.promise.model', 'privacy.promise.third', 'privacy.promise.retention'] as const

/** What is kept and why; what one agreed to; how to take it along and how to have it erased. */
export default async function PrivacyPage() {
  const [words, person] = await Promise.all([readPageMessages(), currentPerson()])
  const { t } = words
  return (
    <PageShell title={t('privacy.title')} back={{ href: '/settings', label: t('back') }}>
      <div className="grid gap-4">
        <p className="text-ui/5.5 font-normal text-ink-2">{t('privacy.about')}</p>
        <ul className="grid gap-2.5">
          {promises.map((key) => (
            <li key={key} className="flex gap-2.5 text-ui/5.5 font-normal text-ink-2">
              <span className="mt-px">
                <Icon name="shield" size={18} />
              </span>
              {t(key, { days: environment().RETAIN_ANONYMOUS_DAYS })}
            </li>
          ))}
        </ul>
        {person && <Consents personId={person.id} words={words} />}
        <Section title={t('privacy.export')}>
          <p className="text-ui/5.5 font-normal text-ink-2">{t('privacy.export.text')}</p>
          {person ? (
            <div className="mt-3 grid gap-2">
              <a href="/api/export" download className="button-outlined min-h-12">
                <Icon name="download" size={18} />
                {t('privacy.export.do')}
              </a>
              <Link href="/share" className="button-outlined min-h-12">
                <Icon name="share" size={18} />
                {t('share.manage')}
              </Link>
            </div>
          ) : (
            <p className="mt-2 text-small text-ink-3">{t('privacy.nothing')}</p>
          )}
        </Section>
        <Section title={t('privacy.erase')}>
          <p className="mb-3 text-ui/5.5 font-normal text-ink-2">{t('privacy.erase.text')}</p>
          {person ? <EraseForm /> : <p className="text-small text-ink-3">{t('privacy.nothing')}</p>}
        </Section>
        {groups.map((group) => (
          <Section key={group} title={t(`privacy.group.${group}`)}>
            <ul>
              {keptTables
                .filter((kept) => kept.group === group)
                .map((kept) => (
                  <Kept key={kept.table} kept={kept} words={words} />
                ))}
            </ul>
          </Section>
        ))}
        <Link href="/safety" className="button-outlined min-h-12">
          {t('safety.title')}
        </Link>
      </div>
    </PageShell>
  )
}

function Kept({ kept: { table, form, what, why, until }, words: { locale, t } }: { kept: KeptTable; words: PageWords }) {
  return (
    <li className="border-b border-line py-3 first:pt-0 last:border-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <b className="text-body-small font-semibold">{what[locale]}</b>
        {form === 'sealed' && <span className="tag">{t('privacy.sealed')}</span>}
      </p>
      <p className="mt-0.5 text-small text-ink-2">
        {why[locale]}. {t('privacy.until', { until: until[locale] })}
      </p>
      <p className="mt-0.5 text-caption text-ink-3">{table}</p>
    </li>
  )
}

async function Consents({ personId, words: { locale, t } }: { personId: string; words: PageWords }) {
  const consents = await listConsents(await database(), personId)
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'long' })
  const nameOf = (purpose: ConsentPurpose) => (purpose.startsWith('guardian/') ? t('consents.guardian') : t(`consents.${purpose as Named}`))
  return (
    <Section title={t('consents.title')}>
      {consents.length === 0 && <p className="text-ui/5.5 font-normal text-ink-2">{t('consents.none')}</p>}
      <ConsentList
        consents={consents.map(({ purpose, version, givenAt }) => ({
          purpose,
          name: nameOf(purpose),
          given: t('consents.given', { day: day.format(new Date(givenAt)), version }),
          revocable: purpose === 'birth-data' || purpose === 'names-to-model' || purpose === 'experiments',
        }))}
      />
      <p className="mt-2 text-small text-ink-3">{t('consents.text')}</p>
    </Section>
  )
}

type Named = 'birth-data' | 'names-to-model' | 'experiments' | 'age-14'
