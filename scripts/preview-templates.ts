/**
 * `node scripts/preview-templates.ts OUT_DIR [template …]` draws every sample of every template through the real frame
 * document in Chromium: one picture per template and theme, samples side by side at widths 320, 358 and 620. For eyes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { frameDocument } from '../sandbox/frame-document.ts'
import { sampleSchema } from '../templates/check-samples.ts'
import type { Slots } from '../templates/client.ts'
import { compileLibrary } from '../templates/compile-library.ts'
import { renderTemplate } from '../templates/render-template.ts'
import { openBrowser } from '../tests/open-browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [output, ...only] = process.argv.slice(2)
if (!output) throw new Error('Say where the pictures go: node scripts/preview-templates.ts OUT_DIR [template …]')
const library = await compileLibrary()
if (!library.ok) throw new Error('The library does not compile: node scripts/compile-templates.ts')
mkdirSync(output, { recursive: true })

const widths = [320, 358, 620] as const
const documents = new Map<string, ReturnType<typeof frameDocument>>()
const pages = new Map<string, string>()
const chosen = library.compiled.filter(({ manifest }) => only.length === 0 || only.includes(manifest.id))
for (const compiled of chosen) {
  const { id, title, height } = compiled.manifest
  const folder = join(root, 'templates/library', id, 'samples')
  const names = readdirSync(folder)
  for (const name of names) {
    const { slots, locale } = sampleSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    const { html } = renderTemplate(compiled, slots as Slots, locale)
    documents.set(`/frame/${id}/${name}`, frameDocument({ title: title[locale], css: compiled.css, html, locale }))
  }
  for (const theme of ['light', 'dark'])
    pages.set(
      `/${id}-${theme}`,
      `<!DOCTYPE html><body style="margin:0;padding:16px;display:inline-grid;gap:16px;align-items:start;grid-template-columns:repeat(${names.length},max-content);background:${theme === 'dark' ? '#141217' : '#f6f1e7'}">
       ${widths.flatMap((width) => names.map((name) => `<iframe sandbox="allow-scripts" src="/frame/${id}/${name}#theme=${theme}" data-reserved="${height[width]}" style="width:${width}px;height:${height[width]}px;border:1px solid #8884;border-radius:16px;box-sizing:border-box"></iframe>`)).join('')}
       <script>
         const files = [['ganji','HEAL7 Serif','U+2E80-2FDF, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF'],['sans','HEAL7 Sans','U+0-2E7F, U+3000-30FF, U+3130-318F, U+AC00-D7A3, U+FF00-FFEF'],['serif','HEAL7 Serif','U+0-2E7F, U+3000-30FF, U+3130-318F, U+AC00-D7A3']]
         window.connect = async () => {
           const fonts = await Promise.all(files.map(async ([file, family, unicodeRange]) => ({ family, unicodeRange, weight: '400 700', bytes: await (await fetch('/fonts/' + file + '.woff2')).arrayBuffer() })))
           for (const frame of document.querySelectorAll('iframe')) {
             const { port1, port2 } = new MessageChannel()
             port1.onmessage = ({ data }) => { if (data.method === 'ui/size-changed') { frame.style.height = data.params.height + 'px'; frame.dataset.height = data.params.height } }
             frame.contentWindow.postMessage({ method: 'ui/port' }, '*', [port2])
             port1.postMessage({ jsonrpc: '2.0', method: 'ui/fonts', params: { fonts } })
           }
         }
       </script>`,
    )
}

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  const document = documents.get(path)
  const page = pages.get(path)
  const font = join(root, 'public', path)
  if (document) response.writeHead(200, document.headers).end(document.body)
  else if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  else if (path.startsWith('/fonts/') && existsSync(font)) response.writeHead(200, { 'content-type': 'font/woff2' }).end(readFileSync(font))
  else response.writeHead(404).end()
}).listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

const browser = await openBrowser()
const page = await browser.newPage({ deviceScaleFactor: 1, viewport: { width: 2000, height: 2000 } })
for (const path of pages.keys()) {
  await page.goto(origin + path, { waitUntil: 'load' })
  await page.evaluate('connect()')
  await page.waitForTimeout(900)
  const heights = await page.$$eval('iframe', (frames) =>
    frames.map((frame) => `${frame.clientWidth + 2}: ${frame.dataset.height ?? 'silent'} (reserved ${frame.dataset.reserved})`),
  )
  console.log(path, heights.join(', '))
  await (await page.$('body'))?.screenshot({ path: join(output, `${path.slice(1)}.png`) })
}
await browser.close()
server.close()
