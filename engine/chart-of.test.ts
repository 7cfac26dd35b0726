import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartOf } from './chart-of.ts'
import { type BirthInput, type Chart, type clocks, type dayBoundaries, type Position, positions, presets } from './client.ts'
import { referenceRows } from './reference-rows.ts'

const now = new Date('2026-11-24T03:00:00Z')

function chart(birth: BirthInput): Chart {
  const result = chartOf(birth, now)
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(birth)}`)
  return result.chart
}

function letters({ pillars }: Chart): string {
  return positions.map((position) => pillars[position]?.pillar ?? '-').join(' ')
}

function refusal(birth: BirthInput): string {
  const result = chartOf(birth, now)
  return result.ok ? 'none' : `${result.error.code} ${result.error.field}`
}

describe('pillars of the reference file', () => {
  /** Nearer to a term than this, the references themselves disagree; later the rotation of the earth is a forecast. */
  const margin = (row: Record<string, string>) => (Number(row.utc_instant!.slice(0, 4)) > 2027 ? 200 : 60)
  const rows = referenceRows('pillars').filter((row) => Number(row.seconds_from_nearest_month_term) >= margin(row))
  const expected = (row: Record<string, string>) => positions.map((position) => row[position]).join(' ')
  const school = (row: Record<string, string>) => ({
    clock: row.clock as (typeof clocks)[number],
    dayBoundary: row.day_boundary as (typeof dayBoundaries)[number],
    longitude: Number(row.longitude),
  })

  it('covers all four conventions', () => {
    expect(new Set(rows.map((row) => `${row.clock} ${row.day_boundary}`)).size).toBe(4)
    expect(rows.length).toBeGreaterThan(5_000)
  })

  it('agrees by instant, clock reading included', () => {
    const differing = rows.filter((row) => {
      const found = chart({ ...school(row), instant: row.utc_instant! })
      return letters(found) !== expected(row) || found.birth.clock !== row.clock_used
    })
    expect(differing).toEqual([])
  })

  it('agrees by local date and time', () => {
    const differing = rows.filter((row) => {
      const [date, time] = row.local_civil!.split(' ')
      const fold = ([0, 1] as const).find((side) => {
        const found = chart({ date, time, timeZone: row.time_zone!, fold: side })
        return found.birth.instant === new Date(row.utc_instant!).toISOString()
      })
      return fold === undefined || letters(chart({ ...school(row), date, time, timeZone: row.time_zone!, fold })) !== expected(row)
    })
    expect(differing).toEqual([])
  })
})

describe('published results', () => {
  it.each([
    ['1986-04-19', '05:45', 126.978, 'zi', '丙寅 壬辰 癸巳 乙卯'],
    ['1989-01-10', '01:30', 126.978, 'zi', '戊辰 乙丑 庚午 丙子'],
    ['2001-08-01', '00:02', 126.978, 'zi', '辛巳 乙未 丙申 戊子'],
    ['1916-01-06', '23:59', 126.978, 'zi', '乙卯 戊子 癸卯 壬子'],
    ['2022-04-06', '19:00', 129.075, 'zi', '壬寅 甲辰 己丑 癸酉'],
    ['1955-06-15', '10:00', 126.978, 'split', '乙未 壬午 丁未 甲辰'],
  ] as const)('%s %s', (date, time, longitude, dayBoundary, pillars) => {
    expect(letters(chart({ date, time, longitude, dayBoundary }))).toBe(pillars)
  })
})

describe('luck cycles of the reference file', () => {
  it('agree in direction, start and pillars', () => {
    const rows = referenceRows('luck-cycles')
    expect(rows.length).toBe(500)
    for (const row of rows) {
      const luck = chart({ instant: row.utc_instant!, sex: row.gender === 'M' ? 'male' : 'female' }).luck!
      expect(luck.direction).toBe(row.direction === '순행' ? 'forward' : 'backward')
      expect(Math.abs(luck.exactYears - Number(row.age_exact_years))).toBeLessThan(0.01)
      expect(luck.displayedAge).toBe(Math.max(1, Number(row.age_round)))
      expect(luck.start).toEqual({ years: Number(row.Y), months: Number(row.M), days: Number(row['D(1day=4mo;1mo=30d)']) })
      expect(luck.cycles.slice(0, 3).map((cycle) => cycle.pillar)).toEqual([row.luck1, row.luck2, row.luck3])
    }
  })
})

describe('the example chart', () => {
  const example = chart({ date: '1992-03-14', time: '07:20', sex: 'female' })

  it('reads as it is drawn', () => {
    expect(letters(example)).toBe('壬申 癸卯 己丑 丁卯')
    expect(example.birth.clock).toBe('1992-03-14 06:47:55')
    expect(example.pillars.day.hidden.map(({ stem }) => stem)).toEqual(['癸', '辛', '己'])
    expect(positions.map((position) => example.pillars[position]!.stage)).toEqual(['bath', 'illness', 'tomb', 'illness'])
    expect(positions.map((position) => example.pillars[position]!.branchStar)).toEqual(['ji', 'yukhae', 'banan', 'yukhae'])
    expect(example.strength).toMatchObject({ score: 30, range: [24, 33], level: 'weak', seasonal: false, rooted: true })
    expect(example.usefulElement[0]).toMatchObject({ method: 'strength', element: 'fire' })
    expect(example.voidBranches).toEqual(['午', '未'])
  })

  it('is in its fourth luck cycle in 2026', () => {
    const { luck } = example
    expect(luck!.cycles[luck!.current!]).toMatchObject({ pillar: '己亥', fromAge: 33, toAge: 42 })
  })

  it('has ten years, two years of months and fourteen days', () => {
    expect(example.annual.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033])
    expect(example.monthly.map(({ month }) => month).slice(10, 14)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(example.monthly[17]).toMatchObject({ month: '2027-06', pillar: '丙午', startsAt: '2027-06-06', endsAt: '2027-07-06' })
    expect(example.daily.map(({ date }) => date)).toEqual(
      Array.from({ length: 14 }, (_, day) => `2026-${day < 7 ? `11-${24 + day}` : `12-0${day - 6}`}`),
    )
  })

  it('names the clash of the year 2027 with the day', () => {
    const clash = example.annual[3]!.relations.find(({ kind }) => kind === 'clash')
    expect(clash).toEqual({ kind: 'clash', places: ['day', 'luck'], letters: ['丑', '未'], element: null, conditions: [] })
  })
})

describe('an unknown hour', () => {
  it('leaves three pillars and six letters', () => {
    const found = chart({ date: '2000-01-01', sex: 'male' })
    expect(found.pillars.hour).toBeNull()
    expect(found.birth).toMatchObject({ instant: null, civil: '2000-01-01', clock: '2000-01-01', hourKnown: false })
    expect(Object.values(found.elements).reduce((sum, { count }) => sum + count, 0)).toBe(6)
  })

  it('warns when a term falls within the day', () => {
    const warning = chart({ date: '1992-04-04' }).warnings.find(({ code }) => code === 'near-solar-term')
    expect(warning?.alternative).toMatchObject({ month: '甲辰', hour: null })
  })
})

describe('edges', () => {
  it('a birth within a minute of a term carries both charts', () => {
    const before = chart({ instant: '1992-04-04T12:44:30Z' })
    const after = chart({ instant: '1992-04-04T12:45:30Z' })
    expect([before.pillars.month.pillar, after.pillars.month.pillar]).toEqual(['癸卯', '甲辰'])
    expect(before.warnings).toContainEqual({ code: 'near-solar-term', seconds: 37, alternative: expect.objectContaining({ month: '甲辰' }) })
    expect(after.warnings[0]?.alternative?.month).toBe('癸卯')
  })

  it('a birth before 입춘 is told', () => {
    expect(chart({ date: '2000-01-15', time: '12:00' }).warnings.map(({ code }) => code)).toContain('before-ipchun')
    expect(chart({ date: '2000-03-15', time: '12:00' }).warnings).toEqual([])
  })

  it('a clock reading near the edge of an hour shows the other hour', () => {
    const near = chart({ date: '2000-06-15', time: '12:59', clock: 'civil' })
    expect(near.warnings).toContainEqual({ code: 'near-hour-edge', seconds: 60, alternative: expect.objectContaining({ hour: '辛未' }) })
  })
})

describe('births that cannot be', () => {
  it.each([
    [{ date: '2023-02-29' }, 'date-impossible date'],
    [{ date: '1989-05-01', calendar: 'lunar', leapMonth: true }, 'leap-month-absent leapMonth'],
    [{ date: '1989-01-31', calendar: 'lunar' }, 'date-impossible date'],
    [{ date: '1599-12-31' }, 'year-out-of-range date'],
    [{ date: '2201-01-01' }, 'year-out-of-range date'],
    [{ instant: '9999-01-01T00:00:00Z' }, 'year-out-of-range instant'],
    [{ date: '2000-01-01', time: '24:00' }, 'time-impossible time'],
    [{ date: '2000-01-01', time: '12:60' }, 'time-impossible time'],
    [{ date: '1988-05-08', time: '02:30' }, 'time-skipped fold'],
    [{ date: '1988-10-09', time: '02:30' }, 'time-ambiguous fold'],
    [{ date: '2000-01-01', timeZone: 'Asia/Atlantis' }, 'zone-unknown timeZone'],
    [{ date: '2000-01-01', time: '12:00', timeZone: 'Europe/Paris' }, 'longitude-required longitude'],
    [{}, 'birth-incomplete date'],
    [{ date: 'NaN-aN-aN' }, 'date-impossible date'],
    [{ date: '275760-09-13' }, 'date-impossible date'],
  ] as [BirthInput, string][])('%j is %s', (birth, expected) => {
    expect(refusal(birth)).toBe(expected)
  })

  it('fold decides a doubled and a skipped hour', () => {
    const instants = (date: string) => ([0, 1] as const).map((fold) => chart({ date, time: '02:30', fold }).birth.instant)
    expect(instants('1988-10-09')).toEqual(['1988-10-08T16:30:00.000Z', '1988-10-08T17:30:00.000Z'])
    expect(instants('1988-05-08')).toEqual(['1988-05-07T17:30:00.000Z', '1988-05-07T16:30:00.000Z'])
  })

  it('takes no present that is none, and any other', () => {
    for (const present of [Number.NaN, -8.64e15, 8.64e15]) expect(() => chartOf({ date: '1992-03-14' }, new Date(present))).toThrow(RangeError)
    for (const present of ['0001-01-01', '1500-06-01', '2500-01-01', '9998-12-31']) {
      const result = chartOf({ date: '1992-03-14', sex: 'female' }, new Date(present))
      expect(result).toMatchObject({ ok: true, chart: { daily: expect.any(Array), now: { year: Number(present.slice(0, 4)) } } })
    }
  })

  it('never throws, whatever comes in', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('NaN', '-1', '2000-01-01', '1990-13-45', '99:99', '12:00'))
    const anything = fc.record(
      {
        date: fc.oneof(text, fc.anything()),
        time: fc.oneof(text, fc.anything()),
        instant: fc.oneof(text, fc.anything()),
        calendar: fc.oneof(fc.constantFrom('solar', 'lunar'), fc.anything()),
        leapMonth: fc.oneof(fc.boolean(), fc.anything()),
        timeZone: fc.oneof(fc.constantFrom('Asia/Seoul', '../..', ''), fc.string(), fc.anything()),
        longitude: fc.oneof(fc.double(), fc.anything()),
        fold: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(fc.property(fc.oneof(anything, fc.anything()), (birth) => typeof chartOf(birth as BirthInput, now).ok === 'boolean'))
  })
})

describe('general rules', () => {
  const births = fc.record({
    instant: fc.date({ min: new Date('1600-01-03'), max: new Date('2200-12-29'), noInvalidDate: true }).map((date) => date.toISOString()),
    timeZone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'Pacific/Apia', 'Europe/London'),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    preset: fc.constantFrom(...presets),
    sex: fc.constantFrom('female' as const, 'male' as const),
  })

  it('every chart keeps its sums', () => {
    fc.assert(
      fc.property(births, (birth) => {
        const found = chart(birth)
        const sum = (of: 'count' | 'weight') => Object.values(found.elements).reduce((total, element) => total + element[of], 0)
        expect(sum('count')).toBe(8)
        expect(sum('weight')).toBeCloseTo(9, 1)
        expect(found.strength.factors.reduce((total, { maximum }) => total + maximum, 0)).toBe(100)
        expect(found.strength.score).toBe(found.strength.factors.reduce((total, { points }) => total + points, 0))
        expect(found.strength.range[0]).toBeLessThanOrEqual(found.strength.score)
        expect(found.strength.range[1]).toBeGreaterThanOrEqual(found.strength.score)
        expect(found.luck!.exactYears).toBeLessThan(11)
        expect(found.luck!.cycles).toHaveLength(10)
      }),
    )
  })

  it('a relation names the letters of its places', () => {
    fc.assert(
      fc.property(births, (birth) => {
        const found = chart(birth)
        for (const { kind, places, letters } of found.relations) {
          const letter = kind.startsWith('stem-') ? 'stem' : 'branch'
          expect(letters).toEqual(places.map((place: Position) => found.pillars[place]![letter]))
        }
      }),
    )
  })

  it('the wall clock reading of an instant leads back to the same chart', () => {
    fc.assert(
      fc.property(births, (birth) => {
        const instant = `${birth.instant.slice(0, 19)}Z`
        const direct = chart({ ...birth, instant })
        const [date, time] = direct.birth.civil.split(' ')
        const readings = ([0, 1] as const).map((fold) => chart({ ...birth, instant: undefined, date, time, fold }))
        const same = readings.find((reading) => reading.birth.instant === direct.birth.instant)
        expect(same && letters(same)).toBe(letters(direct))
      }),
    )
  })
})
