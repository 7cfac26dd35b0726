import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { type FakeModel, startFakeModel } from './fake-model.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

const phone = { width: 390, height: 844 }
const question = '올해 이직해도 될까요?'

/** Frames of components, in the order of the page. */
function componentFrames(page: Page): Frame[] {
  return page.frames().filter((frame) => frame.url().includes('/frame/'))
}

async function settled(page: Page, readings: number): Promise<void> {
  await page
    .getByText(/모두 사주에서 확인했어요/)
    .nth(readings - 1)
    .waitFor({ timeout: 30_000 })
  const places = page.locator('article figure')
  await expect.poll(() => places.count(), { timeout: 10_000 }).toBeGreaterThanOrEqual(3)
  // A frame is mounted when its place comes near the screen, and given back far from it.
  for (const place of await places.all()) {
    await place.scrollIntoViewIfNeeded()
    await place.locator('iframe').contentFrame().locator('main').waitFor()
  }
}

/** What the components show: the markup of each frame's body without the state that the host puts on it. */
async function drawn(page: Page): Promise<string[]> {
  return Promise.all(componentFrames(page).map((frame) => frame.locator('main').innerHTML()))
}

/** The told sentences as a person reads them. */
function sentencesOf(page: Page): Promise<string[]> {
  return page.locator('article p').allInnerTexts()
}

async function fillBirth(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: '태어난 날' }).fill('1992년 3월 14일')
  await page.getByRole('textbox', { name: '태어난 시각' }).fill('오전 7:20')
  await page.getByText('여성', { exact: true }).click()
  await page.getByRole('checkbox', { name: /동의해요/ }).check({ force: true })
}

async function ask(page: Page, text: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: '마음에 걸리는 일을 적어 보세요' })
  await composer.fill(text)
  await composer.press('Enter')
}

describe.each([
  { writer: 'the built-in composer', model: null },
  { writer: 'an OpenAI-compatible model', model: 'answering' as const },
  { writer: 'a model that refuses every call', model: 'refusing' as const },
])('a reading in the browser, written by $writer', ({ model }) => {
  let fake: FakeModel | null
  let product: ServedProduct
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    fake = model ? await startFakeModel(model) : null
    product = await serveProduct({
      environment: fake
        ? { OPENAI_BASE_URL: fake.address, OPENAI_API_KEY: 'test', OPENAI_MODEL: 'fake-model', OPENAI_EMBEDDING_MODEL: 'fake-embedding' }
        : {},
    })
    browser = await openBrowser()
    context = await browser.newContext({ viewport: phone, locale: 'ko-KR', colorScheme: 'light' })
    page = await context.newPage()
    page.setDefaultTimeout(30_000)
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(product.address) && !request.url().startsWith('blob:') && !request.url().startsWith('data:'))
        complaints.push(`asked ${request.url()}`)
    })
  })
  afterAll(async () => {
    await browser?.close()
    await product?.remove()
    await fake?.stop()
  })

  it('asks for consent and the birth on one calm screen and shows the chart while it is filled in', async () => {
    await page.goto(product.address)
    await page.getByRole('button', { name: '내 사주 펼쳐 보기' }).click()
    expect(page.url()).toBe(`${product.address}/`)
    await fillBirth(page)
    await page.getByText('06:48').first().waitFor()
    for (const letter of ['壬', '癸', '己', '丁']) await page.getByText(letter, { exact: true }).first().waitFor()
    await page.reload()
    await expect.poll(() => page.getByRole('textbox', { name: '태어난 날' }).inputValue()).toContain('1992')
    await page.getByRole('checkbox', { name: /동의해요/ }).check({ force: true })
    await page.getByRole('button', { name: '내 사주 펼쳐 보기' }).click()
    await page.getByRole('textbox', { name: '마음에 걸리는 일을 적어 보세요' }).waitFor()
  })

  it('answers with streamed sentences and at least three components in frames without an origin', async () => {
    await ask(page, question)
    await settled(page, 1)
    const frames = componentFrames(page)
    expect(frames.length).toBeGreaterThanOrEqual(3)
    for (const frame of frames) expect(await frame.evaluate(() => self.origin)).toBe('null')
    expect(page.url()).toMatch(/\/c\/[A-Za-z0-9]+$/)
    const writer = model === 'answering' ? 1 : 0
    expect(fake?.calls() ?? 0).toBeGreaterThanOrEqual(writer)
  })

  it('is the same after a reload, to the byte', async () => {
    const [before, sentences] = [await drawn(page), await sentencesOf(page)]
    await page.reload()
    await settled(page, 1)
    expect(await drawn(page)).toEqual(before)
    expect(await sentencesOf(page)).toEqual(sentences)
    expect(sentences.length).toBeGreaterThanOrEqual(6)
  })

  it('shows the ground of a sentence: chip, facts, rule and verdict', async () => {
    await page
      .getByRole('button', { name: /^근거 / })
      .first()
      .click()
    const panel = page.getByRole('dialog').or(page.getByRole('complementary')).filter({ hasText: '판정' }).first()
    await panel.waitFor()
    for (const row of ['문장', '사실', '규칙', '판정']) await panel.getByText(row, { exact: true }).first().waitFor()
    await page.keyboard.press('Escape')
  })

  it('recalls the first question when the second is asked', async () => {
    await ask(page, '아까 물어본 이직은 몇 월이 나을까요?')
    await settled(page, 2)
    await page
      .getByText(/지난 풀이 \d+개 참고/)
      .first()
      .waitFor()
  })

  it('is dark when the person wants it dark, frames included', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await expect.poll(paper).toBe('rgb(20, 18, 23)')
    for (const frame of componentFrames(page)) {
      await expect.poll(() => frame.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(241, 235, 225)')
    }
  })

  it('never scrolls sideways at 320 and 390 pixels', async () => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const frame of componentFrames(page)) {
        const beyond = frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        // A frame far from the screen is given back when the width changes, also while it is being measured.
        expect(
          await beyond.catch((error) => {
            if (frame.isDetached()) return 0
            throw error
          }),
        ).toBeLessThanOrEqual(0)
      }
    }
  })

  it('told a model nothing of the birth, and nothing that it wrote untruly was shown', async () => {
    if (fake) expect(fake.received()).toContain(question)
    expect(fake?.received() ?? '').not.toMatch(/1992|07:20|06:48|3월 14일|서울/)
    const shown = await page.locator('body').innerText()
    expect(shown).not.toContain('갑자년이라')
    expect(shown).not.toContain('secret-template')
  })

  it('made no page error, refused no policy and asked no other site for anything', () => {
    expect(complaints).toEqual([])
  })
})
