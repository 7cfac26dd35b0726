import type { PhraseBank } from '../../phrase-bank.ts'

/** 물어본 때에서 오는 문장: 해, 달, 날, 대운. */
export const when: PhraseBank['when'] = {
  year: '{fact:@.pillar|year}년',
  month: '{fact:@.pillar|month}',
  day: '{fact:@.pillar|date}',
  luck: '{fact:@.from-age}세에 시작하는 {fact:@.pillar} 대운',
}
export const unit: PhraseBank['unit'] = { year: '년', month: '월', day: '일', luck: ' 대운' }
export const ground: PhraseBank['ground'] = ['WHEN{을/를} 받치는 지지', 'WHEN에 들어오는 지지']

export const address: PhraseBank['address'] = ['{fact:day.pillar}일생에게 ']

export const support: PhraseBank['support'] = {
  adds: ['힘을 보태는 글자가 와서, 미뤄 둔 것을 꺼내기에 가벼운 편이에요.', '{fact:@.pillar}UNIT의 두 글자는 사주에 힘을 보태는 쪽이에요.'],
  even: ['보태는 힘과 쓰는 힘이 비슷해, 고르는 순서가 결과를 가르기 쉬워요.', '{fact:@.pillar}UNIT의 두 글자는 보태고 쓰는 힘이 비슷해요.'],
  asks: [
    '힘을 쓰게 하는 글자가 와서, 욕심을 하나 줄이면 오래 갈 수 있어요.',
    '{fact:@.pillar}UNIT의 두 글자는 힘을 쓰게 하는 쪽이라 쉬는 칸이 필요해요.',
  ],
}

export const moving: PhraseBank['moving'] = {
  friend: [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 나와 같은 기운이에요. 혼자 정하던 일을 나란히 의논하는 장면이 늘기 쉬워요.',
    '{fact:@.pillar}UNIT에는 나와 같은 {fact:@.stem.ten-god}{이/가} 천간에 와서, 내 뜻을 분명히 말하는 날이 많아질 수 있어요.',
  ],
  'rob-wealth': [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 맞서며 자라게 하는 기운이에요. 같은 것을 바라는 사람이 곁에 설 수 있어요.',
    '{fact:@.pillar}UNIT에는 맞서며 자라게 하는 {fact:@.stem.ten-god}{이/가} 천간에 와서, 빠르게 나누고 빠르게 정하는 장면이 늘기 쉬워요.',
  ],
  'eating-god': [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 즐기며 길러 내는 기운이에요. 오래 손에 익힌 일이 빛을 볼 수 있어요.',
    '{fact:@.pillar}UNIT에는 즐기며 길러 내는 {fact:@.stem.ten-god}{이/가} 천간에 와서, 먹고 쉬고 만드는 일에 마음이 놓이기 쉬워요.',
  ],
  'hurting-officer': [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 틀을 고쳐 말하는 기운이에요. 새 제안이 통하지만 말끝은 부드러운 쪽이 나아요.',
    '{fact:@.pillar}UNIT에는 틀을 고쳐 말하는 {fact:@.stem.ten-god}{이/가} 천간에 와서, 답답하던 규칙을 바꾸고 싶은 마음이 커지기 쉬워요.',
  ],
  'indirect-wealth': [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 넓게 오가는 결실의 기운이에요. 뜻밖의 제안이 여러 곳에서 올 수 있어요.',
    '{fact:@.pillar}UNIT에는 넓게 거두는 {fact:@.stem.ten-god}{이/가} 천간에 와서, 발로 뛰는 만큼 손에 잡히는 것이 늘기 쉬워요.',
  ],
  'direct-wealth': [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 꾸준히 거두는 기운이에요. 작게 약속한 것이 제때 돌아오기 쉬워요.',
    '{fact:@.pillar}UNIT에는 꾸준히 거두는 {fact:@.stem.ten-god}{이/가} 천간에 와서, 살림과 셈을 또박또박 맞추는 장면이 늘 수 있어요.',
  ],
  'seven-killings': [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 밀어붙이며 단련하는 기운이에요. 급한 요청이 늘 수 있어 순서를 정해 두면 편해요.',
    '{fact:@.pillar}UNIT에는 밀어붙이며 단련하는 {fact:@.stem.ten-god}{이/가} 천간에 와서, 어려운 몫을 맡고 이름을 얻는 일이 생길 수 있어요.',
  ],
  'direct-officer': [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 바른 자리의 기운이에요. 정식 절차를 밟는 일이 순하게 풀리기 쉬워요.',
    '{fact:@.pillar}UNIT에는 바른 자리를 뜻하는 {fact:@.stem.ten-god}{이/가} 천간에 와서, 직함과 약속을 새로 받는 장면이 생길 수 있어요.',
  ],
  'indirect-resource': [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 남다르게 이해하는 기운이에요. 혼자 파고든 것이 쓸모를 찾기 쉬워요.',
    '{fact:@.pillar}UNIT에는 남다르게 이해하는 {fact:@.stem.ten-god}{이/가} 천간에 와서, 다른 길로 돌아가 본 공부가 답을 줄 수 있어요.',
  ],
  'direct-resource': [
    '{fact:@.pillar}UNIT의 천간은 {fact:@.stem.ten-god}, 곧 돌보고 가르치는 기운이에요. 어른과 문서의 도움이 가까이 오기 쉬워요.',
    '{fact:@.pillar}UNIT에는 돌보고 가르치는 {fact:@.stem.ten-god}{이/가} 천간에 와서, 배운 것을 인정받는 장면이 생길 수 있어요.',
  ],
}

