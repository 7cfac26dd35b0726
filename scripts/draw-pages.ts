/**
 * Draws every page as one sheet: phone and desk, light and dark, into docs/images/pages (or FOLDER).
 * Serves the product built in BUILD_FOLDER (.next unless named) with a data folder of its own.
 *   npx node scripts/draw-pages.ts                 all pages, in Korean
 *   npx node scripts/draw-pages.ts today people    some of them
 *   LOCALE=en FOLDER=out npx node scripts/draw-pages.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { becomeOwner } from '../tests/e2e/become-owner.ts'
import { askInBrowser } from '../tests/e2e/begin-in-browser.ts'
import { type ServedProduct, serveProduct } from '../tests/e2e/serve-product.ts'
import { openBrowser } from '../tests/open-browser.ts'

const shots = [
  { name: 'phone-light', colorScheme: 'light', viewport: { width: 390, height: 1_170 } },
  { name: 'phone-dark', colorScheme: 'dark', viewport: { width: 390, height: 1_170 } },
  { name: 'desk-light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'desk-dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const
const locales = { ko: 'ko-KR', en: 'en-US' } as const
const locale = process.env.LOCALE === 'en' ? 'en' : 'ko'
/** Frames are drawn after the page that they stand in. */
const settleMilliseconds = 1_200
/** The sheet: two phones beside two desks, at half their size. */
const sheet = { width: 1_304, height: 948, phone: 300, desk: 640, gap: 16 }

const births = {
  me: { label: '나', relation: 'self', birth: { date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 }, place: '서울' },
  mother: { label: '엄마', relation: 'family', birth: { date: '1964-09-02', time: null, sex: 'female', longitude: 126.978 }, place: '서울' },
  friend: { label: '친구 1', relation: 'friend', birth: { date: '1990-12-24', time: '22:10', sex: 'male', longitude: 129.075 }, place: '부산' },
} as const
type Ids = Record<keyof typeof births, string> & { reading: string }

/** Pages of nobody yet, of a reader, and of an admin. */
const pages = {
  'first-visit': { who: 'nobody', at: () => '/' },
  'sign-in': { who: 'nobody', at: () => '/sign-in' },
  'sign-up': { who: 'nobody', at: () => '/sign-up' },
  reset: { who: 'nobody', at: () => '/reset' },
  'not-found': { who: 'nobody', at: () => '/nothing-here' },
  desk: { who: 'reader', at: ({ me }) => `/?profile=${me}` },
  conversation: { who: 'reader', at: ({ reading }) => reading },
  today: { who: 'reader', at: ({ me }) => `/today?profile=${me}` },
  chart: { who: 'reader', at: ({ me }) => `/chart?profile=${me}` },
  'unknown-hour': { who: 'reader', at: ({ mother }) => `/chart?profile=${mother}` },
  calendar: { who: 'reader', at: ({ me }) => `/calendar?profile=${me}` },
  compatibility: { who: 'reader', at: ({ me, friend }) => `/compatibility?profile=${me}&other=${friend}` },
  group: { who: 'reader', at: ({ me, mother, friend }) => `/compatibility?profile=${me}&member=${me}&member=${mother}&member=${friend}` },
  dates: { who: 'reader', at: ({ me }) => `/dates?profile=${me}&purpose=moving` },
  why: { who: 'reader', at: ({ me }) => `/why?profile=${me}` },
  glossary: { who: 'reader', at: () => '/glossary' },
  term: { who: 'reader', at: () => '/glossary/star-heavenly-noble' },
  profiles: { who: 'reader', at: () => '/profiles' },
  edit: { who: 'reader', at: ({ me }) => `/profiles/${me}` },
  new: { who: 'reader', at: () => '/profiles/new' },
  settings: { who: 'reader', at: () => '/settings' },
  memories: { who: 'reader', at: () => '/memories' },
  share: { who: 'reader', at: () => '/share' },
  privacy: { who: 'reader', at: () => '/privacy' },
  safety: { who: 'reader', at: () => '/safety' },
  offline: { who: 'reader', at: () => '/offline' },
  account: { who: 'admin', at: () => '/account' },
  reports: { who: 'admin', at: () => '/reports' },
  people: { who: 'admin', at: () => '/people' },
} satisfies Record<string, { who: 'nobody' | 'reader' | 'admin'; at: (ids: Ids) => string }>
type PageName = keyof typeof pages

