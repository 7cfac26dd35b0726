import type { PhraseBank } from '../../phrase-bank.ts'

/** 풀이 대신 짧게 바로 답하는 문장. */
export const direct: PhraseBank['direct'] = {
  smalltalk: [
    '반가워요. 저는 사주를 계산해 근거와 함께 이야기하는 AI예요.',
    '지금 보고 있는 사주의 일주는 {fact:day.pillar}{이에요/예요}.',
    '일간 {fact:day.stem|full}{을/를} 두고 올해의 일, 마음, 사람 가운데 궁금한 것을 편하게 물어보세요.',
  ],
  off_topic: [
    '그 질문은 사주로 답할 수 있는 일이 아니에요.',
    '대신 {fact:day.pillar} 일주의 성향이나 {fact:now.year}년의 흐름이라면 근거와 함께 이야기할 수 있어요.',
  ],
  privacy_request: [
    '{fact:day.pillar} 일주로 저장된 사주와 대화는 설정의 개인정보에서 내려받거나 지울 수 있어요. 지우면 기억도 함께 지워져요.',
    '글을 쓰는 데 쓰이는 것은 일간 {fact:day.stem|full} 같은 계산된 글자이고, 태어난 날짜와 시각은 넘기지 않아요.',
  ],
  profile_input: [
    '알려 준 태어난 때로 계산하면 일주는 {fact:day.pillar}{이에요/예요}.',
    '태어난 달은 {fact:month.pillar}월이고 일간은 {fact:day.stem|full}{이에요/예요}.',
    '다른 사람을 더하거나 고칠 것이 있으면 이어서 알려 주세요.',
  ],
  accuracy_doubt: [
    '앞일을 맞힌다고는 말하지 않아요. 사주는 돌아보고 고르는 데 쓰는 오래된 언어예요.',
    '다만 글자는 지어내지 않고 계산해요. 태어난 날은 {fact:day.pillar}일, 태어난 달은 {fact:month.pillar}월이에요.',
    '앱마다 다른 까닭은 대개 시각 보정과 하루가 바뀌는 때를 다르게 잡기 때문이에요.',
    '강약처럼 방식이 갈리는 것은 {fact:strength.level}{으로/로} 추정한다고 밝혀 두고 있어요.',
  ],
  why_evidence: [
    '이야기의 뿌리는 일간 {fact:day.stem|full}{과/와} 월지 {fact:month.branch|full}{이에요/예요}.',
    '월지의 십성은 {fact:month.branch.ten-god}, 강약은 {fact:strength.level}{으로/로} 추정했어요.',
    'WHEN의 글자는 {fact:@.pillar}UNIT, 그 천간은 나에게 {fact:@.stem.ten-god}{이에요/예요}.',
    '문장 끝의 근거를 누르면 그 문장이 기대고 있는 글자를 볼 수 있어요.',
  ],
  term_explain: [
    'TERM',
    '이 사주는 일간 {fact:day.stem|full}{과/와} 월지의 {fact:month.branch.ten-god}에서 읽기 시작하면 쉬워요.',
    '태어난 날 {fact:day.pillar}{을/를} 나로 놓고, 나머지 글자가 나를 돕는지 쓰는지를 보는 것이 기본이에요.',
  ],
  visual_request: [
    '지금 볼 수 있는 모양으로 사주를 그려 두었어요. 일주 {fact:day.pillar}{이/가} 가운데 기준이에요.',
    '가장 두터운 기운은 {fact:element.strongest} 기운이고, 공유 카드에는 태어난 날짜가 들어가지 않아요.',
  ],
  dream: [
    '꿈의 길흉은 사주의 글자로 계산할 수 있는 것이 아니라서, 지어내지 않을게요.',
    '다만 {fact:day.stem|full} 일간은 마음에 남은 일을 꿈에서 정리하기도 해요.',
    'WHEN의 흐름인 {fact:@.pillar}UNIT의 글자로 마음의 방향은 함께 볼 수 있어요.',
  ],
  naming: [
    '이름 풀이까지 대신 정하지는 않지만, 이름에 담으면 좋을 기운은 말할 수 있어요.',
    '힘의 균형을 보는 억부 방식으로는 {fact:useful.strength} 기운이 도움이 된다고 추정해요. 그 느낌의 뜻과 소리를 후보로 두면 좋아요.',
    '가장 얇은 기운은 {fact:element.weakest} 기운이라, 두 후보가 비슷하다면 이쪽을 떠올리게 하는 이름이 어울릴 수 있어요.',
  ],
  date_selection: [
    '날을 고를 때는 일주 {fact:day.pillar}{과/와} 부딪히지 않고 힘을 보태는 날을 먼저 봐요.',
    '가까운 날 가운데서는 {fact:GOODDAY.pillar|date}, {fact:GOODDAY.pillar}일이 사주에 힘을 보태는 쪽이에요.',
    '{fact:BEST.starts}부터 드는 {fact:BEST.pillar}월도 후보로 두면 좋아 보여요. 사람들의 일정이 맞는 날이 그다음 기준이에요.',
  ],
  compatibility: [
    '두 사람을 함께 보려면 상대의 태어난 때가 필요해요. 날짜와 아는 만큼의 시각을 알려 주세요.',
    '내 쪽부터 말하면, 배우자와 가까운 사람의 자리인 일지는 {fact:day.branch|full}, 십성으로는 {fact:day.branch.ten-god}{이에요/예요}.',
    '일간 {fact:day.stem|full}{을/를} 가진 사람은 상대의 속도에 맞추기 전에 내 리듬을 먼저 말해 두면 편한 편이에요.',
  ],
}

export const thanks: PhraseBank['thanks'] = [
  '도움이 되었다면 다행이에요.',
  '{fact:day.pillar} 일주의 사주는 그대로 두었으니, 또 마음에 걸리는 일이 생기면 편하게 물어보세요.',
]
