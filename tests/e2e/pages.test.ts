import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'
import { Visitor } from './visitor.ts'

const seoul = { sex: 'female', longitude: 126.978 }
const births = {
  usual: { ...seoul, date: '1992-03-14', time: '07:20' },
  unknown: { ...seoul, date: '1964-09-02', time: null },
  /** The fifth leap month of 1987. */
  leap: { ...seoul, date: '1987-06-15', time: '14:00', calendar: 'lunar', leapMonth: true, sex: 'male' },
  /** Seven seconds before 입춘. */
  boundary: { ...seoul, date: '2024-02-04', time: '17:27', sex: 'male' },
}
type Who = keyof typeof births

let product: ServedProduct
let browser: Browser

beforeAll(async () => {
  product = await serveProduct()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await product?.remove()
})

/** A browser whose person keeps the four births; `ids` names them. */
async function openPages(options: Parameters<Browser['newContext']>[0]): Promise<{ context: BrowserContext; page: Page; ids: Record<Who, string> }> {
  const context = await browser.newContext({ timezoneId: 'Asia/Seoul', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(product.address)
  const ids = await page.evaluate(async (all) => {
    const post = (path: string, body: unknown) =>
      fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then((response) => response.json())
    await post('/api/session', { consent: true })
    const kept: [string, string][] = []
    for (const [name, birth] of Object.entries(all)) {
      const profile = await post('/api/profiles', {
        label: name,
        relation: kept.length === 0 ? 'self' : 'family',
        birth,
        place: '서울',
        guardianConsent: true,
      })
      kept.push([name, profile.id])
    }
    return Object.fromEntries(kept)
  }, births)
  return { context, page, ids: ids as Record<Who, string> }
}

/** Nothing scrolls sideways but what is made for it. */
async function isTooWide(page: Page): Promise<string[]> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
  return scrollWidth > clientWidth ? [`${page.url()} is ${scrollWidth - clientWidth}px too wide`] : []
}

/** Every page in its states. */
const addresses = (ids: Record<Who, string>) => [
  `/today?profile=${ids.usual}`,
  `/today?profile=${ids.unknown}&day=2027-02-04`,
  `/chart?profile=${ids.usual}`,
  `/chart?profile=${ids.unknown}`,
  `/chart?profile=${ids.boundary}&cycle=2&year=2046&month=2046-05&day=2046-05-20`,
  `/calendar?profile=${ids.usual}`,
  `/calendar?profile=${ids.leap}&year=2027&month=2027-03&day=2027-03-10`,
  `/compatibility?profile=${ids.usual}`,
  `/compatibility?profile=${ids.usual}&other=${ids.usual}`,
  `/compatibility?profile=${ids.usual}&other=${ids.unknown}`,
  `/compatibility?profile=${ids.usual}&member=${ids.usual}&member=${ids.leap}&member=${ids.boundary}`,
  `/dates?profile=${ids.usual}`,
  `/dates?profile=${ids.usual}&purpose=moving&from=2026-12-01&until=2027-01-31`,
  `/dates?profile=${ids.usual}&purpose=moving&from=2027-12-01&until=2026-01-31`,
  `/dates?profile=${ids.usual}&purpose=moving&from=2026-12-01&until=2026-12-31&skip=weekdays&skip=weekends`,
  `/why?profile=${ids.usual}`,
  `/why?profile=${ids.boundary}`,
  '/glossary',
  '/glossary?q=clash',
  '/glossary?q=%3Cscript%3Ealert(1)%3C/script%3E',
  '/glossary/stem-yang-wood',
  '/glossary/idea-useful-element',
  '/glossary/no-such-term',
  '/profiles',
  '/profiles/new',
  `/profiles/${ids.leap}`,
  `/profiles/${'x'.repeat(24)}`,
  `/chart?profile=${'x'.repeat(24)}`,
]

describe('pages beside the conversation', () => {
  it.for([
    { locale: 'ko-KR', colorScheme: 'light', viewport: { width: 390, height: 844 } },
    { locale: 'en-US', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
    { locale: 'en-US', colorScheme: 'light', viewport: { width: 320, height: 640 } },
  ] as const)(
    'break no rule of WCAG 2.2 AA that a machine can see, and fit: $locale $colorScheme $viewport.width',
    { timeout: 300_000 },
    async (options) => {
      const { context, page, ids } = await openPages(options)
      const found: string[] = []
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(product.address)) complaints.push(request.url())
      })
      const titles = new Set<string>()
      for (const address of addresses(ids)) {
        await page.goto(product.address + address)
        titles.add(await page.title())
        found.push(...(await isTooWide(page)))
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
        })
        // Unfolded a page has all that it has folded, and more.
        found.push(...(await findBrokenRules(page)), ...(await isTooWide(page)))
      }
      await page.goto(`${product.address}/chart`)
      await page.locator('button[popovertarget="profile-choice"]').first().click()
      found.push(...(await findBrokenRules(page)))
      await context.clearCookies()
      for (const path of ['/today', '/chart', '/calendar', '/compatibility', '/dates', '/why', '/profiles']) {
        await page.goto(product.address + path)
        found.push(...(await findBrokenRules(page)))
        expect(await page.locator('main a.button-outlined').count()).toBe(1)
      }
      await context.close()
      expect(found).toEqual([])
      expect(complaints).toEqual([])
      expect(titles.size).toBeGreaterThan(10)
    },
  )

  it('read, search and choose days without any script', { timeout: 120_000 }, async () => {
    const { context, ids } = await openPages({ locale: 'ko-KR', viewport: { width: 390, height: 844 } })
    const state = await context.storageState()
    await context.close()
    const plain = await browser.newContext({ javaScriptEnabled: false, storageState: state, locale: 'ko-KR', viewport: { width: 390, height: 844 } })
    const page = await plain.newPage()
    page.setDefaultTimeout(30_000)
    await page.goto(`${product.address}/glossary`)
    await page.getByRole('searchbox').fill('천을귀인')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^천을귀인/ }).click()
    await page.getByText('甲戊庚 丑未').waitFor()
    await page.goto(`${product.address}/dates?profile=${ids.usual}`)
    await page.getByLabel('무엇을 하실 날인가요').selectOption({ label: '계약' })
    await page.getByRole('button', { name: '날 골라 보기' }).click()
    await page.getByRole('heading', { name: '계약에 고를 만한 날' }).waitFor()
    await page.getByRole('button', { name: '더 보기' }).click()
    await page.getByRole('link', { name: '낱말 풀이' }).click()
    await page.getByRole('heading', { level: 1, name: '낱말 풀이' }).waitFor()
    await plain.close()
  })
})

