import { describe, expect, it } from 'vitest'
import { type BirthInput, chartOf, groupMatrix } from '#engine'
import { group } from './group.ts'

const births: BirthInput[] = [
  { date: '1992-03-14', time: '07:20', sex: 'female' },
  { date: '1990-09-26', time: null, sex: 'male' },
  { date: '1961-05-05', time: null, sex: 'female' },
]
const result = chartOf(births[0]!, new Date('2026-11-24T03:00:00Z'))
if (!result.ok) throw new Error(result.error.message)
const { chart } = result
const draw = (members: BirthInput[], labels: string[]) => {
  const between: (ReturnType<typeof member> | null)[][] = members.map((first, row) =>
    members.map((second, column) => (row === column ? null : member(first, second))),
  )
  return group({ chart, facts: new Map(), locale: 'ko', focus: {}, material: { group: { labels, between } } })
}
function member(first: BirthInput, second: BirthInput) {
  const [pair] = groupMatrix([first, second]).pairs
  if (!pair?.result.ok) throw new Error('Two births of this test do not go together.')
  return pair.result.compatibility
}
interface Drawn {
  people: { stem: { hanja: string }; isMe: boolean }[]
  rows: { cells: { tone: string; spoken: string }[] }[]
  told: { names: string; tone: string; name: string }[]
}

describe('group', () => {
  it('needs three people', () => {
    expect(group({ chart, facts: new Map(), locale: 'ko', focus: {} })).toBeNull()
    expect(draw(births.slice(0, 2), ['나', '짝'])).toBeNull()
  })

  it('sets everybody beside everybody, the same from either side', () => {
    const { people, rows, told } = draw(births, ['나', '짝', '엄마']) as unknown as Drawn
    expect(people.map(({ stem, isMe }) => [stem.hanja, isMe])).toEqual([
      ['己', true],
      ['甲', false],
      ['戊', false],
    ])
    for (const [row, { cells }] of rows.entries())
      for (const [column, { tone }] of cells.entries()) expect(tone).toBe(row === column ? 'self' : rows[column]!.cells[row]!.tone)
    // 己丑 with 甲午: the stems combine, the branches resent and harm each other.
    expect(rows[0]!.cells[1]).toEqual({ tone: 'both', spoken: '나, 짝: 이어지면서 부딪혀요' })
    expect(told[0]).toEqual({ names: '나 · 짝', tone: 'pull', name: '갑기합' })
  })

  it('shows no score', () => {
    const drawn = JSON.stringify(draw(births, ['나', '짝', '엄마']))
    for (const scores of groupMatrix(births).scores) for (const score of scores) if (score !== null) expect(drawn).not.toContain(`"${score}"`)
  })
})
