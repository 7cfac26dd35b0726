import { exampleOf } from '../../tests/example-chart.ts'
import { testClaims } from '../../tests/test-claims.ts'

const charts = {
  '庚寅 甲申 丙申 辛卯': exampleOf({ date: '2010-08-14', time: '07:05', sex: 'female' }),
  '壬戌 癸丑 丁未 丙午': exampleOf({ date: '1983-01-19', time: '13:25', sex: 'male' }),
  '乙卯 庚辰 丁亥 戊申': exampleOf({ date: '1975-04-11', time: '16:10', sex: null }),
  '庚辰 己丑 丁酉 辛亥': exampleOf({ date: '2001-02-03', time: '23:10', sex: 'male' }),
  '戊辰 甲子 丙辰 丁酉': exampleOf({ date: '1988-12-27', time: '18:30', sex: null }),
  '甲申 庚午 辛未': exampleOf({ date: '2004-06-21', time: null, sex: 'male' }),
}
type Chart = keyof typeof charts

/** What is true of a chart, and what is not. */
const claims: readonly (readonly [Chart, string, string])[] = [
  ['庚寅 甲申 丙申 辛卯', '여덟 글자 가운데 절반이 금입니다.', '여덟 글자 가운데 절반이 목입니다.'],
  ['庚寅 甲申 丙申 辛卯', 'Half of the eight characters are metal.', 'Your chart is half wood.'],
  ['甲申 庚午 辛未', 'Of the six characters we know, three are metal.', 'Two of the six known characters are metal.'],
  ['庚寅 甲申 丙申 辛卯', '- Fire (火), visible characters: 1 of 8', '- Fire (火), visible characters: 3 of 8'],
  ['庚寅 甲申 丙申 辛卯', 'The count for metal comes to four.', 'The count for metal comes to two.'],
  ['乙卯 庚辰 丁亥 戊申', 'All five elements turn up among the eight characters.', 'Not one of the eight characters is water.'],
  [
    '壬戌 癸丑 丁未 丙午',
    'Look for wood among these eight characters and you will come back empty-handed.',
    'Look for fire among these eight characters and you will come back empty-handed.',
  ],
  ['壬戌 癸丑 丁未 丙午', '나 흙이 세 개라 고집이 장난 아니래', '나 흙이 두 개라 고집이 장난 아니래'],
  ['庚辰 己丑 丁酉 辛亥', '불이 한 개라서 성격이 차분하대', '불이 세 개라서 성격이 급하대'],
  ['戊辰 甲子 丙辰 丁酉', 'One Ding stem stands in this chart.', 'Three Ding stems stand in this chart.'],
  [
    '壬戌 癸丑 丁未 丙午',
    'Your Ding day master pairs up with the Ren in your year pillar.',
    'Your Ding day master pairs up with the Gui in your month pillar.',
  ],
  ['甲申 庚午 辛未', 'The Horse and the Goat are holding hands in a Six Harmony.', 'The Monkey and the Goat are holding hands in a Six Harmony.'],
  ['甲申 庚午 辛未', 'Wu and Wei make a liuhe pair.', 'Shen and Wei make a liuhe pair.'],
  [
    '戊辰 甲子 丙辰 丁酉',
    'We have two Dragons here, one in the year and one in the day, and they punish each other.',
    'We have two Roosters here, one in the year and one in the day, and they punish each other.',
  ],
  ['庚辰 己丑 丁酉 辛亥', '年支 辰와 日支 酉: 육합(六合).', '月支 丑와 日支 酉: 형(刑).'],
  ['甲申 庚午 辛未', '월지와 일지는 오미합으로 묶여 있어요.', '연지와 일지는 오미합으로 묶여 있어요.'],
  ['乙卯 庚辰 丁亥 戊申', '일간 바로 아래 깔고 앉은 동물은 돼지예요.', '일간 바로 아래 깔고 앉은 동물은 뱀이에요.'],
  [
    '甲申 庚午 辛未',
    'Directly beneath this jewel, in the seat of the spouse, crouches a Goat.',
    'Directly beneath this jewel, in the seat of the spouse, crouches a Tiger.',
  ],
  [
    '乙卯 庚辰 丁亥 戊申',
    'The animal sitting right under your Day Master is the Pig.',
    'The animal sitting right under your Day Master is the Dragon.',
  ],
  ['庚辰 己丑 丁酉 辛亥', 'Day Master strength: extremely weak (極弱).', 'Day Master strength: very strong (太强).'],
  ['戊辰 甲子 丙辰 丁酉', 'What you get is a very weak Bing.', 'What you get is a very strong Bing, the noon sun at its best.'],
  [
    '甲申 庚午 辛未',
    "I'd call this Day Master close to balanced, leaning a little to the strong side.",
    "I'd call this Day Master close to balanced, leaning a little to the weak side.",
  ],
  ['戊辰 甲子 丙辰 丁酉', '기운이 바닥이라 극신약 사주예요.', '웬만한 태풍에는 꿈쩍도 안 하는 극신강 사주예요.'],
  ['乙卯 庚辰 丁亥 戊申', '일간이 지지에 뿌리를 내리지 못했어요.', '일간이 지지에 뿌리를 내리고 있어요.'],
  ['壬戌 癸丑 丁未 丙午', 'Your day master is rooted in the branches.', 'Your day master has no root in the branches.'],
  ['庚辰 己丑 丁酉 辛亥', "My luck cycles didn't kick in until I was one.", "My luck cycles didn't kick in until I was nine."],
  ['壬戌 癸丑 丁未 丙午', '지금 걷고 계신 길은 정사 대운이에요.', '지금 걷고 계신 길은 병진 대운이에요.'],
  ['壬戌 癸丑 丁未 丙午', '당신의 10년 운은 앞으로 흐르는 순행 타입이에요.', '당신의 10년 운은 거꾸로 흐르는 역행 타입이에요.'],
  [
    '庚寅 甲申 丙申 辛卯',
    'It is a Xin Si decade that she will step into when she turns twenty-two.',
    'It is a Geng Chen decade that she will step into when she turns twenty-two.',
  ],
  ['庚辰 己丑 丁酉 辛亥', '태어난 날의 지지가 도화를 품고 있어요.', '태어난 달의 지지가 도화를 품고 있어요.'],
  ['庚寅 甲申 丙申 辛卯', '도화는 태어난 시에, 역마는 태어난 달과 날에 들었어요.', '역마는 태어난 시에 들었어요.'],
  ['戊辰 甲子 丙辰 丁酉', '시지 유금이 병화 일간한테는 천을귀인 노릇을 해요.', '월지 자수가 병화 일간한테는 천을귀인 노릇을 해요.'],
  ['壬戌 癸丑 丁未 丙午', '월간에 뜬 계수가 정화한테는 편관이 됩니다.', '월간에 뜬 계수가 정화한테는 정관이 됩니다.'],
  ['庚辰 己丑 丁酉 辛亥', '일간이 장생지에 앉아 있어요.', '일간이 제왕지에 앉아 있어요.'],
  [
    '戊辰 甲子 丙辰 丁酉',
    'Judged by strength alone, what this little sun asks for is wood.',
    'Judged by strength alone, what this little sun asks for is metal.',
  ],
  ['壬戌 癸丑 丁未 丙午', '1983년생이지만 입춘 전에 태어났기 때문에 연주는 임술로 세웁니다.', '1983년생이라서 연주는 계해로 세웁니다.'],
  ['壬戌 癸丑 丁未 丙午', 'Mid January gives you a month pillar of Gui Chou.', 'Mid January gives you a month pillar of Jia Yin.'],
]

const plain = [
  'Half of the water is gone, and the fire is out.',
  'Look for wood in the shed and you will come back empty-handed.',
  'All five senses turn up in the poems.',
  'Number of fire exits: 3',
  'The building has no fire escape on the chart.',
  'Two friends pair up and hold hands.',
  'Bing and Ding pair up for the dance.',
  'What you get is a very strong coffee.',
  'What this little plant asks for is water.',
  'My dog did not arrive until I was nine.',
  '가게에 불이 세 개라 밝아요.',
  '손님 절반이 금요일에 와요.',
  '뿌리가 없는 나무는 쓰러져요.',
  '지금 걷고 계신 길은 안전해요.',
  '필요한 건 물뿐이에요.',
  '도화를 그린 그림이 벽에 걸렸어요.',
  '1983년 1월생이지만 학교를 일찍 들어갔어요.',
]

testClaims('claims in strangers’ words', charts, claims, plain)
