import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { database } from '#kernel'
import { listComments, readDraft } from '#studio'
import { servedCatalog, servedVersion } from '#templates'
import { readStudioMessages } from '../../../messages/read-studio-messages.ts'
import { idSchema } from '../../../request/id-schema.ts'
import { formatMoment } from '../../components/format-moment.ts'
import { StatusShape } from '../../components/status-shape.tsx'
import { StudioClosed } from '../../components/studio-closed.tsx'
import { StudioFrame } from '../../components/studio-frame.tsx'
import { ReviewDesk } from '../../review/review-desk.tsx'
import { visitStudio } from '../../visit-studio.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('reviews.title') }
}

/** One draft, as somebody must see it who decides about it. */
export default async function ReviewPage({ params }: { params: Promise<{ draft: string }> }) {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const { t, locale } = words
  const id = idSchema.safeParse((await params).draft)
  const client = await database()
  const draft = id.success ? await readDraft(client, id.data) : null
  if (!draft) notFound()
  const [comments, catalog, served] = await Promise.all([
    listComments(client, draft.id),
    servedCatalog(client),
    servedVersion(client, draft.templateId),
  ])
  const title = catalog.get(draft.templateId)?.manifest.title[locale] ?? draft.templateId
  return (
    <StudioFrame page="reviews" visit={visit} title={t('review.title', { title })}>
      <p className="-mt-3 mb-4 flex flex-wrap items-center gap-x-3 text-small text-ink-2">
        <span className="inline-flex items-center gap-1.5" data-draft-status={draft.status}>
          <StatusShape status={draft.status} />
          {t(`status.${draft.status}`)}
        </span>
        <span className="font-mono">{draft.templateId}</span>
        <span>{t('drafts.saved', { when: formatMoment(draft.updatedAt, locale) })}</span>
        {visit.may('templates.edit') && (
          <Link href={`/studio/drafts/${draft.id}`} className="min-h-6 underline underline-offset-4">
            {t('review.edit')}
          </Link>
        )}
      </p>
      <ReviewDesk
        draft={{
          id: draft.id,
          template: draft.templateId,
          revision: draft.revision,
          status: draft.status,
          files: draft.files,
          basedOn: draft.basedOn,
          base: draft.base,
          version: draft.version,
          isOwn: draft.editors.includes(visit.person.id),
        }}
        comments={comments.map(({ id: comment, by, place, text, at, settled }) => ({
          id: comment,
          isOwn: by === visit.person.id,
          place,
          text,
          at: formatMoment(at, locale),
          settled,
        }))}
        served={served}
        mayEdit={visit.may('templates.edit')}
        mayReview={visit.may('templates.review')}
        mayPublish={visit.may('templates.publish')}
      />
    </StudioFrame>
  )
}
