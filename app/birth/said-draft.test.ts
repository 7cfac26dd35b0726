import { expect, test } from 'vitest'
import { emptyDraft } from './birth-draft.ts'
import { saidDraft } from './said-draft.ts'

const draft = { ...emptyDraft('ko'), date: '19920314', time: '7:20', sex: 'female' as const }

test('says the fields that were asked for and no others', () => {
  expect(saidDraft(draft, ['date', 'sex'], 'ko')).toEqual({ ok: true, text: '1992년 3월 14일, 여자' })
  expect(saidDraft(draft, ['time', 'place'], 'ko')).toEqual({ ok: true, text: '오전 7:20, 서울 출생' })
  expect(saidDraft({ ...draft, calendar: 'leap' }, ['date'], 'en')).toEqual({ ok: true, text: '14 March 1992 lunar leap month' })
  expect(saidDraft({ ...draft, precision: 'unknown' }, ['time'], 'ko')).toEqual({ ok: true, text: '태어난 시각은 몰라요' })
})

test('names what is not there yet', () => {
  expect(saidDraft({ ...emptyDraft('ko'), place: null }, ['date', 'time', 'place', 'sex'], 'ko')).toEqual({
    ok: false,
    missing: ['date', 'time', 'place', 'sex'],
  })
})
