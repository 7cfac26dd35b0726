import { expect, test } from 'vitest'
import { birthOfDraft, emptyDraft, fieldOfBirthMember, middleOfWindow } from './birth-draft.ts'

const typed = { ...emptyDraft('ko'), date: '1992년 3월 14일', time: '오전 7:20', sex: 'female' as const }

test('a finished draft is a birth', () => {
  expect(birthOfDraft(typed)).toEqual({
    ok: true,
    birth: { date: '1992-03-14', time: '07:20', calendar: 'solar', leapMonth: false, sex: 'female', timeZone: 'Asia/Seoul', longitude: 126.978 },
  })
})

test('an unknown hour is null and never noon', () => {
  const result = birthOfDraft({ ...typed, precision: 'unknown' })
  expect(result.ok && result.birth.time).toBeNull()
})

test('a two-hour window stands for its middle', () => {
  expect(middleOfWindow('子')).toBe('00:30')
  expect(middleOfWindow('卯')).toBe('06:30')
  const result = birthOfDraft({ ...typed, precision: 'window', window: '亥' })
  expect(result.ok && result.birth.time).toBe('22:30')
})

test('a leap month is a lunar date', () => {
  const result = birthOfDraft({ ...typed, calendar: 'leap' })
  expect(result.ok && [result.birth.calendar, result.birth.leapMonth]).toEqual(['lunar', true])
})

test('every field that is not there yet is named', () => {
  expect(birthOfDraft({ ...emptyDraft('ko'), place: null, placeText: '어딘가' })).toEqual({ ok: false, fields: ['date', 'time', 'place'] })
})

test('a refusal lands at the field that was typed', () => {
  expect([undefined, 'leapMonth', 'birth.fold', 'timeZone', 'preset'].map(fieldOfBirthMember)).toEqual([null, 'date', 'time', 'place', null])
})
