import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../app/messages/en.ts'
import { ko } from '../../app/messages/ko.ts'
import { createTranslate, type MessageKey } from '../../app/messages/translate.ts'
import { openBrowser } from '../open-browser.ts'
import { askInBrowser, beginInBrowser } from './begin-in-browser.ts'
import { startFakeModel } from './fake-model.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

const places = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 900 } },
} as const

/** Each journey begins with another birth, so that every kind of birth is typed by somebody. */
const journeys = [
  { locale: 'ko', place: 'phone', birth: 'an unknown hour', date: '1992-03-14', time: null, calendar: null },
  { locale: 'en', place: 'phone', birth: 'a lunar leap month', date: '1987-06-15', time: '14:00', calendar: 'birth.leap' },
  { locale: 'ko', place: 'desk', birth: 'the edge of a year', date: '2004-02-04', time: '20:56', calendar: null },
  { locale: 'en', place: 'desk', birth: 'an ordinary birth', date: '1992-03-14', time: '07:20', calendar: null },
] as const

let product: ServedProduct
let browser: Browser
beforeAll(async () => {
  ;[product, browser] = await Promise.all([serveProduct(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await product?.remove()
})

/** What a page complained of, to be empty at the end. */
function listenTo(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  return complaints
}

describe.each(journeys)('a conversation on a $place in $locale, begun with $birth', ({ locale, place, birth, date, time, calendar }) => {
  const t = createTranslate(locale === 'ko' ? ko : en)
  const named = (role: 'button' | 'menuitem' | 'textbox', key: MessageKey) => page.getByRole(role, { name: t(key), exact: true })
  const answers = () => page.getByRole('log').getByRole('button', { name: t('answer.menu') })
  const told = (count: number) => expect.poll(() => answers().count(), { timeout: 30_000 }).toBe(count)
  const last = () => page.locator('article').last()
  const history = () => page.getByRole('navigation', { name: t('history.label') }).filter({ visible: true })
  const onPhone = place === 'phone'
  let context: BrowserContext
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    context = await browser.newContext({ ...places[place], locale: locale === 'ko' ? 'ko-KR' : 'en-US', reducedMotion: 'reduce' })
    page = await context.newPage()
    page.setDefaultTimeout(30_000)
    complaints = listenTo(page)
  })
  afterAll(() => context?.close())

  /** Goes on with Tab until something is reached, as whoever has no pointer does. */
  async function tabTo(matches: (element: { id: string; name: string; label: string }) => boolean): Promise<void> {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.activeElement
        return {
          id: element?.id ?? '',
          name: element?.getAttribute('name') ?? '',
          label: element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '',
        }
      })
      if (matches(at)) return
    }
    throw new Error('It is not reached by Tab.')
  }

  it('goes from the first visit to a reading, with the keyboard alone on a desk', async () => {
    await page.goto(product.address)
    if (onPhone) {
      await page.locator('#birth-date').fill(date)
      if (calendar) await page.getByText(t(calendar), { exact: true }).tap()
      if (time) await page.locator('#birth-time').fill(time)
      else await page.getByText(t('birth.unknown'), { exact: true }).tap()
      await page.getByText(t('birth.female'), { exact: true }).tap()
      await page.getByText(t('consent.title')).tap()
      await named('button', 'first.submit').tap()
    } else {
      await tabTo(({ id }) => id === 'birth-date')
      await page.keyboard.type(date)
      await tabTo(({ id }) => id === 'birth-time')
      await page.keyboard.type(time ?? '')
      await tabTo(({ name }) => name === 'birth-sex')
      await page.keyboard.press('Space')
      await tabTo(({ id }) => id === 'consent')
      await page.keyboard.press('Space')
      await tabTo(({ label }) => label === t('first.submit'))
      await page.keyboard.press('Enter')
    }
    await named('textbox', 'composer.placeholder').waitFor()
    expect(await findBrokenRules(page)).toEqual([])
    if (onPhone) {
      await named('textbox', 'composer.placeholder').fill(t('command.work.question'))
      await named('button', 'composer.send').tap()
    } else {
      await tabTo(({ label }) => label === t('composer.placeholder'))
      await page.keyboard.type(t('command.work.question'))
      await page.keyboard.press('Enter')
    }
    await told(1)
    expect(page.url()).toMatch(/\/c\/[A-Za-z0-9]+$/)
    expect(await last().locator('iframe').count()).toBeGreaterThan(0)
  })

  it('tells what is particular of this birth', async () => {
    const chart = await context.newPage()
    await chart.goto(`${product.address}/chart`)
    const said = await chart.locator('main').innerText()
    const letters = chart.locator('main table').first().locator('tbody tr').nth(1).locator('.hanja')
    if (birth === 'an unknown hour') {
      await last().getByText(t('notice.hour-unknown.title')).waitFor()
      expect(await letters.count()).toBe(3)
    } else expect(await letters.count()).toBe(4)
    if (birth === 'a lunar leap month') expect(said).toContain('Lunar 1987, leap month 6, day 15')
    if (birth === 'the edge of a year') for (const key of ['warning.used', 'warning.other'] as const) expect(said).toContain(t(key))
    else expect(said).not.toContain(t('warning.other'))
    await chart.close()
  })

  it('writes an answer anew and keeps the first one as a branch', async () => {
    const first = await last().locator('p').first().innerText()
    await last()
      .getByRole('button', { name: t('answer.menu') })
      .press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await last().getByText('2/2').waitFor({ timeout: 30_000 })
    await told(1)
    const chosen = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await last()
      .getByRole('button', { name: t('versions.next') })
      .press('ArrowLeft')
    await last().getByText('1/2').waitFor()
    expect(await last().locator('p').first().innerText()).toBe(first)
    expect((await chosen).status()).toBe(200)
    await page.reload()
    await last().getByText('1/2').waitFor()
  })

  it('asks a question in other words and keeps the first words as a branch', async () => {
    await page
      .getByRole('button', { name: t('question.menu') })
      .last()
      .press('Enter')
    await named('menuitem', 'question.edit').press('Enter')
    await named('textbox', 'question.edit').fill(t('command.today.question'))
    await named('button', 'question.ask').press('Enter')
    await page.getByRole('log').getByText(t('command.today.question')).waitFor()
    await told(1)
    const before = page
      .getByRole('log')
      .getByRole('button', { name: t('versions.before') })
      .first()
    await before.press('Enter')
    await page.getByRole('log').getByText(t('command.work.question')).waitFor()
    expect(await page.getByRole('log').getByText(t('command.today.question')).count()).toBe(0)
  })

  it('is found, renamed, pinned, deleted and brought back', async () => {
    await page.goto(product.address)
    await askInBrowser(page, t('command.money.question'))
    if (onPhone) await named('button', 'composer.send').tap()
    await told(1)
    if (onPhone) await named('button', 'menu.open').tap()
    await expect.poll(() => history().getByRole('listitem').count()).toBe(2)
    const search = page.getByRole('searchbox', { name: t('history.search') }).filter({ visible: true })
    await search.fill(t('command.money.question'))
    await page
      .getByText(t('history.found', { count: 1 }))
      .filter({ visible: true })
      .waitFor()
    await search.press('Escape')
    expect(await search.inputValue()).toBe('')

    const old = history()
      .getByRole('listitem')
      .filter({ hasText: t('command.work.question') })
    await old.getByRole('button').press('Enter')
    await named('menuitem', 'history.pin').press('Enter')
    await expect.poll(() => history().getByRole('listitem').first().innerText()).toContain(t('command.work.question'))
    await old.getByRole('button').press('Enter')
    await named('menuitem', 'history.rename').press('Enter')
    const title = page.getByRole('textbox', { name: t('history.title') }).filter({ visible: true })
    await title.fill('Night thoughts')
    await title.press('Enter')
    const renamed = history().getByRole('listitem').filter({ hasText: 'Night thoughts' })
    await renamed.getByRole('button').press('Enter')
    await named('menuitem', 'history.remove').press('Enter')
    await expect.poll(() => history().getByRole('listitem').count()).toBe(1)
    const broughtBack = page.waitForResponse((response) => response.request().postData() === JSON.stringify({ deleted: false }))
    await named('button', 'history.undo').filter({ visible: true }).press('Enter')
    await expect.poll(() => history().getByRole('listitem').first().innerText()).toContain('Night thoughts')
    expect(await findBrokenRules(page)).toEqual([])
    expect((await broughtBack).status()).toBe(200)
    await page.reload()
    if (onPhone) await named('button', 'menu.open').tap()
    await expect.poll(() => history().getByRole('listitem').first().innerText()).toContain('Night thoughts')

    // Without a line nothing is deleted, and nothing says that it was.
    await page.route('**/api/conversations/*', (route) => route.abort())
    await renamed.getByRole('button').press('Enter')
    await named('menuitem', 'history.remove').press('Enter')
    await page.getByText(t('history.failed')).filter({ visible: true }).waitFor()
    await expect.poll(() => history().getByRole('listitem').count()).toBe(2)
    expect(await named('button', 'history.undo').filter({ visible: true }).count()).toBe(0)
    await page.unroute('**/api/conversations/*')
    expect(complaints.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED'])
  })

  it('made no page error', () => {
    expect(complaints).toEqual([])
  })
})

