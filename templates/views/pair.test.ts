import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BirthInput, chartOf, compatibilityOf } from '#engine'
import { pair } from './pair.ts'

const now = new Date('2026-11-24T03:00:00Z')
const chartFor = (birth: BirthInput) => {
  const result = chartOf(birth, now)
  if (!result.ok) throw new Error(result.error.message)
  return result.chart
}
const draw = (first: BirthInput, second: BirthInput, locale: 'ko' | 'en' = 'ko') => {
  const result = compatibilityOf(first, second)
  if (!result.ok) throw new Error(result.error.message)
  const material = { other: { label: '상대', chart: chartFor(second), compatibility: result.compatibility } }
  return { compatibility: result.compatibility, drawn: pair({ chart: chartFor(first), facts: new Map(), locale, focus: {}, material })! }
}
const me: BirthInput = { date: '1992-03-14', time: '07:20', sex: 'female' }
const you: BirthInput = { date: '1990-09-26', time: null, sex: 'male' }
interface Told {
  count: string
  rows: { mine: { hanja: string }; theirs: { hanja: string }; name: string; gloss: string; style: string; fact: string }[]
}

describe('pair', () => {
  it('is not drawn without somebody else', () => {
    expect(pair({ chart: chartFor(me), facts: new Map(), locale: 'ko', focus: {} })).toBeNull()
  })

  it('tells what joins the two days first, with the strokes of its kind', () => {
    const { drawn } = draw(me, you)
    const [pulls, rubs] = [drawn.pulls as unknown as Told, drawn.rubs as unknown as Told]
    expect(pulls.rows.map(({ name, gloss, style }) => [name, gloss, style])).toEqual([
      ['갑기합', '甲己合', 'joined'],
      ['유축 반합', '酉丑半合', 'joined'],
    ])
    expect(rubs.rows[0]).toMatchObject({ name: '축오 원진', style: 'dotted', fact: 'day.branch' })
    expect(rubs.rows[1]).toMatchObject({ name: '묘유충', gloss: '卯酉沖', style: 'crossed' })
    expect(drawn.line).toBe('나에게 정관, 상대에게 나는 정재')
  })

  it('locks the hour of the one whose hour is unknown, and of nobody else', () => {
    const hourOf = (who: unknown) => (who as { columns: { pillar: unknown }[] }).columns[0]!.pillar
    const { drawn } = draw(me, you)
    expect(hourOf(drawn.me)).not.toBeNull()
    expect(hourOf(drawn.other)).toBeNull()
  })

  it('gives each letter to the one who has it, and every fact is one of the person', () => {
    const birth = fc.record({
      date: fc.date({ min: new Date('1940-01-01'), max: new Date('2015-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      time: fc.constantFrom(null, '00:20', '07:20', '16:30'),
      sex: fc.constant('female' as const),
    })
    fc.assert(
      fc.property(birth, birth, (first, second) => {
        const { drawn, compatibility } = draw(first, second)
        const lettersOf = (side: 'first' | 'second') => Object.values(compatibility[side].pillars).join('')
        for (const told of [drawn.pulls, drawn.rubs] as unknown as Told[])
          for (const row of told.rows) {
            expect(lettersOf('first')).toContain(row.mine.hanja)
            expect(lettersOf('second')).toContain(row.theirs.hanja)
            const [position, part] = row.fact.split('.') as ['year' | 'month' | 'day' | 'hour', 'stem' | 'branch']
            expect(compatibility.first.pillars[position]![part === 'stem' ? 0 : 1]).toBe(row.mine.hanja)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('holds no score, whatever the two are to each other', () => {
    const { drawn, compatibility } = draw(me, you, 'en')
    expect(JSON.stringify({ ...drawn, rows: [] })).not.toMatch(new RegExp(`\\b${compatibility.score}\\b`))
  })
})
