import type { Metadata } from 'next'
import { z } from 'zod'
import { Icon } from '../components/line-icon.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { StaticMarkup } from '../components/static-markup.tsx'
import { type PageWords, readPageMessages } from '../messages/read-page-messages.ts'
import { findTerms } from './find-terms.ts'
import { type GlossaryEntry, glossary, termKinds } from './glossary.ts'

const searchSchema = z.object({ q: z.string().max(60).optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('pages.glossary'), description: t('pages.glossary.about') }
}

/** Every term in its group, or those that are looked for. The search is a form: it needs no script. */
export default async function GlossaryPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { q } = searchSchema.parse(await searchParams)
  const words = await readPageMessages()
  const { t } = words
  const query = q?.trim() ?? ''
  const found = findTerms(query)
  return (
    <PageFrame page="glossary" title={t('pages.glossary')} note={t('pages.glossary.about')} words={words}>
      <search>
        <form action="/glossary" className="mb-5 flex max-w-[520px] gap-2">
          <input
            type="search"
            name="q"
            defaultValue={query}
            maxLength={60}
            aria-label={t('glossary.search')}
            placeholder={t('glossary.search.placeholder')}
            className="control h-11.5 min-w-0 flex-1 px-3.5"
          />
          <button type="submit" className="button-outlined min-h-11.5">
            <Icon name="search" size={18} />
            {t('glossary.search.submit')}
          </button>
        </form>
      </search>
      {query !== '' ? (
        <section>
          <p className="mb-3 flex flex-wrap items-center gap-x-4" role="status">
            <span className="text-body-small">{t('glossary.found', { query, count: found.length })}</span>
            <SoftLink href="/glossary" className="link">
              {t('glossary.all')}
            </SoftLink>
          </p>
          {found.length === 0 ? (
            <NoticeCard quiet icon="book" title={t('glossary.none')}>
              {t('glossary.none.text')}
            </NoticeCard>
          ) : (
            <StaticMarkup>
              <TermList entries={found} words={words} />
            </StaticMarkup>
          )}
        </section>
      ) : (
        <>
          <nav aria-label={t('pages.glossary')} className="mb-6 flex flex-wrap gap-x-4 gap-y-1">
            {termKinds.map((kind) => (
              <a key={kind} href={`#${kind}`} className="link">
                {t(`kind.${kind}`)}
              </a>
            ))}
          </nav>
          {termKinds.map((kind) => (
            <section key={kind} id={kind} className="later mb-8 scroll-mt-4">
              <h2 className="mb-1 font-serif text-title">{t(`kind.${kind}`)}</h2>
              <StaticMarkup>
                <TermList entries={glossary.filter((entry) => entry.kind === kind)} words={words} />
              </StaticMarkup>
            </section>
          ))}
        </>
      )}
    </PageFrame>
  )
}

function TermList({ entries, words: { locale } }: { entries: readonly GlossaryEntry[]; words: PageWords }) {
  return (
    <ul className="grid gap-x-8 tablet:grid-cols-2">
      {entries.map((entry) => (
        <li key={entry.slug} className="border-t border-line">
          <SoftLink href={`/glossary/${entry.slug}`} className="grid gap-0.5 py-2.5">
            <span className="flex items-baseline gap-1.5 text-body-small font-semibold">
              {locale === 'ko' ? entry.hangul : entry.english}
              <span className="gloss" lang="ko-Hani">
                {entry.hanja}
              </span>
              <span className="text-caption text-ink-3" lang={locale === 'ko' ? 'en' : 'ko'}>
                {locale === 'ko' ? entry.english : entry.hangul}
              </span>
            </span>
            <span className="text-ui/5.5 font-normal text-ink-2">{entry.meaning[locale === 'ko' ? 0 : 1]}</span>
          </SoftLink>
        </li>
      ))}
    </ul>
  )
}
