import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frameDocument } from '#sandbox'
import { type FrameHost, type FramePage, startFrameHost, until } from './frame-host.ts'
import { documentWithScript } from './hostile-document.ts'
import { type BrowserName, browserNames } from './open-frame-browser.ts'
import { type Threat, threats } from './threats.ts'

/** How many frames stand in one page, and how many pages stand open. */
const together = 16
const pagesOpen = 3

/** Opens every payload in a frame of its own; what reaches the collector and the resolver is the host's to tell. */
async function openAll(host: FrameHost, documents: readonly (readonly [string, FramePage])[], guarded: boolean): Promise<void> {
  for (const [name, document] of documents) host.frames.set(`/frame/${name}`, document)
  const paths = documents.map(([name]) => `/frame/${name}`)
  const addresses = Array.from({ length: Math.ceil(paths.length / together) }, (_unused, page) =>
    host.pageWith(paths.slice(page * together, (page + 1) * together), guarded),
  )
  // Each page is given time to send in; the others open meanwhile.
  await Promise.all(
    Array.from({ length: pagesOpen }, async () => {
      for (let address = addresses.shift(); address; address = addresses.shift()) {
        const tab = await host.browser.newPage({ type: 'window' })
        await tab.goto(address, { waitUntil: 'load', timeout: 10_000 }).catch(() => {})
        await wait(2_000)
        await tab.close()
      }
    }),
  )
}

/** The payload where it would stand if everything before the frame had failed: in the body, behind our script, in its place. */
function documentsOf({ name, kind, text, unpoliced }: Threat, { sink }: FrameHost, browser: BrowserName): [string, FramePage][] {
  const payload = text(sink)
  const hasPolicy = !unpoliced?.some((known) => known === browser)
  if (kind === 'markup') return hasPolicy ? [[name, frameDocument({ title: 't', css: '', html: payload, locale: 'ko' })]] : []
  const behind: [string, FramePage] = [`${name}-behind`, documentWithScript(payload, { keepRuntime: true })]
  return hasPolicy ? [behind, [name, documentWithScript(payload)]] : [behind]
}

describe.each(browserNames)('a hostile frame in %s', (name) => {
  it('reaches nothing, with markup in the body, or script behind or in the place of the one pinned script', async () => {
    const host = await startFrameHost(name)
    await openAll(
      host,
      threats.flatMap((threat) => documentsOf(threat, host, name)),
      true,
    )
    const names = await host.close()
    expect([...host.hits]).toEqual([])
    expect([...names]).toEqual([])
  })

  it('would reach the sinks without the policies, so that the test above can fail', async () => {
    const host = await startFrameHost(name)
    const unguarded = threats.map(({ name, kind, text }): [string, FramePage] => {
      const payload = text(host.sink)
      const inner = kind === 'markup' ? payload : `<script>try { ${payload} } catch (error) {}</script>`
      return [name, { body: `<!DOCTYPE html><main id="c">${inner}</main>`, headers: { 'content-type': 'text/html; charset=utf-8' } }]
    })
    await openAll(host, unguarded, false)
    const reached = new Set([...host.hits, ...(await host.close())])
    const quiet = threats.filter(({ leaks }) => leaks[name].length > 0 && !leaks[name].some((label) => reached.has(label)))
    expect(quiet.map((threat) => threat.name)).toEqual([])
    expect(reached).toContain('connection')
  })
})

describe.each(browserNames)('a frame in %s', (name) => {
  let host: FrameHost
  beforeAll(async () => {
    host = await startFrameHost(name)
  })
  afterAll(() => host?.close())

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
        popup: attempt(() => { if (open('about:blank') === null) throw 0 }) === 'allowed',
      }, '*')`
    host.frames.set('/frame/probe', documentWithScript(probe))
    host.frames.set('/frame/alert', documentWithScript(`alert(1); confirm(2)`))
    const page = await host.browser.newPage()
    let dialogs = 0
    page.on('dialog', (dialog) => {
      dialogs += 1
      dialog.dismiss()
    })
    await page.goto(host.pageWith(['/frame/probe', '/frame/alert']), { waitUntil: 'load' })
    await until(page, 'heard.length > 0')
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
      popup: false,
    })
    expect(dialogs).toBe(0)
    await page.close()
  })

  it('is not shown by anyone but its host', async () => {
    host.frames.set('/frame/plain', frameDocument({ title: 't', css: '', html: '<p id="here">here</p>', locale: 'ko' }))
    host.frames.set('/stranger', {
      body: `<iframe sandbox="allow-scripts" src="${host.origin}/frame/plain"></iframe>`,
      headers: { 'content-type': 'text/html' },
    })
    const page = await host.browser.newPage()
    await page.goto(`${host.origin.replace('127.0.0.1', 'localhost')}/stranger`, { waitUntil: 'load' })
    await wait(500)
    const shown = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.querySelector('#here') !== null).catch(() => false)),
    )
    expect(shown.filter(Boolean)).toEqual([])
    await page.close()
  })
})