describe('a question that is refused', () => {
  it('leaves what stands there, and its words where they were written', async () => {
    const t = createTranslate(ko)
    const context = await browser.newContext({ ...places.desk, locale: 'ko-KR', reducedMotion: 'reduce', serviceWorkers: 'block' })
    const page = await beginInBrowser(context, product.address)
    await askInBrowser(page, t('command.work.question'))
    await page.locator('article footer').waitFor()
    const refusal = { code: 'too-many-questions', message: '조금 뒤에 다시 물어봐 주세요.' }
    await page.route('**/api/chat', (route) => route.fulfill({ status: 429, json: { error: refusal } }))
    await page
      .getByRole('button', { name: t('question.menu') })
      .last()
      .press('Enter')
    await page.getByRole('menuitem', { name: t('question.edit'), exact: true }).press('Enter')
    const words = page.getByRole('textbox', { name: t('question.edit'), exact: true })
    await words.fill(t('command.today.question'))
    await page.getByRole('button', { name: t('question.ask'), exact: true }).press('Enter')
    await page.getByText(refusal.message).waitFor()
    expect(await words.inputValue()).toBe(t('command.today.question'))
    expect(await page.locator('article footer').count()).toBe(1)
    await context.close()
  })
})

describe('an answer that is being written slowly', () => {
  it('is stopped where it is, stays as it is, and is written to its end when asked for', async () => {
    const model = await startFakeModel('slow')
    const slow = await serveProduct({
      environment: { OPENAI_BASE_URL: model.address, OPENAI_API_KEY: 'test', OPENAI_MODEL: 'fake-model', OPENAI_EMBEDDING_MODEL: 'fake-embedding' },
    })
    try {
      const t = createTranslate(ko)
      const context = await browser.newContext({ ...places.desk, locale: 'ko-KR', reducedMotion: 'reduce' })
      const page = await beginInBrowser(context, slow.address)
      const complaints = listenTo(page)
      await askInBrowser(page, '올해 이직해도 될까요?')
      await page.locator('article figure').first().waitFor()
      const halted = page.waitForResponse((response) => response.url().endsWith('/api/chat/stop'))
      await page.getByRole('button', { name: t('composer.stop') }).click()
      expect((await halted).status()).toBe(200)
      await page.getByText(t('interrupted.title')).waitFor()
      // What the server had written by then is fetched.
      await page.waitForLoadState('networkidle')
      const stopped = await page.locator('article p').allInnerTexts()
      await page.reload()
      await page.getByText(t('interrupted.title')).waitFor()
      expect(await page.locator('article p').allInnerTexts()).toEqual(stopped)
      await page.getByRole('button', { name: t('interrupted.continue') }).click()
      await page.locator('article footer').waitFor({ timeout: 60_000 })
      expect(await page.getByText(t('interrupted.title')).count()).toBe(0)
      expect(complaints).toEqual([])
      await context.close()
    } finally {
      await slow.remove()
      await model.stop()
    }
  })
})
