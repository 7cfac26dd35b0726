import type { Locale } from '#templates/client'
import type { Theme } from '../../components/preferences.tsx'

/** What the document says; none of it comes from a request. */
export interface GoneWords {
  title: string
  text: string
  action: string
}

const style = `
@font-face{font-family:"HEAL7 Sans";src:url(/fonts/sans.ttf) format("truetype");font-weight:400 700;font-display:swap;unicode-range:U+0-2E7F,U+3000-30FF,U+3130-318F,U+AC00-D7A3}
@font-face{font-family:"HEAL7 Serif";src:url(/fonts/serif.ttf) format("truetype");font-weight:400 700;font-display:swap;unicode-range:U+0-2E7F,U+3000-30FF,U+3130-318F,U+AC00-D7A3}
:root{color-scheme:light dark}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
body{margin:0;background:light-dark(#f6f1e7,#141217);color:light-dark(#221c16,#f1ebe1);font:420 1rem/1.8125rem "HEAL7 Sans",Pretendard,system-ui,sans-serif;word-break:keep-all;overflow-wrap:break-word}
main{box-sizing:border-box;display:grid;align-content:center;justify-items:center;gap:.75rem;min-height:100dvh;max-width:440px;margin:0 auto;padding:1.5rem;text-align:center}
svg{color:light-dark(#6c6255,#9f968d)}
h1{margin:0;font:600 1.5rem/2.125rem "HEAL7 Serif","Noto Serif KR",serif;text-wrap:balance}
p{margin:0;font-size:.9375rem;line-height:1.5rem;color:light-dark(#534a40,#c2b9ae)}
a{box-sizing:border-box;display:flex;align-items:center;justify-content:center;width:100%;min-height:3.25rem;margin-top:.75rem;padding:.375rem 1rem;border-radius:14px;background:light-dark(#6a3560,#92508a);color:#fff;font-size:1.0625rem;line-height:1.5rem;font-weight:650;text-decoration:none}
a:focus-visible{outline:2px solid light-dark(#6a3560,#ddaed2);outline-offset:2px}
`

/** The whole document of a closed link, in the colours of templates/theme.css: a page that Next draws has no say in its status. */
export function goneDocument({ title, text, action }: GoneWords, locale: Locale, theme: Theme): string {
  const chosen = theme === 'system' ? '' : ` data-theme="${theme}"`
  return `<!DOCTYPE html><html lang="${locale}"${chosen}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><title>${title} · HEAL7 Cube</title><style>${style}</style></head><body><main><svg width="32" height="32" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2"/></svg><h1>${title}</h1><p>${text}</p><a href="/">${action}</a></main></body></html>`
}
