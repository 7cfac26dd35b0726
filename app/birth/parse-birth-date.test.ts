import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatBirthDate } from './format-birth.ts'
import { parseBirthDate } from './parse-birth-date.ts'

test.each([
  '1992-03-14',
  '19920314',
  '1992년 3월 14일',
  '1992.3.14',
  '1992. 3. 14.',
  '1992/03/14',
  ' 1992년3월14일 ',
  '14 March 1992',
  'March 14, 1992',
  '14 Mar 1992',
])('reads %s', (text) => {
  expect(parseBirthDate(text)).toBe('1992-03-14')
})

test.each(['', '1992', '1992-03', '92-03-14', '1992-13-14', '1992-03-32', '14 Foo 1992', '3월 14일', '199203145'])('does not read %j', (text) => {
  expect(parseBirthDate(text)).toBeNull()
})

test('what is shown can be read again, in both languages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1800, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('ko' as const, 'en' as const),
      (year, month, day, locale) => {
        const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(parseBirthDate(formatBirthDate(date, locale))).toBe(date)
      },
    ),
  )
})
