import type { Branch, DayOfficer, Element, Stem } from '#engine/client'
import type { Meaning } from './meaning.ts'

export const elementMeanings: Record<Element, Meaning> = {
  wood: ['자라고 뻗는 기운이에요. 시작하고 배우고 넓혀 가는 힘으로 읽어요.', 'What grows and reaches out: beginning, learning, widening.'],
  fire: ['밝히고 드러내는 기운이에요. 표현하고 따뜻하게 데우는 힘으로 읽어요.', 'What lights and shows: expression and warmth.'],
  earth: ['받쳐 주고 이어 주는 기운이에요. 지키고 조율하는 힘으로 읽어요.', 'What carries and joins: keeping and balancing.'],
  metal: ['거두고 가르는 기운이에요. 정리하고 결정하는 힘으로 읽어요.', 'What gathers in and parts: ordering and deciding.'],
  water: ['스미고 모으는 기운이에요. 생각하고 쉬어 가는 힘으로 읽어요.', 'What seeps and collects: thinking and resting.'],
}

export const stemMeanings: Record<Stem, Meaning> = {
  甲: ['곧게 자라는 큰 나무 같은 목이에요. 앞장서 시작하는 쪽으로 읽어요.', 'Wood like a tall tree: it goes first and straight.'],
  乙: ['감아 오르는 풀과 덩굴 같은 목이에요. 굽히며 이어 가는 쪽으로 읽어요.', 'Wood like grass and vines: it bends and goes on.'],
  丙: ['해처럼 널리 비추는 화예요. 밝고 숨김없는 쪽으로 읽어요.', 'Fire like the sun: open, and shining on everything.'],
  丁: ['등불처럼 한곳을 비추는 화예요. 다정하고 세심한 쪽으로 읽어요.', 'Fire like a lamp: warm, and close to one thing.'],
  戊: ['산처럼 버티는 토예요. 든든하고 쉽게 움직이지 않는 쪽으로 읽어요.', 'Earth like a mountain: it stands and holds.'],
  己: ['밭처럼 기르는 토예요. 받아들여 쓰임새를 찾는 쪽으로 읽어요.', 'Earth like a field: it takes in and brings up.'],
  庚: ['다듬기 전의 쇠 같은 금이에요. 굳세고 끊고 맺음이 분명한 쪽으로 읽어요.', 'Metal like ore: firm, and clear about yes and no.'],
  辛: ['다듬어진 보석 같은 금이에요. 섬세하고 결을 따지는 쪽으로 읽어요.', 'Metal like a cut gem: fine, and particular.'],
  壬: ['강과 바다 같은 수예요. 넓게 흐르고 두루 아는 쪽으로 읽어요.', 'Water like river and sea: wide, and always moving.'],
  癸: ['비와 이슬 같은 수예요. 조용히 스며 헤아리는 쪽으로 읽어요.', 'Water like rain and dew: quiet, and reaching everywhere.'],
}

export const branchMeanings: Record<Branch, Meaning> = {
  子: ['쥐의 자리예요. 밤 11시부터 1시까지, 절기로는 한겨울의 물이에요.', 'The Rat: eleven at night to one, the water of midwinter.'],
  丑: ['소의 자리예요. 새벽 1시부터 3시까지, 겨울 끝의 언 흙이에요.', 'The Ox: one to three at night, frozen earth at winter’s end.'],
  寅: ['호랑이의 자리예요. 새벽 3시부터 5시까지, 봄이 열리는 나무예요.', 'The Tiger: three to five, wood that opens spring.'],
  卯: ['토끼의 자리예요. 아침 5시부터 7시까지, 봄 한가운데의 나무예요.', 'The Rabbit: five to seven, the wood of midspring.'],
  辰: ['용의 자리예요. 아침 7시부터 9시까지, 봄 끝의 젖은 흙이에요.', 'The Dragon: seven to nine, moist earth at spring’s end.'],
  巳: ['뱀의 자리예요. 오전 9시부터 11시까지, 여름이 열리는 불이에요.', 'The Snake: nine to eleven, fire that opens summer.'],
  午: ['말의 자리예요. 낮 11시부터 1시까지, 여름 한가운데의 불이에요.', 'The Horse: eleven to one, the fire of midsummer.'],
  未: ['양의 자리예요. 오후 1시부터 3시까지, 여름 끝의 마른 흙이에요.', 'The Goat: one to three, dry earth at summer’s end.'],
  申: ['원숭이의 자리예요. 오후 3시부터 5시까지, 가을이 열리는 쇠예요.', 'The Monkey: three to five, metal that opens autumn.'],
  酉: ['닭의 자리예요. 저녁 5시부터 7시까지, 가을 한가운데의 쇠예요.', 'The Rooster: five to seven, the metal of midautumn.'],
  戌: ['개의 자리예요. 저녁 7시부터 9시까지, 가을 끝의 메마른 흙이에요.', 'The Dog: seven to nine, parched earth at autumn’s end.'],
  亥: ['돼지의 자리예요. 밤 9시부터 11시까지, 겨울이 열리는 물이에요.', 'The Pig: nine to eleven, water that opens winter.'],
}

export const officerMeanings: Record<DayOfficer, Meaning> = {
  建: ['세우는 날이에요. 나들이와 인사처럼 내딛는 일에 쓰던 날이에요.', 'A day to set out: visits and first steps.'],
  除: ['덜어 내는 날이에요. 치우고 비우는 일에 쓰던 날이에요.', 'A day to take away: clearing and cleaning.'],
  滿: ['채우는 날이에요. 모으고 들이는 일에 쓰던 날이에요.', 'A day to fill: gathering and taking in.'],
  平: ['고르게 하는 날이에요. 길과 담을 손보는 일에 쓰던 날이에요.', 'A day to level: mending roads and walls.'],
  定: ['정하는 날이에요. 약속과 계약처럼 매듭짓는 일에 쓰던 날이에요.', 'A day to settle: promises and contracts.'],
  執: ['붙드는 날이에요. 지키고 이어 가는 일에 쓰던 날이에요.', 'A day to hold: keeping and continuing.'],
  破: ['허무는 날이에요. 그 달과 마주 보는 날이라 새 일에는 쓰지 않았어요.', 'A day to take down: it faces its month, so nothing new was begun.'],
  危: ['조심하는 날이에요. 높은 곳과 먼 길을 삼가던 날이에요.', 'A day of care: no heights and no long roads.'],
  成: ['이루는 날이에요. 시작과 맺음에 두루 쓰던 날이에요.', 'A day to accomplish: beginnings and completions.'],
  收: ['거두는 날이에요. 받고 모으는 일에 쓰던 날이에요.', 'A day to receive: collecting and bringing in.'],
  開: ['여는 날이에요. 문을 열고 새로 시작하는 일에 쓰던 날이에요.', 'A day to open: openings and new work.'],
  閉: ['닫는 날이에요. 막고 갈무리하는 일에 쓰던 날이에요.', 'A day to close: shutting and storing.'],
}
