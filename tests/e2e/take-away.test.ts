import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { becomeOwner } from './become-owner.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

let product: ServedProduct
let browser: Browser
let owner: BrowserContext
let page: Page
let conversation: string

/** Everything that a context asked for beyond our own address. */
const foreign: string[] = []

async function newContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'ko-KR', acceptDownloads: true, ...options })
  context.setDefaultTimeout(30_000)
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== product.address && !['data:', 'blob:', 'about:'].includes(protocol)) foreign.push(request.url())
  })
  return context
}

async function axeOn(target: Page): Promise<string[]> {
  return findBrokenRules(target, target.frames())
}

async function begin(target: Page): Promise<void> {
  await target.goto(product.address)
  await target.fill('#birth-date', '1992-03-14')
  await target.fill('#birth-time', '07:20')
  await target.getByText('여성', { exact: true }).click()
  await target.locator('input[type=checkbox]').check({ force: true })
  await target.locator('button[type=submit]').click()
  await target.locator('textarea').fill('올해 이직해도 될까요?')
  await target.keyboard.press('Enter')
  await target.locator('article footer').waitFor()
}

async function save(trigger: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), trigger()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

beforeAll(async () => {
  product = await serveProduct()
  browser = await openBrowser()
  owner = await newContext({ viewport: { width: 390, height: 844 } })
  page = await owner.newPage()
  await begin(page)
  await page.waitForURL(/\/c\//)
  conversation = page.url()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await product?.remove()
})

describe('taking a reading away', () => {
  let link: string

  it('makes a link with the keyboard alone', async () => {
    await page.getByRole('button', { name: '링크로 나누기' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await axeOn(page)).toEqual([])
    await page.getByRole('button', { name: '링크 만들기' }).focus()
    await page.keyboard.press('Enter')
    link = await page.getByLabel('나누는 주소').inputValue()
    expect(link).toMatch(new RegExp(`^${product.address}/share/[A-Za-z0-9]{22}$`))
    await page.keyboard.press('Escape')
  })

  it.each([
    { width: 390, colorScheme: 'light', locale: 'ko-KR' },
    { width: 1280, colorScheme: 'dark', locale: 'en-US' },
  ] as const)('is opened by a stranger at $width, $colorScheme, $locale', async ({ width, ...options }) => {
    const context = await newContext({ viewport: { width, height: 900 }, ...options })
    const stranger = await context.newPage()
    const response = await stranger.goto(link)
    expect(response?.status()).toBe(200)
    await stranger.locator('article').first().waitFor()
    const text = await stranger.locator('main').innerText()
    expect(text).toContain('○○')
    expect(text).toMatch(options.locale === 'ko-KR' ? /문장 \d+개|카드 \d+장/ : /left out: \d+/)
    expect(text).not.toMatch(/1992|07:20|서울|기축|계묘|壬申|己丑/)
    expect(await stranger.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    const image = await stranger.locator('meta[property="og:image"]').getAttribute('content')
    expect(image).toBe(`${link}/image.png`)
    const picture = await context.request.get(image ?? '')
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png'])
    expect(await context.cookies()).toEqual([])
    expect(await axeOn(stranger)).toEqual([])
    await context.close()
  })

  it('saves the answer as a PDF and a card as a picture', async () => {
    const pdf = await save(() => page.getByRole('link', { name: 'PDF로 받기' }).click())
    expect([pdf.name.endsWith('.pdf'), pdf.bytes.subarray(0, 5).toString()]).toEqual([true, '%PDF-'])
    const card = await save(() => page.getByRole('link', { name: '그림으로 받기' }).first().click())
    expect([card.name, card.bytes.subarray(1, 4).toString()]).toEqual(['heal7-card.png', 'PNG'])
  })

  it('is revoked, and the link then says so with 410', async () => {
    await page.goto(`${product.address}/share`)
    expect(await axeOn(page)).toEqual([])
    await page.getByRole('button', { name: '거두기' }).first().click()
    await page.getByText('링크를 거두었어요').waitFor()
    const context = await newContext()
    const stranger = await context.newPage()
    const response = await stranger.goto(link)
    expect(response?.status()).toBe(410)
    expect(await stranger.locator('h1').innerText()).toBe('이 링크는 닫혔어요')
    expect(await axeOn(stranger)).toEqual([])
    expect((await context.request.get(`${link}/image.png`)).status()).toBe(410)
    expect((await context.request.get(`${product.address}/share/${'A'.repeat(22)}`)).status()).toBe(404)
    await context.close()
  })
})

describe('reporting a reading', () => {
  it('goes from below the answer to the inbox of an editor and back', async () => {
    await page.goto(conversation)
    await page.getByRole('button', { name: '이 풀이 신고하기' }).click()
    await page.getByLabel('사주나 사실이 틀렸어요').check()
    await page.getByLabel(/더 적고 싶은 말/).fill('달이 다른 것 같아요')
    expect(await axeOn(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: '보내기', exact: true }).click()
    await page.getByText('알려 주셔서 고마워요').waitFor()

    const editors = await newContext({ viewport: { width: 1280, height: 900 } })
    const editor = await editors.newPage()
    await becomeOwner(editor, product)
    await editor.goto(`${product.address}/reports`)
    await editor.getByText('달이 다른 것 같아요').waitFor()
    await editor.getByText('풀이의 글은 나누지 않기로 했어요').waitFor()
    expect(await axeOn(editor)).toEqual([])
    await editor.getByLabel('답하는 말').fill('살펴보고 고쳤어요')
    await editor.getByRole('button', { name: '답하기' }).click()
    await editor.getByText('여기에는 신고가 없어요').waitFor()
    await editors.close()

    await page.goto(`${product.address}/reports`)
    await page.getByText('살펴보고 고쳤어요').waitFor()
    expect(await axeOn(page)).toEqual([])
  })
})

describe('privacy', () => {
  it('says what is kept, in both languages and modes, on a phone and on a desk', async () => {
    for (const path of ['/privacy', '/safety']) {
      await page.goto(product.address + path)
      expect(await axeOn(page)).toEqual([])
      const context = await newContext({ locale: 'en-US', colorScheme: 'dark', viewport: { width: 1280, height: 900 } })
      const other = await context.newPage()
      await other.goto(product.address + path)
      expect(await axeOn(other)).toEqual([])
      expect(await other.locator('main').innerText()).not.toMatch(/[가-힣]/)
      await context.close()
    }
  })

  it('lets everything be taken along and then erased, with a receipt', async () => {
    await page.goto(`${product.address}/privacy`)
    const file = await save(() => page.getByRole('link', { name: 'JSON으로 받기' }).click())
    expect(file.name).toMatch(/^heal7-.*\.json$/)
    expect(file.bytes.toString()).toContain('1992-03-14')

    const submit = page.getByRole('button', { name: '모두 지우기' })
    expect(await submit.isDisabled()).toBe(true)
    await page.getByLabel(/확인을 위해/).fill('지우기')
    await page.keyboard.press('Enter')
    await page.getByText('모두 지웠어요').waitFor({ timeout: 60_000 })
    expect(await axeOn(page)).toEqual([])
    const receipt = await save(() => page.getByRole('link', { name: '확인서 받기' }).click())
    expect(JSON.parse(receipt.bytes.toString())).toMatchObject({ kind: 'erasure', removed: { person: 1, person_key: 1 } })
    expect((await owner.cookies()).filter(({ name }) => name.includes('session'))).toEqual([])
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.goto(product.address)
    await page.locator('#birth-date').waitFor()
    expect(await page.inputValue('#birth-date')).toBe('')
  })
})

describe('every page', () => {
  it('loads nothing from another site', async () => {
    const context = await newContext({ viewport: { width: 1280, height: 900 } })
    const visitor = await context.newPage()
    await begin(visitor)
    const paths = ['/', '/today', '/chart', '/calendar', '/compatibility', '/dates', '/glossary', '/why', '/profiles', '/profiles/new', '/settings']
    paths.push('/memories', '/account', '/sign-in', '/sign-up', '/reset', '/share', '/share/gone', '/reports', '/privacy', '/safety', '/nothing-here')
    for (const path of paths) {
      await visitor.goto(product.address + path)
      await visitor.waitForLoadState('networkidle')
    }
    await context.close()
    expect(foreign).toEqual([])
  })
})
