import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { PrintedAnswer } from './printed-answer.ts'
import { type PrintedWords, writeAnswerPdf } from './write-answer-pdf.ts'

const words: PrintedWords = {
  language: 'ko-KR',
  title: 'HEAL7 Cube · AI 풀이',
  brand: 'HEAL7 Cube · AI 풀이',
  asked: '물음.',
  told: '2026년 11월 27일',
  beats: { when: '언제', what: '무엇을', why: '까닭', step: '이번 주 한 걸음' },
  proof: '풀이 문장 3개, 모두 사주에서 확인했어요',
  notice: 'AI가 쓴 글이에요',
}
const answer: PrintedAnswer = {
  question: '올해 이직해도 될까요?',
  verdict: '기축(己丑) 일주인 당신에게 뷁 올해는 나서 볼 만해요.',
  blocks: [
    { kind: 'beat', beat: 'when', text: '내년 6월의 병오(丙午)월이 가벼워요.' },
    { kind: 'card', title: '내 사주', summary: '시: 정화(丁) 편인\n일: 기토(己)' },
    { kind: 'beat', beat: 'step', text: '달력에 옮겨 보세요.' },
  ],
  proof: null,
  toldAt: new Date('2026-11-27T03:00:00Z'),
}

/** Objects of a PDF by number, streams inflated. */
function objectsOf(bytes: Uint8Array): Map<number, { head: string; stream: string }> {
  const buffer = Buffer.from(bytes)
  const text = buffer.toString('latin1')
  return new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)].map((found) => {
      const body = found[2] ?? ''
      const at = body.indexOf('stream\n')
      if (at < 0) return [Number(found[1]), { head: body, stream: '' }]
      const start = (found.index ?? 0) + found[0].indexOf(body) + at + 7
      const raw = buffer.subarray(start, start + Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0))
      const stream = body.includes('FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1')
      return [Number(found[1]), { head: body.slice(0, at), stream }]
    }),
  )
}

/** What selecting everything and copying gives, page by page: codes of each font through its own table of letters. */
function copiedText(bytes: Uint8Array): string[] {
  const objects = objectsOf(bytes)
  const get = (number: string | undefined) => objects.get(Number(number)) ?? { head: '', stream: '' }
  const lettersOf = (font: string) => {
    const { stream } = get(/\/ToUnicode (\d+)/.exec(get(font).head)?.[1])
    const letters = new Map<number, string>()
    for (const [, first = '', list = ''] of stream.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g))
      for (const [index, [, code = '']] of [...list.matchAll(/<([^>]*)>/g)].entries())
        letters.set(Number.parseInt(first, 16) + index, Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'))
    return letters
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
  return pages.map(({ head }) => {
    const resources = get(/\/Resources (\d+)/.exec(head)?.[1]).head
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [name, lettersOf(font)]))
    let current = new Map<number, string>()
    let copied = ''
    for (const [, font, shown] of get(/\/Contents (\d+)/.exec(head)?.[1]).stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font) current = fonts.get(font) ?? new Map()
      else
        for (const [, codes = ''] of (shown ?? '').matchAll(/<(\w+)>/g))
          for (const code of codes.match(/.{4}/g) ?? []) copied += current.get(Number.parseInt(code, 16)) ?? '?'
    }
    return copied
  })
}

describe('an answer as a PDF', () => {
  it('can be selected and copied letter for letter: hangul, rare hangul, hanja', async () => {
    const pages = copiedText(await writeAnswerPdf(answer, words))
    expect(pages).toHaveLength(1)
    const spoken = [
      answer.question,
      answer.verdict,
      ...answer.blocks.flatMap((block) => (block.kind === 'card' ? block.summary.split('\n') : [block.text])),
    ]
    for (const text of spoken) expect(pages[0]?.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''))
    for (const text of Object.values(words.beats).filter((beat) => beat !== '무엇을' && beat !== '까닭')) expect(pages[0]).toContain(text)
  })

  it('has its fonts in it, a language, a title, tags, and says on every page who wrote it', async () => {
    const long: PrintedAnswer = { ...answer, blocks: Array.from({ length: 40 }, () => answer.blocks).flat() }
    const bytes = await writeAnswerPdf(long, words)
    const pages = copiedText(bytes)
    expect(pages.length).toBeGreaterThan(3)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(words.notice)
      expect(page).toContain(`${index + 1} / ${pages.length}`)
    }
    const heads = [...objectsOf(bytes).values()].map(({ head }) => head).join('\n')
    expect(heads.match(/\/FontFile[23]? /g)?.length).toBeGreaterThanOrEqual(3)
    expect(heads).not.toMatch(/\/(?:Helvetica|Times|Courier)/)
    expect(heads).toContain('/Lang (ko-KR)')
    expect(heads).toContain('/Marked true')
    expect(heads).toContain('/S /H1')
    expect(heads).not.toMatch(/\/(?:JavaScript|URI|Launch|EmbeddedFile)/)
  })

  it('is the same for the same answer, but for its own name', async () => {
    const [first, second] = [await writeAnswerPdf(answer, words), await writeAnswerPdf(answer, words)]
    expect(copiedText(second)).toEqual(copiedText(first))
    expect(second.length).toBe(first.length)
  })
})
