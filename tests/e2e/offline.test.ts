import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { askInBrowser, beginInBrowser } from './begin-in-browser.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

const question = '올해 이직해도 될까요?'
let product: ServedProduct
let proxy: CuttingProxy
let browser: Browser
beforeAll(async () => {
  product = await serveProduct()
  proxy = await startCuttingProxy(product.address)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await proxy?.stop()
  await product?.remove()
})

/** Every byte that a page's storage holds, as text: names and values of all its layers, sealed ones as they lie there. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
    const textOf = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('utf-8').decode(value)
      if (ArrayBuffer.isView(value)) return new TextDecoder('utf-8').decode(value as Uint8Array)
      if (value instanceof CryptoKey) return `key ${value.extractable}`
      if (value && typeof value === 'object')
        return Object.entries(value)
          .flatMap(([name, member]) => [name, textOf(member)])
          .join(' ')
      return String(value)
    }
    const ask = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    for (const { name } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store)
        for (const value of await ask(objects.getAll())) parts.push(`${store}: ${textOf(value)}`)
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const response = await cache.match(request)
        parts.push(request.url, request.url.endsWith('/offline') ? ((await response?.text()) ?? '') : '')
      }
    }
    return parts.join('\n')
  })
}

/** How many entries are kept; -1 while no service worker stands before the page with one for times without a line. */
function countKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    if (!navigator.serviceWorker.controller) return -1
    const names = await caches.keys()
    const shell = await Promise.all(names.map(async (name) => (await caches.open(name)).match('/offline')))
    const databases = await indexedDB.databases()
    if (!shell.some(Boolean) || !databases.some(({ name }) => name === 'heal7-cache')) return -1
    return new Promise<number>((resolve) => {
      const open = indexedDB.open('heal7-cache')
      open.onsuccess = () => {
        const count = open.result.transaction('entries').objectStore('entries').count()
        count.onsuccess = () => {
          open.result.close()
          resolve(count.result)
        }
      }
    })
  })
}

/** Until the shell and so many entries are kept. */
async function kept(page: Page, entries: number): Promise<void> {
  const look = async () => {
    const count = await countKept(page)
    if (count < entries) throw new Error(`${count} entries are kept.`)
  }
  await vi.waitFor(look, { timeout: 30_000, interval: 200 })
}

async function readOnce(context: BrowserContext): Promise<Page> {
  const page = await beginInBrowser(context, proxy.address)
  await askInBrowser(page, question)
  await page.getByText(/모두 사주에서 확인했어요/).waitFor({ timeout: 30_000 })
  await kept(page, 2)
  return page
}

describe.each([
  { place: 'phone', viewport: { width: 390, height: 844 } },
  { place: 'desk', viewport: { width: 1280, height: 900 } },
])('past readings without a line ($place)', ({ viewport }) => {
  let context: BrowserContext
  let page: Page
  let verdict: string
  beforeAll(async () => {
    context = await browser.newContext({ viewport, locale: 'ko-KR' })
    page = await readOnce(context)
    verdict = (await page.locator('article .font-serif').first().innerText()).split('\n')[0] ?? ''
  })
  afterAll(async () => {
    proxy.setLine(true)
    await context?.close()
  })

  it('are there in words, after a reload and by the list', async () => {
    expect(verdict.length).toBeGreaterThan(8)
    proxy.setLine(false)
    await context.setOffline(true)
    await page.reload()
    await page.getByText('지금은 연결되어 있지 않아요').first().waitFor()
    await page.getByText(verdict, { exact: false }).first().waitFor()
    expect(await page.locator('figure').count()).toBeGreaterThanOrEqual(3)
    for (const figure of await page.locator('figure').all()) expect((await figure.innerText()).length).toBeGreaterThan(20)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    await page.goto(`${proxy.address}/`)
    await page.getByRole('button', { name: question }).click()
    await page.getByText(verdict, { exact: false }).first().waitFor()
    expect(page.url()).toMatch(/\/c\/[A-Za-z0-9]+$/)
  })

  it('give way to the page itself when the line is back', async () => {
    await context.setOffline(false)
    proxy.setLine(true)
    await page.reload()
    await page.getByText(/모두 사주에서 확인했어요/).waitFor()
    await page.getByRole('textbox', { name: '마음에 걸리는 일을 적어 보세요' }).waitFor()
  })

  it('lie sealed with a key that no script reads out, and no page of a person is kept', async () => {
    const everything = await everythingKept(page)
    expect(everything).toContain('key false')
    for (const secret of [question, verdict.slice(0, 12)]) expect(everything).not.toContain(secret)
    // The page that is kept holds every word of the screens, examples of births among them.
    const stores = everything.split(`${proxy.address}/offline`)[0] ?? ''
    for (const secret of ['이직', '1992', '07:20', '서울']) expect(stores).not.toContain(secret)
  })
})

