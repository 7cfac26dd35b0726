import type { MetadataRoute } from 'next'
import { readMessages } from './messages/read-messages.ts'

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { locale, t } = await readMessages()
  return {
    id: '/',
    name: 'HEAL7 Cube',
    short_name: 'HEAL7',
    description: t('site.description'),
    lang: locale,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f6f1e7',
    theme_color: '#f6f1e7',
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