export const months: PhraseBank['months'] = [
  '{fact:BEST.starts}부터 드는 {fact:BEST.pillar}월은 힘을 보태고, {fact:HARD.starts}부터 드는 {fact:HARD.pillar}월은 힘을 더 쓰게 하는 편이에요.',
  '가벼운 달은 {fact:BEST.starts}에 시작하는 {fact:BEST.pillar}월, 쉬어 갈 달은 {fact:HARD.starts}에 시작하는 {fact:HARD.pillar}월로 보여요.',
]

export const beforeSpring: PhraseBank['beforeSpring'] =
  'WHEN 달력은 시작됐지만 입춘인 {fact:@.starts} 전이라, 지금은 아직 {fact:PREVIOUS.pillar}년의 기운 안에 있어요.'

export const farYear: PhraseBank['farYear'] = '물어본 해는 {fact:@.from-age}세에 시작하는 {fact:@.pillar} 대운 안에 있어, 열 해의 흐름으로 말할게요.'

export const relation: PhraseBank['relation'] = {
  join: {
    year: '{fact:REL}{이/가} 이루어져 태어난 해와 손을 잡아요. 오래된 인연이나 집안의 일이 풀릴 실마리가 보일 수 있어요.',
    month: '{fact:REL}{이/가} 이루어져 태어난 달과 손을 잡아요. 일터와 모임에서 한편이 생기기 쉬워요.',
    day: '{fact:REL}{이/가} 이루어져 태어난 날과 손을 잡아요. 가까운 사람과 뜻을 맞추는 장면이 늘 수 있어요.',
    hour: '{fact:REL}{이/가} 이루어져 태어난 시와 손을 잡아요. 앞날의 계획과 아랫사람의 일이 이어지기 쉬워요.',
  },
  clash: {
    year: '{fact:REL}{이/가} 생겨 태어난 해와 부딪혀요. 익숙한 바탕이 흔들린다는 뜻이라 환경을 바꾸고 싶어지기 쉬워요.',
    month: '{fact:REL}{이/가} 생겨 태어난 달과 부딪혀요. 일하는 자리가 흔들린다는 뜻이라 역할과 부서가 바뀔 수 있어요.',
    day: '{fact:REL}{이/가} 생겨 태어난 날과 부딪혀요. 앉은 자리가 흔들린다는 뜻이라 마음이 밖으로 기울기 쉬워요.',
    hour: '{fact:REL}{이/가} 생겨 태어난 시와 부딪혀요. 앞날의 그림을 다시 그린다는 뜻이라 계획을 고치는 날이 늘 수 있어요.',
  },
  rub: {
    year: '{fact:REL}{이/가} 태어난 해에 걸려요. 먼 관계에서 작은 어긋남이 생길 수 있어 말보다 글로 남기는 편이 나아요.',
    month: '{fact:REL}{이/가} 태어난 달에 걸려요. 일의 순서가 엇갈릴 수 있어 맡은 범위를 한 번 더 확인하면 편해요.',
    day: '{fact:REL}{이/가} 태어난 날에 걸려요. 가까운 사이일수록 섭섭함이 쌓이기 쉬워 짧게 자주 말하는 편이 나아요.',
    hour: '{fact:REL}{이/가} 태어난 시에 걸려요. 서두른 계획이 어긋날 수 있어 여유 날을 하루 두면 좋아요.',
  },
}
