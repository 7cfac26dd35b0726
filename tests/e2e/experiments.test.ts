import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExperimentView } from '#experiments'
import { newEventId } from '../../app/conversation/event-id.ts'
import { experimentsKo } from '../../app/messages/experiments-ko.ts'
import { seededRandom } from '../../experiments/seeded-random.ts'
import { changedTemplate } from '../integration/changed-template.ts'
import { openBrowser } from '../open-browser.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'
import { Visitor } from './visitor.ts'

const password = 'velvet-otter-92-harbor'
const hypothesis = '네 기둥을 차분하게 보여 드리면 더 오래 읽으실 것이다.'
const name = 'calmer-pillars'
const question = '92년 3월 14일 아침 7시 20분 서울 여자예요. 올해 이직해도 될까요?'
const readers = 210
/** Seconds that a reader of each version stays on average, and how many complain of it. */
const planted: Record<string, { seconds: number; complaints: number }> = {
  '98.0.0': { seconds: 23, complaints: 0.01 },
  '99.0.0': { seconds: 20, complaints: 0.5 },
}
const usual = { seconds: 20, complaints: 0.01 }

let product: ServedProduct
let browser: Browser
let manager: Page
let reviewer: Page

async function cube(...parameters: string[]): Promise<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', DATA_DIR: product.dataFolder }
  return (await promisify(execFile)('node', ['cli/cube.ts', ...parameters], { env })).stdout
}

/** A browser of somebody with a role. */
async function signedIn(who: string, role: string, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const token = /#(\S+)/.exec(await cube('user', 'create', `${who}@example.com`, '--roles', role))?.[1]
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const headers = { origin: product.address }
  await context.request.post(`${product.address}/api/account/reset`, { data: { token, password }, headers })
  await context.request.post(`${product.address}/api/account/sign-in`, { data: { email: `${who}@example.com`, password, bring: false }, headers })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  return page
}