describe.each([
  { viewport: { width: 390, height: 844 }, locale: 'ko-KR' },
  { viewport: { width: 1280, height: 900 }, locale: 'en-US' },
])('journeys at $viewport.width in $locale', ({ viewport, locale }) => {
  let context: BrowserContext
  let page: Page
  let ids: Record<Who, string>
  const korean = locale === 'ko-KR'
  const say = (ko: string, en: string) => (korean ? ko : en)

  beforeAll(async () => {
    ;({ context, page, ids } = await openPages({ viewport, locale }))
  }, 60_000)
  afterAll(() => context?.close())

  const open = (path: string) => page.goto(product.address + path)
  const text = () => page.locator('main').innerText()

  it('reads the chart from the right and goes from a decade to a day', async () => {
    await open(`/chart?profile=${ids.usual}`)
    const letters = await page.locator('main table').first().locator('tbody tr').nth(1).locator('.hanja').allInnerTexts()
    expect(letters).toEqual(['丁', '己', '癸', '壬'])
    const level = (name: string) => page.getByRole('navigation', { name })
    await level(say('대운', 'Decades')).getByRole('link').nth(4).click()
    await page.waitForURL(/cycle=4/)
    await level(say('해', 'Years')).getByRole('link').nth(2).click()
    await page.waitForURL(/year=\d+/)
    const year = Number(/year=(\d+)/.exec(page.url())?.[1])
    await page
      .getByRole('navigation', { name: say(`${year}년의 달`, `Months of ${year}`) })
      .getByRole('link')
      .nth(5)
      .click()
    await page.waitForURL(/month=\d{4}-\d{2}/)
    const days = page.locator('#luck nav').last().getByRole('link')
    expect(await days.count()).toBeGreaterThan(28)
    await days.nth(9).click()
    await page.waitForURL(/day=\d{4}-\d{2}-\d{2}/)
    expect(await page.locator('#luck [aria-current=true]').count()).toBe(4)
    expect(await page.locator('#luck h4').count()).toBe(4)
  })

  it('keeps the place of whoever goes along a strip by keyboard', async () => {
    await open(`/chart?profile=${ids.usual}`)
    const decades = page.getByRole('navigation', { name: say('대운', 'Decades') })
    await decades.getByRole('link').nth(4).press('Enter')
    await page.waitForURL(/cycle=4/)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
    await expect.poll(focused).toContain('cycle=4')
    await page.keyboard.press('Tab')
    expect(await focused()).toContain('cycle=5')
  })

  it('leads from a word of the chart to its meaning, and back to the same chart', async () => {
    await open(`/chart?profile=${ids.usual}`)
    const whole = await page.locator('main').innerText()
    expect(whole.length).toBeGreaterThan(2_000)
    await page.locator('main table').first().getByRole('link').first().click()
    await page.waitForURL(/\/glossary\/god-/)
    await page.locator('main code').first().waitFor()
    await page.goBack()
    await page.waitForURL(/\/chart/)
    await expect.poll(() => page.locator('main').innerText()).toBe(whole)
    await page.goForward()
    await page.locator('main code').first().waitFor()
  })

  it('locks what an unknown hour leaves open, and shows what each hour would make of it', async () => {
    await open(`/chart?profile=${ids.unknown}`)
    expect(await page.locator('main table').first().locator('tbody tr').nth(1).locator('.hanja').count()).toBe(3)
    await page.getByText(say('열두 시각 견주어 보기', 'Compare the twelve hours')).click()
    expect(await page.locator('main details[open] li').count()).toBeGreaterThanOrEqual(12)
    expect(await text()).toMatch(say('시각이 있어야 하는 풀이는 잠가', 'hour'))
  })

  it('takes a lunar leap birth for the solar day that it was', async () => {
    await open(`/chart?profile=${ids.leap}`)
    expect(await text()).toContain(say('음력 1987년 윤6월 15일', 'Lunar 1987, leap month 6, day 15'))
    expect(await text()).toContain(say('1987년 8월 9일', '9 August 1987'))
  })

  it('shows both charts of a birth at the edge of a year', async () => {
    await open(`/chart?profile=${ids.boundary}`)
    const edge = page.locator('section', { hasText: say('절기가 바뀌는 때에 태어났어요', 'solar term') }).last()
    const letters = (await edge.locator('.hanja').allInnerTexts()).join('')
    expect(letters).toContain('癸卯'.at(0))
    expect(letters).toContain('甲')
    await open(`/why?profile=${ids.boundary}`)
    expect(await page.locator('main time').allInnerTexts()).toHaveLength(4)
    expect(await page.locator('main time').last().getAttribute('datetime')).toContain('2024-02-04T08:27:07')
  })

  it('keeps the person of each letter in a pair, and gives no score', async () => {
    await open('/compatibility')
    await page.getByLabel(say('다른 한 사람', 'The other person')).selectOption(ids.boundary)
    await page.getByRole('button', { name: say('궁합 보기', 'Show the two') }).click()
    await page.waitForURL(/other=/)
    const said = await text()
    expect(said).toContain(say('usual의 일지', 'Day branch of usual'))
    expect(said).toContain(say('boundary의 일지', 'Day branch of boundary'))
    expect(said).not.toMatch(/\d+\s*(점|\/\s*100|points)/)
  })

  it('lays a typed birth beside a kept one and keeps it nowhere', async () => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await open(`/compatibility?profile=${ids.usual}`)
    await page.locator('details summary').first().click()
    await page.fill('#typed-date', '1971-05-23')
    await page.fill('#typed-time', '03:33')
    await page.getByRole('button', { name: say('적은 사람과 보기', 'Show with this person') }).click()
    await page.getByText(say('적은 사람의 일지', 'Day branch of The typed person')).first().waitFor()
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }) + document.cookie)
    expect(kept).not.toContain('1971')
    expect(requests.filter((url) => url.includes('1971'))).toEqual([])
    expect(((await page.evaluate(() => fetch('/api/profiles').then((response) => response.json()))) as unknown[]).length).toBe(
      Object.keys(births).length,
    )
  })

  it('chooses days, gives them as a calendar file and marks them in the year', async () => {
    await open(`/dates?profile=${ids.usual}&purpose=moving&from=2026-12-01&until=2027-01-31`)
    const boxes = page.locator('main form[action="/api/dates.ics"] input[name=day]')
    const days = [await boxes.nth(0).getAttribute('value'), await boxes.nth(1).getAttribute('value')].toSorted() as string[]
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('고른 날을 달력 파일로', 'Chosen days as a calendar file') }).click(),
    ])
    const events = readEvents(readFileSync(await download.path(), 'utf8'))
    expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(days.map((day) => day.replaceAll('-', '')))
    expect(events.every((event) => event.SUMMARY?.includes(say('이사', 'Moving house')))).toBe(true)
    expect(new Set(events.map((event) => event.UID)).size).toBe(2)
    expect(JSON.stringify(events)).not.toMatch(/1992|usual|03-14/)
    await page.getByRole('button', { name: say('고른 날을 달력에서 보기', 'Chosen days in the year') }).click()
    await page.waitForURL(/\/calendar\?/)
    expect(await page.locator('main table').getByText(say('고른 날', 'Chosen')).count()).toBeGreaterThanOrEqual(1)
  })

  it('goes by the day of the zone that the browser is in', async () => {
    const dayIn = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())
    // At any hour it is another day than at the place of birth in one of them.
    const timezoneId = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].find((zone) => dayIn(zone) !== dayIn('Asia/Seoul'))!
    const expected = dayIn(timezoneId)
    const { context: away, page: there } = await openPages({ viewport, locale, timezoneId })
    await there.goto(`${product.address}/today`)
    await there.getByText(timezoneId.replaceAll('_', ' ')).waitFor()
    const chosen = there.locator('main nav [aria-current=true]')
    expect(await chosen.getAttribute('href')).toContain(`day=${expected}`)
    // A month that no year has opens the present one.
    await there.goto(`${product.address}/chart?month=1000-01`)
    expect(await there.locator(`#luck a[href*="day=${expected}"]`).getByText(say('오늘', 'Today')).count()).toBe(1)
    await away.close()
  })

  it('shows what an edit changes before it is saved, and deletes when asked twice', async () => {
    await open('/profiles/new')
    await page.fill('#profile-date', '1990-12-24')
    await page.fill('#profile-time', '22:10')
    await page.locator('main form button[type=submit]').click()
    await page.waitForURL(/\/\?profile=/)
    const id = new URL(page.url()).searchParams.get('profile') ?? ''
    await open('/profiles')
    await page.getByText(say('가족 1', 'Family 1')).waitFor()
    await open(`/profiles/${id}`)
    await page.fill('#profile-time', '02:10')
    await page.getByText(say('달라지는 기둥: 시', 'Pillars that change: Hour')).waitFor()
    await page.fill('#profile-date', '1990-12-25')
    await page.getByText(say('달라지는 기둥: 일 · 시', 'Pillars that change: Day · Hour')).waitFor()
    await page.getByRole('button', { name: say('이대로 고치기', 'Save the change') }).click()
    await page.waitForURL(/\/chart\?profile=/)
    expect(await text()).toContain(say('1990년 12월 25일', '25 December 1990'))
    await open(`/profiles/${id}`)
    await page.getByRole('button', { name: say('이 사주 지우기', 'Delete this chart') }).click()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: say('그대로 두기', 'Keep it') }).isVisible()).toBe(false)
    await page.getByRole('button', { name: say('이 사주 지우기', 'Delete this chart') }).click()
    await page.locator('#delete-profile .button-filled').click()
    await page.waitForURL(/\/profiles$/)
    await open(`/chart?profile=${id}`)
    expect(await text()).toContain(say('이 사주는 여기에서 열 수 없어요', 'This chart cannot be opened here'))
  })

  it('is walked with the keyboard alone', async () => {
    await open(`/today?profile=${ids.usual}`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    const reach = async (matches: (element: { text: string; href: string }) => boolean) => {
      for (let step = 0; step < 150; step += 1) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => ({
          text: document.activeElement?.textContent ?? '',
          href: document.activeElement?.getAttribute('href') ?? '',
        }))
        if (matches(at)) return
      }
      throw new Error('Not reached by Tab.')
    }
    await reach(({ text: label }) => label.includes(say('하루 뒤', 'Day after')))
    await page.keyboard.press('Enter')
    await page.waitForURL(/day=/)
    await reach(({ href }) => href.startsWith('/glossary/god-'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/glossary\//)
  })
})