describe('a shared computer', () => {
  it('keeps nothing of who was there before, once somebody else is', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ko-KR' })
    const page = await readOnce(context)
    await page.getByRole('textbox', { name: '마음에 걸리는 일을 적어 보세요' }).fill('아직 보내지 않은 말')
    const idsBefore = await entryIds(page)
    await context.clearCookies()
    const second = await beginInBrowser(context, proxy.address)
    await askInBrowser(second, '나는 어떤 사람인가요')
    await second.getByText(/모두 사주에서 확인했어요/).waitFor({ timeout: 30_000 })
    await kept(second, 2)
    const idsAfter = await entryIds(second)
    expect(idsBefore.length).toBeGreaterThan(0)
    expect(idsAfter.filter((id) => idsBefore.includes(id))).toEqual([])
    expect(await everythingKept(second)).not.toContain('아직 보내지 않은 말')
    await context.setOffline(true)
    proxy.setLine(false)
    await second.goto(`${proxy.address}/`)
    await second.getByRole('button', { name: '나는 어떤 사람인가요' }).waitFor()
    expect(await second.getByText(question).count()).toBe(0)
    await context.close()
    proxy.setLine(true)
  })

  it('keeps nothing once the session is gone', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ko-KR' })
    const page = await readOnce(context)
    await context.clearCookies()
    await page.goto(proxy.address)
    await page.getByRole('button', { name: '내 사주 펼쳐 보기' }).waitFor()
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
    await context.setOffline(true)
    await page.reload()
    await page.getByText('이 기기에 잠가 둔 풀이가 아직 없어요.').waitFor()
    await context.close()
  })

  it('opens nothing with another build or another name of what was kept', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ko-KR' })
    const page = await readOnce(context)
    const id = new URL(page.url()).pathname.split('/').at(-1)
    await page.evaluate(() => {
      const scope = JSON.parse(localStorage.getItem('heal7/cache') ?? '{}') as object
      localStorage.setItem('heal7/cache', JSON.stringify({ ...scope, build: 'another' }))
    })
    await context.setOffline(true)
    proxy.setLine(false)
    await page.goto(`${proxy.address}/c/${id}`)
    await page.getByText('이 이야기는 이 기기에 없어요.', { exact: false }).waitFor()
    await context.close()
    proxy.setLine(true)
  })
})

describe('the installed product', () => {
  it('names itself, its colours and its icons', async () => {
    const context = await browser.newContext({ locale: 'ko-KR' })
    const page = await context.newPage()
    await page.goto(proxy.address)
    const address = await page.locator('link[rel=manifest]').getAttribute('href')
    const manifest = (await (await context.request.get(`${proxy.address}${address}`)).json()) as {
      icons: { src: string; sizes: string; purpose?: string }[]
    }
    expect(manifest).toMatchObject({ display: 'standalone', start_url: '/', lang: 'ko' })
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (source) => {
        const image = new Image()
        image.src = source
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, src)
      expect(size).toBe(sizes)
    }
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
    expect(await page.locator('link[rel=apple-touch-icon]').count()).toBe(1)
    await context.close()
  })
})

function entryIds(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const open = indexedDB.open('heal7-cache')
        open.onsuccess = () => {
          const names = open.result.transaction('entries').objectStore('entries').getAllKeys()
          names.onsuccess = () => {
            open.result.close()
            resolve(names.result.map(String))
          }
        }
      }),
  )
}
