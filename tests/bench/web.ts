/**
 * Speed of the pages for a person with a slow phone: production build, cold cache, Chromium at a quarter of this machine's speed on a
 * slow 4G line. Beside them a blank Next page, built in the same run. Use: npm run bench:web [-- --runs 5]
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { askInBrowser, beginInBrowser } from '../e2e/begin-in-browser.ts'
import { freePort, serveProduct } from '../e2e/serve-product.ts'
import { openBrowser } from '../open-browser.ts'

const phone = { width: 390, height: 844 }
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slowdown = 4
const settleMilliseconds = 2_500
const renders = 200
/** Requests until a server that has just started runs as fast as it will. */
const warmUp = 600
const targets = { paint: 2_500, shift: 0.02, render: 15 }

interface Visit {
  paint: number
  shift: number
  blocking: number
  scripts: number
}
interface Subject {
  name: string
  path: string
  /** Allowed over the blank page: kilobytes of script, milliseconds of blocking. */
  script: number
  blocking: number
}

const {
  values: { runs, 'build-folder': buildFolder },
} = parseArgs({ options: { runs: { type: 'string', default: '5' }, 'build-folder': { type: 'string', default: '.next' } } })

const blankFolder = '.next-blank'

/** A page with nothing on it, from the same Next and the same React. */
async function serveBlank(): Promise<{ address: string; stop: () => void }> {
  mkdirSync(join(blankFolder, 'app'), { recursive: true })
  const files = {
    'package.json': '{"private":true,"type":"module"}',
    'next.config.js': `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } }`,
    'app/layout.jsx': 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
    'app/page.jsx': "export const dynamic = 'force-dynamic'\nexport default function Page() { return <p>Blank</p> }",
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(blankFolder, name), text)
  const next = join(process.cwd(), 'node_modules', 'next', 'dist', 'bin', 'next')
  const built = spawnSync('node', [next, 'build'], { cwd: blankFolder, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The blank page could not be built:\n${built.stdout}${built.stderr}`)
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = spawn('node', [next, 'start', '-p', String(port), '-H', '127.0.0.1'], { cwd: blankFolder, stdio: 'ignore' })
  for (let attempt = 0; ; attempt++) {
    const there = await fetch(address).catch(() => null)
    if (there?.ok) return { address, stop: () => void server.kill() }
    if (attempt > 200) throw new Error('The blank page is not served.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Written by the page itself while it loads. */
function watch(): void {
  const seen = { paint: 0, firstPaint: 0, shift: 0, tasks: [] as { start: number; duration: number }[] }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push({ start: entry.startTime, duration: entry.duration })
  }).observe({ type: 'longtask', buffered: true })
}

/** Bytes of script of a page, each file as gzip makes it, however it came. */
async function countScripts(session: CDPSession): Promise<() => Promise<number>> {
  const scripts: string[] = []
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.push(requestId)))
  return async () => {
    let bytes = 0
    for (const requestId of scripts) {
      const { body, base64Encoded } = await session.send('Network.getResponseBody', { requestId })
      bytes += gzipSync(Buffer.from(body, base64Encoded ? 'base64' : 'utf8')).byteLength
    }
    return bytes
  }
}

async function visit(browser: Browser, state: Awaited<ReturnType<BrowserContext['storageState']>>, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: phone,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'ko-KR',
    storageState: state,
    serviceWorkers: 'block',
  })
  const page: Page = await context.newPage()
  await page.addInitScript(watch)
  const session = await context.newCDPSession(page)
  const scripts = await countScripts(session)
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 })
  await page.waitForLoadState('networkidle', { timeout: 30_000 }).catch(() => undefined)
  await page.waitForTimeout(settleMilliseconds)
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { paint: number; firstPaint: number; shift: number; tasks: { start: number; duration: number }[] } }).seen,
  )
  const blocking = seen.tasks
    .filter((task) => task.start + task.duration > seen.firstPaint)
    .reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0)
  const result = { paint: seen.paint, shift: seen.shift, blocking, scripts: await scripts() }
  await context.close()
  return result
}

function middle(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The status of a page, once its last byte has come. */
function readWhole(address: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = get(address, { agent: false, headers: { cookie, 'sec-fetch-dest': 'document' } }, (response) => {
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', reject)
      response.resume()
    })
    asked.on('error', reject)
  })
}

/** How long the server takes for a page, from the request to the last byte, on a line of its own each time; in the order of the requests. */
async function renderTimes(address: string, cookie: string, count: number): Promise<number[]> {
  const times: number[] = []
  while (times.length < count) {
    const start = performance.now()
    const status = await readWhole(address, cookie)
    if (status !== 200) throw new Error(`${address} answered ${status}.`)
    times.push(performance.now() - start)
  }
  return times
}

const blank = await serveBlank()
const product = await serveProduct({ buildFolder })
const browser = await openBrowser()
try {
  const context = await browser.newContext({ viewport: phone, locale: 'ko-KR' })
  const page = await beginInBrowser(context, product.address)
  await askInBrowser(page, '올해 이직해도 될까요?')
  await page.getByText(/모두 사주에서 확인했어요/).waitFor({ timeout: 60_000 })
  const reading = new URL(page.url()).pathname
  const cookies = await context.cookies()
  const state = { cookies, origins: [] }
  await context.close()

  const subjects: Subject[] = [
    { name: 'chat', path: '/', script: 120, blocking: 250 },
    { name: 'chat with a reading', path: reading, script: 120, blocking: 250 },
    { name: 'chart', path: '/chart', script: 40, blocking: 100 },
    { name: 'today', path: '/today', script: 40, blocking: 100 },
  ]
  const measure = async (address: string): Promise<Visit> => {
    const visits: Visit[] = []
    for (let run = 0; run < Number(runs); run++) visits.push(await visit(browser, state, address))
    const of = (name: keyof Visit) => middle(visits.map((one) => one[name]))
    return { paint: of('paint'), shift: of('shift'), blocking: of('blocking'), scripts: of('scripts') }
  }
  const base = await measure(blank.address)
  const mark = (value: number, limit: number, digits = 0) => `${value.toFixed(digits)}${value <= limit ? '' : ` (> ${limit})`}`
  const rows = [
    {
      page: 'blank',
      'LCP ms': base.paint.toFixed(0),
      CLS: base.shift.toFixed(3),
      'blocking ms': base.blocking.toFixed(0),
      'script kB': (base.scripts / 1000).toFixed(1),
      'over blank kB': '',
      'blocking over blank ms': '',
    },
  ]
  for (const { name, path, script, blocking } of subjects) {
    const { paint, shift, blocking: blocked, scripts } = await measure(`${product.address}${path}`)
    rows.push({
      page: name,
      'LCP ms': mark(paint, targets.paint),
      CLS: mark(shift, targets.shift, 3),
      'blocking ms': blocked.toFixed(0),
      'script kB': (scripts / 1000).toFixed(1),
      'over blank kB': mark((scripts - base.scripts) / 1000, script, 1),
      'blocking over blank ms': mark(blocked - base.blocking, blocking),
    })
  }
  console.table(rows)
  const times = await renderTimes(`${product.address}/chart`, cookies.map(({ name, value }) => `${name}=${value}`).join('; '), warmUp + renders)
  console.log(
    `Targets: LCP <= ${targets.paint} ms, CLS <= ${targets.shift}; script over the blank page <= 120 kB on the chat and 40 kB beside it; blocking over it <= 250 ms and 100 ms.`,
  )
  for (const [what, part] of [
    [`the first ${renders} requests`, times.slice(0, renders)],
    [`${renders} requests after ${warmUp}`, times.slice(warmUp)],
  ] as const) {
    const sorted = part.toSorted((one, other) => one - other)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
    console.log(`Chart on the server, ${what}: median ${at(0.5).toFixed(1)} ms, p95 ${mark(at(0.95), targets.render, 1)} ms.`)
  }
  console.log(
    `Medians of ${runs} visits each, CPU at 1/${slowdown}, 1.6 Mbit/s with 150 ms. Load of this machine while measuring: ${loadavg()[0]?.toFixed(1)}.`,
  )
} finally {
  await browser.close()
  await product.remove()
  blank.stop()
}
