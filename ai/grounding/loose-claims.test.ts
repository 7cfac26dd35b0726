import { describe, expect, test } from 'vitest'
import { exampleOf } from '../../tests/example-chart.ts'
import { testClaims } from '../../tests/test-claims.ts'
import { groundText } from '../ground-text.ts'

const charts = {
  '丁未 庚午 壬申': exampleOf({ date: '1967-06-15', time: null, sex: 'male' }),
  '壬申 癸卯 己丑 丁卯': exampleOf({ date: '1992-03-14', time: '07:20', sex: 'female' }),
  '庚寅 甲申 丙申 辛卯': exampleOf({ date: '2010-08-14', time: '07:05', sex: 'female' }),
  '壬戌 癸丑 丁未 丙午': exampleOf({ date: '1983-01-19', time: '13:25', sex: 'male' }),
}
type Chart = keyof typeof charts

/** What is true of a chart, and what is not. */
const claims: readonly (readonly [Chart, string, string])[] = [
  ['壬申 癸卯 己丑 丁卯', 'The Day Master here is Ji.', 'The Day Master here is Xin.'],
  ['庚寅 甲申 丙申 辛卯', 'You were born on a day of Bing, the sun of the ten stems.', 'You were born on a day of Gui, the rain of the ten stems.'],
  ['庚寅 甲申 丙申 辛卯', 'As a Bing fire native, you warm a whole room at once.', 'As a Geng metal native, you cut a knot at once.'],
  ['庚寅 甲申 丙申 辛卯', 'The girl whose mother wrote to us is Bing fire.', 'The girl whose mother wrote to us is Ren water.'],
  ['壬戌 癸丑 丁未 丙午', 'The month stem, if I read it right, is Gui.', 'The month stem, if I read it right, is Jia.'],
  ['壬戌 癸丑 丁未 丙午', 'The hour pillar carries Bing on top.', 'The hour pillar carries Jia on top.'],
  ['壬戌 癸丑 丁未 丙午', 'My nephew has Gui Chou in the month column.', 'My nephew has Jia Yin in the month column.'],
  ['壬戌 癸丑 丁未 丙午', 'Wood: zero.', 'Fire: zero.'],
  ['壬戌 癸丑 丁未 丙午', 'Not a twig of wood in the year, the month or the day.', 'Not a spark of fire in the year, the month or the day.'],
  ['庚寅 甲申 丙申 辛卯', 'Four metals, she counted, one after another.', 'Two metals, she counted, one after another.'],
  ['庚寅 甲申 丙申 辛卯', 'Hidden in my Monkey: Geng, Ren.', 'Hidden in my Monkey: Jia, Bing.'],
  ['壬申 癸卯 己丑 丁卯', 'Your cycles move backward from the month pillar.', 'Your cycles move forward from the month pillar.'],
  ['壬申 癸卯 己丑 丁卯', 'Three, that is the age when the decades begin to turn.', 'Eight, that is the age when the decades begin to turn.'],
  [
    '壬申 癸卯 己丑 丁卯',
    'My niece was barely three when her first luck pillar arrived.',
    'My niece was barely one when her first luck pillar arrived.',
  ],
  ['壬申 癸卯 己丑 丁卯', 'Luck pillar at 33: Ji Hai.', 'Luck pillar at 33: Jia Zi.'],
  ['壬戌 癸丑 丁未 丙午', '나는 우리 큰아들 월주가 계축이라면서 웃으시더구나.', '나는 우리 큰아들 월주가 갑인이라면서 웃으시더구나.'],
  ['壬戌 癸丑 丁未 丙午', '외손주 월주가 계축이라면서 한겨울 땅 같대요.', '외손주 월주가 임인이라면서 봄 산 같대요.'],
  ['壬戌 癸丑 丁未 丙午', '여덟 자 가운데 나무가 하나도 없다고 함.', '여덟 자 가운데 흙이 하나도 없다고 함.'],
  ['壬戌 癸丑 丁未 丙午', '공망은 인묘 — 밑줄.', '공망은 신유 — 밑줄.'],
  ['壬戌 癸丑 丁未 丙午', '일주? 정미라고 했어.', '일주? 갑자라고 했어.'],
  [
    '壬申 癸卯 己丑 丁卯',
    'The stem above your month branch acts as Indirect Wealth for you.',
    'The stem above your month branch acts as Seven Killings for you.',
  ],
  ['壬申 癸卯 己丑 丁卯', 'You entered your opening luck pillar when you were three.', 'You entered your opening luck pillar when you were eight.'],
  [
    '壬申 癸卯 己丑 丁卯',
    'At the moment your major luck cycle has the Pig as its branch.',
    'At the moment your major luck cycle has the Rabbit as its branch.',
  ],
  ['庚寅 甲申 丙申 辛卯', 'Half of your eight characters, four in total, are Metal.', 'Half of your eight characters, four in total, are Wood.'],
  [
    '壬申 癸卯 己丑 丁卯',
    'The season of birth is not on the day master’s side, so it gains no strength from the month (실령).',
    'The season of birth is on the day master’s side, so it gains strength from the month (득령).',
  ],
  ['壬申 癸卯 己丑 丁卯', '연지에는 원숭이를 뜻하는 신금(申金)이 자리하고 있습니다.', '연지에는 말을 뜻하는 오화(午火)가 자리하고 있습니다.'],
  ['壬申 癸卯 己丑 丁卯', "일지의 십이운성은 '묘'로, 거두어 두는 기운이에요.", "일지의 십이운성은 '태'로, 이제 막 잉태된 기운이에요."],
  ['壬申 癸卯 己丑 丁卯', '일간이 앉은 자리가 묘지라 거두는 힘이 있어요.', '일간이 앉은 자리가 장생지라 시작하는 힘이 있어요.'],
  ['壬申 癸卯 己丑 丁卯', '첫 번째로 맞이하는 대운의 간지는 임인(壬寅)입니다.', '첫 번째로 맞이하는 대운의 간지는 기해(己亥)입니다.'],
  [
    '壬申 癸卯 己丑 丁卯',
    'Among the twelve life stages, your day branch occupies Tomb (묘).',
    'Among the twelve life stages, your day branch occupies Cap and Belt (관대).',
  ],
  ['壬申 癸卯 己丑 丁卯', '공망 칸에는 오미라고 적혀 있습니다.', '공망 칸에는 술해라고 적혀 있습니다.'],
  ['壬申 癸卯 己丑 丁卯', '태어난 달의 아랫글자는 묘, 토끼를 뜻하는 글자예요.', '태어난 달의 아랫글자는 술, 개를 뜻하는 글자예요.'],
  ['庚寅 甲申 丙申 辛卯', '태어난 해와 태어난 날의 지지가 서로 충을 하고 있어요.', '태어난 해와 태어난 시의 지지가 서로 충을 하고 있어요.'],
  [
    '壬申 癸卯 己丑 丁卯',
    'Check the life stage of the day branch and you’ll find Tomb (묘) there.',
    'Check the life stage of the day branch and you’ll find Peak (제왕) there.',
  ],
  ['壬申 癸卯 己丑 丁卯', 'My daewoon number is 3.', 'My daewoon number is 5.'],
  ['壬申 癸卯 己丑 丁卯', '대운이 돌기 시작한 나이는 셋이에요.', '대운이 돌기 시작한 나이는 여덟이에요.'],
  [
    '壬申 癸卯 己丑 丁卯',
    '연지의 원숭이 글자 안에 임수가 감춰져 있다고 보시면 됩니다.',
    '연지의 원숭이 글자 안에 갑목이 감춰져 있다고 보시면 됩니다.',
  ],
  ['壬申 癸卯 己丑 丁卯', '일간의 힘이 약한 축에 드는 사주입니다.', '일간의 힘이 무척 강한 축에 드는 사주입니다.'],
  ['壬申 癸卯 己丑 丁卯', '신강약 점수로 보면 신약한 쪽에 놓여 있습니다.', '신강약 점수로 보면 신강한 쪽에 놓여 있습니다.'],
]

