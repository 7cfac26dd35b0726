import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { once } from '#kernel'
import type { Locale, SlotValue } from '#templates'
import { type Face, type Line, Typesetter } from './typeset.ts'

/** The light colours of templates/theme.css: a picture has one mode. */
const colours = {
  paper: '#f6f1e7',
  surface: '#fffcf5',
  line: '#e1d8c8',
  ink: '#221c16',
  soft: '#534a40',
  faint: '#6c6255',
  accent: '#6a3560',
  wood: { solid: '#2b7657', on: '#ffffff', edge: '#2b7657' },
  fire: { solid: '#be3f28', on: '#ffffff', edge: '#be3f28' },
  earth: { solid: '#b38327', on: '#1e1402', edge: '#a0721b' },
  metal: { solid: '#cfd4d9', on: '#20262c', edge: '#7f878f' },
  water: { solid: '#22345a', on: '#ffffff', edge: '#22345a' },
} as const
type Element = 'wood' | 'fire' | 'earth' | 'metal' | 'water'

export interface Letter {
  hanja: string
  element: Element
  name: string
}

/** A stem over a branch. */
export interface LetterPair {
  stem: Letter
  branch: Letter
}

/** What a picture says besides its content. */
export interface PictureWords {
  brand: string
  notice: string
}

