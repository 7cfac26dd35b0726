import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatBirthTime } from './format-birth.ts'
import { parseBirthTime } from './parse-birth-time.ts'

test.each([
  ['7:20', '07:20'],
  ['0720', '07:20'],
  ['오전 7:20', '07:20'],
  ['오후 3시 5분', '15:05'],
  ['7시 반', '07:30'],
  ['7시', '07:00'],
  ['7:20 pm', '19:20'],
  ['7 p.m.', '19:00'],
  ['오전 12:10', '00:10'],
  ['오후 12:10', '12:10'],
  ['밤 11시', '23:00'],
  ['밤 12시', '00:00'],
  ['낮 1시', '13:00'],
  ['새벽 4시 반', '04:30'],
  ['23:59', '23:59'],
])('reads %s as %s', (text, time) => {
  expect(parseBirthTime(text)).toBe(time)
})

test.each(['', '7', '25:00', '7:60', '아침', '7:2:3', '2460'])('does not read %j', (text) => {
  expect(parseBirthTime(text)).toBeNull()
})

test('what is shown can be read again, in both languages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      fc.constantFrom('ko' as const, 'en' as const),
      (hour, minute, locale) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        expect(parseBirthTime(formatBirthTime(time, locale))).toBe(time)
      },
    ),
  )
})
