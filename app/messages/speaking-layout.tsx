import type { ReactNode } from 'react'
import { MessagesProvider } from './messages-context.tsx'
import { readMessages } from './read-messages.ts'

/** Gives the client components below it their sentences. Pages without any that speak do without: they send no dictionary. */
export default async function SpeakingLayout({ children }: { children: ReactNode }) {
  const { locale, messages } = await readMessages()
  return (
    <MessagesProvider locale={locale} messages={messages}>
      {children}
    </MessagesProvider>
  )
}
