import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measureRounds } from '../../tests/eval/grounding/measure-rounds.ts'
import { drawExamples } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'

test('of what strangers claimed only these are called wrong', { timeout: 120_000 }, () => {
  const missed = measureRounds().flatMap(({ round, now: { ko, en, plain } }) => {
    const count = [ko, en, plain].reduce((sum, { right, total }) => sum + total - right, 0)
    return count > 0 ? [{ round, count }] : []
  })
  expect(missed).toEqual([
    { round: 39, count: 1 },
    { round: 42, count: 2 },
    { round: 43, count: 2 },
    { round: 45, count: 1 },
    { round: 50, count: 2 },
    { round: 55, count: 1 },
    { round: 56, count: 1 },
    { round: 58, count: 1 },
    { round: 61, count: 1 },
  ])
})

test('of the sentences that claim nothing only these raise an alarm', () => {
  const lines = readFileSync(new URL('../../tests/eval/grounding/plain-talk.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const people = drawExamples(4, 9)
  const alarming = lines
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) =>
      people.some(({ facts }) => {
        const { contradicted, absent } = groundText(text, facts)
        return contradicted + absent > 0
      }),
    )
  expect(alarming).toEqual([
    '동생 일주가 갑자인지 을축인지 어디서 확인할 수 있죠?',
    'Our textbook example, Mr. A, has three wood stems and a weak earth day master.',
  ])
})