const wasm = () =>
  once('resvg', async () => initWasm(await readFile(join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@resvg/resvg-wasm/index_bg.wasm'))))

/** A drawing of outlines as PNG. Every letter is an outline by then: no font is looked for. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await wasm()
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } })
  const image = drawing.render()
  const bytes = new Uint8Array(image.asPng())
  image.free()
  drawing.free()
  return bytes
}

function drawLine(type: Typesetter, line: Line, x: number, baseline: number, size: number, fill: string): string {
  return line.runs
    .map((run) => {
      const font = type.fontOf(run.font)
      const scale = size / font.unitsPerEm
      let at = 0
      const { glyphs, positions } = font.layout(run.text)
      const outlines = glyphs.map((glyph, index) => {
        const position = positions[index]
        const drawn = `<path transform="translate(${at + (position?.xOffset ?? 0)} ${position?.yOffset ?? 0})" d="${glyph.path.toSVG()}"/>`
        at += position?.xAdvance ?? glyph.advanceWidth
        return drawn
      })
      return `<g fill="${fill}" transform="translate(${x + run.x} ${baseline}) scale(${scale} ${-scale})">${outlines.join('')}</g>`
    })
    .join('')
}

interface Paragraph {
  face: Face
  size: number
  leading: number
  fill: string
}

/** Draws lines from a top edge down; returns the drawing and where it ends. */
function drawLines(type: Typesetter, lines: Line[], x: number, top: number, { size, leading, fill }: Paragraph): { svg: string; bottom: number } {
  const svg = lines.map((line, index) => drawLine(type, line, x, top + leading * index + (leading + size * 0.72) / 2, size, fill)).join('')
  return { svg, bottom: top + leading * lines.length }
}

function cutLines(type: Typesetter, lines: Line[], most: number, { face, size }: Paragraph, width: number): Line[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  let last = (kept.at(-1) as Line).runs.map((run) => run.text).join('')
  while (last.length > 1 && type.line(`${last}…`, face, size).width > width) last = last.slice(0, -1)
  return [...kept.slice(0, -1), type.line(`${last.trimEnd()}…`, face, size)]
}

function drawTile(type: Typesetter, letter: Letter, x: number, y: number, side: number): string {
  const { solid, on, edge } = colours[letter.element]
  const size = side * 0.52
  const hanja = type.line(letter.hanja, 'serif', size)
  const name = type.line(letter.name, 'strong', side * 0.15)
  return [
    `<rect x="${x + 1}" y="${y + 1}" width="${side - 2}" height="${side - 2}" rx="${side * 0.14}" fill="${solid}" stroke="${edge}" stroke-width="2"/>`,
    drawLine(type, hanja, x + (side - hanja.width) / 2, y + side * 0.6, size, on),
    drawLine(type, name, x + (side - name.width) / 2, y + side * 0.86, side * 0.15, on),
  ].join('')
}

function sheet(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(height)}" viewBox="0 0 ${width} ${Math.ceil(height)}"><rect width="100%" height="100%" fill="${colours.paper}"/>${content}</svg>`
}

const isLetter = (value: unknown): value is Letter =>
  typeof value === 'object' &&
  value !== null &&
  'hanja' in value &&
  typeof value.hanja === 'string' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'element' in value &&
  String(value.element) in colours

/** The pairs of letters that a component shows, in their order. */
export function letterPairsIn(slots: SlotValue): LetterPair[] {
  if (typeof slots !== 'object' || slots === null) return []
  if (Array.isArray(slots)) return slots.flatMap(letterPairsIn)
  const { stem, branch } = slots
  if (isLetter(stem) && isLetter(branch)) return [{ stem, branch }]
  return Object.values(slots).flatMap(letterPairsIn)
}

const title: Paragraph = { face: 'serif', size: 46, leading: 64, fill: colours.ink }
const body: Paragraph = { face: 'text', size: 34, leading: 54, fill: colours.soft }
const small: Paragraph = { face: 'text', size: 26, leading: 40, fill: colours.faint }

/** A card as a picture 1080 wide: its title, its letters, and what it says in words. */
export async function drawCard(
  card: { title: string; summary: string; letters: LetterPair[]; locale: Locale },
  words: PictureWords,
): Promise<string> {
  const [width, edge, inset] = [1080, 48, 56]
  const column = width - 2 * (edge + inset)
  const type = await Typesetter.of([card.title, card.summary, words.brand, words.notice, JSON.stringify(card.letters)].join('\n'))
  const left = edge + inset
  const heading = drawLines(type, type.lines(card.title, title.face, title.size, column), left, edge + inset, title)
  const pairs = card.letters.slice(0, 10)
  const perRow = Math.min(5, Math.max(4, pairs.length))
  const side = Math.min(150, (column - (perRow - 1) * 16) / perRow)
  const tiles = pairs.map(({ stem, branch }, index) => {
    const x = left + (index % perRow) * (side + 16)
    const y = heading.bottom + 28 + Math.floor(index / perRow) * (2 * side + 36)
    return drawTile(type, stem, x, y, side) + drawTile(type, branch, x, y + side + 8, side)
  })
  const tilesBottom = heading.bottom + (pairs.length === 0 ? 0 : 28 + Math.ceil(pairs.length / perRow) * (2 * side + 36))
  const said = drawLines(type, type.lines(card.summary, body.face, body.size, column), left, tilesBottom + 24, body)
  const foot = drawLines(type, type.lines(`${words.brand} · ${words.notice}`, small.face, small.size, column), left, said.bottom + 40, small)
  const bottom = foot.bottom + inset - 8
  const frame = `<rect x="${edge}" y="${edge}" width="${width - 2 * edge}" height="${bottom - edge}" rx="36" fill="${colours.surface}" stroke="${colours.line}" stroke-width="2"/>`
  return sheet(width, bottom + edge, frame + heading.svg + tiles.join('') + said.svg + foot.svg)
}

const verdict: Paragraph = { face: 'serif', size: 56, leading: 82, fill: colours.ink }

/** The picture that stands beside a shared link, 1200 by 630: what the answer says first, and whose it is. */
export async function drawShareImage({ verdict: said }: { verdict: string }, words: PictureWords): Promise<string> {
  const [width, height, edge] = [1200, 630, 84]
  const column = width - 2 * edge
  const type = await Typesetter.of([said, words.brand, words.notice].join('\n'))
  const lines = cutLines(type, type.lines(said, verdict.face, verdict.size, column), 4, verdict, column)
  const brand = drawLine(type, type.line(words.brand, 'strong', 30), edge + 44, edge + 12, 30, colours.accent)
  const mark = `<circle cx="${edge + 12}" cy="${edge + 2}" r="14" fill="none" stroke="${colours.accent}" stroke-width="4"/><circle cx="${edge + 12}" cy="${edge + 2}" r="4" fill="${colours.accent}"/>`
  const drawn = drawLines(type, lines, edge, 150, verdict)
  const notice = cutLines(type, type.lines(words.notice, small.face, small.size, column), 1, small, column)
  const foot = drawLines(type, notice, edge, height - edge - 20, small)
  const rule = `<rect x="${edge}" y="${height - edge - 52}" width="${column}" height="2" fill="${colours.line}"/>`
  return sheet(width, height, mark + brand + drawn.svg + rule + foot.svg)
}
