import { expect, test } from 'vitest'
import { emptyDraft } from './birth-draft.ts'
import { draftOfTold } from './draft-of-told.ts'
import { saidDraft } from './said-draft.ts'

const told = { date: '1990-05-12', time: '20:00', calendar: 'solar', leapMonth: false, sex: 'female' } as const

test('what was told stands in the form as one would have typed it', () => {
  const { draft, told: fields } = draftOfTold({ birth: told, place: null }, 'ko')
  expect(draft).toEqual({ date: '1990년 5월 12일', calendar: 'solar', precision: 'exact', time: '오후 8:00', sex: 'female' })
  expect(saidDraft({ ...emptyDraft('ko'), ...draft }, fields, 'ko')).toEqual({ ok: true, text: '1990년 5월 12일, 오후 8:00, 여자' })
})

test('what was not told is left as it is', () => {
  expect(draftOfTold({ birth: { sex: 'male' }, place: null }, 'en')).toEqual({ draft: { sex: 'male' }, told: ['sex'] })
  expect(draftOfTold({ birth: {}, place: '부산' }, 'ko').draft).toEqual({})
})

test('a leap month, an unknown time and a place are told too', () => {
  const birth = { ...told, time: null, calendar: 'lunar', leapMonth: true, timeZone: 'Asia/Seoul', longitude: 129.07 } as const
  expect(draftOfTold({ birth, place: 'Busan' }, 'en')).toEqual({
    draft: {
      date: '12 May 1990',
      calendar: 'leap',
      precision: 'unknown',
      time: '',
      sex: 'female',
      placeText: 'Busan',
      place: { name: 'Busan', detail: '', timeZone: 'Asia/Seoul', longitude: 129.07 },
    },
    told: ['date', 'time', 'place', 'sex'],
  })
})
