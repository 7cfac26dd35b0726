import { cspHash, readRuntime } from './read-runtime.ts'

export interface FrameContent {
  title: string
  /** Vetted style sheet of the template. */
  css: string
  /** Markup as `renderTemplate` made it. */
  html: string
  locale: 'ko' | 'en'
  /** Who may show the frame; another origin when frames live on a site of their own. */
  frameAncestors?: string
}

/**
 * The whole document of one component, with the headers that shut it in: an opaque origin, no network,
 * our one script and this style sheet by hash, no markup from script.
 */
export function frameDocument({ title, css, html, locale, frameAncestors = "'self'" }: FrameContent): {
  body: string
  headers: Record<string, string>
} {
  if (/<\/style/i.test(css)) throw new RangeError('A style sheet may not close its element.')
  const runtime = readRuntime()
  const body = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeTitle(title)}</title><script>${runtime.source}</script><style>${css}</style></head><body><main id="component">${html}</main></body></html>`
  return {
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [
        "default-src 'none'",
        `script-src '${runtime.hash}'`,
        `style-src '${cspHash(css)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${frameAncestors}`,
        'sandbox allow-scripts',
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
      'connection-allowlist': '()',
      'permissions-policy':
        'camera=(), microphone=(), geolocation=(), fullscreen=(), clipboard-read=(), clipboard-write=(), payment=(), usb=(), browsing-topics=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'cross-origin-opener-policy': 'same-origin',
    },
  }
}

function escapeTitle(title: string): string {
  return title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
