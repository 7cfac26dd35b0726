/** Draws the icons of the installed product from app/icon.svg. Use: npx node scripts/draw-icons.ts */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const paper = '#f6f1e7'
const side = 28

/** The mark on paper, `share` of the width; what a system cuts off at the edges is paper. */
function iconSource(mark: string, share: number): string {
  const offset = (side * (1 - share)) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${paper}"/><g transform="translate(${offset} ${offset}) scale(${share})" fill="none" stroke-linejoin="round" stroke-linecap="round">${mark}</g></svg>`
}

const source = readFileSync('app/icon.svg', 'utf8')
const mark = source
  .replace(/^[\s\S]*?<\/style>/, '')
  .replace('</svg>', '')
  .replaceAll('class="ink"', 'stroke="#221c16"')
  .replaceAll('class="accent"', 'fill="#6a3560" stroke="#6a3560"')

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
mkdirSync('public/icons', { recursive: true })
const icons = [
  { path: 'public/icons/192.png', width: 192, share: 0.78 },
  { path: 'public/icons/512.png', width: 512, share: 0.78 },
  { path: 'public/icons/maskable-512.png', width: 512, share: 0.56 },
  { path: 'app/apple-icon.png', width: 180, share: 0.7 },
]
for (const { path, width, share } of icons)
  writeFileSync(path, new Resvg(iconSource(mark, share), { fitTo: { mode: 'width', value: width } }).render().asPng())
