import { describe, expect, it, test } from 'vitest'
import { example } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'
import { readThirdPerson } from './read-third-person.ts'

/** Of the example chart: 壬申 癸卯 己丑 丁卯, luck backward, now in 己亥. */
const said = [
  'He’s a yin-earth person, Ji.',
  'Hers is a Seven Killings structure.',
  'I had to tell my friend that his decades run backwards.',
  'A Ji Day Master like his takes its time.',
  'This lady’s day pillar is Ji Chou.',
  'At thirty-four, the student on our board is walking through a Ji Hai luck pillar.',
  'She pointed at an Indirect Wealth on my month stem.',
  '그분의 일간은 기토예요.',
  '그녀의 월지는 묘목이다.',
  '그 사람은 지금 기해 대운을 지나고 있어요.',
  '제 친구는 기토 일간이에요.',
]
const missaid = [
  'He’s a yang-earth person.',
  'Hers is a Direct Officer structure.',
  'I had to tell my friend that his decades run forwards.',
  'A Jia Day Master like his grows straight up.',
  'This lady’s day pillar is Geng Wu.',
  '그분의 일간은 무토예요.',
  '그녀의 월지는 진토다.',
  '그 사람은 지금 경자 대운을 지나고 있어요.',
]
/** Of somebody whose chart is not there. */
const ofOthers = ['상대방의 일간은 기토예요.', '당신은 기토 일간이고 그분의 일간은 기토예요.', 'Your husband met him; his stem is Yin Earth.']
const plain = [
  'He’s a metal fan.',
  'She is a fire hazard in the kitchen.',
  'He was lucky: the branch broke under him.',
  'His charts topped the decade, and his luck held.',
  '그 사람은 인성이 하나도 없어요.',
  '그 친구에게 필요한 건 시원한 물 한 잔이었다.',
]

describe('readThirdPerson', () => {
  it.each([
    ["He's a yin-metal person.", 'you are a yin-metal person.'],
    ['She carries a Rat in her chart.', 'you carry a Rat in your chart.'],
    ['그녀는 병화 일간이다.', '당신은 병화 일간이다.'],
  ])('%s', (text, told) => expect(readThirdPerson(text)).toBe(told))

  it.each(['He drank his water.', 'His Rat meets her Ox in the year pillar.', 'Your chart and his chart meet.', 'He said the chart lacks fire.'])(
    'left: %s',
    (text) => expect(readThirdPerson(text)).toBe(text),
  )
})

describe('one chart, told of in the third person', () => {
  test.each(said)('supported: %s', (text) => {
    const { supported, contradicted, absent } = groundText(text, example.facts)
    expect({ isSaid: supported > 0, contradicted, absent }).toEqual({ isSaid: true, contradicted: 0, absent: 0 })
  })

  test.each([...missaid, ...ofOthers])('not supported: %s', (text) => {
    const { contradicted, absent } = groundText(text, example.facts)
    expect(contradicted + absent).toBeGreaterThan(0)
  })

  test.each(plain)('no claim: %s', (text) => expect(groundText(text, example.facts)).toMatchObject({ contradicted: 0, absent: 0 }))

  test('told to its person, a he or a she is somebody else', () =>
    expect(groundText('그분의 일간은 기토예요.', example.facts, { told: true })).toMatchObject({ supported: 0, absent: 1 }))
})