describe('what is asked for by address', () => {
  const hostile = ["'", '<script>alert(1)</script>', '../../etc/passwd', '%00', '9'.repeat(400), '2026-13-45', '__proto__', '{{7*7}}']
  const pages: [string, string[]][] = [
    ['/today', ['day']],
    ['/chart', ['cycle', 'year', 'month', 'day']],
    ['/calendar', ['year', 'month', 'day']],
    ['/compatibility', ['other', 'member']],
    ['/dates', ['purpose', 'from', 'until', 'skip', 'day']],
    ['/glossary', ['q']],
  ]

  it.each(pages)('%s takes nothing for more than it is', { timeout: 120_000 }, async (path, names) => {
    const visitor = new Visitor(product.address)
    await visitor.begin(births.usual)
    for (const name of names)
      for (const value of hostile) {
        const response = await visitor.request(`${path}?${name}=${encodeURIComponent(value)}&${name}=x&purpose=moving`)
        expect([path, name, value, response.status]).toEqual([path, name, value, 200])
        expect(await response.text()).not.toContain('<script>alert(1)')
      }
  })

  it('never shows, changes or deletes a profile of somebody else', async () => {
    const [owner, stranger] = [new Visitor(product.address), new Visitor(product.address)]
    await owner.begin(births.usual)
    await stranger.begin(births.leap)
    const [own] = (await (await owner.request('/api/profiles')).json()) as { id: string }[]
    const id = own?.id ?? ''
    const change = { label: 'x', relation: 'self', birth: births.leap, place: '' }
    const send = (who: Visitor, method: string, profile: string, body: unknown = {}) =>
      who.request(`/api/profiles/${profile}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    expect((await send(stranger, 'PATCH', id, change)).status).toBe(404)
    expect((await send(stranger, 'DELETE', id)).status).toBe(404)
    expect((await send(new Visitor(product.address), 'DELETE', id)).status).toBe(401)
    expect((await send(owner, 'DELETE', '..%2fx')).status).toBe(404)
    expect((await stranger.request(`/api/dates.ics?profile=${id}&purpose=moving&day=2026-12-01`)).status).toBe(404)
    for (const path of ['/chart', '/today', '/calendar', '/compatibility', '/dates', '/why'])
      expect(await (await stranger.request(`${path}?profile=${id}`)).text()).not.toContain('己丑')
    expect((await send(owner, 'PATCH', id, { ...change, birth: { date: '1992-02-30' } })).status).toBe(400)
    expect((await send(owner, 'PATCH', id, { ...change, label: '가'.repeat(41) })).status).toBe(400)
    expect((await send(owner, 'DELETE', id)).status).toBe(204)
  })

  it('puts no text of an address into a calendar file', async () => {
    const visitor = new Visitor(product.address)
    await visitor.begin(births.usual)
    const [own] = (await (await visitor.request('/api/profiles')).json()) as { id: string }[]
    const file = (query: string) => visitor.request(`/api/dates.ics?profile=${own?.id}&${query}`)
    const answer = await file(`purpose=moving&day=2026-12-01&day=${encodeURIComponent('2026-12-02\r\nATTACH:x')}&day=2026-02-30`)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const written = await answer.text()
    expect(readEvents(written)).toHaveLength(1)
    expect(written).not.toContain('ATTACH')
    expect((await file('purpose=surgery&day=2026-12-01')).status).toBe(400)
    expect((await file('purpose=moving')).status).toBe(400)
    expect((await file('purpose=moving&day=x')).status).toBe(400)
  })
})

/** Unfolds a calendar as RFC 5545 says and gives each event's properties. */
function readEvents(file: string): Record<string, string>[] {
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  const events: Record<string, string>[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({})
    const at = line.indexOf(':')
    const event = events.at(-1)
    if (event && at > 0 && !line.startsWith('BEGIN:') && !line.startsWith('END:')) event[line.slice(0, at)] = line.slice(at + 1)
  }
  return events
}