const plain = [
  'Wood: zero left in the shed.',
  'Hidden in my bag: keys, phone, gum.',
  'My nephew is Ren, and he plays the drums.',
  'Six, that is the age when children begin school.',
  'A strong, self-made woman told us that.',
  'Time moves forward, and so do you.',
  'People with a Xin day master are said to like jewels.',
  'What does a Jia day master mean?',
  '우리 큰아들이 책임을 다하라면서 웃더구나.',
  '신약 중에서도 가장 비싼 약이란다.',
  '월간 회의? 다음 주라고 했어.',
]

testClaims('loosely worded claims', charts, claims, plain)

describe('loosely worded claims in a reading that is told', () => {
  test('support nothing, and contradict as anywhere', () => {
    const { facts } = charts['壬申 癸卯 己丑 丁卯']
    expect(groundText('The Day Master here is Ji.', facts, { told: true })).toMatchObject({ supported: 0, contradicted: 0, absent: 0 })
    expect(groundText('The Day Master here is Xin.', facts, { told: true })).toMatchObject({ supported: 0, contradicted: 1 })
  })

  test.each(claims)('told of %s, what is true raises no alarm: %s', (chart, said) => {
    expect(groundText(said, charts[chart].facts, { told: true }).contradicted).toBe(0)
  })

  test.each([
    ['壬戌 癸丑 丁未 丙午', 'The month stem, if I read it right, is Jia.'],
    ['壬戌 癸丑 丁未 丙午', 'Fire: zero.'],
    ['壬申 癸卯 己丑 丁卯', 'Your cycles move forward from the month pillar.'],
    ['庚寅 甲申 丙申 辛卯', 'You were born on a day of Gui, the rain of the ten stems.'],
    ['壬戌 癸丑 丁未 丙午', '공망은 신유 — 밑줄.'],
  ] as const)('told of %s, what is false is noticed: %s', (chart, missaid) => {
    expect(groundText(missaid, charts[chart].facts, { told: true }).contradicted).toBeGreaterThan(0)
  })
})
