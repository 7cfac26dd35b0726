import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cubes } from '#cubes'
import { type Database, database, existing, forget, type LiveChannel, startRegistry } from '#kernel'
import { beginReading, type ComponentData, createReading, type StoredPart } from '#readings'
import { publishVersions } from '#templates'
import { compileLibrary } from '../../templates/compile-library.ts'
import { vetTemplate } from '../../templates/vet-template.ts'
import { openBrowser } from '../open-browser.ts'
import { changedTemplate } from './changed-template.ts'
import { openTestDatabase } from './open-test-database.ts'
import { type ServedAnswer, serveAnswer } from './serve-answer.ts'
import { newRouteVisitor, type RouteVisitor } from './visit-routes.ts'

const now = new Date('2026-11-27T03:00:00Z')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
  iframes: false,
}

let client: Database
let close: () => Promise<void>
let browser: Browser
let visitor: RouteVisitor
let korean: StoredPart[]
let english: StoredPart[]
let components: ComponentData[]

beforeAll(async () => {
  await compileLibrary()
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
  visitor = await newRouteVisitor(client, now)
  korean = await ask('1992년 3월 14일 아침 7시 20분 서울 여자, 올해 이직해도 될까요?', 'ko')
  english = await ask('Should I change jobs this year?', 'en')
  components = korean.flatMap((part) => (part.type === 'data-component' ? [part.data] : []))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  existing<LiveChannel>('live-channel')?.closeAll()
  await close?.()
})

async function ask(text: string, locale: 'ko' | 'en'): Promise<StoredPart[]> {
  const begun = await beginReading(client, { personId: visitor.id, conversation: null, profile: null, text, replaces: null, locale, now })
  if (!begun.ok) throw new Error(begun.refusal)
  const parts = new Map<string, StoredPart>()
  for await (const part of createReading(client, begun.reading)) parts.set(`${part.type}/${part.id ?? ''}`, part)
  return [...parts.values()]
}

async function publish(template: string, version: string, addition: string): Promise<void> {
  const vetted = await vetTemplate(changedTemplate(template, version, addition))
  if (!vetted.ok) throw new Error(JSON.stringify(vetted.findings))
  await publishVersions(client, [vetted.compiled], { now })
}

interface Visit {
  page: Page
  context: BrowserContext
  served: ServedAnswer
  /** What the page complained of in its console. */
  complaints: string[]
  leave(): Promise<void>
}

async function visit(
  parts: StoredPart[],
  { locale = 'ko', width = 1280, colorScheme = 'light' }: { locale?: 'ko' | 'en'; width?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<Visit> {
  const served = await serveAnswer({ parts, locale })
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  await context.addCookies(
    visitor.cookie
      .split('; ')
      .map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: served.address })),
  )
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(served.address)
  await page.locator('article figure iframe').first().waitFor()
  return {
    page,
    context,
    served,
    complaints,
    async leave() {
      await context.close()
      await served.close()
    },
  }
}

