import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database, now } from '#kernel'
import { listMoves, listTemplates, type Pointer, readVersionFigures } from '#studio'
import { SectionCard } from '../../../components/section-card.tsx'
import { readStudioMessages } from '../../../messages/read-studio-messages.ts'
import { formatMoment } from '../../components/format-moment.ts'
import { PublishedPreview } from '../../components/published-preview.tsx'
import { StudioClosed } from '../../components/studio-closed.tsx'
import { StudioFrame } from '../../components/studio-frame.tsx'
import { VersionFiguresList } from '../../components/version-figures-list.tsx'
import { visitStudio } from '../../visit-studio.ts'
import { MoveForm, RevertButton } from './pointer-forms.tsx'
import { StartForms } from './start-forms.tsx'

interface Props {
  params: Promise<{ template: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('library.title') }
}

/** One template: how it looks, its versions, what points where, and who moved it. */
export default async function TemplatePage({ params }: Props) {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const { t, locale } = words
  const { template: id } = await params
  const client = await database()
  const template = (await listTemplates(client, now())).find((known) => known.id === id)
  if (!template) notFound()
  const { pointers, versions, drafts } = template
  const [moves, figures] = await Promise.all([listMoves(client, id), readVersionFigures(client, id, pointers.production, now())])
  const mayPublish = visit.may('templates.publish')
  const shown = pointers.production ?? versions[0]?.version ?? ''
  return (
    <StudioFrame page="templates" visit={visit} title={template.title[locale]}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 desk:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <p className="max-w-[38rem] text-ui/5.5 font-normal text-ink-2">{template.description[locale]}</p>
          <SectionCard title={t('template.pointers')}>
            <dl className="grid grid-cols-3 gap-2 text-center">
              {(['draft', 'staging', 'production'] as const).map((pointer) => (
                <div key={pointer} className="rounded-control bg-sunken px-2 py-2.5">
                  <dt className="text-caption text-ink-2">{t(`template.${pointer}`)}</dt>
                  <dd className="truncate text-body-small font-[650]">
                    {pointer === 'draft' ? t(drafts.length > 0 ? 'template.open' : 'template.none') : (pointers[pointer] ?? t('template.none'))}
                  </dd>
                </div>
              ))}
            </dl>
            {mayPublish && pointers.production && versions.length > 1 && <RevertButton template={id} served={pointers.production} />}
          </SectionCard>
          {visit.may('templates.edit') && <StartForms template={id} drafts={drafts} />}
          <SectionCard title={t('template.versions')}>
            <ul className="grid gap-3">
              {versions.map(({ version, publishedAt, use }) => (
                <li key={version} className="border-t border-line pt-3 first:border-t-0 first:pt-0">
                  <p className="flex flex-wrap items-baseline gap-x-2">
                    <b className="font-mono text-ui font-semibold">{version}</b>
                    {version === pointers.production && <span className="tag">{t('template.production')}</span>}
                    {version === pointers.staging && <span className="tag">{t('template.staging')}</span>}
                    <span className="text-caption text-ink-2">{t('template.published-at', { when: formatMoment(publishedAt, locale) })}</span>
                  </p>
                  <p className="text-caption text-ink-2">
                    {use.cards === 0 ? t('library.use.none') : t('library.use', { recent: use.recentCards, all: use.cards })}
                  </p>
                  {mayPublish && version !== pointers.production && (
                    <MoveForm template={id} version={version} expected={pointers.production} label={t('template.serve')} />
                  )}
                </li>
              ))}
            </ul>
            {mayPublish && pointers.production && (
              <div className="mt-4 border-t border-line pt-3">
                <MoveForm template={id} version={null} expected={pointers.production} label={t('template.withdraw')} />
              </div>
            )}
          </SectionCard>
          {figures.length > 0 && (
            <SectionCard title={t('template.figures')}>
              <VersionFiguresList versions={figures} />
            </SectionCard>
          )}
          <SectionCard title={t('template.moves')}>
            {moves.length === 0 ? (
              <p className="text-ui text-ink-2">{t('template.moves.none')}</p>
            ) : (
              <ol className="grid gap-2">
                {moves.map((move) => (
                  <li key={`${move.pointer} ${move.at.toISOString()} ${move.to}`} className="text-ui">
                    {t('template.move', {
                      pointer: t(`template.${move.pointer}`),
                      from: nameOf(move.pointer, move.from),
                      to: nameOf(move.pointer, move.to),
                    })}
                    <span className="block text-caption text-ink-2">
                      {formatMoment(move.at, locale)}
                      {!/^(?:\w+\.[\w-]+|revert)$/.test(move.why) && ` · ${move.why}`}
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </SectionCard>
        </div>
        <PublishedPreview template={id} version={shown} title={template.title[locale]} />
      </div>
    </StudioFrame>
  )

  /** The draft pointer names a draft by an id that says nothing to people. */
  function nameOf(pointer: Pointer, target: string | null): string {
    if (target === null) return t('template.none')
    return pointer === 'draft' ? t('status.draft') : target
  }
}
