import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frameDocument } from '#sandbox'
import { type FrameHost, type FramePage, startFrameHost } from './frame-host.ts'

let host: FrameHost
beforeAll(async () => {
  host = await startFrameHost()
})
afterAll(() => host?.close())

/** Markup that would reach the collector `c` if anything let it. */
const markup: Record<string, (c: string) => string> = {
  img: (c) => `<img src="${c}/img">`,
  'img-onerror': (c) => `<img src="data:x" onerror="fetch('${c}/img-onerror')">`,
  'svg-onload': (c) => `<svg onload="fetch('${c}/svg-onload')"><image href="${c}/svg-image"></image></svg>`,
  'style-background': (c) => `<style>body{background:url(${c}/style-background)}</style>`,
  'style-import': (c) => `<style>@import "${c}/style-import";</style>`,
  'style-font': (c) => `<style>@font-face{font-family:x;src:url(${c}/style-font)}body{font-family:x}</style>text`,
  'style-attribute': (c) => `<style>main[id^=c]{background:url(${c}/style-attribute)}</style>`,
  'style-inline': (c) => `<p style="background:url(${c}/style-inline)">x</p>`,
  'link-stylesheet': (c) => `<link rel="stylesheet" href="${c}/link-stylesheet">`,
  'link-preload': (c) => `<link rel="preload" as="image" href="${c}/link-preload"><link rel="prefetch" href="${c}/link-prefetch">`,
  'link-preconnect': (c) =>
    `<link rel="preconnect" href="${c}"><link rel="dns-prefetch" href="${c}"><link rel="modulepreload" href="${c}/link-modulepreload">`,
  'speculation-rules': (c) => `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${c}/speculation-rules"]}]}</script>`,
  'meta-refresh': (c) => `<meta http-equiv="refresh" content="0;url=${c}/meta-refresh">`,
  'meta-policy': (c) =>
    `<meta http-equiv="content-security-policy" content="default-src *; script-src 'unsafe-inline'"><script>fetch('${c}/meta-policy')</script>`,
  iframe: (c) => `<iframe src="${c}/iframe"></iframe><object data="${c}/object"></object><embed src="${c}/embed">`,
  video: (c) => `<video src="${c}/video" poster="${c}/poster" autoplay></video><audio src="${c}/audio" autoplay></audio>`,
  base: (c) => `<base href="${c}/base/"><img src="x">`,
  'script-inline': (c) => `<script>fetch('${c}/script-inline')</script>`,
  'script-external': (c) => `<script src="${c}/script-external"></script><script type="module" src="${c}/script-module"></script>`,
}

/** The same as script, for the case that the pinned script itself had gone bad. */
const scripts: Record<string, (c: string, datagramPort: number) => string> = {
  fetch: (c) => `fetch('${c}/fetch', { mode: 'no-cors' })`,
  xhr: (c) => `const x = new XMLHttpRequest(); x.open('GET', '${c}/xhr'); x.send()`,
  beacon: (c) => `navigator.sendBeacon('${c}/beacon', 'x')`,
  websocket: (c) => `new WebSocket('${c.replace('http', 'ws')}/websocket')`,
  eventsource: (c) => `new EventSource('${c}/eventsource')`,
  image: (c) => `new Image().src = '${c}/image'`,
  location: (c) => `location = '${c}/location'`,
  'blob-navigation': (c) =>
    `location = URL.createObjectURL(new Blob(['<meta http-equiv=refresh content="0;url=${c}/blob-navigation">'], { type: 'text/html' }))`,
  'data-navigation': (c) => `location = 'data:text/html,<meta http-equiv=refresh content="0;url=${c}/data-navigation">'`,
  'link-click': (c) =>
    `const a = document.createElement('a'); a.href = '${c}/link-click'; a.ping = '${c}/ping'; document.documentElement.append(a); a.click()`,
  'form-submit': (c) => `const f = document.createElement('form'); f.action = '${c}/form-submit'; document.documentElement.append(f); f.submit()`,
  'dynamic-script': (c) => `const s = document.createElement('script'); s.src = '${c}/dynamic-script'; document.head.append(s)`,
  'dynamic-import': (c) => `import('${c}/dynamic-import')`,
  'blob-worker': (c) => `new Worker(URL.createObjectURL(new Blob(["fetch('${c}/blob-worker')"])))`,
  evaluate: (c) => `eval("fetch('${c}/evaluate')")`,
  'font-face': (c) => `document.fonts.add(new FontFace('x', 'url(${c}/font-face)')); document.fonts.load('16px x')`,
  'style-sheet': (c) => `const s = new CSSStyleSheet(); s.replaceSync('html{background:url(${c}/style-sheet)}'); document.adoptedStyleSheets = [s]`,
  'frame-child': (c) => `const i = document.createElement('iframe'); i.src = '${c}/frame-child'; document.documentElement.append(i)`,
  popup: (c) => `open('${c}/popup')`,
  top: (c) => `top.location = '${c}/top'`,
  stun: (_c, port) =>
    `const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] }); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o))`,
}

