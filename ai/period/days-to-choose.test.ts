import { expect, test } from 'vitest'
import { daysToChoose } from './days-to-choose.ts'

/** A Sunday. */
const today = '2026-11-29'

test.each([
  ['토요일이랑 일요일 중에 언제가 나아?', ['2026-12-05', '2026-12-06']],
  ['토요일이 나아 일요일이 나아?', ['2026-12-05', '2026-12-06']],
  ['3일이랑 10일 중에 언제 갈까', ['2026-12-03', '2026-12-10']],
  ['12월 3일이랑 10일 중에 계약 언제 할까', ['2026-12-03', '2026-12-10']],
  ['1월 5일, 12일, 2월 3일 중에 골라줘', ['2027-01-05', '2027-01-12', '2027-02-03']],
  ['내일이랑 모레 중에', ['2026-11-30', '2026-12-01']],
  ['is saturday or sunday better for the party', ['2026-12-05', '2026-12-06']],
  ['do I send it off on the 3rd or wait for the 10th?', ['2026-12-03', '2026-12-10']],
  ['6th or 20th Feb', ['2026-12-06', '2026-12-20']],
  ['feb 6 or 20th for the move', ['2027-02-06', '2027-02-20']],
  ['tomorrow or next friday', ['2026-11-30', '2026-12-04']],
])('%s', (question, expected) => {
  expect(daysToChoose(question, today)).toEqual(expected)
})

test.each([
  '토요일에 만나도 될까',
  '3일 동안 10일 치 일을 했어요',
  '10일째 감기예요',
  'on the 2nd floor since the 3rd grade',
  '올해랑 내년 중에',
  'which of the two',
  '3일 뒤랑 5일 뒤 중에 언제가 좋아?',
  '1st or the 2nd offer',
  '1st or 2nd child',
  '',
  '요일'.repeat(3_000),
])('no two days are set side by side: %s', (question) => {
  expect(daysToChoose(question, today)).toEqual([])
})
