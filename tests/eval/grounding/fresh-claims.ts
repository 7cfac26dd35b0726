/**
 * How it was made: 150 single claims written by hand for three charts, with the fact tables beside and the checker's patterns out
 * of sight, after the frames had been mended. `+` is true of the chart, `-` is not. A is 1992-03-14 07:20 female (壬申 癸卯 己丑 丁卯),
 * B 1985-11-05 22:40 male (乙丑 丙戌 戊申 癸亥), C 1978-02-10 male, hour unknown (戊午 甲寅 癸卯), seen in November 2026.
 * At the first reading 140 of 149 came out right; what failed was then mended, so this set no longer is unseen.
 */
export const freshBirths = {
  A: { date: '1992-03-14', time: '07:20', sex: 'female' },
  B: { date: '1985-11-05', time: '22:40', sex: 'male' },
  C: { date: '1978-02-10', time: null, sex: 'male' },
} as const

export const freshKorean = `
A + 일간이 기토라서 남을 품는 힘이 있으세요.
A - 일간이 무토라서 듬직하시네요.
A + 기축일에 태어난 분답게 묵묵하세요.
A - 태어난 날이 경인일이시군요.
A + 월주에 계묘를 두셨네요.
A - 월주로 갑진을 쓰고 계세요.
A + 시주가 정묘라 말년에 배움이 이어져요.
A - 시주는 무진이라 말년이 든든해요.
A + 원숭이띠 임신년생이시죠.
A - 닭띠 계유년생이시죠.
A + 월지를 보면 편관이 버티고 있어요.
A - 월지를 보면 정재가 버티고 있어요.
A + 연간의 임수는 정재에 해당합니다.
A - 연간의 임수는 식신에 해당합니다.
A + 시간에 떠 있는 정화는 편인이에요.
A - 시간에 떠 있는 정화는 겁재예요.
A + 일지 축토 안에는 계수와 신금이 들어 있어요.
A - 일지 축토 안에는 갑목이 들어 있어요.
A + 신살을 보면 천을귀인이 연지에 있습니다.
A - 신살을 보면 천을귀인이 월지에 있습니다.
A + 도화살은 이 사주에 보이지 않아요.
A - 문곡귀인은 이 사주에 없어요.
A + 오미가 공망입니다.
A - 자축이 공망입니다.
A + 신묘 원진이 있어 가까운 사이에서 서운함이 생기기 쉬워요.
A - 사주에 자오충이 있어 이동이 많아요.
A + 임수와 정화가 만나 정임합을 이루고 있어요.
A + 편관격이라 긴장 속에서 실력이 나와요.
A - 정인격이라 배움에 복이 있어요.
A + 오행을 보면 목이 가장 강합니다.
A - 오행을 보면 수가 가장 강합니다.
A + 목 2개, 화 1개, 토 2개, 금 1개, 수 2개로 이루어져 있어요.
A - 목 2개, 화 3개, 토 1개, 금 1개, 수 1개로 이루어져 있어요.
A + 신약한 사주라 곁에서 도와주는 사람이 중요해요.
A - 신강한 사주라 스스로 밀고 나가는 편이에요.
A + 33세부터 42세까지는 기해 대운이 이어져요.
A - 33세부터 42세까지는 무술 대운이 이어져요.
A + 대운은 거꾸로 흐르고 세 살에 시작합니다.
A - 대운수가 7이라 일곱 살부터 대운이 들어와요.
A + 내년 정미년에는 편인 기운이 들어옵니다.
A - 내년 정미년에는 정관 기운이 들어옵니다.
A + 억부로 보면 화가 용신이에요.
A - 조후로 보면 금이 용신이에요.
B + 무토 일간에 술월생이시네요.
B - 무토 일간에 해월생이시네요.
B + 을축, 병술, 무신, 계해로 네 기둥이 서 있어요.
B - 을축, 병술, 무오, 계해로 네 기둥이 서 있어요.
B + 시지에는 편재가, 시간에는 정재가 있습니다.
B - 시지에는 정관이, 시간에는 정재가 있습니다.
B + 시지 해수에 역마살이 걸려 있네요.
B - 일지에 도화살이 걸려 있네요.
B + 흙 기운이 세 개로 제일 많아요.
B - 흙 기운이 한 개뿐이에요.
B + 없는 오행 없이 불이 가장 약해요.
B - 물이 제일 약한 사주예요.
B + 일지와 시지 사이에 해가 있어요.
B - 연지와 월지 사이에 충이 있어요.
B + 지금은 임오 대운, 곧 편재와 정인의 시기예요.
B - 지금은 신사 대운, 곧 상관의 시기예요.
B + 2028년 무신년은 비견과 식신이 함께 와요.
B - 2028년은 기유년이라 새 판이 짜여요.
B + 중화신강에 가까워요.
B - 극약한 사주로 봐야 해요.
B + 일간이 득령했지만 득지는 못했어요.
B - 일지에 십이운성 제왕이 놓여 있어요.
C + 금이 하나도 없는 사주예요.
C - 수가 하나도 없는 사주예요.
C + 계묘 일주의 일지는 식신입니다.
C - 계묘 일주의 일지는 편인입니다.
C + 월주가 모두 상관이라 표현력이 좋아요.
C + 48세인 올해부터 기미 대운에 들어섰어요.
C - 48세인 올해부터 경신 대운에 들어섰어요.
C - 시주가 임술이라 밤에 강해요.
C + 말띠로 태어나 활달하세요.
C - 일간은 임수(壬水)라 속이 깊어요.
C + 겉은 병(丙)이 숨은 인목(寅木)이 월지예요.
`

