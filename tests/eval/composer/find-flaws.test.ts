import { expect, test } from 'vitest'
import { findFlaws } from './find-flaws.ts'
import type { Question } from './questions.ts'

const question: Question = { locale: 'ko', text: '?', intent: { intent: 'career', form: 'open', horizon: 'none', subject: 'self', confidence: 1 } }
const flawsOf = (...told: string[]) =>
  findFlaws({ elements: [], sentences: told.map((text) => ({ kind: 'sentence', beat: 'verdict', text })), told, missing: [] }, question)

test('good sentences have no flaws', () => {
  expect(flawsOf('올해는 함께 뛰는 사람이 늘어요.', '팀과 나누면 오래 가요.')).toEqual([])
})

test.each([
  ['정미년은는 좋아요.'],
  ['정미년을(를) 보세요.'],
  ['{fact:x}가 있어요.'],
  ['WHEN은 좋아요.'],
  ['반드시 합격해요.'],
  ['정말 정말 좋아요.'],
  ['끝나지 않은 문장'],
])('%s has one', (sentence) => {
  expect(flawsOf(sentence)).not.toEqual([])
})

test('a sentence that is told twice is a flaw', () => {
  expect(flawsOf('팀과 나누면 오래 가요.', '팀과 나누면 오래 가요.')).toHaveLength(1)
})
