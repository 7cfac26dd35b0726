import PDFDocument from 'pdfkit'
import type { Beat } from './client.ts'
import type { PrintedAnswer } from './printed-answer.ts'
import { type Face, type Line, Typesetter } from './typeset.ts'

/** What the document says besides the answer, in its language. */
export interface PrintedWords {
  language: string
  title: string
  brand: string
  asked: string
  told: string
  beats: Record<Exclude<Beat, 'verdict' | 'note'>, string>
  proof: string
  notice: string
}

const page = { width: 595.28, height: 841.89, edge: 64, foot: 84 }
const column = page.width - 2 * page.edge
const ink = { text: '#221c16', soft: '#534a40', faint: '#6c6255', accent: '#6a3560', line: '#e1d8c8' }

interface Style {
  face: Face
  size: number
  leading: number
  fill: string
  before: number
  structure: 'H1' | 'H2' | 'P'
}
const styles = {
  brand: { face: 'strong', size: 10.5, leading: 16, fill: ink.accent, before: 0, structure: 'P' },
  meta: { face: 'text', size: 9.5, leading: 15, fill: ink.faint, before: 2, structure: 'P' },
  question: { face: 'text', size: 11.5, leading: 19, fill: ink.soft, before: 14, structure: 'P' },
  verdict: { face: 'serif', size: 17, leading: 27, fill: ink.text, before: 14, structure: 'H1' },
  heading: { face: 'strong', size: 10, leading: 16, fill: ink.accent, before: 16, structure: 'H2' },
  body: { face: 'text', size: 11, leading: 19, fill: ink.text, before: 2, structure: 'P' },
  card: { face: 'text', size: 9.5, leading: 16, fill: ink.soft, before: 2, structure: 'P' },
  small: { face: 'text', size: 9, leading: 14, fill: ink.faint, before: 16, structure: 'P' },
} as const satisfies Record<string, Style>

/** Where the next line goes, and on which page. */
class Sheet {
  private top = page.edge
  private readonly document: PDFKit.PDFDocument
  private readonly type: Typesetter
  constructor(document: PDFKit.PDFDocument, type: Typesetter) {
    this.document = document
    this.type = type
  }

  /** Room for so much, else a new page. */
  keep(height: number): void {
    if (this.top + height <= page.height - page.foot) return
    this.document.addPage()
    this.top = page.edge
  }

  write(text: string, style: Style): void {
    if (text === '') return
    const lines = this.type.lines(text, style.face, style.size, column)
    this.top += style.before
    // No line stands alone at the foot of a page.
    this.keep(style.leading * Math.min(2, lines.length))
    for (let rest = lines; rest.length > 0; ) {
      const fitting = Math.max(1, Math.floor((page.height - page.foot - this.top) / style.leading))
      this.draw(rest.slice(0, fitting), style)
      rest = rest.slice(fitting)
      if (rest.length > 0) this.keep(page.height)
    }
  }

  private draw(lines: Line[], style: Style): void {
    const top = this.top
    this.document.addStructure(
      this.document.struct(style.structure, {}, () => {
        for (const [index, line] of lines.entries())
          drawLine(this.document, line, page.edge, top + style.leading * index + (style.leading + style.size * 0.7) / 2, style)
      }),
    )
    this.top += style.leading * lines.length
  }

  rule(): void {
    this.top += 14
    this.document.markContent('Artifact', { type: 'Layout' })
    this.document
      .moveTo(page.edge, this.top)
      .lineTo(page.width - page.edge, this.top)
      .lineWidth(0.75)
      .stroke(ink.line)
    this.document.endMarkedContent()
  }
}

function drawLine(document: PDFKit.PDFDocument, line: Line, x: number, baseline: number, { size, fill }: Pick<Style, 'size' | 'fill'>): void {
  document.fillColor(fill).fontSize(size)
  for (const run of line.runs) document.font(run.font).text(run.text, x + run.x, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

/** Page numbers and who wrote it, at the foot of every page. */
function writeFeet(document: PDFKit.PDFDocument, type: Typesetter, notice: string): void {
  const { start, count } = document.bufferedPageRange()
  const style = { size: 8.5, fill: ink.faint }
  for (let index = start; index < start + count; index++) {
    document.switchToPage(index)
    const number = type.line(`${index + 1} / ${count}`, 'text', style.size)
    const [said] = type.lines(notice, 'text', style.size, column - number.width - 24)
    document.markContent('Artifact', { type: 'Pagination' })
    if (said) drawLine(document, said, page.edge, page.height - 44, style)
    drawLine(document, number, page.width - page.edge - number.width, page.height - 44, style)
    document.endMarkedContent()
  }
}

/** An answer as a tagged PDF with its fonts in it, A4. Nothing in it depends on the machine. */
export async function writeAnswerPdf(answer: PrintedAnswer, words: PrintedWords): Promise<Uint8Array<ArrayBuffer>> {
  const type = await Typesetter.of(JSON.stringify([answer, words]))
  const document = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: words.language,
    displayTitle: true,
    info: { Title: words.title, Creator: words.brand, Producer: words.brand, CreationDate: answer.toldAt },
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => document.once('end', resolve).once('error', reject))
  for (const { name, bytes } of type.files) document.registerFont(name, bytes)

  const sheet = new Sheet(document, type)
  sheet.write(words.brand, styles.brand)
  sheet.write(words.told, styles.meta)
  sheet.write(answer.question && `${words.asked} ${answer.question}`, styles.question)
  sheet.write(answer.verdict, styles.verdict)
  for (const block of answer.blocks) {
    if (block.kind === 'card') {
      sheet.keep(64)
      sheet.write(block.title, styles.heading)
      sheet.write(block.summary, styles.card)
    } else if (block.beat === 'verdict' || block.beat === 'note') {
      sheet.write(block.text, { ...styles.body, before: 12 })
    } else {
      sheet.keep(64)
      sheet.write(words.beats[block.beat], styles.heading)
      sheet.write(block.text, styles.body)
    }
  }
  sheet.rule()
  sheet.write(words.proof, styles.small)
  writeFeet(document, type, words.notice)
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
