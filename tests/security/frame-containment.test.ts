import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frameDocument } from '#sandbox'
import { type FrameHost, startFrameHost, until } from './frame-host.ts'
import { documentWithScript } from './hostile-document.ts'
import { browserNames } from './open-frame-browser.ts'

/** A script that takes the port and then does this with `say(method, params)`. */
const talker = (then: string) => `addEventListener('message', ({ ports: [port] }) => {
  if (!port) return
  const say = (method, params) => port.postMessage({ jsonrpc: '2.0', method, params })
  port.onmessage = ({ data }) => data.method === 'ui/ping' && say('ui/pong', {})
  say('ui/initialize', {})
  ${then}
})`

describe.each(browserNames)('the host of a misbehaving frame in %s', (name) => {
  let host: FrameHost
  beforeAll(async () => {
    host = await startFrameHost(name)
    host.frames.set('/frame/plain', frameDocument({ title: 't', css: '', html: '<p style="height:200px">plain</p>', locale: 'ko' }))
    host.frames.set('/frame/silent', documentWithScript('0'))
    host.frames.set('/frame/bomb', documentWithScript(talker(`say('ui/size-changed', { height: 1e9 })`)))
    host.frames.set(
      '/frame/swing',
      documentWithScript(talker(`let at = 0; setInterval(() => say('ui/size-changed', { height: (at += 1) % 2 ? 150 : 420 }), 60)`)),
    )
    for (let index = 0; index < 100; index++)
      host.frames.set(`/frame/many-${index}`, frameDocument({ title: 't', css: '', html: '<p>one of many</p>', locale: 'ko' }))
  })
  afterAll(() => host?.close())

  async function show(...sources: string[]): Promise<Page> {
    const page = await host.browser.newPage({ type: 'window' })
    await page.setViewport({ width: 400, height: 800 })
    await page.goto(host.appPage, { waitUntil: 'load' })
    await until(page, 'Boolean(window.showFrames)')
    await page.evaluate(`showFrames(${JSON.stringify(sources)})`)
    return page
  }
  const iframes = (page: Page) => page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => new URL(frame.src).pathname))

  it('gives the words of a frame that is missing, blocked or silent, and keeps the one beside it', async () => {
    const blocked = `${host.sink.address}/frame/blocked`
    const page = await show('/frame/missing', blocked, '/frame/silent', '/frame/plain')
    await until(page, `document.querySelectorAll('[role=status]').length === 3`)
    const words = await page.evaluate(() => document.querySelector('#root')!.textContent)
    for (const source of ['/frame/missing', blocked, '/frame/silent']) expect(words).toContain(`the words of ${source}`)
    expect(await iframes(page)).toEqual(['/frame/plain'])
    expect(host.hits).not.toContain('frame/blocked')
    await page.close()
  })

  it('bounds a size bomb and stops a swing', async () => {
    const page = await show('/frame/bomb', '/frame/swing')
    await until(page, `document.querySelectorAll('iframe')[0]?.style.height === '2400px'`)
    await page.evaluate(`scrollTo(0, 2400)`)
    await wait(1_500)
    const seen = new Set<string>()
    for (let look = 0; look < 20; look++) {
      seen.add((await page.evaluate(`document.querySelectorAll('iframe')[1].style.height`)) as string)
      await wait(40)
    }
    expect([...seen]).toEqual(['420px'])
    await page.close()
  })

  it('mounts the frames near the screen only, and gives back those far away', async () => {
    const page = await show(...Array.from({ length: 100 }, (_, index) => `/frame/many-${index}`))
    await until(page, `document.querySelectorAll('iframe').length > 0`)
    await wait(500)
    const first = await iframes(page)
    expect(first).toContain('/frame/many-0')
    expect(first.length).toBeLessThan(40)
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await until(page, `Boolean(document.querySelector('iframe[src*="/many-99"]'))`)
    await until(page, `!document.querySelector('iframe[src*="/many-0"]')`)
    expect((await iframes(page)).length).toBeLessThan(70)
    await page.close()
  })
})

/* Firefox keeps a sandboxed frame of the same site in its host's process; with a sandbox origin it has a process of its own there, too. */
describe.each([
  { name: 'chromium', otherSite: false },
  { name: 'chromium', otherSite: true },
  { name: 'firefox', otherSite: true },
] as const)('the host of a busy frame in $name, frames from another site: $otherSite', ({ name, otherSite }) => {
  let host: FrameHost
  beforeAll(async () => {
    host = await startFrameHost(name, { otherSite })
    const ancestor = { frameAncestors: host.origin }
    host.frames.set('/frame/busy', documentWithScript(talker('setTimeout(() => { while (true); }, 200)'), ancestor))
    host.frames.set('/frame/busy-at-once', documentWithScript('while (true);', ancestor))
  })
  afterAll(() => host?.close())

  async function isRemoved(source: string): Promise<void> {
    const page = await host.browser.newPage({ type: 'window' })
    await page.goto(host.appPage, { waitUntil: 'load' })
    await until(page, 'Boolean(window.showFrames)')
    await page.evaluate(`
      window.slowest = 0
      let last = performance.now()
      setInterval(() => { const now = performance.now(); slowest = Math.max(slowest, now - last); last = now }, 10)
      showFrames(['${source}'])`)
    await until(page, `document.querySelectorAll('iframe').length === 1`)
    await until(page, `document.querySelectorAll('iframe').length === 0`)
    expect(await page.evaluate(`document.querySelector('#root').textContent`)).toContain(`the words of ${source}`)
    expect(await page.evaluate('slowest')).toBeLessThan(2_000)
    await page.close()
  }

  it('stays responsive and removes it, whether it loops at once or later', async () => {
    await Promise.all(['/frame/busy', '/frame/busy-at-once'].map(isRemoved))
  })
})
