import { describe, expect, test } from 'vitest'
import { example } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'

/** Of the example chart: 壬申 癸卯 己丑 丁卯, born 1992-03-14 07:20, seen in November 2026 in the cycle 己亥. */
const said = [
  '2027년은 정미년이고, 기축은 일주예요.',
  '2027 is Fire Goat, and Earth Ox is your day pillar.',
  '월간은 편재이고, 시간도 편인이에요.',
  '2027년은 양의 해예요.',
  '올해는 말의 해라 변화가 많아 보여요.',
  '올해는 말띠 해예요.',
  '1992년은 원숭이의 해예요.',
  '2027년은 불의 해예요.',
  '내년은 불과 흙의 해예요.',
  '지금 대운은 토의 기운이에요.',
  '지금 대운은 물의 시기예요.',
  '다음 대운은 흙의 시기예요.',
  '2027 is a fire year.',
  '2027 is an earth year.',
  '2028 will be a year of metal.',
  'Your current cycle is an earth cycle.',
  'Your current luck cycle is a water cycle.',
  '2027년은 불(火)과 흙(土)의 해예요.',
  '2027년은 정미년, 양의 해예요.',
  'You are in an earth cycle.',
  '기축이 바로 당신의 일주예요.',
  'Earth Ox, your day pillar, is calm.',
  '정인이 하나도 없어요.',
  'Your chart has no direct officer.',
  '당신은 1992년 3월에 태어나셨어요.',
  '이른 아침에 태어난 당신은 부지런해요.',
  '당신은 1992년에 태어났어요.',
  '당신은 1992년생이에요.',
  '아침에 태어나 조용한 편이에요.',
  'You were born in 1992.',
  'Born in the morning, you are quiet.',
  '일간은 gi-to예요.',
  '일간은 Gi-to예요.',
  'Your day master is gito.',
]

const misread = [
  '2027년은 정미년이고, 정미는 일주예요.',
  '2027년은 정미년이고, 정미는 당신의 일주와 같아요.',
  '2027 is Fire Goat, and Fire Goat is your day pillar.',
  '올해는 병오년이고 병오가 일주예요.',
  '대운 기해는 일주예요.',
  '대운 기축은 일주예요.',
  '기해 대운은 일주예요.',
  '월간은 편재이고, 시간도 편재예요.',
  '시간도 편재예요.',
  'The month stem is Indirect Wealth and so is the hour stem.',
  '2027년은 닭의 해예요.',
  '2027년은 닭띠 해예요.',
  '올해는 용의 해라 변화가 많아 보여요.',
  '올해는 용의 해예요.',
  '1992년은 닭의 해예요.',
  '2027년은 물의 해예요.',
  '내년은 쇠와 물의 해예요.',
  '지금 대운은 금의 기운이에요.',
  '지금 대운은 쇠의 시기예요.',
  '다음 대운은 불의 시기예요.',
  '2027 is a water year.',
  'Next year is a year of metal.',
  'Your current cycle is a fire cycle.',
  '인성이 하나도 없어요.',
  '인성은 전혀 없어요.',
  'Your chart lacks resource.',
  'You have no resource stars.',
  '당신은 1990년에 태어났어요.',
  '당신은 1990년생이에요.',
  '밤에 태어나 조용한 편이에요.',
  'You were born in 1990.',
  'Born at night, you are quiet.',
  '일간은 Gap-mok이에요.',
  '일간은 dragon이에요.',
  'Your day master is gapmok.',
  'Your day master is a dragon.',
  '2027년은 수(水)의 해예요.',
  '2027년은 유년, 닭의 해예요.',
  '정미가 바로 당신의 일주예요.',
  'You are now in a fire cycle.',
  '당신은 저녁에 태어나셨네요.',
  '일간은 qwerty예요.',
]

/** Nothing is said of a chart. */
const plain = [
  '그 사람은 인성이 하나도 없어요.',
  '인성이 전혀 없는 사람과는 거리를 두세요.',
  '올해는 말의 무게를 느끼는 해예요.',
  '2027년은 물의 날 행사가 열리는 해예요.',
  '올해는 불 앞에서 조심하세요.',
  '친구는 1990년생이에요.',
  '1990년에 태어난 사람들이 모였어요.',
  '밤에 태어난 아이들은 울음이 크대요.',
  'My friend was born in 1990.',
  'People born at night tend to sleep late.',
  'The store was born in 1990 as a small stall.',
  '시간도 부족하고 편한 자리도 아니에요.',
  '일간은 나를 뜻해요.',
  '일간은 day master라고도 불러요.',
  'Your day master is rooted.',
  'The company lacks resources.',
  'Your day master is Yin.',
  '일간은 Yin이에요.',
  '올해는 목표의 해예요.',
  '내년은 물의 흐름처럼 가는 해예요.',
  '밤에 태어났다는 이야기를 들었어요.',
  'You were born to lead.',
  'This year is a water year for the garden.',
  'This year is a fire hazard waiting to happen.',
]

