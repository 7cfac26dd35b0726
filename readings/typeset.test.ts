import { describe, expect, it } from 'vitest'
import { settable, Typesetter } from './typeset.ts'

const textOf = (line: { runs: { text: string }[] }) => line.runs.map((run) => run.text).join('')

describe('the typesetter', () => {
  it('takes each letter from the font that has it, and measures runs that follow each other', async () => {
    const type = await Typesetter.of('기토(己) Earth 뷁 😀')
    const line = type.line('기토(己) Earth 뷁', 'text', 20)
    expect(textOf(line)).toBe('기토(己) Earth 뷁')
    expect(line.runs.map(({ font }) => font)).toEqual(['sans', 'ganji', 'sans', 'sans-rest'])
    expect(line.width).toBeCloseTo(
      line.runs.reduce((sum, run) => sum + run.width, 0),
      6,
    )
    for (const [index, run] of line.runs.entries())
      if (index > 0) expect(run.x).toBeCloseTo((line.runs[index - 1]?.x ?? 0) + (line.runs[index - 1]?.width ?? 0), 6)
    expect(textOf(type.line('😀', 'serif', 20))).toBe('□')
  })

  it('breaks between words, and inside one only where it fits no line', async () => {
    const text = '이번 주의 한 걸음으로 자격 하나의 접수 날짜를 찾아 달력에 옮겨 보세요'
    const type = await Typesetter.of(`${text}가나다라마바사`)
    const lines = type.lines(text, 'text', 16, 150)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(150)
    expect(lines.map(textOf).join(' ')).toBe(text)
    const long = type.lines('가나다라마바사'.repeat(5), 'text', 16, 100)
    expect(long.every(({ width }) => width <= 100)).toBe(true)
    expect(long.map(textOf).join('')).toBe('가나다라마바사'.repeat(5))
    expect(type.lines('가\n\n나', 'text', 16, 100).map(textOf)).toEqual(['가', '', '나'])
  })

  it('sets one form of a letter and none without a shape', () => {
    expect(settable('한글')).toBe('한글')
    expect(settable('가\u2060나\u200b\u0007\ufe0f다\n라')).toBe('가나다\n라')
  })
})
