import { expect, test } from 'vitest'
import { sceneOf, tellOf } from '../../tests/eval/composer/example-brief.ts'
import { example } from '../../tests/example-chart.ts'
import { writeMemory } from '../memory-line.ts'
import { recallMemory } from './recall-memory.ts'

const asked = { intent: 'career', form: 'yes_no', horizon: 'year' } as const
const remembered = (date: string, question: string) =>
  writeMemory({ date, daysAgo: 200, topic: 'career', question, further: ['told: 2026년은 무조건 옮겨야 해요.'] })
const memory = remembered('2026-03-05', '이직해도 될까요')

test('a memory of the same topic is told as a memory, and nothing of what was said then', () => {
  const told = tellOf('내년에 이직해도 될까요', asked, example, [memory])
  const recalled = told.filter(({ text }) => text.includes('지난번'))
  expect(recalled).toHaveLength(1)
  expect(recalled[0]?.beat).toBe('when')
  expect(recalled[0]?.text).toMatch(/지난번 3월에 이직/)
  expect(told.map(({ text }) => text).join(' ')).not.toContain('무조건')
})

test.each([
  ['another topic', remembered('2026-03-05', '궁합 봐 주세요')],
  ['a year without facts', remembered('2019-03-05', '이직해도 될까요')],
  ['no date', '이직해도 될까요'],
])('%s is not recalled', (_, text) => {
  expect(recallMemory(sceneOf('내년에 이직해도 될까요', asked, example, [text]))).toBeNull()
})

test('the newest is recalled, with its year where that is not this one', () => {
  const scene = sceneOf('내년에 이직해도 될까요', asked, example, [remembered('2024-02-01', '퇴사할까요'), remembered('2025-08-01', '승진할까요')])
  expect(recallMemory(scene)).toMatch(/2025년 8월에 승진/)
})
