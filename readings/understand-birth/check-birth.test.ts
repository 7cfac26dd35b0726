import { describe, expect, it } from 'vitest'
import { checkBirth, lastDayOf } from './check-birth.ts'

const now = new Date('2026-11-27T03:00:00Z')
const seoul = { timeZone: 'Asia/Seoul', longitude: 126.978, calendar: 'solar' as const, leapMonth: false }

describe('checkBirth', () => {
  it.each([
    ['2026-11-28', null],
    ['2026-11-27', '13:00'],
    ['2031-05-05', '07:00'],
  ])('%s %s is still to come', (date, time) => {
    expect(checkBirth({ ...seoul, date, time }, now)).toMatchObject({ code: 'date-in-future', field: 'date' })
  })

  it.each([
    ['2026-11-27', null],
    ['2026-11-27', '11:00'],
    ['1992-03-14', '07:20'],
  ])('%s %s was', (date, time) => {
    expect(checkBirth({ ...seoul, date, time }, now)).toBeNull()
  })

  it('says nothing of the clock before a place is known', () => {
    const { timeZone: _, ...unplaced } = { ...seoul, date: '1988-05-08', time: '02:30' }
    expect(checkBirth(unplaced, now)).toBeNull()
    expect(checkBirth({ ...unplaced, timeZone: 'Asia/Seoul' }, now)).toMatchObject({ code: 'time-skipped', field: 'fold' })
  })
})

describe('lastDayOf', () => {
  it.each([
    ['2024-02-31', 'solar', '2024-02-29'],
    ['1977-04-31', 'solar', '1977-04-30'],
    ['1965-07-30', 'lunar', '1965-07-30'],
    ['1971-04-30', 'lunar', '1971-04-29'],
  ] as const)('of %s (%s) is %s', (date, calendar, last) => {
    expect(lastDayOf({ date, calendar, leapMonth: false })).toBe(last)
  })
})
