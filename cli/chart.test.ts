import { describe, expect, it } from 'vitest'
import { command as chart } from './chart.ts'
import { command as days } from './days.ts'
import { command as hours } from './hours.ts'
import { command as lunar } from './lunar.ts'
import { command as match } from './match.ts'
import { command as terms } from './terms.ts'

const context = { now: new Date('2026-11-24T03:00:00Z') }

describe('cube chart', () => {
  it('answers a birth by instant', async () => {
    const birth = { instant: '1984-09-10T19:05:00Z', sex: 'female', clock: 'standard', dayBoundary: 'split' }
    const output = await chart.run(birth, context)
    expect(output.pillars).toEqual({ year: '甲子', month: '癸酉', day: '戊申', hour: '甲寅' })
    expect(output.luck).toMatchObject({
      direction: 'backward',
      exactYears: 1.11,
      cycles: [{ pillar: '壬申', fromAge: 1 }, { pillar: '辛未', fromAge: 11 }, ...Array(8).fill({})],
    })
    expect(output.facts['day.pillar']).toBe('戊申')
    expect(output.steps).toBeUndefined()
  })

  it('understands its flags', async () => {
    const flags = {
      date: '1992-02-11',
      time: '07:20',
      calendar: 'lunar',
      zone: 'Asia/Seoul',
      longitude: '126.978',
      'day-boundary': 'split',
      fold: '0',
      explain: true,
    }
    const output = await chart.run(chart.fromFlags(flags, []), context)
    expect(output.pillars.day).toBe('己丑')
    expect(output.luck).toBeNull()
    expect(output.convention).toMatchObject({ dayBoundary: 'split', longitude: 126.978 })
    expect(output.steps?.map(({ step }) => step)).toEqual([
      'instant',
      'lunar date',
      'civil time',
      'offset',
      'mean-solar clock',
      'day rule',
      'year 壬申 began',
      'month 癸卯 began',
      'month ends',
      'as forceteller',
      'as forceteller-split',
      'as minus-30',
      'as civil-split',
      'as apparent',
    ])
    expect(output.steps?.find(({ step }) => step === 'as civil-split')?.value).toMatch(/戊辰, clock .*: other hour$/)
  })

  it('prints a dash for an unknown hour', async () => {
    const output = await chart.run({ date: '1992-03-14' }, context)
    expect(output.pillars.hour).toBeNull()
    expect(chart.print(output)).toMatch(/^hour.*\n-\s+己丑/)
  })

  it.each([
    [{ date: '1988-05-08', time: '02:30' }, 'time-skipped', 'fold'],
    [{ date: '1989-05-01', calendar: 'lunar', leapMonth: true }, 'leap-month-absent', 'leapMonth'],
    [{}, 'birth-incomplete', 'date'],
    ['nonsense', 'birth-incomplete', 'date'],
  ])('refuses %j', (input, code, field) => {
    expect(() => chart.run(input, context)).toThrowError(expect.objectContaining({ code, field }))
  })
})

describe('cube chart --trace and --schools', () => {
  it('says where every fact comes from', async () => {
    const output = await chart.run({ date: '1992-03-14', time: '07:20', trace: true, schools: { stages: 'same-as-yang' } }, context)
    expect(output.traces).toHaveLength(Object.keys(output.facts).length)
    expect(output.traces?.find(({ id }) => id === 'day.stage')).toMatchObject({ rule: 'stage', schools: { stages: 'same-as-yang' } })
    expect(chart.print(output)).toContain('day.stage')
  })

  it('takes schools as JSON and refuses what is none', () => {
    expect(chart.fromFlags({ date: '1992-03-14', schools: '{"luckAge":"floor"}' }, [])).toMatchObject({ schools: { luckAge: 'floor' } })
    expect(() => chart.fromFlags({ schools: '{' }, [])).toThrowError(expect.objectContaining({ field: 'schools' }))
    expect(() => chart.run({ date: '1992-03-14', schools: { luckAge: 'guess' } }, context)).toThrowError(
      expect.objectContaining({ field: 'schools' }),
    )
  })
})

describe('cube match, hours and days', () => {
  it('name the birth that is none', () => {
    expect(() => match.run({ birth: { date: '1992-03-14' }, with: { date: '1992-02-30' } }, context)).toThrowError(
      expect.objectContaining({ code: 'date-impossible', field: 'with.date' }),
    )
    expect(() => match.fromFlags({}, ['{'])).toThrowError(expect.objectContaining({ field: 'birth' }))
    expect(() => hours.run({ date: '1992-02-30' }, context)).toThrowError(expect.objectContaining({ code: 'date-impossible' }))
    expect(() => days.run({ purpose: 'flying' }, context)).toThrowError(expect.objectContaining({ field: 'purpose' }))
    expect(() => days.run({ purpose: 'moving', birth: { date: '1992-03-14' }, from: 'x', until: 'y' }, context)).toThrowError(
      expect.objectContaining({ field: 'from' }),
    )
  })

  it('print what they found', async () => {
    const matched = await match.run({ birth: { date: '1992-03-14' }, with: { date: '1992-05-07' } }, context)
    expect(match.print(matched)).toContain('first.day second.day')
    const open = await hours.run({ date: '1992-03-14' }, context)
    expect(hours.print(open)).toMatch(/^00:00-01:33 {2}壬申 癸卯 己丑 甲子\n/)
    const flags = { date: '1992-03-14', purpose: 'moving', from: '2027-03-01', until: '2027-03-03' }
    expect(days.print(await days.run(days.fromFlags(flags, []), context)).split('\n')).toHaveLength(3)
  })
})

describe('cube terms and cube lunar', () => {
  it('know the Chinese calendar too', async () => {
    const leap = async (calendar?: string) =>
      (await lunar.run({ from: 2017, to: 2017, ...(calendar ? { calendar } : {}) }, context)).find((month) => month.leap)
    expect([(await leap())?.month, (await leap('chinese'))?.month]).toEqual([5, 6])
    expect(() => lunar.run({ from: 2017, to: 2017, calendar: 'roman' }, context)).toThrowError(expect.objectContaining({ field: 'calendar' }))
  })

  it('list a span of years', () => {
    expect(terms.run({ from: 1900, to: 1901 }, context)).toHaveLength(48)
    expect(lunar.run({ from: 1900, to: 1900 }, context)).toContainEqual({ year: 1900, month: 1, leap: false, firstDay: '1900-01-31', length: 29 })
  })

  it('take one flag for a single year', () => {
    expect(terms.fromFlags({ from: '2026' }, [])).toEqual({ from: 2026, to: 2026 })
  })

  it.each([[{}], [{ from: 1599, to: 1600 }], [{ from: 1.5, to: 2 }], [{ from: Number.NaN, to: 2000 }], [null]])('refuse %j', (input) => {
    expect(() => terms.run(input, context)).toThrowError(expect.objectContaining({ code: 'year-out-of-range' }))
  })
})
