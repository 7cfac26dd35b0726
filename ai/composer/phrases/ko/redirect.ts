import type { PhraseBank } from '../../phrase-bank.ts'

/** 사주가 정해서는 안 되는 질문에 먼저 하는 말. 뒤에 사주로 말할 수 있는 것이 이어진다. */
export const redirect: PhraseBank['redirect'] = {
  medical: [
    '몸의 이상과 치료, 임신에 관한 판단은 사주가 할 수 없어요. 의료진에게 먼저 물어봐 주세요.',
    '제가 말할 수 있는 것은 {fact:month.pillar}월에 태어난 {fact:day.pillar} 일주의 기운의 균형과 생활의 리듬이에요.',
  ],
  finance: [
    '무엇을 사고팔지, 빚을 낼지는 사주가 정할 수 없어요. 금융감독원 1332번이나 금융 전문가와 숫자로 의논해 주세요.',
    '제가 말할 수 있는 것은 {fact:month.pillar}월에 태어난 {fact:day.pillar} 일주가 돈을 대하는 습관이에요.',
  ],
  legal: [
    '소송과 계약의 결과는 사주로 말할 수 없어요. 변호사나 법률구조공단 132번의 상담을 먼저 받아 주세요.',
    '제가 말할 수 있는 것은 {fact:month.pillar}월에 태어난 {fact:day.pillar} 일주가 마음을 지키는 방법이에요.',
  ],
  lifespan: [
    '수명과 세상을 떠나는 때는 사주로 말하지 않아요. 누구도 알 수 없는 일이니, 몸이 걱정되면 의료진에게 물어봐 주세요.',
    '제가 말할 수 있는 것은 {fact:month.pillar}월에 태어난 {fact:day.pillar} 일주의 지금 흐름과 힘을 아끼는 방법이에요.',
  ],
}
