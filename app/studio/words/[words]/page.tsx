import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { database } from '#kernel'
import { servedWordsVersion } from '#readings'
import { readWords } from '#studio'
import { ownerOf } from '../../../cache/owner-of.ts'
import { readStudioMessages } from '../../../messages/read-studio-messages.ts'
import { idSchema } from '../../../request/id-schema.ts'
import { StudioClosed } from '../../components/studio-closed.tsx'
import { StudioFrame } from '../../components/studio-frame.tsx'
import { visitStudio } from '../../visit-studio.ts'
import { WordsDesk } from '../words-desk.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('words.desk') }
}

/** One draft of words: changed by editors, decided by somebody else. */
export default async function WordsDraftPage({ params }: { params: Promise<{ words: string }> }) {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const id = idSchema.safeParse((await params).words)
  const client = await database()
  const draft = id.success ? await readWords(client, id.data) : null
  if (!draft) notFound()
  const { phrases, style, locale, status, revision, basedOn, version } = draft
  return (
    <StudioFrame page="words" visit={visit} title={words.t('words.desk')}>
      <WordsDesk
        draft={{ id: draft.id, phrases, style, locale, status, revision, basedOn, version }}
        owner={ownerOf(visit.person.id)}
        served={await servedWordsVersion(client, locale)}
        isOwn={draft.editors.includes(visit.person.id)}
        mayEdit={visit.may('templates.edit')}
        mayPublish={visit.may('templates.review') && visit.may('templates.publish')}
      />
    </StudioFrame>
  )
}