/** The real document with its script replaced and the replacement pinned in the first one's stead. */
function withScript(source: string): FramePage {
  const { body, headers } = frameDocument({ title: 't', css: '', html: '<p>x</p>', locale: 'ko' })
  const [, original] = /<script>([\s\S]*?)<\/script>/.exec(body)!
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
  const guarded = `try { ${source} } catch (error) {}`
  return {
    body: body.replace(original!, () => guarded),
    headers: { ...headers, 'content-security-policy': headers['content-security-policy']!.replace(hash(original!), hash(guarded)) },
  }
}

/** Opens every frame, each in a page of its own so that none can disturb another; gives the names that reached the collector. */
async function hitsOf(pages: Map<string, FramePage>, guarded: boolean): Promise<Set<string>> {
  host.hits.clear()
  const context = await host.browser.newContext()
  await Promise.all(
    [...pages].map(async ([name, page]) => {
      host.frames.set(`/frame/${name}`, guarded ? page : { ...page, headers: { 'content-type': 'text/html; charset=utf-8' } })
      const tab = await context.newPage()
      await tab.goto(host.pageWith([`/frame/${name}`], guarded), { waitUntil: 'load' }).catch(() => {})
    }),
  )
  await wait(2_500)
  await context.close()
  return new Set(host.hits)
}

describe('a hostile frame', () => {
  it('reaches nothing with markup in its body', async () => {
    const pages = new Map(
      Object.entries(markup).map(([name, html]) => [name, frameDocument({ title: 't', css: '', html: html(host.collector), locale: 'ko' })]),
    )
    expect([...(await hitsOf(pages, true))]).toEqual([])
  })

  it('reaches nothing even if the one pinned script were hostile', async () => {
    const pages = new Map(Object.entries(scripts).map(([name, source]) => [name, withScript(source(host.collector, host.datagramPort))]))
    expect([...(await hitsOf(pages, true))]).toEqual([])
  })

  it('would reach the collector without the policies, so that the two tests above can fail', async () => {
    const pages = new Map([
      ...Object.entries(markup).map(
        ([name, html]) => [name, { body: `<!DOCTYPE html><main id="c">${html(host.collector)}</main>`, headers: {} }] as const,
      ),
      ...Object.entries(scripts).map(([name, source]) => [name, withScript(source(host.collector, host.datagramPort))] as const),
    ])
    const hits = await hitsOf(new Map(pages), false)
    for (const name of [
      'img',
      'img-onerror',
      'style-background',
      'style-import',
      'style-inline',
      'link-stylesheet',
      'meta-refresh',
      'iframe',
      'script-inline',
      'script-external',
      'fetch',
      'xhr',
      'beacon',
      'websocket',
      'eventsource',
      'image',
      'location',
      'link-click',
      'dynamic-script',
      'blob-worker',
      'evaluate',
      'stun',
    ])
      expect([name, hits.has(name)]).toEqual([name, true])
  })

  it('has an origin of its own and no way to its host', async () => {
    const probe = `
      const attempt = (run) => { try { run(); return 'allowed' } catch (error) { return error.name } }
      parent.postMessage({
        origin: self.origin,
        parent: attempt(() => parent.document.body),
        top: attempt(() => { top.location = 'about:blank' }),
        storage: attempt(() => localStorage.length),
        session: attempt(() => sessionStorage.length),
        cookie: attempt(() => document.cookie),
        database: attempt(() => indexedDB.open('x')),
        markup: attempt(() => { document.documentElement.innerHTML = '<p>x</p>' }),
        popup: open('about:blank') === null ? 'none' : 'opened',
      }, '*')`
    host.frames.set('/frame/probe', withScript(probe))
    const page = await host.browser.newPage()
    let dialogs = 0
    page.on('dialog', (dialog) => {
      dialogs += 1
      dialog.dismiss()
    })
    host.frames.set('/frame/alert', withScript(`alert(1); confirm(2)`))
    await page.goto(host.pageWith(['/frame/probe', '/frame/alert']), { waitUntil: 'load' })
    await wait(500)
    const [heard] = (await page.evaluate('heard')) as unknown[]
    expect(heard).toEqual({
      origin: 'null',
      parent: 'SecurityError',
      top: 'SecurityError',
      storage: 'SecurityError',
      session: 'SecurityError',
      cookie: 'SecurityError',
      database: 'SecurityError',
      markup: 'TypeError',
      popup: 'none',
    })
    expect(dialogs).toBe(0)
    await page.close()
  })

  it('is not shown by anyone but its host', async () => {
    host.frames.set('/frame/plain', frameDocument({ title: 't', css: '', html: '<p id="here">here</p>', locale: 'ko' }))
    const page = await host.browser.newPage()
    const stranger = `<iframe sandbox="allow-scripts" src="${host.origin}/frame/plain"></iframe>`
    await page.route('http://stranger.test/', (route) => route.fulfill({ contentType: 'text/html', body: stranger }))
    await page.goto('http://stranger.test/', { waitUntil: 'load' })
    await wait(500)
    expect(page.frames()).toHaveLength(2)
    const texts = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .locator('#here')
            .count()
            .catch(() => 0),
        ),
    )
    expect(texts.every((count) => count === 0)).toBe(true)
    await page.close()
  })
})
