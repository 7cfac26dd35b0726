import type { Metadata } from 'next'
import { readMessages } from '../messages/read-messages.ts'
import { OfflineReader } from './offline-reader.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readMessages()
  return { title: t('without.title') }
}

/** What the service worker shows when there is no line. It is kept as it is drawn here, so it belongs to nobody. */
export default function OfflinePage() {
  return <OfflineReader />
}
