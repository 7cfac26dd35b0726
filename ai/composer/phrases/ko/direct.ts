import type { PhraseBank } from '../../phrase-bank.ts'

/** 풀이 대신 짧게 바로 답하는 문장. */
export const direct: PhraseBank['direct'] = {
  smalltalk: [
    '반가워요. 사주를 계산하고, 문장마다 어떤 글자를 보고 말하는지 함께 보여 드리는 AI예요.',
    '지금 펼쳐 둔 것은 {fact:month.pillar}월에 태어난 {fact:day.pillar} 일주의 사주예요.',
    '요즘 마음에 걸리는 일을 한 줄만 적어 주세요. 일이든 사람이든 {fact:now.year}년의 흐름이든 괜찮아요.',
  ],
  off_topic: [
    '그건 사주로 답할 수 있는 일이 아니라서, 아는 척하지 않을게요.',
    '대신 {fact:day.pillar} 일주의 성향이나 {fact:now.year}년의 흐름이라면 근거와 함께 이야기할 수 있어요.',
    '예를 들면 “올해 일의 흐름은요”, “나는 어떤 사람이에요”처럼 물어보면 돼요.',
  ],
  privacy_request: [
    '저장된 사주와 대화는 설정의 개인정보에서 내려받거나 지울 수 있고, 지우면 기억해 둔 내용도 함께 사라져요.',
    '글을 쓰는 데 쓰이는 것은 일간 {fact:day.stem|full} 같은 계산된 글자뿐이고, 태어난 날짜와 시각은 넘기지 않아요.',
    '지금 열려 있는 {fact:day.pillar} 일주의 사주도 같은 방법으로 지울 수 있어요.',
  ],
  profile_input: [
    '지금 열려 있는 사주는 {fact:month.pillar}월에 태어난 {fact:day.pillar} 일주예요.',
    '나를 뜻하는 일간은 {fact:day.stem|full}, 태어난 계절인 월지는 {fact:month.branch|full}{이에요/예요}.',
    '고칠 곳이 있거나 다른 사람을 더하고 싶으면 태어난 날과 시각, 곳을 적어 주세요. 확인하고 저장하면 그 사주로 읽어요.',
  ],
  accuracy_doubt: [
    '앞일을 맞힌다고는 말하지 않아요. 사주는 나를 돌아보고 고르는 데 쓰는 오래된 말이에요.',
    '다만 글자는 지어내지 않고 계산해서, 태어난 날은 {fact:day.pillar}일, 태어난 달은 {fact:month.pillar}월로 나와요.',
    '앱마다 다른 까닭은 대개 태어난 곳의 시각 보정과 하루가 바뀌는 때를 다르게 잡기 때문이에요.',
    '힘의 크기를 {fact:strength.level}{으로/로} 본 것처럼 방식이 갈리는 곳은 추정이라고 밝혀 두고 있어요.',
    '다른 앱의 여덟 글자를 한 줄 적어 주면, 어느 글자에서 갈렸는지 같이 볼 수 있어요.',
  ],
  why_evidence: [
    '이 풀이의 뿌리는 일간 {fact:day.stem|full}{과/와} 월지 {fact:month.branch|full}{이에요/예요}.',
    '월지의 십성은 {fact:month.branch.ten-god}, 힘의 크기는 네 요소를 더해 {fact:strength.level}{으로/로} 추정했어요.',
    '때에 대한 말은 WHEN의 천간에서 오고, 나에게는 {fact:@.stem.ten-god}{이에요/예요}.',
    '도움이 되는 기운은 억부로 {fact:useful.strength} 기운이라 추정한 것이고, 다른 방식으로 보면 달라질 수 있어요.',
    '문장 끝의 근거를 누르면 그 문장이 기댄 글자가 사주 위에서 켜져요.',
  ],
  visual_request: [
    '말을 줄이고 그림으로 펼쳐 둘게요. 가운데 기준은 {fact:month.pillar}월에 태어난 {fact:day.pillar} 일주예요.',
    '가장 두터운 기운은 {fact:element.strongest} 기운이고, 가장 얇은 기운은 {fact:element.weakest} 기운이에요.',
    '공유 카드로 내보낼 때에도 태어난 날짜와 시각은 들어가지 않아요.',
  ],
  dream: [
    '꿈이 좋은 꿈인지 나쁜 꿈인지는 여덟 글자로 계산할 수 있는 것이 아니라서, 지어내지 않을게요.',
    '다만 {fact:day.stem|full} 일간인 사람에게 꿈이 오래 남았다면, 낮에 못다 한 마음을 정리하는 중일 수 있어요.',
    'WHEN의 천간에는 {fact:@.stem.ten-god}{이/가} 와 있으니, 요즘 그쪽으로 마음을 많이 썼는지 돌아보면 좋아요.',
    '깨어나서 남은 느낌을 세 낱말로 적어 두고, 그 낱말이 낮의 어떤 장면과 닿는지 살펴보세요.',
  ],
  naming: [
    '이름의 좋고 나쁨을 대신 정하지는 않지만, {fact:month.pillar}월에 태어난 {fact:day.pillar} 일주에 어울리는 기운은 말할 수 있어요.',
    '힘의 균형을 보는 억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정해서, 그 느낌을 떠올리게 하는 뜻과 소리를 먼저 모아 두면 좋아요.',
    '무게로 재면 {fact:element.weakest} 기운이 가장 얇으니, 두 후보가 비슷할 때는 이쪽을 떠올리게 하는 이름에 한 표를 더 줄 만해요.',
    '아이나 가게의 이름이라면 그 사람, 그 일을 여는 날의 글자를 따로 보아야 해요. 지금 본 것은 내 사주예요.',
    '후보를 세 개까지 적고 하루에 열 번씩 소리 내어 불러 보세요.',
  ],
}

export const thanks: PhraseBank['thanks'] = [
  '그렇게 말해 줘서 고마워요. 마음이 조금 가벼워졌다면 다행이에요.',
  '{fact:day.pillar} 일주의 사주는 그대로 두었으니, 또 마음에 걸리는 일이 생기면 편하게 물어보세요.',
]

/** 인사하고 가는 사람에게. */
export const farewell: PhraseBank['farewell'] = [
  '오늘 나눈 이야기는 여기 그대로 둘게요. 편안한 시간 보내세요.',
  '{fact:day.pillar} 일주의 사주는 언제든 다시 펼칠 수 있어요.',
]

/** 방위를 물었을 때: 도움이 된다고 추정한 오행의 자리. */
export const direction: PhraseBank['direction'] = {
  asks: /방향|방위|(?:동|서|남|북)쪽|어느\s?쪽으로/,
  names: { wood: '동쪽', fire: '남쪽', earth: '지금 사는 곳 가까이', metal: '서쪽', water: '북쪽' },
  phrases: ['방향은 옛 오행 배속으로, 도움이 된다고 추정한 {fact:useful.strength} 기운의 자리인 DIRECTION{을/를} 먼저 살펴보세요.'],
}

export const termAfter: PhraseBank['termAfter'] = [
  '내 사주에서는 나를 뜻하는 일간 {fact:day.stem|full}{을/를} 가운데 두고 다른 글자를 읽어요.',
  '태어난 계절의 글자인 월지는 {fact:month.branch|full}, 십성으로는 {fact:month.branch.ten-god}{이에요/예요}.',
  '말 하나로 좋고 나쁨이 정해지지는 않고, {fact:day.pillar} 일주 전체에서 어떻게 쓰이는지를 함께 보아야 해요.',
]