const found: string[] = []
/** What axe finds on the page, light and dark. PICTURES names a folder that takes a picture of each. */
async function look(page: Page, picture: string): Promise<void> {
  const width = page.viewportSize()?.width
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${picture}-${width}-${colorScheme}.png`, fullPage: true })
    found.push(...(await findBrokenRules(page)).map((broken) => `${colorScheme} ${broken}`))
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (overflow > 0) found.push(`${new URL(page.url()).pathname} is ${overflow} px wider than its screen`)
}

/** On a phone and on a desk. */
async function lookAtBoth(page: Page, picture: string): Promise<void> {
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await look(page, picture)
  }
}

async function command(page: Page, body: object): Promise<{ status: number; error: string | undefined }> {
  const response = await page.request.post(`${product.address}/api/experiments/${name}`, { data: body, headers: { origin: product.address } })
  return { status: response.status(), error: ((await response.json()) as { refusal?: { error: string } }).refusal?.error }
}

/** Somebody who agrees, asks, reads and judges, from a network of their own. */
async function read(index: number): Promise<void> {
  const visitor = new Visitor(product.address)
  const request = visitor.request.bind(visitor)
  visitor.request = (path, options = {}) => {
    const headers = new Headers(options.headers)
    headers.set('x-forwarded-for', `10.${index >> 8}.${index & 255}.1`)
    return request(path, { ...options, headers })
  }
  await visitor.begin()
  await visitor.post('/api/consents', { purpose: 'experiments', given: true })
  let answer = ''
  let pillars: { id: string; version: string } | undefined
  for await (const part of visitor.ask({ text: question, locale: 'ko' })) {
    if (part.type === 'data-started') answer = part.data.answer
    if (part.type === 'data-component' && part.data.template === 'four-pillars') pillars = part.data
  }
  const { seconds, complaints } = planted[pillars?.version ?? ''] ?? usual
  const draw = seededRandom(index + 1)
  const at = Date.now()
  const seen = { session: `reader-${index}-of-this-test`, at, component: pillars?.id }
  const events = [
    { ...seen, id: newEventId(at), sequence: 0, name: 'seen', value: 1 },
    { ...seen, id: newEventId(at), sequence: 1, name: 'dwell', value: seconds + 12 * (draw() - 0.5) },
  ]
  expect((await visitor.post('/api/events', { events })).status).toBe(200)
  if (draw() < complaints) await visitor.post('/api/reports', { answer, reason: 'other', showText: false })
}

beforeAll(async () => {
  product = await serveProduct({ environment: { TRUSTED_PROXIES: '1', EXPERIMENT_ANALYSIS_SECONDS: '2' } })
  browser = await openBrowser()
  await cube('publish', '--hold', changedTemplate('four-pillars', '98.0.0', '차분한 판'), changedTemplate('four-pillars', '99.0.0', '시끄러운 판'))
  manager = await signedIn('manager', 'manager', { locale: 'ko-KR' })
  reviewer = await signedIn('reviewer', 'reviewer', { locale: 'en-US' })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await product?.remove()
})

describe('an experiment in the browser', () => {
  test('is shown to nobody without a role', async () => {
    const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    for (const path of ['/experiments', '/experiments/new', '/experiments/a-a', '/experiments/a-a/edit']) {
      await page.goto(product.address + path)
      await page.getByRole('heading', { name: '이 화면은 열 수 없어요' }).waitFor()
      expect(await page.content()).not.toContain('A/A')
    }
    await look(page, 'not-allowed')

    await page.goto(`${product.address}/profiles`)
    expect(await page.content()).not.toContain('/experiments')
    const scripts: Promise<string>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text())
    })
    await page.goto(product.address, { waitUntil: 'networkidle' })
    const loaded = [await page.content(), ...(await Promise.all(scripts))]
    expect(loaded.length).toBeGreaterThan(3)
    expect(loaded.filter((text) => text.includes(experimentsKo['trust.title']))).toEqual([])
    await context.close()
  })

  test('is set up by a manager, who sees what is missing, loses nothing, and cannot start it', async () => {
    await manager.goto(`${product.address}/profiles`)
    await manager.getByRole('link', { name: '실험', exact: true }).first().click()
    await manager.getByRole('link', { name: '늘 하는 A/A' }).waitFor()
    await look(manager, 'list')
    await manager.getByRole('link', { name: '새 실험' }).click()
    await manager.getByRole('button', { name: '점검하기' }).click()
    await manager.getByText('가설을 20자에서 600자 사이로 적어 주세요.').waitFor()
    await lookAtBoth(manager, 'missing')

    await manager.getByLabel('이름', { exact: true }).fill(name)
    await manager.getByLabel('가설').fill(hypothesis)
    await manager.reload()
    await expect.poll(() => manager.getByLabel('가설').inputValue()).toBe(hypothesis)

    for (const [index, [variant, version]] of [
      ['calm', '98.0.0'],
      ['loud', '99.0.0'],
    ].entries()) {
      if (index > 0) await manager.getByRole('button', { name: '한쪽 더하기' }).click()
      await manager.getByLabel('이 쪽의 이름').nth(index).fill(variant!)
      await manager.getByLabel('그림 틀', { exact: true }).nth(index).selectOption('four-pillars')
      await manager.getByLabel('판', { exact: true }).nth(index).selectOption(version!)
    }
    await manager.getByLabel('무엇을 세나').selectOption('dwell')
    await manager.getByLabel('지금 대조의 값은').fill('20')
    await manager.getByLabel('흩어짐(표준편차)').fill('4')
    for (const _step of [1, 2]) await manager.getByRole('button', { name: '1단계 빼기' }).click()
    await manager.getByLabel('계획한 분, 모든 쪽 합쳐서').fill(String(readers))
    await manager
      .getByText(/^\d+(\.\d)?%$|> 99\.9%/)
      .first()
      .waitFor()

    await manager.getByRole('button', { name: '점검하기' }).click()
    await manager.getByText('하루에 오는 분을 알 수 없어요').waitFor()
    await manager.getByLabel('하루에 오는 분').fill('100')
    // Three until all have come, and seven in which what the last of them does counts.
    await manager.getByText('약 10일').waitFor()
    await manager.getByText('누구의 사주로').scrollIntoViewIfNeeded()
    for (const variant of ['control', 'calm', 'loud']) {
      const preview = manager.getByRole('region', { name: `미리 보기, ${variant}` })
      await preview.scrollIntoViewIfNeeded()
      await preview.getByText('보았어요', { exact: true }).waitFor()
    }
    await lookAtBoth(manager, 'set-up')
    await manager.getByRole('button', { name: '점검하기' }).click()
    await manager.waitForURL(`**/experiments/${name}`)
    await manager.getByText('쓰지 않은 다른 분이 살펴보고 시작해 주세요').first().waitFor()
    expect(await manager.getByRole('button', { name: '시작하기' }).count()).toBe(0)
    await manager.getByText('쓴 분은 스스로 시작할 수 없어요').waitFor()
    expect(await command(manager, { kind: 'start' })).toEqual({ status: 403, error: 'four-eyes' })
    await lookAtBoth(manager, 'ready')
  })

  test('is previewed as an answer where it changes what stands in one, side by side only where there is room', async () => {
    const page = await signedIn('planner', 'manager', { locale: 'ko-KR' })
    await page.goto(`${product.address}/experiments/new`)
    await page.getByLabel('이 쪽의 이름').fill('other')
    const preview = (variant: string) => page.getByRole('region', { name: `미리 보기, ${variant}` })
    const areSeen = async () => {
      for (const variant of ['control', 'other']) await preview(variant).getByText('보았어요', { exact: true }).waitFor()
    }

    await page.getByLabel('무엇이 달라지나').selectOption('follow-ups')
    await page.getByLabel('어디에서').selectOption('chart')
    await areSeen()
    const [usual, ofChart] = [
      await preview('control').getByRole('listitem').allInnerTexts(),
      await preview('other').getByRole('listitem').allInnerTexts(),
    ]
    expect([usual.length, ofChart.length]).toEqual([3, 3])
    expect(ofChart).not.toEqual(usual)
    await lookAtBoth(page, 'preview-follow-ups')

    await page.getByLabel('무엇이 달라지나').selectOption('layout')
    await page.getByLabel('차례').selectOption('side-by-side')
    await areSeen()
    /** Where the first words and the first component of the preview begin, in CSS pixels from its left. */
    const columns = () =>
      preview('other').evaluate((region) =>
        ['sentences', 'component'].map((kind) => {
          const block = region.querySelector(`[data-block="${kind}"]`)!
          return Math.round(block.getBoundingClientRect().left - region.getBoundingClientRect().left)
        }),
      )
    const [words, component] = await columns()
    expect(component! - words!).toBeGreaterThan(300)
    await page.setViewportSize({ width: 390, height: 844 })
    const [wordsBelow, componentBelow] = await columns()
    expect(componentBelow).toBe(wordsBelow)
    await lookAtBoth(page, 'preview-layout')

    await page.getByLabel('무엇이 달라지나').selectOption('phrasing')
    await page.getByLabel('말의 판').selectOption('0')
    await areSeen()
    expect(await page.getByLabel('한국어', { exact: true }).isChecked()).toBe(true)
    await lookAtBoth(page, 'preview-phrasing')
    await page.context().close()
  })

  test('is started by a reviewer, moves while readers come, and stops what harms by itself', { timeout: 420_000 }, async () => {
    await reviewer.goto(`${product.address}/experiments`)
    await reviewer.getByText('Your turn').waitFor()
    await reviewer.getByRole('link', { name: hypothesis }).click()
    await reviewer.getByRole('button', { name: 'Start' }).click()
    await reviewer.getByRole('dialog').getByText('It opens for 100% of the layer').waitFor()
    await look(reviewer, 'start')
    await reviewer.getByRole('dialog').getByRole('button', { name: 'Start' }).click()
    await reviewer.getByText('Waiting for the first figures.').or(reviewer.getByText('Why is there no data?')).waitFor()
    await reviewer.evaluate(() => Object.assign(window, { neverLoadedAgain: true }))

    const waiting = Array.from({ length: readers }, (_reader, index) => index)
    const told: string[] = []
    const verdict = reviewer.getByRole('region', { name: 'What can be told so far' }).getByRole('status')
    const watch = setInterval(() => {
      void verdict.innerText().then(
        (text) => told.push(text),
        () => {},
      )
    }, 1_000)
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) await read(index)
      }),
    )
    clearInterval(watch)
    await reviewer.getByText('loud is stopped').waitFor()
    await reviewer
      .getByText(/Reported, share of people: differs by \+\d/)
      .first()
      .waitFor()
    await reviewer.getByText('You can use calm.').waitFor()
    const counted = async () => {
      const texts = await reviewer
        .getByRole('region', { name: 'What can be told so far' })
        .getByText(/^\d+ people$/)
        .allInnerTexts()
      return texts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)
    }
    await expect.poll(counted, { timeout: 60_000 }).toBe(readers)
    expect(new Set(told).size).toBeGreaterThan(2)
    expect(await reviewer.evaluate(() => 'neverLoadedAgain' in window)).toBe(true)
    await look(reviewer, 'running')
    await reviewer.setViewportSize({ width: 390, height: 844 })
    await look(reviewer, 'running')
    await reviewer.setViewportSize({ width: 1280, height: 900 })
  })

  test('shows the figures that its export holds', async () => {
    const response = await reviewer.request.get(`${product.address}/api/experiments/${name}/export?format=json`)
    const { figures } = (await response.json()) as { figures: NonNullable<ExperimentView['analysis']> }
    const shown = await reviewer.getByRole('region', { name: 'Table of metrics, scrolls sideways' }).getByRole('row').nth(1).innerText()
    const calm = figures.primary.comparisons.find(({ variant }) => variant === 'calm')!
    expect(calm.effect).toBeGreaterThan(0.08)
    expect(calm.effect).toBeLessThan(0.22)
    expect(shown).toContain(`+${(100 * calm.effect).toFixed(1)}%`)
    expect(shown).toContain(`${Number(figures.primary.variants[0]!.mean.toPrecision(3))} s`)
    for (const format of ['CSV', 'JSON', 'Notebook'])
      expect(await reviewer.getByRole('link', { name: format }).getAttribute('download')).not.toBeNull()
  })

  test('is stopped by its manager, who cannot ship it, and shipped by the reviewer', async () => {
    await cube('publish', changedTemplate('four-pillars', '100.0.0', '새 판'))
    await manager.goto(`${product.address}/experiments/${name}`)
    await manager.getByText('시작한 뒤 쓰는 판이 바뀌었어요').waitFor()
    await manager.getByText('지금은 four-pillars 100.0.0판').waitFor()
    await lookAtBoth(manager, 'moved')
    await manager.getByRole('button', { name: '몫 바꾸기' }).click()
    await manager.getByRole('dialog').getByLabel('calm').fill('3')
    await manager.getByRole('dialog').getByText('달라지는 분이 없어요').waitFor()
    await look(manager, 'reweigh')
    await manager.keyboard.press('Escape')
    await manager.getByRole('button', { name: '실험 멈추기' }).click()
    await manager.getByLabel('까닭').fill('계획한 분이 모두 왔어요.')
    await manager.getByRole('dialog').getByRole('button', { name: '실험 멈추기' }).click()
    await manager.getByText('쓴 분은 스스로 새것을 쓰기로 정할 수 없어요').waitFor()
    await manager.getByRole('button', { name: '무엇을 쓸지 정하기' }).click()
    expect(await manager.getByRole('dialog').getByRole('radio').count()).toBe(1)
    expect(await command(manager, { kind: 'decide', variant: 'calm', why: 'mine' })).toEqual({ status: 403, error: 'four-eyes' })

    await reviewer.getByRole('button', { name: 'Decide what to use' }).click()
    await reviewer.getByRole('dialog').getByLabel('Use calm').check()
    await reviewer.getByRole('dialog').getByLabel('Reason').fill('It is read for longer and harms nothing.')
    await reviewer.getByRole('dialog').getByRole('button', { name: 'Decide what to use' }).click()
    await reviewer.getByText('calm is used.').waitFor()
    await manager.getByText('calm 쪽을 쓰기로 했어요.').waitFor()

    await reviewer.goto(`${product.address}/experiments?group=ended`)
    await reviewer.getByText('Decided: calm is used.').waitFor()
    await reviewer.getByLabel('Search').fill('nothing of the kind')
    await reviewer.getByText('Nothing was found').waitFor()
    await look(reviewer, 'none')
    await reviewer.goto(`${product.address}/experiments/a-a`)
    await reviewer.getByText('The measuring is sound.').or(reviewer.getByText('Please check the measuring.')).waitFor()
    await look(reviewer, 'a-a')
  })

  test('breaks on none of its pages a rule of WCAG 2.2 AA that a machine can see, light or dark', () => {
    expect(found).toEqual([])
  })
})