async function post(page: Page, path: string, data: object): Promise<{ id: string }> {
  return page.evaluate(
    async ([to, body]) => {
      const answer = await fetch(to as string, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      return answer.ok ? answer.json() : Promise.reject(new Error(`${to}: ${answer.status}`))
    },
    [path, data] as const,
  )
}

/** A reader with three charts and one reading. Each browser's person is somebody else. */
async function keepLife(page: Page, address: string): Promise<Ids> {
  await post(page, '/api/session', { consent: true })
  const ids: Partial<Ids> = {}
  for (const [name, profile] of Object.entries(births)) ids[name as keyof typeof births] = (await post(page, '/api/profiles', profile)).id
  await page.goto(address)
  await askInBrowser(page, locale === 'ko' ? '올해 이직해도 될까요?' : 'Should I change jobs this year?')
  await page.locator('article footer').waitFor({ timeout: 60_000 })
  return { ...(ids as Ids), reading: new URL(page.url()).pathname }
}

/** Our type is waited for, as if it lay in the browser from an earlier visit. */
async function waitForType(context: BrowserContext): Promise<void> {
  await context.route(/\.css$/, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('font-display:optional', 'font-display:block') })
  })
}

/** People of the house, by the command of the owner of the machine. */
function keepPeople({ dataFolder }: ServedProduct): void {
  for (const [email, roles] of [
    ['mina@example.com', 'editor,reviewer'],
    ['jun.park@example.com', 'manager'],
    ['sora@example.com', 'reader'],
  ] as const)
    execFileSync('node', ['cli/cube.ts', 'user', 'create', email, '--roles', roles], {
      env: { ...process.env, DATA_DIR: dataFolder },
      stdio: 'ignore',
    })
}

async function draw(page: Page, name: PageName): Promise<string> {
  await page.waitForTimeout(settleMilliseconds)
  if (name === 'people') await page.locator('main details').first().locator('summary').click()
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`
}

async function drawSheets(browser: Browser, product: ServedProduct, names: PageName[], folder: string): Promise<void> {
  const { address, ownerLink } = product
  const drawn = new Map<PageName, string[]>(names.map((name) => [name, []]))
  const open = () => browser.newContext({ locale: locales[locale], timezoneId: 'Asia/Seoul' })
  const contexts = { nobody: await open(), reader: await open(), admin: await open() }
  for (const context of Object.values(contexts)) await waitForType(context)
  const tabs = { nobody: await contexts.nobody.newPage(), reader: await contexts.reader.newPage(), admin: await contexts.admin.newPage() }
  for (const tab of Object.values(tabs)) await tab.goto(address)
  const ids = await keepLife(tabs.reader, address)
  if (names.some((name) => pages[name].who === 'admin')) {
    keepPeople(product)
    await becomeOwner(tabs.admin, { ownerLink })
  }
  for (const { viewport, colorScheme } of shots) {
    for (const tab of Object.values(tabs)) {
      await tab.setViewportSize(viewport)
      await tab.emulateMedia({ colorScheme })
    }
    for (const name of names) {
      const tab = tabs[pages[name].who]
      await tab.goto(address + pages[name].at(ids))
      drawn.get(name)?.push(await draw(tab, name))
    }
  }
  const table = await browser.newPage({ viewport: { width: sheet.width, height: sheet.height } })
  for (const [name, [phoneLight, phoneDark, deskLight, deskDark]] of drawn) {
    await table.setContent(`<style>
      body { margin: 0; padding: ${sheet.gap}px; box-sizing: border-box; height: 100vh; background: #8c8170; display: grid; gap: ${sheet.gap}px;
        grid-template: 1fr 1fr / ${sheet.phone}px ${sheet.phone}px ${sheet.desk}px }
      img { width: 100%; height: 100%; object-fit: cover; object-position: top; border-radius: 8px }
      img:nth-child(-n + 2) { grid-row: 1 / 3 }
    </style><img src="${phoneLight}"><img src="${phoneDark}"><img src="${deskLight}"><img src="${deskDark}">`)
    const path = `${folder}/${name}.jpg`
    await table.screenshot({ path, type: 'jpeg', quality: 84 })
    process.stdout.write(`${path}\n`)
  }
}

const folder = process.env.FOLDER ?? 'docs/images/pages'
const asked = process.argv.slice(2).filter((name): name is PageName => name in pages)
mkdirSync(folder, { recursive: true })
const product = await serveProduct({ buildFolder: process.env.BUILD_FOLDER ?? '.next' })
const browser = await openBrowser()
try {
  await drawSheets(browser, product, asked.length > 0 ? asked : (Object.keys(pages) as PageName[]), folder)
} finally {
  await browser.close()
  await product.remove()
}