export const freshEnglish = `
A + Your Day Master, Yin Earth, is patient soil.
A - Your Day Master, Yang Earth, is a mountain.
A + You belong to the Earth Ox day.
A - You belong to the Water Ox day.
A + The month pillar here is Gye-Myo (癸卯).
A - The month pillar here is Gap-Jin (甲辰).
A + You came in a Monkey year.
A - You came in a Rooster year.
A + Seven Killings occupies your month branch.
A - Direct Wealth occupies your month branch.
A + On the year stem you find Direct Wealth.
A - On the year stem you find Eating God.
A + Your hour stem is Indirect Resource, quiet and curious.
A - Your hour stem is Rob Wealth, quick and bold.
A + The Ox of your day branch hides Yin Metal and Yin Water.
A - The Ox of your day branch hides Yang Fire.
A + The Heavenly Noble is found in your year branch.
A - The Heavenly Noble is found in your hour branch.
A + Peach Blossom does not appear in this chart.
A - There is no Literary Melody in this chart.
A + Your empty branches are Horse and Goat.
A - Your empty branches are Rat and Ox.
A + Monkey and Rabbit resent each other, a Resentment in your chart.
A - The Rat and the Horse clash in your chart.
A + Yang Water and Yin Fire form a Stem Combination.
A + Your chart follows the Seven Killings structure.
A - Your chart follows the Direct Resource structure.
A + Wood is the strongest of your five elements.
A - Water is the strongest of your five elements.
A + You have two Wood, one Fire, two Earth, one Metal and two Water.
A - You have two Wood, three Fire, one Earth, one Metal and one Water.
A + Overall your Day Master is weak.
A - Overall your Day Master is strong.
A + Since 33 you have been in the Earth Pig luck cycle.
A - Since 33 you have been in the Earth Dog luck cycle.
A + Your luck runs backward and starts at age 3.
A - Your luck runs forward and starts at age 3.
A + 2027, a Fire Goat year, brings Indirect Resource.
A - 2027, a Fire Goat year, brings Direct Officer.
A + By the balance method Fire is your helpful element.
A - By the climate method Metal is your helpful element.
B + A Yang Earth person born in the Dog month.
B - A Yang Earth person born in the Pig month.
B + Your four pillars are Wood Ox, Fire Dog, Earth Monkey and Water Pig.
B - Your four pillars are Wood Ox, Fire Dog, Earth Horse and Water Pig.
B + Indirect Wealth in the hour branch meets Direct Wealth in the hour stem.
B - Direct Officer in the hour branch meets Direct Wealth in the hour stem.
B + The Travel Horse runs in your hour branch.
B - The Peach Blossom blooms in your day branch.
B + Earth shows up three times in your chart.
B - Earth shows up once in your chart.
B + Fire is the weakest element you have.
B - Water is the weakest element you have.
B + A Harm joins your day and hour branches.
B - A Clash joins your year and month branches.
B + At the moment you walk the Water Horse luck cycle.
B - At the moment you walk the Metal Snake luck cycle.
B + In 2028, an Earth Monkey year, Friend arrives with Eating God.
B - 2028 is an Earth Rooster year for you.
B + Your day branch is at the Illness stage.
B - Your day branch is at the Peak stage.
B + The Water Horse decade lasts from 39 to 48.
B - The Water Horse decade lasts from 42 to 51.
C + There is no Metal anywhere in your chart.
C - There is no Water anywhere in your chart.
C + The day branch of your Water Rabbit pillar is Eating God.
C - The day branch of your Water Rabbit pillar is Indirect Resource.
C + Hurting Officer fills both letters of your month pillar.
C + This year you stepped into the Earth Goat luck cycle at 48.
C - This year you stepped into the Metal Monkey luck cycle at 48.
C - Your hour pillar is Water Dog.
C + Your chart has the Academy Star on the day branch.
C + You are a Horse in the zodiac.
C - Your day master is 임수, deep water.
`
