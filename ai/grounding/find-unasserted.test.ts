import { describe, expect, test } from 'vitest'
import { exampleOf } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'

const { facts } = exampleOf({ date: '1974-08-06', time: '08:15', sex: 'female' })

/** Every one names what this chart does not have. */
describe('what asserts nothing of the chart', () => {
  test.each([
    '도화살은 옛날에는 흉하게 여겼지만 요즘은 매력이나 인기로 해석하는 경우가 많아요.',
    '병화 일간은 흔히 한낮의 해에 비유돼요.',
    '괴강살이 있는 사람은 예로부터 고집이 세다고 했어요.',
    '사주에 불이 하나도 없다고 가정해 봅시다.',
    '만일 월지와 일지가 육합한다면 어떨까요?',
    '제 일간이 병화인가요?',
    '우리 아이 사주에 금이 열 개인지는 아직 알 수 없어요.',
    '교과서의 가상 인물은 정화 일간이에요.',
    'People with a Commander star are said to be stubborn.',
    'Is my day master Bing Fire?',
    'Suppose a person has five Fire characters and no Earth.',
    'If the day master were Yang Fire, we could talk about sunny days.',
    'There is not enough information to tell whether the day master is Yang Fire.',
    'The sample chart in my textbook has a Yang Fire day master.',
    'The fictional queen in the drama was born on a Metal Rooster day.',
  ])('%s', (text) => {
    const { contradicted, absent } = groundText(text, facts)
    expect({ contradicted, absent }).toEqual({ contradicted: 0, absent: 0 })
  })

  test.each([
    '흔히 병화라고 부르는 일간이 바로 당신의 일간이에요.',
    '당신 일간은 병화이에요, 알고 계셨나요?',
    '당신의 일간은 병화이죠?',
    '제 기억이 맞다면 저는 일간이 병화이에요.',
    '일반적으로 볼 때 일간은 병화입니다.',
    '당신의 일간이 병화이라, 사람들은 흔히 해에 비유해요.',
    'Did you know that your day master is Bing Fire?',
    'Your day master is Bing Fire, right?',
    'If you look at the day, your day master is Bing Fire.',
    'People say that your day master is Bing Fire.',
  ])('is a claim all the same: %s', (text) => {
    for (const told of [false, true]) {
      const { contradicted, absent } = groundText(text, facts, { told })
      expect(contradicted + absent).toBeGreaterThan(0)
    }
  })

  test.each([
    'If your day master is Bing Fire, sunny days are your friends.',
    'For example, the day master is Bing Fire.',
    'The day branch is often read as the Horse.',
    'Those three Fire characters keep everything warm.',
    'Whether you like it or not, the day master is Bing Fire.',
    'Exercise helps, because the day master is Bing Fire.',
    'It is hard to say no with a Bing Fire day master.',
    'Is it any wonder that rest is hard with a Bing Fire day master?',
    '예를 들어, 첫 대운은 4세에 시작해요.',
    '예로부터 귀하게 여긴 역마살이 일지를 지키고 있어요.',
    '월주 경자는 겨울 물에 비유됩니다.',
    '이런 경우에는 일간이 병화라 밝게 지내요.',
    '일간이 병화인데 요즘 힘드신가요?',
    '할 일이 많다면 쉬어 가세요, 일간이 병화라 지치기 쉬워요.',
    '일주는 갑축이에요.',
  ])('counts in a reading that is told: %s', (text) => {
    const { contradicted, absent } = groundText(text, facts, { told: true })
    expect(contradicted + absent).toBeGreaterThan(0)
  })
})