describe('why this card', () => {
  it('says in plain words where a card came from, by keyboard alone, and that its seal holds', async () => {
    const { page, complaints, leave } = await visit(korean)
    const button = page.getByRole('button', { name: `왜 이 카드? ${components[0]?.title}` })
    await button.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.getByText('영수증의 서명을 방금 확인했고').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('왜 이 카드?')
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    const text = await panel.innerText()
    for (const said of [
      '‘일과 직장’ 이야기로',
      '할지 말지를 묻는 질문',
      '사주 엔진',
      '안에 있는 작성기',
      '모두 사주와 맞춰 보았고',
      '‘태어난 곳의 해’ 기준',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('sourceHash')
    await panel.getByText('영수증 원문 보기').click()
    expect(await panel.innerText()).toContain('sourceHash')
    await panel.getByRole('button', { name: '왜 이 카드 닫기' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`why-${components[0]?.id}`)
    expect(complaints).toEqual([])
    await leave()
  })

  it.each([
    { locale: 'ko', width: 1280, colorScheme: 'light' },
    { locale: 'en', width: 320, colorScheme: 'dark' },
  ] as const)('breaks no rule of WCAG 2.2 AA that a machine can see: $locale, $width px, $colorScheme', async (how) => {
    const { page, leave } = await visit(how.locale === 'ko' ? korean : english, how)
    await page
      .getByRole('button', { name: /^(왜 이 카드|Why this card)\?/ })
      .first()
      .click()
    await page.locator('aside dl').first().waitFor()
    await page.locator('aside details summary').click()
    await page.evaluate(axe)
    const { violations } = await page.evaluate(
      (run) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(run),
      axeOptions,
    )
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(how.width)
    await leave()
  })

  it('says that it could not be loaded, and loads again', async () => {
    const { page, served, leave } = await visit(korean)
    served.unreachable.add(components[0]?.id ?? '')
    await page
      .getByRole('button', { name: /^왜 이 카드/ })
      .first()
      .click()
    await page.getByText('불러오지 못했어요').waitFor()
    served.unreachable.clear()
    await page.getByRole('button', { name: '다시 불러오기' }).click()
    await page.getByText('영수증의 서명을 방금 확인했고').waitFor()
    await leave()
  })
})

describe('a publication while a browser is open', () => {
  it('is said on the card that was told, which stays as it is, and swaps the preview without a gap', async () => {
    const { page, leave } = await visit(korean)
    const { id, template, title } = components[0]!
    const card = page.locator('article figure iframe').first()
    await card.contentFrame().locator('main').waitFor()
    const told = await card.contentFrame().locator('main').innerHTML()
    await page.getByRole('button', { name: `왜 이 카드? ${title}` }).click()
    await page.getByText('영수증의 서명을 방금 확인했고').waitFor()

    await publish(template, '7.0.0', 'look of seven')
    await page.getByText('새 모양 7.0.0판이 나왔어요').first().waitFor()
    await page.getByRole('button', { name: '새 모양 미리 보기' }).click()
    const preview = page.locator('aside figure iframe')
    await preview.contentFrame().getByText('look of seven').waitFor()

    // What is on show in each frame of the screen, from before the next publication until after it.
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      const look = () => {
        const shown = [...document.querySelectorAll<HTMLIFrameElement>('aside figure iframe')].filter((frame) => !frame.closest('[inert]'))
        const sources = shown.map((frame) => frame.src.replace(/.*version=/, '')).join()
        if (seen.at(-1) !== sources) seen.push(sources)
        requestAnimationFrame(look)
      }
      look()
    })
    await publish(template, '7.1.0', 'look of eight')
    await preview.first().contentFrame().getByText('look of eight').waitFor()
    await expect.poll(() => page.locator('aside figure iframe').count()).toBe(1)
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.map((entry) => entry.split('#')[0]))).toEqual(['7.0.0', '7.1.0'])

    expect(await card.contentFrame().locator('main').innerHTML()).toBe(told)
    await page.reload()
    expect(await page.locator('article figure iframe').first().contentFrame().locator('main').innerHTML()).toBe(told)
    expect(id).toMatch(/^\w+$/)
    await leave()
  })

  it('draws the next answer with it', async () => {
    const fresh = await ask('올해 이직해도 될까요?', 'ko')
    const again = fresh.flatMap((part) => (part.type === 'data-component' && part.data.template === components[0]?.template ? [part.data] : []))
    expect(again.map(({ version }) => version)).toEqual(['7.1.0'])
  })
})

describe('a component that breaks', () => {
  it('gives way to its words, while the rest of the answer lives', async () => {
    const broken = korean.map((part): StoredPart => {
      if (part.type !== 'data-component') return part
      // The first throws while it is drawn; the second leads to a document that is not there.
      if (part.data.id === components[0]?.id) return { ...part, data: { ...part.data, height: undefined as unknown as ComponentData['height'] } }
      if (part.data.id === components[1]?.id) return { ...part, data: { ...part.data, source: '/frame/none' } }
      return part
    })
    const { page, leave } = await visit(broken)
    await page
      .getByText(`${components[0]?.summary.split('\n')[0]}`)
      .first()
      .waitFor()
    await expect.poll(() => page.getByText(/그리지 못했어요$/).count(), { timeout: 20_000 }).toBe(2)
    await page.locator('article figure iframe').first().contentFrame().locator('main').waitFor()
    await page.getByText(/모두 사주에서 확인했어요/).waitFor()
    await page.getByRole('button', { name: `왜 이 카드? ${components[2]?.title}` }).click()
    await page.getByText('영수증의 서명을 방금 확인했고').waitFor()
    await leave()
  })
})

describe('with frames on an origin of their own', () => {
  it('draws them there, without a session, and connects them', async () => {
    const { page, served, leave } = await visit(korean)
    const sandbox = served.address.replace('127.0.0.1', 'localhost')
    vi.stubEnv('SANDBOX_ORIGIN', sandbox)
    vi.stubEnv('PUBLIC_URL', served.address)
    forget('environment')
    const cookies: (string | undefined)[] = []
    page.on('request', (request) => {
      if (request.url().startsWith(`${sandbox}/frame/`)) void request.allHeaders().then((headers) => cookies.push(headers.cookie))
    })
    await page.reload()
    const [first] = await page.locator('article figure iframe').all()
    await first?.contentFrame().locator('main').waitFor()
    const frames = () => page.frames().filter((frame) => frame.url().includes('/frame/'))
    await expect.poll(() => frames().length).toBeGreaterThan(0)
    expect(frames().every((frame) => frame.url().startsWith(`${sandbox}/frame/`))).toBe(true)
    // The theme came along in the address, and a height over the port.
    expect(await frames()[0]?.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
    await expect.poll(() => first?.getAttribute('style')).toMatch(/height/)
    expect(cookies.length).toBeGreaterThan(0)
    expect(new Set(cookies)).toEqual(new Set([undefined]))
    vi.unstubAllEnvs()
    forget('environment')
    await leave()
  })
})
