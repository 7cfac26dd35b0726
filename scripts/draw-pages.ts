/**
 * Takes a picture of each page beside the conversation into docs/images/pages (or FOLDER: then every width and mode).
 * Serves the product built in BUILD_FOLDER (.next unless named) with a data folder of its own; ADDRESS takes one that runs.
 *   node scripts/draw-pages.ts
 *   ADDRESS=http://127.0.0.1:3000 FOLDER=/tmp/pages node scripts/draw-pages.ts today chart
 */
import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serveProduct } from '../tests/e2e/serve-product.ts'
import { openBrowser } from '../tests/open-browser.ts'

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }
const tallest = 1_800

const births = [
  { label: '나', relation: 'self', birth: { date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 }, place: '서울' },
  { label: '엄마', relation: 'family', birth: { date: '1964-09-02', time: null, sex: 'female', longitude: 126.978 }, place: '서울' },
  { label: '친구 1', relation: 'friend', birth: { date: '1990-12-24', time: '22:10', sex: 'male', longitude: 129.075 }, place: '부산' },
]

type Profiles = Record<'me' | 'mother' | 'friend', string>
const addresses = {
  today: ({ me }) => `/today?profile=${me}`,
  chart: ({ me }) => `/chart?profile=${me}`,
  'unknown-hour': ({ mother }) => `/chart?profile=${mother}`,
  calendar: ({ me }) => `/calendar?profile=${me}`,
  compatibility: ({ me, friend }) => `/compatibility?profile=${me}&other=${friend}`,
  group: ({ me, mother, friend }) => `/compatibility?profile=${me}&member=${me}&member=${mother}&member=${friend}`,
  dates: ({ me }) => `/dates?profile=${me}&purpose=moving`,
  why: ({ me }) => `/why?profile=${me}`,
  glossary: () => '/glossary',
  term: () => '/glossary/star-heavenly-noble',
  profiles: () => '/profiles',
  edit: ({ me }) => `/profiles/${me}`,
  new: () => '/profiles/new',
} satisfies Record<string, (profiles: Profiles) => string>
type PageName = keyof typeof addresses

async function keepProfiles(page: Page): Promise<Profiles> {
  const post = async (path: string, data: object): Promise<{ id: string }> => {
    const answer = await page.evaluate(
      async ([to, body]) => {
        const response = await fetch(to as string, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        return response.ok ? response.json() : Promise.reject(new Error(`${to}: ${response.status}`))
      },
      [path, data] as const,
    )
    return answer as { id: string }
  }
  await post('/api/session', { consent: true })
  const [me, mother, friend] = [
    await post('/api/profiles', births[0]!),
    await post('/api/profiles', births[1]!),
    await post('/api/profiles', births[2]!),
  ]
  return { me: me.id, mother: mother.id, friend: friend.id }
}

async function draw(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  names: PageName[],
  pathOf: (name: PageName) => string,
): Promise<void> {
  const context = await browser.newContext({ timezoneId: 'Asia/Seoul', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(90_000)
  await page.goto(address)
  const profiles = await keepProfiles(page)
  for (const name of names) {
    const path = pathOf(name)
    await page.goto(address + addresses[name](profiles))
    await page.locator('main').waitFor()
    await page.waitForTimeout(300)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    const width = options.viewport?.width ?? phone.width
    await page.setViewportSize({ width, height: Math.min(Math.max(height, options.viewport?.height ?? 0), process.env.WHOLE ? 20_000 : tallest) })
    await page.screenshot({ path })
    await page.setViewportSize({ width, height: options.viewport?.height ?? phone.height })
    process.stdout.write(`${path}\n`)
  }
  await context.close()
}

const folder = process.env.FOLDER ?? 'docs/images/pages'
const asked = process.argv.slice(2).filter((name): name is PageName => name in addresses)
const names = asked.length > 0 ? asked : (Object.keys(addresses) as PageName[])
mkdirSync(folder, { recursive: true })
const product = process.env.ADDRESS ? null : await serveProduct({ buildFolder: process.env.BUILD_FOLDER ?? '.next' })
const address = product?.address ?? process.env.ADDRESS ?? ''
const browser = await openBrowser()
try {
  if (process.env.FOLDER) {
    for (const locale of (process.env.LOCALES ?? 'ko-KR').split(','))
      for (const [size, viewport] of Object.entries({ phone, desk }))
        for (const colorScheme of ['light', 'dark'] as const)
          await draw(
            browser,
            address,
            { viewport, colorScheme, locale },
            names,
            (name) => `${folder}/${name}-${size}-${colorScheme}-${locale.slice(0, 2)}.png`,
          )
  } else {
    await draw(browser, address, { viewport: phone, colorScheme: 'light', locale: 'ko-KR' }, names, (name) => `${folder}/${name}.png`)
    await draw(
      browser,
      address,
      { viewport: desk, colorScheme: 'dark', locale: 'en-US' },
      ['today', 'calendar'],
      (name) => `${folder}/${name}-desk-dark.png`,
    )
  }
} finally {
  await browser.close()
  await product?.remove()
}