describe('claims that a reviewer found to pass', () => {
  test.each(said)('supported: %s', (text) => {
    const result = groundText(text, example.facts)
    expect(result).toMatchObject({ contradicted: 0, absent: 0 })
  })

  test.each(misread)('not supported: %s', (text) => {
    const { contradicted, absent } = groundText(text, example.facts)
    expect(contradicted + absent).toBeGreaterThan(0)
  })

  test.each(plain)('no claim: %s', (text) => {
    expect(groundText(text, example.facts)).toMatchObject({ contradicted: 0, absent: 0 })
  })

  test('a family of ten gods that is nowhere may be called missing', () => {
    const facts = new Map([...example.facts].filter(([id]) => !id.startsWith('hour.')))
    for (const text of ['인성이 하나도 없어요.', 'Your chart lacks resource.', 'You have no resource stars.'])
      expect(groundText(text, facts)).toMatchObject({ supported: 1, contradicted: 0, absent: 0 })
  })

  test('a time of birth is not supported where the hour is unknown', () => {
    const facts = new Map([...example.facts].filter(([id]) => !id.startsWith('hour.')))
    expect(groundText('밤에 태어나 조용한 편이에요.', facts).absent).toBe(1)
    expect(groundText('아침에 태어나 조용한 편이에요.', facts).absent).toBe(1)
  })
})

/** As a model tells them to their person: true of the example chart, or of no chart at all. */
const told = [
  'Your luck turns smoother from midlife onwards.',
  'Your luck moves up from 2027 onwards.',
  'Moving forward from the month pillar, the day pillar shows who you are.',
  '2026년에는 대운의 해수가 재물의 길을 열어 줍니다.',
  'In 2027, the Pig of your current luck cycle keeps working.',
  '올해는 병오년이에요. 이번 달에는 오화의 기운이 조금 누그러져요.',
  'You are in the Ji Hai luck cycle. In 2027 the Pig still brings Water.',
  'You find your strength at 40.',
  'Work with your strength at 70 percent and leave room for rest.',
  'Your inner strength is rated 9 by your friends.',
  'Caution is advised around Metal, since the chart is sensitive to it.',
  'Less Water is recommended for this chart.',
  'A walk near Water is recommended whenever the chart feels heavy.',
  'Water props everything up in your chart.',
  'Wood has the power of the season here, so your day master has to adapt.',
  'Wood is backed by the strength of the month, so your day master has to be patient.',
  'The month pillar shows Career and social life, while the hour pillar shows Children.',
  'Your year pillar shows Youth and family roots.',
  'On top of the hour branch Seven Killings, you also carry Seven Killings in the month branch.',
  'On top of the day branch’s Friend, 2026 brings Indirect Resource.',
  '일지 축토의 지장간에 정기를 담당하는 기토가 있어요.',
  '월지 묘목의 지장간은 정기를 품고 있어서 기운이 순수해요.',
  '지장간은 무기를 감추고 있는 창고와 같아요.',
  '숨은 글자는 무기로 쓸 수 있어요.',
  '월지 묘목은 일지 축토와 달리 숨은 글자가 갑, 을로 단순해요.',
  '네 개 지지 공망 여부를 살펴보면 모두 괜찮아요.',
  '사주의 네 개 글자가 공망을 피해 갔어요.',
  '새 대운이 시작되는 나이는 43세예요.',
  '기해 대운이 시작된 나이는 33세예요.',
  'This plan comes out as balanced, leaning strong on savings.',
]

/** False of the example chart, and seen as such before wordings near to them were read. */
const toldFalsely = [
  'Your year branch is the empty spot of this chart.',
  'The empty spot in your chart is the day branch.',
  'The Monkey is an empty place in your chart.',
  '당신은 신강하고 신약하지 않아요.',
  '당신은 신강이나 신약한 때도 있어요.',
  '당신의 일간은 신강, 신약할 때도 있어요.',
  'The stem above the day branch Rabbit is Ji earth.',
]

describe('sentences that an attacker found to be misread', () => {
  test.each(told)('raise no alarm: %s', (text) => {
    expect(groundText(text, example.facts, { told: true })).toMatchObject({ contradicted: 0, absent: 0 })
  })

  test.each(toldFalsely)('are noticed: %s', (text) => {
    const { contradicted, absent } = groundText(text, example.facts)
    expect(contradicted + absent).toBeGreaterThan(0)
  })
})
