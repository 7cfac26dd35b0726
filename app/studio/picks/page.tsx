import type { Metadata } from 'next'
import { readStudioMessages } from '../../messages/read-studio-messages.ts'
import { StudioClosed } from '../components/studio-closed.tsx'
import { StudioFrame } from '../components/studio-frame.tsx'
import { visitStudio } from '../visit-studio.ts'
import { PickDesk } from './pick-desk.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('picks.title') }
}

/** Why a question about a chart is answered with these templates and not with others. */
export default async function PicksPage() {
  const { words, visit, signedIn } = await visitStudio()
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  return (
    <StudioFrame page="picks" visit={visit} title={words.t('picks.title')}>
      <p className="mb-4 max-w-[38rem] text-ui/5.5 font-normal text-ink-2">{words.t('picks.about')}</p>
      <PickDesk />
    </StudioFrame>
  )
}
