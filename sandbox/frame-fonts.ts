/** The type of the house as bytes. A frame may load nothing, so the host fetches each file once and hands it to every frame. */

export interface FrameFont {
  family: string
  weight: string
  unicodeRange: string
  bytes: ArrayBuffer
}

const hangul = 'U+0-2E7F, U+3000-30FF, U+3130-318F, U+AC00-D7A3'
const files = [
  { file: '/fonts/ganji.ttf', family: 'HEAL7 Serif', unicodeRange: 'U+2E80-2FDF, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF' },
  { file: '/fonts/sans.ttf', family: 'HEAL7 Sans', unicodeRange: `${hangul}, U+FF00-FFEF` },
  { file: '/fonts/serif.ttf', family: 'HEAL7 Serif', unicodeRange: hangul },
]

let fonts: Promise<FrameFont | null>[] | undefined

/** One promise per file, most needed first; null for a file that cannot be had: the frame then keeps the system's type. */
export function loadFrameFonts(): Promise<FrameFont | null>[] {
  fonts ??= files.map(async ({ file, family, unicodeRange }) => {
    try {
      const response = await fetch(file, { credentials: 'omit' })
      return response.ok ? { family, weight: '400 700', unicodeRange, bytes: await response.arrayBuffer() } : null
    } catch {
      return null
    }
  })
  return fonts
}
