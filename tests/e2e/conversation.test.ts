import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../app/messages/en.ts'
import { ko } from '../../app/messages/ko.ts'
import { createTranslate, type MessageKey } from '../../app/messages/translate.ts'
import { findViolations } from '../find-violations.ts'
import { openBrowser } from '../open-browser.ts'
import { askInBrowser, beginInBrowser } from './begin-in-browser.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

let product: ServedProduct
let browser: Browser
beforeAll(async () => {
  product = await serveProduct()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.remove()
})

describe.each([
  { locale: 'ko', place: 'phone', viewport: { width: 390, height: 844 } },
  { locale: 'en', place: 'phone', viewport: { width: 390, height: 844 } },
  { locale: 'ko', place: 'desk', viewport: { width: 1280, height: 900 } },
  { locale: 'en', place: 'desk', viewport: { width: 1280, height: 900 } },
] as const)('a conversation ($locale, $place)', ({ locale, place, viewport }) => {
  const t = createTranslate(locale === 'ko' ? ko : en)
  const named = (role: 'button' | 'menuitem' | 'textbox' | 'searchbox' | 'option', key: MessageKey) =>
    page.getByRole(role, { name: t(key), exact: true })
  const answers = () => page.getByRole('log').getByRole('button', { name: t('answer.menu') })
  const told = (count: number) => expect.poll(() => answers().count(), { timeout: 30_000 }).toBe(count)
  const lastArticle = () => page.locator('article').last()
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    context = await browser.newContext({
      viewport,
      locale: locale === 'ko' ? 'ko-KR' : 'en-US',
      hasTouch: place === 'phone',
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    })
    // A browser without a voice of its own has nothing to speak with; what it is asked to say is written down.
    await context.addInitScript(() => {
      const said: string[] = []
      Object.assign(window, { said })
      window.speechSynthesis.speak = (utterance) => void said.push(`${utterance.lang} ${utterance.text}`)
      window.speechSynthesis.cancel = () => void said.push('cancel')
    })
    page = await beginInBrowser(context, product.address)
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  })
  afterAll(() => context?.close())

  async function openHistory(): Promise<void> {
    if (place === 'phone') await named('button', 'menu.open').click()
    await page
      .getByRole('navigation', { name: t('history.label') })
      .filter({ visible: true })
      .waitFor()
  }
  const history = () => page.getByRole('navigation', { name: t('history.label') }).filter({ visible: true })

  it('begins with a command, chosen by the keyboard', async () => {
    const composer = named('textbox', 'composer.placeholder')
    await composer.fill('/')
    expect(await page.getByRole('option').count()).toBe(7)
    expect(await findViolations(page)).toEqual([])
    await composer.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    await composer.fill(locale === 'ko' ? '/돈' : '/money')
    await composer.press('Enter')
    await page.getByRole('log').getByText(t('command.money.question')).waitFor()
    await told(1)
    expect(await composer.inputValue()).toBe('')
  })

  it('offers the same commands to a finger', async () => {
    await named('button', 'command.open').click()
    await page
      .getByRole('option')
      .filter({ hasText: t('command.work.question') })
      .click()
    await told(2)
  })

  it('writes an answer anew and keeps the first one as a branch', async () => {
    const first = await lastArticle().locator('p').first().innerText()
    await lastArticle()
      .getByRole('button', { name: t('answer.menu') })
      .press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByText('2/2').waitFor({ timeout: 30_000 })
    await told(2)
    const next = lastArticle().getByRole('button', { name: t('versions.next') })
    await next.press('ArrowLeft')
    await page.getByText('1/2').waitFor()
    expect(await lastArticle().locator('p').first().innerText()).toBe(first)
    await page.reload()
    await page.getByText('1/2').waitFor()
    await lastArticle()
      .getByRole('button', { name: t('versions.next') })
      .click()
    await page.getByText('2/2').waitFor()
  })

  it('asks a question in other words and keeps the first words as a branch', async () => {
    await page
      .getByRole('button', { name: t('question.menu') })
      .last()
      .click()
    await named('menuitem', 'question.edit').click()
    const field = named('textbox', 'question.edit')
    await field.fill(t('command.today.question'))
    await named('button', 'question.ask').click()
    await page.getByRole('log').getByText(t('command.today.question')).waitFor()
    await told(2)
    await page.getByText('2/2').first().waitFor()
    await page
      .getByRole('log')
      .getByRole('button', { name: t('versions.before') })
      .first()
      .click()
    await page.getByRole('log').getByText(t('command.work.question')).waitFor()
    expect(await answers().count()).toBe(2)
  })

  it('copies and reads aloud, and can be stopped', async () => {
    const menu = lastArticle().getByRole('button', { name: t('answer.menu') })
    await menu.click()
    await named('menuitem', 'copy').click()
    await lastArticle().getByText(t('copied')).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n').length).toBeGreaterThanOrEqual(4)
    await menu.click()
    await named('menuitem', 'aloud.start').click()
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
    const spoken = (await said()).filter((line) => line !== 'cancel')
    expect(spoken.map((line) => line.slice(6))).toEqual(copied.split('\n'))
    expect(spoken.every((line) => line.startsWith(locale === 'ko' ? 'ko-KR' : 'en-US'))).toBe(true)
    await lastArticle()
      .getByRole('button', { name: t('aloud.stop') })
      .click()
    expect((await said()).at(-1)).toBe('cancel')
  })

  it('remembers what was thought of an answer and of a card', async () => {
    const yes = lastArticle().getByRole('button', { name: t('rating.yes'), exact: true })
    await yes.click()
    const card = lastArticle()
      .getByRole('button', { name: locale === 'ko' ? /카드가 도움이 안 됐어요/ : /did not help/ })
      .first()
    await card.click()
    const reason = lastArticle().getByRole('textbox', { name: t('rating.card.reason') })
    await reason.fill(locale === 'ko' ? '글씨가 작아요' : 'The letters are small')
    await reason.press('Enter')
    await lastArticle().getByText(t('rating.remembered')).first().waitFor()
    await page.reload()
    await told(2)
    await expect.poll(() => yes.getAttribute('aria-pressed')).toBe('true')
    expect(await card.getAttribute('aria-pressed')).toBe('true')
  })

  it('has no violation of WCAG with every menu open', async () => {
    expect(await findViolations(page)).toEqual([])
    await lastArticle()
      .getByRole('button', { name: t('answer.menu') })
      .click()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('is found, renamed, pinned, deleted and brought back', async () => {
    await page.goto(product.address)
    await askInBrowser(page, t('suggestion.self'))
    await told(1)
    await openHistory()
    await expect.poll(() => history().getByRole('listitem').count()).toBe(2)
    const search = page.getByRole('searchbox', { name: t('history.search') }).filter({ visible: true })
    await search.fill(t('command.money.question').slice(0, 6))
    await page
      .getByText(t('history.found', { count: 1 }))
      .filter({ visible: true })
      .waitFor()
    await search.press('Escape')
    expect(await search.inputValue()).toBe('')

    const old = history()
      .getByRole('listitem')
      .filter({ hasText: t('command.money.question') })
    await old.getByRole('button').click()
    await named('menuitem', 'history.pin').click()
    await expect.poll(() => history().getByRole('listitem').first().innerText()).toContain(t('command.money.question'))
    await old.getByRole('button').click()
    await named('menuitem', 'history.rename').click()
    await page
      .getByRole('textbox', { name: t('history.title') })
      .filter({ visible: true })
      .fill('Night thoughts')
    await page.keyboard.press('Enter')
    const renamed = history().getByRole('listitem').filter({ hasText: 'Night thoughts' })
    await renamed.waitFor()
    await renamed.getByRole('button').click()
    await named('menuitem', 'history.remove').click()
    await expect.poll(() => history().getByRole('listitem').count()).toBe(1)
    await named('button', 'history.undo').filter({ visible: true }).click()
    await expect.poll(() => history().getByRole('listitem').first().innerText()).toContain('Night thoughts')
    await page.reload()
    await openHistory()
    await expect.poll(() => history().getByRole('listitem').first().innerText()).toContain('Night thoughts')
  })

  it('made no page error', () => {
    expect(complaints).toEqual([])
  })
})
