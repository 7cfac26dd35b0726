import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, type FrameBrowser, openFrameBrowser } from '../security/open-frame-browser.ts'
import { bornInSeoul, composerHears } from './begin-in-browser.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

/** Firefox keeps a sandboxed frame of its page's site in the process of the page; Chromium does not. */
describe.each([
  ['firefox', true],
  ['chromium', false],
] as const)('the frames of an answer in %s, on the own machine', (name: BrowserName, isApart) => {
  let product: ServedProduct
  let opened: FrameBrowser
  beforeAll(async () => {
    ;[product, opened] = await Promise.all([serveProduct(), openFrameBrowser(name)])
  })
  afterAll(async () => {
    await opened?.close()
    await product?.remove()
  })

  async function begin(address: string): Promise<Page> {
    const page = await opened.browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    await page.goto(address)
    await page.evaluate(async (birth) => {
      const send = (path: string, body: object) =>
        fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      await send('/api/session', { consent: true })
      await send('/api/profiles', { label: 'Me', relation: 'self', birth, place: '서울' })
    }, bornInSeoul)
    await page.goto(address)
    return page
  }

  it.each(['127.0.0.1', 'localhost'])(`come from the machine's other name where they would share a process, and are drawn (%s)`, async (own) => {
    const address = product.address.replace('127.0.0.1', own)
    const other = product.address.replace('127.0.0.1', own === 'localhost' ? '127.0.0.1' : 'localhost')
    const page = await begin(address)
    const composer = await page.waitForSelector('textarea')
    await page.waitForFunction(composerHears)
    await composer?.type('올해 이직해도 될까요?')
    await page.keyboard.press('Enter')
    await page.waitForSelector('article footer')
    const drawn = async () =>
      page
        .frames()
        .map((frame) => frame.url())
        .filter((url) => url.includes('/frame/'))
    await expect.poll(async () => (await drawn()).length).toBeGreaterThan(0)
    expect(new Set((await drawn()).map((url) => new URL(url).origin))).toEqual(new Set([isApart ? other : address]))
    // A frame that is not drawn gives way to its words.
    await expect.poll(() => page.$$eval('figure iframe', (frames) => frames.every((frame) => frame.style.height !== ''))).toBe(true)
    expect(await page.$$eval('article section[role=status]', (broken) => broken.length)).toBe(0)
    await page.close()
  })
})
