import { describe, expect, it } from 'vitest'
import { command as birth } from './birth.ts'

const context = { now: new Date('2026-11-24T03:00:00Z') }

describe('cube birth', () => {
  it('tells what a text says and what it leaves open', async () => {
    const output = await birth.run(birth.fromFlags({}, ['92년', '3월', '14일', '아침', '묘시', '서울']), context)
    expect(output).toMatchObject({
      birth: { date: '1992-03-14', timeZone: 'Asia/Seoul', longitude: 126.978 },
      window: ['05:30', '07:30'],
      place: '서울',
      missing: ['sex'],
      error: null,
    })
    expect(birth.failed?.(output)).toBe(false)
  })

  it('leaves out what was not said', async () => {
    const output = await birth.run({ text: 'Should I move?', locale: 'en' }, context)
    expect(output).toEqual({ birth: {}, missing: ['date', 'time', 'sex'], error: null, rest: 'Should I move?' })
  })

  it('tells what it took for granted and between which days it cannot decide', async () => {
    expect(await birth.run({ text: '92년 3월 14일 7시 반' }, context)).toMatchObject({ assumed: ['place', 'half-day'] })
    expect(await birth.run({ text: 'born 3/4/1992', locale: 'en' }, context)).toMatchObject({
      candidates: ['1992-03-04', '1992-04-03'],
      missing: ['date', 'time', 'sex'],
    })
  })

  it('fails for a day that never was, and says so to people', async () => {
    const output = await birth.run({ text: '92년 2월 30일 오전 7시 서울 여자' }, context)
    expect(birth.failed?.(output)).toBe(true)
    expect(birth.print(output)).toContain('date-impossible (date)')
  })

  it.each([[{}], ['nonsense'], [{ text: 'x', locale: 'fr' }]])('refuses %j', (input) => {
    expect(() => birth.run(input, context)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})
