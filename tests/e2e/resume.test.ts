import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageView, StoredThread } from '#readings/client'
import { shownPath } from '#readings/client'
import { openBrowser } from '../open-browser.ts'
import { askInBrowser, beginInBrowser } from './begin-in-browser.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { isWhole } from './is-whole.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

const cutsPerPerson = 10
const people = isWhole ? 5 : 2
const mostTurns = 20
/** An answer of the composer is told in about so many events. */
const mostEvents = 20
const questions = [
  '올해 이직해도 될까요?',
  '나는 어떤 사람인가요',
  '돈을 모으려면 무엇부터 할까요?',
  '어떤 사람과 잘 맞을까요',
  '몸이 자주 피곤해요, 어떻게 쉴까요?',
  '시험 준비는 언제가 좋을까요?',
  '부모님과 자꾸 다퉈요',
  '이사는 언제가 나을까요?',
  '제 사주에서 용신은 무엇인가요?',
  '앞으로 십 년은 어떻게 흘러갈까요?',
]

/** Pseudo-random and the same every time: which cuts were tried can be tried again. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** How many answers have been told to their end. */
const told = (page: Page) => page.getByRole('button', { name: '이 풀이로 할 수 있는 것' }).count()

/** What a person sees of the thread: questions and answers as text, drawings by their titles. */
async function seen(page: Page): Promise<string> {
  return page.getByRole('log').evaluate((log) => {
    const copy = log.cloneNode(true) as HTMLElement
    for (const element of copy.querySelectorAll('.no-print, [role=status], iframe, noscript')) element.remove()
    return copy.innerText.replaceAll(/\s+/g, ' ').trim()
  })
}

describe('an answer whose line is cut', () => {
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

  it.each(Array.from({ length: people }, (_unused, person) => person))(
    `ends as it is stored, without loss or repetition, at ${cutsPerPerson} random places (person %i)`,
    async (person) => {
      const random = randomNumbers(person + 1)
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ko-KR' })
      const page = await beginInBrowser(context, proxy.address)
      const read = async (): Promise<{ thread: StoredThread; shown: MessageView[] }> => {
        const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
        const thread = (await (await context.request.get(`${product.address}/api/conversations/${id}`)).json()) as StoredThread
        return { thread, shown: shownPath(thread.messages, thread.tip) }
      }
      const places: number[] = []
      let cuts = 0
      // An answer may be told in fewer events than where its line was to be cut; then another one is asked for.
      let turn = 0
      for (; cuts < cutsPerPerson && turn < mostTurns; turn++) {
        const place = turn === 0 ? 0 : Math.floor(random.next().value * mostEvents)
        places.push(place)
        const before = proxy.cuts()
        proxy.cutNextAnswerAfter(place)
        await askInBrowser(page, questions[(person + turn) % questions.length] ?? '')
        await expect.poll(() => told(page), { timeout: 30_000, message: `cut after ${places}` }).toBe(turn + 1)
        await expect.poll(async () => (await read()).thread.messages.at(-1)?.status, { timeout: 10_000 }).toBe('done')
        cuts += proxy.cuts() - before
      }
      expect(cuts).toBe(cutsPerPerson)
      const { thread, shown } = await read()
      expect(thread.messages.map(({ role }) => role)).toEqual(Array.from({ length: turn }, () => ['user', 'assistant']).flat())
      expect(shown).toHaveLength(turn * 2)
      const kept = (await (await context.request.get(`${product.address}/api/conversations`)).json()) as unknown[]
      expect(kept).toHaveLength(1)
      const heard = await seen(page)
      await page.reload()
      await expect.poll(() => told(page)).toBe(turn)
      // A component's words stand in the document once the page is alive.
      await expect.poll(() => seen(page)).toBe(heard)
      await context.close()
    },
  )

  it('is heard from its beginning when the page is reloaded in the middle', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ko-KR' })
    const page = await beginInBrowser(context, proxy.address)
    await askInBrowser(page, questions[0] ?? '')
    await page.waitForURL(/\/c\//)
    await page.reload()
    await page.getByText(/모두 사주에서 확인했어요/).waitFor({ timeout: 30_000 })
    const heard = await seen(page)
    await page.reload()
    await page.getByText(/모두 사주에서 확인했어요/).waitFor()
    await expect.poll(() => seen(page)).toBe(heard)
    expect(await page.locator('article').count()).toBe(1)
    await context.close()
  })

  it('is asked once, although the whole line was away while it was sent', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ko-KR' })
    const page = await beginInBrowser(context, proxy.address)
    await page.waitForLoadState('networkidle')
    proxy.setLine(false)
    await askInBrowser(page, questions[1] ?? '')
    await page.getByText('연결이 끊겼어요').first().waitFor()
    await expect
      .poll(() => page.getByRole('textbox', { name: '마음에 걸리는 일을 적어 보세요' }).inputValue(), { timeout: 20_000 })
      .toBe(questions[1])
    proxy.setLine(true)
    await page.getByRole('button', { name: '보내기' }).click()
    await page.getByText(/모두 사주에서 확인했어요/).waitFor({ timeout: 30_000 })
    const kept = (await (await context.request.get(`${product.address}/api/conversations`)).json()) as unknown[]
    expect(kept).toHaveLength(1)
    await context.close()
  })
})
