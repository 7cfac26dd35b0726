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

describe('a failure in the log', () => {
  const told = (stack: string) => {
    const error = Object.assign(new Error('born 1992-03-14'), { stack, code: 'P2002' })
    return JSON.parse(formatLogLine('error', 'reading-failed', {}, at, { error })) as { error: string; code: string; where: string | null }
  }

  it('names its places, as many as there are, whatever a build called the files', () => {
    const { where, error, code } = told(`Error: born 1992-03-14
    at compose (file:///srv/heal7/readings/compose-answer-of-a-question-that-is-long.ts:114:17)
    at Object.<anonymous> (/srv/heal7/.next/server/chunks/[root-of-the-server]__0kq1x2._.js:1:123456)
    at async Promise.all (index 0)
    at run (/srv/heal7/node_modules/next/dist/server/app-render.js:20241:10)
    at /srv/heal7/readings/create-reading-with-everything-that-belongs-to-it.ts:43:5`)
    expect(where).toBe(
      [
        'readings/compose-answer-of-a-question-that-is-long.ts:114:17',
        'chunks/[root-of-the-server]__0kq1x2._.js:1:123456',
        'server/app-render.js:20241:10',
        'readings/create-reading-with-everything-that-belongs-to-it.ts:43:5',
      ].join('#'),
    )
    expect({ error, code }).toEqual({ error: 'Error', code: 'P2002' })
  })

  it('withholds a place that is none of code, and never its message', () => {
    const line = JSON.stringify(told('Error: born 1992-03-14\n    at 1992-03-14:07:20\n    at x (data:text/javascript,born 1992-03-14:1:1)'))
    expect(line).not.toContain('1992')
    expect(told('Error\n    at 1992-03-14:07:20').where).toBe('[withheld]')
  })
})
