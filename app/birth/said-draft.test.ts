import { expect, test } from 'vitest'
import { understandBirth } from '#readings'
import { emptyDraft } from './birth-draft.ts'
import { saidDraft } from './said-draft.ts'

const now = new Date('2026-11-28T03:00:00Z')
const draft = { ...emptyDraft('ko'), date: '19920314', time: '7:20', sex: 'female' as const }

test('says the fields that were asked for and no others', () => {
  expect(saidDraft(draft, ['date', 'sex'], 'ko')).toEqual({ ok: true, text: '1992년 3월 14일, 여자' })
  expect(saidDraft(draft, ['time', 'place'], 'ko')).toEqual({ ok: true, text: '오전 7:20, 서울 출생' })
  expect(saidDraft({ ...draft, calendar: 'leap' }, ['date'], 'en')).toEqual({ ok: true, text: '14 March 1992 lunar leap month' })
  expect(saidDraft({ ...draft, precision: 'unknown' }, ['time'], 'ko')).toEqual({ ok: true, text: '태어난 시각은 몰라요' })
})

test.each([
  ['ko', 0, '오전 2:30, 첫 번째 시각'],
  ['en', 1, '2:30 am, the second time'],
] as const)('says in %s which of two times is meant, so that it is understood', (locale, fold, text) => {
  const said = saidDraft({ ...draft, time: '2:30', fold }, ['time'], locale)
  expect(said).toEqual({ ok: true, text })
  const known = understandBirth(locale === 'ko' ? '1988년 10월 9일 서울 여자' : '9 October 1988 Seoul female', { now, locale })
  const understood = understandBirth(text, { now, locale, known })
  expect(understood.birth).toMatchObject({ date: '1988-10-09', time: '02:30', fold })
  expect(understood.error).toBeNull()
})

test('names what is not there yet', () => {
  expect(saidDraft({ ...emptyDraft('ko'), place: null }, ['date', 'time', 'place', 'sex'], 'ko')).toEqual({
    ok: false,
    missing: ['date', 'time', 'place', 'sex'],
  })
})
