import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'

/** The faces of pictures and documents: text, headings, and the serif of verdicts and hanja. */
export type Face = 'text' | 'strong' | 'serif'

/** A piece of a line in one font, its left edge measured from that of the line. */
export interface Run {
  font: string
  text: string
  x: number
  width: number
}
export interface Line {
  runs: Run[]
  width: number
}

interface LoadedFont {
  name: string
  bytes: Buffer
  font: Font
}

const sources = {
  sans: { file: 'sans.ttf', weight: 420 },
  'sans-strong': { file: 'sans.ttf', weight: 650 },
  'sans-rest': { file: 'sans-rest.ttf', weight: 420 },
  serif: { file: 'serif.ttf', weight: null },
  ganji: { file: 'ganji.ttf', weight: null },
} as const
type Source = keyof typeof sources

/** For each face the fonts that are asked for a letter, in turn. */
const order: Record<Face, readonly Source[]> = {
  text: ['sans', 'sans-rest', 'ganji', 'serif'],
  strong: ['sans-strong', 'sans-rest', 'ganji', 'serif'],
  serif: ['serif', 'ganji', 'sans', 'sans-rest'],
}
/** In place of a letter that no font of the house has. */
const absent = '□'
const unseen = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Cn}|\p{Variation_Selector}/gu

/** Text as it can be set: one form of each letter, and none that has no shape. */
export function settable(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(unseen, ''))
    .join('\n')
}

function hasLetters(font: Font): boolean {
  try {
    return font.characterSet.length > 0
  } catch {
    return false
  }
}

/** Measures and breaks lines in the fonts of the house, with no more of them than one document needs. */
export class Typesetter {
  private readonly fonts: ReadonlyMap<Source, LoadedFont>
  private constructor(fonts: ReadonlyMap<Source, LoadedFont>) {
    this.fonts = fonts
  }

  /** `text` holds every letter that will be set. */
  static async of(text: string): Promise<Typesetter> {
    const letters = [...new Set(`${settable(text).replaceAll('\n', '')} ${absent}…0123456789/`)].join('')
    const loaded = new Map<Source, LoadedFont>()
    for (const [name, { file, weight }] of Object.entries(sources) as [Source, (typeof sources)[Source]][]) {
      const whole = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'public/fonts', file))
      const bytes = await subsetFont(whole, letters, { targetFormat: 'truetype', ...(weight === null ? {} : { variationAxes: { wght: weight } }) })
      const font = create(bytes) as Font
      // A font that has none of the letters comes back without a table of letters.
      if (hasLetters(font)) loaded.set(name, { name, bytes, font })
    }
    return new Typesetter(loaded)
  }

  /** The fonts by the names that runs give them. */
  get files(): { name: string; bytes: Buffer }[] {
    return [...this.fonts.values()]
  }

  fontOf(name: string): Font {
    const loaded = this.fonts.get(name as Source)
    if (!loaded) throw new RangeError(`There is no font ${name}.`)
    return loaded.font
  }

  private sourceOf(letter: string, face: Face): { source: Source; letter: string } {
    const code = letter.codePointAt(0) ?? 0
    const source = order[face].find((name) => this.fonts.get(name)?.font.hasGlyphForCodePoint(code))
    return source ? { source, letter } : { source: order[face][0] as Source, letter: absent }
  }

  /** One line in as few runs as its letters need. */
  line(text: string, face: Face, size: number): Line {
    const pieces: { font: Source; text: string }[] = []
    for (const character of settable(text)) {
      const { source, letter } = this.sourceOf(character, face)
      const last = pieces.at(-1)
      if (last?.font === source) last.text += letter
      else pieces.push({ font: source, text: letter })
    }
    let x = 0
    const runs = pieces.map(({ font, text: set }): Run => {
      const { advanceWidth } = this.fontOf(font).layout(set)
      const run = { font, text: set, x, width: (advanceWidth * size) / this.fontOf(font).unitsPerEm }
      x += run.width
      return run
    })
    return { runs, width: x }
  }

  /** Lines no wider than `width`: broken between words, as Korean is set too, and inside one only where it fits no line. */
  lines(text: string, face: Face, size: number, width: number): Line[] {
    return settable(text)
      .split('\n')
      .flatMap((paragraph) => this.breakParagraph(paragraph, face, size, width))
  }

  /** As many letters as a line takes, at least one. */
  private headOf(word: string, face: Face, size: number, width: number): string {
    let head = ''
    let taken = 0
    for (const letter of word) {
      taken += this.line(letter, face, size).width
      if (taken > width && head !== '') break
      head += letter
    }
    return head
  }

  private breakParagraph(paragraph: string, face: Face, size: number, width: number): Line[] {
    const fits = (text: string) => this.line(text, face, size).width <= width
    const set: string[] = []
    let current = ''
    for (const word of paragraph.split(' ').filter((piece) => piece !== '')) {
      if (current !== '' && fits(`${current} ${word}`)) {
        current += ` ${word}`
        continue
      }
      if (current !== '') set.push(current)
      current = word
      while (!fits(current)) {
        const head = this.headOf(current, face, size, width)
        set.push(head)
        current = current.slice(head.length)
      }
    }
    return [...set, current].map((text) => this.line(text, face, size))
  }
}
