/**
 * From mounting a component to its first contentful paint, with the real `<ComponentFrame>`, documents and policies in Chromium.
 * The page is warm, as the desk is from its opening on. FRAME_ROUNDS (9) rounds each for one, four and thirty components that are all on the screen. Use: npm run bench:frames
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { frameDocument, readRuntime } from '#sandbox'
import { loadCatalog, renderTemplate, type Slots } from '#templates'
import { sampleSchema } from '../../templates/check-samples.ts'
import { type FrameHost, type FramePage, startFrameHost, until } from '../security/frame-host.ts'

const rounds = Number(process.env.FRAME_ROUNDS ?? 9)
const cases = [
  { count: 1, target: 120, what: 'one component' },
  { count: 4, target: 400, what: 'the first four' },
  { count: 30, target: 2_500, what: 'thirty components' },
]
const library = join(import.meta.dirname, '../../templates/library')

const witness = `new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries())
    if (name === 'first-contentful-paint') parent.postMessage({ painted: performance.timeOrigin + startTime }, '*')
}).observe({ type: 'paint', buffered: true })`

/** A second pinned script, behind ours, that tells when the frame was painted. */
function withWitness({ body, headers }: FramePage): FramePage {
  const hash = createHash('sha256').update(witness).digest('base64')
  const policy = headers['content-security-policy']!.replace('script-src ', `script-src 'sha256-${hash}' `)
  return { body: body.replace('<style>', `<script>${witness}</script><style>`), headers: { ...headers, 'content-security-policy': policy } }
}

/** Thirty frame documents out of the library, sample by sample. */
function publish(host: FrameHost): string[] {
  const documents = loadCatalog()
    .all()
    .flatMap((template) =>
      readdirSync(join(library, template.manifest.id, 'samples')).map((name) => {
        const { slots, locale } = sampleSchema.parse(JSON.parse(readFileSync(join(library, template.manifest.id, 'samples', name), 'utf8')))
        const { html } = renderTemplate(template, slots as Slots, locale)
        return withWitness(frameDocument({ title: template.manifest.title[locale], css: template.css, html, locale }))
      }),
    )
  return documents.slice(0, 30).map((document, index) => {
    host.frames.set(`/frame/${index}`, document)
    return `/frame/${index}`
  })
}

/** Milliseconds from mounting until the last of these frames was painted. */
async function timeToPaint(page: Page, sources: string[]): Promise<number> {
  await page.evaluate(`
    window.paints = []
    showFrames([])
    setTimeout(() => {
      window.mounted = performance.timeOrigin + performance.now()
      showFrames(${JSON.stringify(sources)})
    }, 200)`)
  await until(page, `paints.length === ${sources.length}`)
  return (await page.evaluate('Math.max(...paints) - mounted')) as number
}

const host = await startFrameHost('chromium')
const sources = publish(host)
const page = await host.browser.newPage({ type: 'window' })
await page.setViewport({ width: 2_240, height: 5_000 })
await page.goto(host.appPage, { waitUntil: 'load' })
await until(page, 'Boolean(window.showFrames)')
await page.evaluate('warmUp()')
await page.evaluate(`addEventListener('message', ({ data }) => data.painted && paints.push(data.painted))`)
await page.evaluate(`document.querySelector('#root').style.cssText = 'max-width:none;grid-template-columns:repeat(6,358px);align-items:start'`)
await timeToPaint(page, sources.slice(0, 4))
for (const { count, target, what } of cases) {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const first = (round * count) % sources.length
    times.push(await timeToPaint(page, [...sources.slice(first), ...sources.slice(0, first)].slice(0, count)))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]!)
  console.log(`${what.padEnd(20)} median ${at(0.5)} ms, ${at(0)} to ${at(1)} ms (target ${target} ms, ${rounds} rounds)`)
}
console.log(`runtime script       ${gzipSync(readRuntime().source).length} bytes gzip (target 6,144)`)
await host.close()
