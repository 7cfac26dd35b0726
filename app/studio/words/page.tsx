import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#kernel'
import { listWordsVersions, servedWordsVersion } from '#readings'
import { listWords, wordsBefore } from '#studio'
import { localeSchema } from '#templates/client'
import { SectionCard } from '../../components/section-card.tsx'
import { readStudioMessages } from '../../messages/read-studio-messages.ts'
import { formatMoment } from '../components/format-moment.ts'
import { StudioClosed } from '../components/studio-closed.tsx'
import { StudioFrame } from '../components/studio-frame.tsx'
import { visitStudio } from '../visit-studio.ts'
import { BeginWords } from './begin-words.tsx'
import { RevertWords } from './revert-words.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('words.title') }
}

const languages = [
  { locale: 'ko', name: '한국어' },
  { locale: 'en', name: 'English' },
] as const

/** The words of readings in one language: what is told now, and what is being changed. */
export default async function WordsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const { t, locale: own } = words
  const locale = localeSchema.catch(own).parse((await searchParams).language)
  const client = await database()
  const [served, versions, all] = await Promise.all([servedWordsVersion(client, locale), listWordsVersions(client, locale), listWords(client)])
  const drafts = all.filter((draft) => draft.locale === locale && draft.status !== 'discarded')
  const current = versions.find(({ version }) => version === served)
  const before = current ? await wordsBefore(client, locale, current.version) : null
  return (
    <StudioFrame page="words" visit={visit} title={t('words.title')}>
      <p className="mb-4 max-w-[38rem] text-ui/5.5 font-normal text-ink-2">{t('words.about')}</p>
      <nav aria-label={t('words.language')} className="mb-4 flex gap-1">
        {languages.map((language) => (
          <Link
            key={language.locale}
            href={`/studio/words?language=${language.locale}`}
            lang={language.locale}
            aria-current={language.locale === locale ? 'page' : undefined}
            className="flex min-h-10 items-center rounded-tile px-3 text-ui text-ink-2 aria-[current=page]:bg-sunken aria-[current=page]:font-[650] aria-[current=page]:text-ink"
          >
            {language.name}
          </Link>
        ))}
      </nav>
      <div className="grid max-w-3xl gap-5">
        <SectionCard title={t('words.now')}>
          <p className="text-ui">
            {current ? t('words.served', { version: current.version, count: Object.keys(current.phrases).length }) : t('words.served.none')}
          </p>
          {current && visit.may('templates.publish') && <RevertWords locale={locale} served={current.version} before={before} />}
        </SectionCard>
        <SectionCard title={t('words.drafts')}>
          {drafts.length === 0 && <p className="text-ui text-ink-2">{t('words.drafts.none')}</p>}
          <ul className="grid gap-1">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <Link
                  href={`/studio/words/${draft.id}`}
                  className="flex min-h-11 flex-wrap items-center gap-x-3 rounded-tile px-2 py-1.5 hover:bg-sunken"
                >
                  <span className="text-body-small font-[650]">{t('words.draft', { count: Object.keys(draft.phrases).length })}</span>
                  <span className="tag">{t(`status.${draft.status}`)}</span>
                  <span className="text-caption text-ink-2">{formatMoment(draft.updatedAt, own)}</span>
                </Link>
              </li>
            ))}
          </ul>
          {visit.may('templates.edit') && <BeginWords locale={locale} />}
        </SectionCard>
      </div>
    </StudioFrame>
  )
}
