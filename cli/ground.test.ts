import { describe, expect, it } from 'vitest'
import { command as ground } from './ground.ts'

const context = { now: new Date('2026-11-24T03:00:00Z') }
const birth = { date: '1992-03-14', time: '07:20', sex: 'female' }
const second = { date: '1985-11-05', time: '22:40', sex: 'male' }

describe('cube ground', () => {
  it('looks a text up in one chart', async () => {
    const output = await ground.run({ birth, text: '당신은 기축 일주이고 월지는 정관이에요.' }, context)
    expect(output).toMatchObject({ supported: 1, contradicted: 1, absent: 0 })
    expect(ground.print(output)).toContain('supported 1, contradicted 1, absent 0')
  })

  it('gives nothing of one person to the other', async () => {
    expect(await ground.run({ birth, with: second, text: '당신은 기토 일간이고 상대는 무토 일간이에요.' }, context)).toMatchObject({
      supported: 2,
      contradicted: 0,
    })
    expect(await ground.run({ birth, with: second, text: '당신은 무토 일간이고 상대는 기토 일간이에요.' }, context)).toMatchObject({
      supported: 0,
      contradicted: 2,
    })
  })

  it('reads a second birth from the flags', async () => {
    const input = ground.fromFlags({ birth: JSON.stringify(birth), with: JSON.stringify(second) }, ['상대의', '일간은', '무토예요.'])
    expect(await ground.run(input, context)).toMatchObject({ claims: [{ status: 'supported', fact: 'other.day.stem' }] })
  })

  it('says which birth is none', () => {
    const wrong = { date: '1992-02-30' }
    expect(() => ground.run({ birth: wrong, text: 'x' }, context)).toThrow(expect.objectContaining({ field: 'birth.date' }))
    expect(() => ground.run({ birth, with: wrong, text: 'x' }, context)).toThrow(expect.objectContaining({ field: 'with.date' }))
  })
})
