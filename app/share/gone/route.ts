import { readPageMessages } from '../../messages/read-page-messages.ts'
import { readTheme } from '../../request/read-theme.ts'
import { goneDocument } from './gone-document.ts'

/** What an address says whose link was revoked or has run out; `proxy.ts` leads here. */
export async function GET(): Promise<Response> {
  const [{ locale, t }, theme] = await Promise.all([readPageMessages(), readTheme()])
  const words = { title: t('shared.gone'), text: t('shared.gone.text'), action: t('shared.own') }
  return new Response(goneDocument(words, locale, theme), {
    status: 410,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' },
  })
}
