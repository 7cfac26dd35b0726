/**
 * `npx node scripts/preview-templates.ts OUT_DIR [template …]` draws every sample of every template through the real frame
 * document in Chromium: one picture per template and theme, samples side by side at widths 320, 358 and 620.
 * `npm run templates:sheet` draws the ordinary sample of all of them into docs/images/templates, one picture per theme and
 * language, at the width a card has on a phone of 390 pixels. For eyes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '#templates/client'
import { openBrowser } from '../tests/open-browser.ts'
import { openFramePage, type Scheme } from '../tests/open-frame-page.ts'
import { type Drawn, drawSample, ordinarySamples, pictureOf, readLibrary, sampleNames } from './draw-samples.ts'

const schemes: Scheme[] = ['light', 'dark']
const grounds: Record<Scheme, string> = { light: 'background:#f6f1e7;color:#221c16', dark: 'background:#141217;color:#f1ebe1' }
const edges: Record<Scheme, string> = { light: '#e1d8c8', dark: '#332e3a' }
/** A card on a phone of 390 pixels. */
const phoneCard = 358

const [output, ...only] = process.argv.slice(2)
if (!output) throw new Error('Say where the pictures go: npx node scripts/preview-templates.ts OUT_DIR [template …]')
mkdirSync(output, { recursive: true })
const library = await readLibrary()
const browser = await openBrowser()
const frame = await openFramePage(browser)
const canvas = await browser.newPage({ deviceScaleFactor: 1, viewport: { width: 100, height: 100 } })

interface Card {
  name: string
  width: number
  height: number
  png: string
}

async function cardOf(drawn: Drawn, width: number, scheme: Scheme, name: string): Promise<Card> {
  return { name, width, ...(await pictureOf(frame, drawn, width, scheme)) }
}

/** Columns of cards with their names, as one PNG. */
async function tile(columns: Card[][], scheme: Scheme, file: string): Promise<void> {
  const card = ({ name, width, height, png }: Card) =>
    `<figure><figcaption>${name}</figcaption><img width="${width}" height="${height}" src="data:image/png;base64,${png}"></figure>`
  await canvas.setContent(`<!DOCTYPE html><style>
    body { margin: 0; padding: 16px; display: inline-flex; gap: 32px; align-items: flex-start; font: 500 13px/18px sans-serif; ${grounds[scheme]} }
    div { display: grid; gap: 20px }
    figure { margin: 0 }
    figcaption { margin-bottom: 6px }
    img { display: block; border-radius: 16px; box-shadow: 0 0 0 1px ${edges[scheme]} }
  </style>${columns.map((cards) => `<div>${cards.map(card).join('')}</div>`).join('')}`)
  await canvas.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  writeFileSync(join(output!, file), await canvas.locator('body').screenshot())
}

/** Puts each card under the shortest column so far. */
function pack(cards: Card[], count: number): Card[][] {
  const columns = Array.from({ length: count }, () => ({ cards: [] as Card[], height: 0 }))
  for (const card of cards) {
    const shortest = columns.reduce((best, column) => (column.height < best.height ? column : best))
    shortest.cards.push(card)
    shortest.height += card.height + 44
  }
  return columns.map((column) => column.cards)
}

if (only[0] === '--sheet') {
  for (const scheme of schemes)
    for (const locale of locales) {
      const cards: Card[] = []
      for (const template of library) cards.push(await cardOf(drawSample(template, ordinarySamples[locale]), phoneCard, scheme, template.manifest.id))
      await tile(pack(cards, 7), scheme, `${scheme}-390-${locale}.png`)
    }
} else {
  for (const template of library.filter(({ manifest }) => only.length === 0 || only.includes(manifest.id)))
    for (const scheme of schemes) {
      const columns: Card[][] = []
      for (const sample of sampleNames(template)) {
        const drawn = drawSample(template, sample)
        const cards: Card[] = []
        for (const width of [320, phoneCard, 620]) cards.push(await cardOf(drawn, width, scheme, `${sample} ${width}`))
        columns.push(cards)
      }
      await tile(columns, scheme, `${template.manifest.id}-${scheme}.png`)
    }
}
await browser.close()
