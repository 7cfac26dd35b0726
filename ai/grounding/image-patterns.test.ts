import { describe, expect, test } from 'vitest'
import { example } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'

const said = [
  '검은 원숭이의 해에 태어나셨네요.',
  '일주는 누런 소예요.',
  '일간은 음토예요.',
  '월지에 토끼가 앉아 있어요.',
  '토끼 달에 태어났어요.',
  '띠로는 원숭이예요.',
  'You were born in the year of the Black Monkey.',
  'You were born in the hour of the Rabbit.',
  'You sit on the Ox.',
]
const misread = [
  '붉은 원숭이의 해에 태어나셨네요.',
  '일주는 하얀 소예요.',
  '일간은 양토예요.',
  '월지에 돼지가 앉아 있어요.',
  '용 달에 태어났어요.',
  '띠로는 돼지예요.',
  'You were born in the year of the White Monkey.',
  'You were born in the hour of the Dragon.',
  'You sit on the Snake.',
]
/** Colours and animals of every day. */
const plain = [
  '까만 개가 골목에 앉아 있었어요.',
  '올해는 푸른 바다를 보러 가요.',
  'You sit on the bench by the river.',
  'A red horse grazed in the field.',
  '쥐가 시계 위로 달려갔어요.',
]

describe('pillars and letters as pictures', () => {
  test.each(said)('supported: %s', (text) => {
    const result = groundText(text, example.facts)
    expect(result.supported).toBeGreaterThan(0)
    expect(result).toMatchObject({ contradicted: 0, absent: 0 })
  })

  test.each(misread)('not supported: %s', (text) => {
    const { contradicted, absent } = groundText(text, example.facts)
    expect(contradicted + absent).toBeGreaterThan(0)
  })

  test.each(plain)('no claim: %s', (text) => {
    expect(groundText(text, example.facts).claims).toEqual([])
  })
})
