import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './globals.css'
import { KeepSession } from './account/keep-session.tsx'
import { SessionWatch } from './account/session-channel.tsx'
import { readBuild } from './cache/read-build.ts'
import { ServiceWorker } from './cache/service-worker.tsx'
import { MessagesProvider } from './messages/messages-context.tsx'
import { readMessages } from './messages/read-messages.ts'
import type { Messages } from './messages/translate.ts'
import { readTheme } from './request/read-theme.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readMessages()
  return {
    title: { default: 'HEAL7 Cube', template: '%s · HEAL7 Cube' },
    description: t('site.description'),
    robots: { index: false },
    formatDetection: { telephone: false, date: false },
    applicationName: 'HEAL7 Cube',
    appleWebApp: { capable: true, title: 'HEAL7', statusBarStyle: 'default' },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f1e7' },
    { media: '(prefers-color-scheme: dark)', color: '#141217' },
  ],
}

/** What `error.tsx` says in place of any page. Everything else that a client component says comes with a `SpeakingLayout`. */
function wordsOfFailure({ 'error.title': title, 'error.text': text, 'error.action': action, 'not-found.action': home }: Messages): Partial<Messages> {
  return { 'error.title': title, 'error.text': text, 'error.action': action, 'not-found.action': home }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [{ locale, messages }, theme] = await Promise.all([readMessages(), readTheme()])
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <MessagesProvider locale={locale} messages={wordsOfFailure(messages)}>
          {children}
        </MessagesProvider>
        <SessionWatch />
        <KeepSession />
        <ServiceWorker build={readBuild()} />
      </body>
    </html>
  )
}
