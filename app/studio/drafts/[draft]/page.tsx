import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database, now } from '#kernel'
import { readDraft, readVocabulary } from '#studio'
import { servedCatalog } from '#templates'
import { ownerOf } from '../../../cache/owner-of.ts'
import { readStudioMessages } from '../../../messages/read-studio-messages.ts'
import { idSchema } from '../../../request/id-schema.ts'
import { StudioClosed } from '../../components/studio-closed.tsx'
import { StudioFrame } from '../../components/studio-frame.tsx'
import { DraftDesk } from '../../editor/draft-desk.tsx'
import { visitStudio } from '../../visit-studio.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('code.label') }
}

/** A draft being written. */
export default async function DraftPage({ params }: { params: Promise<{ draft: string }> }) {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const id = idSchema.safeParse((await params).draft)
  const client = await database()
  const draft = id.success ? await readDraft(client, id.data) : null
  if (!draft) notFound()
  const templates = (await servedCatalog(client)).all()
  return (
    <StudioFrame page="templates" visit={visit} title={words.t('code.label')} hidesTitle fills>
      <DraftDesk
        draft={{
          id: draft.id,
          template: draft.templateId,
          revision: draft.revision,
          status: draft.status,
          files: draft.files,
          basedOn: draft.basedOn,
          base: draft.base,
        }}
        owner={ownerOf(visit.person.id)}
        vocabulary={readVocabulary(templates, now())}
        mayEdit={visit.may('templates.edit')}
        templates={templates.map(({ manifest }) => ({ id: manifest.id, title: manifest.title[words.locale] }))}
      />
    </StudioFrame>
  )
}
