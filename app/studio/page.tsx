import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { database, now } from '#kernel'
import { listDrafts, listTemplates, type TemplateSummary } from '#studio'
import { readStudioMessages } from '../messages/read-studio-messages.ts'
import { formatMoment } from './components/format-moment.ts'
import { StatusShape } from './components/status-shape.tsx'
import { StudioClosed } from './components/studio-closed.tsx'
import { StudioFrame } from './components/studio-frame.tsx'
import { Library } from './library/library.tsx'
import type { LibraryTemplate } from './library/library-template.ts'
import { NewTemplate } from './library/new-template.tsx'
import { visitStudio } from './visit-studio.ts'

const searchSchema = z.object({ find: z.string().max(100).catch('') })

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('library.title') }
}

/** Every template as it looks, with what is being written of it. */
export default async function LibraryPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const { t, locale } = words
  const { find } = searchSchema.parse(await searchParams)
  const client = await database()
  const [templates, drafts] = await Promise.all([listTemplates(client, now()), listDrafts(client)])
  return (
    <StudioFrame page="templates" visit={visit} title={t('library.title')}>
      <section aria-labelledby="drafts" className="mb-7">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
          <h2 id="drafts" className="font-serif text-title">
            {t('drafts.title')}
          </h2>
          {visit.may('templates.edit') && <NewTemplate />}
        </div>
        {drafts.length === 0 ? (
          <p className="text-ui text-ink-2">{t('drafts.none')}</p>
        ) : (
          <ul className="grid gap-2 sm:grid-cols-2 desk:grid-cols-3">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <Link
                  href={draft.status === 'in-review' || draft.status === 'approved' ? `/studio/reviews/${draft.id}` : `/studio/drafts/${draft.id}`}
                  className="card flex min-h-16 flex-col gap-0.5 px-3.5 py-2.5"
                >
                  <span className="truncate text-body-small font-[650]">{draft.title[locale] || draft.templateId}</span>
                  <span className="flex flex-wrap items-center gap-x-2 text-caption text-ink-2">
                    <span className="inline-flex items-center gap-1">
                      <StatusShape status={draft.status} />
                      {t(`status.${draft.status}`)}
                    </span>
                    <span className="font-mono">
                      {draft.templateId} {draft.nextVersion}
                    </span>
                    <span>{t('drafts.saved', { when: formatMoment(draft.updatedAt, locale) })}</span>
                    {draft.openComments > 0 && <span>{t('drafts.comments', { count: draft.openComments })}</span>}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Library templates={templates.map(cardOf)} find={find} />
    </StudioFrame>
  )
}

function cardOf({ id, title, description, intents, pointers, versions, locales, drafts }: TemplateSummary): LibraryTemplate {
  const sum = (key: 'cards' | 'recentCards' | 'up' | 'down') => versions.reduce((total, { use }) => total + use[key], 0)
  const lacks = ({ missing, untranslated }: (typeof locales)['ko']) => ({ missing: missing.length, untranslated: untranslated.length })
  return {
    id,
    title,
    words: [description.ko, description.en, ...intents].join(' '),
    served: pointers.production,
    version: pointers.production ?? versions[0]?.version ?? '',
    hasDraft: drafts.length > 0,
    lacks: { ko: lacks(locales.ko), en: lacks(locales.en) },
    use: { cards: sum('cards'), recentCards: sum('recentCards'), up: sum('up'), down: sum('down') },
  }
}
