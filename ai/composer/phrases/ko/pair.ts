import type { PairPhrases } from '../../phrase-bank.ts'

/** What is said of two people whose charts lie side by side. */
export const pair: PairPhrases = {
  opening: [
    '나의 일간 {fact:day.stem|full}{과/와} 상대의 일간 {fact:other.day.stem|full}{을/를} 나란히 놓으면 BALANCE.',
    '나의 일간은 {fact:day.stem|full}, 상대의 일간은 {fact:other.day.stem|full}{이라/라} BALANCE.',
  ],
  balance: {
    pull: ['당기는 글자가 더 많은 사이예요', '서로를 찾는 글자가 먼저 눈에 띄는 사이예요', '가까워지는 일이 어렵지 않은 편이에요'],
    rub: ['맞추어 갈 글자가 더 많은 사이예요', '조율하면서 깊어지는 편이에요', '속도를 맞추는 일이 먼저인 사이예요'],
    even: ['당기는 글자와 맞추어 갈 글자가 고루 섞인 사이예요', '편한 데와 애쓸 데가 비슷하게 나뉘는 편이에요'],
  },
  pull: [
    '나의 MINE{과/와} 상대의 THEIRS 사이에는 {fact:FOUND}{이/가} 있어서 SCENE.',
    '나의 MINE{이/가} 상대의 THEIRS{과/와} {fact:FOUND}{으로/로} 이어져 SCENE.',
  ],
  rub: [
    '다만 나의 MINE{과/와} 상대의 THEIRS 사이에는 {fact:FOUND}{이/가} 있어서 SCENE.',
    '나의 MINE{과/와} 상대의 THEIRS{이/가} {fact:FOUND}{으로/로} 만나는 자리라 SCENE.',
  ],
  places: {
    stem: { year: '연간', month: '월간', day: '일간', hour: '시간' },
    branch: { year: '연지', month: '월지', day: '일지', hour: '시지' },
  },
  scene: {
    'stem-combination': '서로의 빈 곳을 먼저 알아보고 말을 꺼내기 전에 손이 가기 쉬워요',
    'six-combination': '곁에 있으면 마음이 놓여 별일 없는 저녁도 길게 이야기하기 쉬워요',
    'three-combination': '여행이든 일이든 한 가지를 함께 벌이면 손발이 잘 맞는 편이에요',
    'half-combination': '한 사람이 시작한 일을 다른 사람이 마무리하기 쉬워요',
    'directional-combination': '같은 쪽을 바라볼 때 둘의 힘이 한데 모이기 쉬워요',
    'hidden-combination': '설명하지 않아도 통하는 데가 하나쯤 있는 편이에요',
    'stem-clash': '의견이 갈릴 때 말이 정면으로 부딪히기 쉬우니 한 사람이 먼저 듣는 순서를 정해 두면 좋아요',
    'stem-control': '한쪽이 이끌고 한쪽이 맞추기 쉬우니 결정을 번갈아 맡으면 편해져요',
    clash: '생활의 박자가 달라 자주 엇갈릴 수 있으니 지킬 약속은 적게, 분명하게 잡는 편이 나아요',
    punishment: '잘하라는 말이 다그침으로 들릴 수 있으니 부탁은 한 번에 하나씩만 하는 편이 좋아요',
    'self-punishment': '닮은 고집이 겹칠 수 있으니 먼저 웃는 사람이 이기는 셈으로 두면 좋아요',
    break: '정한 일이 바뀌는 때가 있을 수 있으니 계획에 빈칸을 하나 남겨 두면 편해져요',
    harm: '작은 서운함이 쌓이기 쉬우니 그날 일은 그날 말하는 편이 나아요',
    resentment: '이유 없이 서운한 날이 있을 수 있으니 그럴 때는 자리를 잠시 옮기는 것이 도움이 돼요',
  },
  filled: [
    '나에게 없는 ELEMENT 기운이 상대에게는 {fact:FOUND}개 있어서, 내가 서툰 일을 상대가 가볍게 해내는 장면이 보여요.',
    '내 사주에 없는 ELEMENT 기운을 상대는 {fact:FOUND}개 가지고 있어, 곁에서 배우게 되는 것이 있어요.',
  ],
  given: [
    '거꾸로 상대에게 없는 ELEMENT 기운이 나에게는 {fact:FOUND}개 있어서, 그 부분은 내가 먼저 챙기게 되기 쉬워요.',
    '상대의 사주에 없는 ELEMENT 기운이 나에게는 {fact:FOUND}개 있으니, 상대가 기대어 오는 자리가 거기예요.',
  ],
  strongest: [
    '나에게는 {fact:element.strongest} 기운이, 상대에게는 {fact:other.element.strongest} 기운이 가장 강해서 힘을 쓰는 방식이 다른 편이에요.',
    '가장 강한 기운이 나는 {fact:element.strongest}, 상대는 {fact:other.element.strongest}{이라/라} 같은 일도 다른 데서부터 손을 대기 쉬워요.',
  ],
  seats: [
    '가까운 사람의 자리를 보면 나의 일지는 {fact:day.branch|full}, 상대의 일지는 {fact:other.day.branch|full}{이라/라} 쉬는 방법부터 다를 수 있어요.',
    '나의 일지 {fact:day.branch|full}{과/와} 상대의 일지 {fact:other.day.branch|full}{을/를} 보면, 집에서 편안해지는 때가 서로 다른 편이에요.',
  ],
  habit: ['나는 IMAGE 같은 {fact:day.stem|full}{이/가} 일간이라, HABIT.', '나의 일간 {fact:day.stem|full}{은/는} IMAGE{이라/라}, HABIT.'],
  same: ['나의 일지도 상대의 일지도 {fact:day.branch|full}{이라/라}, 편하게 여기는 것과 지치는 때가 닮은 편이에요.'],
}
