import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLogLine } from './log.ts'

const at = new Date('2026-11-24T00:00:00Z')

describe('formatLogLine', () => {
  it('keeps identifiers, numbers and flags', () => {
    const line = JSON.parse(formatLogLine('info', 'reading-saved', { answer: 'aB3', milliseconds: 12.5, fresh: true }, at))
    expect(line).toMatchObject({ level: 'info', event: 'reading-saved', answer: 'aB3', milliseconds: 12.5, fresh: true })
  })
  it.each(['1992-03-14', '1992.3.14', '19920314', '92년 3월 14일', '아침 7시 20분', '<b>x</b>', 'my mother was born'])('withholds %s', (value) => {
    expect(formatLogLine('info', 'x', { value }, at)).not.toContain(value)
  })
  it('never writes a date of birth, however it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1600-01-02'), max: new Date('2200-01-01'), noInvalidDate: true }),
        fc.constantFrom('-', '/', '.', ''),
        (date, mark) => {
          const written = date.toISOString().slice(0, 10).replaceAll('-', mark)
          expect(formatLogLine('info', 'x', { value: `id:${written}` }, at)).not.toContain(written)
        },
      ),
    )
  })
})
