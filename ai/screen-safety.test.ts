import { describe, expect, test } from 'vitest'
import { screenSafety } from './screen-safety.ts'

describe('screenSafety', () => {
  test.each([
    '죽고 싶어요',
    '죽 고 싶 다',
    '죽고싶다ㅠㅠ',
    '사주 보니까 희망이 없는 것 같고 그만 살고 싶어요',
    '약 모아뒀어요. 마지막으로 제 팔자나 보려고요',
    '그냥 사라지고 싶어요',
    '내일 눈 안 떴으면 좋겠어요',
    '남편이 매일 때려요 언제 나아질까요',
    '수면제 모아놨어요 올해 운 봐주세요',
    "My chart says it's hopeless and I don't want to be here anymore",
    'I want to kill myself',
    'my husband hits me, will it get better?',
  ])('crisis: %s', (text) => {
    expect(screenSafety(text)).toEqual({ kind: 'crisis' })
  })

  test.each([
    ['medical', '사주에 암 걸린다고 나와요? 수술 날짜도 사주로 정해줘'],
    ['medical', '올해 임신이 될까요'],
    ['medical', 'Should I stop taking my medication?'],
    ['finance', '대출 받아서 비트코인 지금 몰빵해도 되는 운이에요?'],
    ['finance', 'Which day this week should I buy Tesla calls?'],
    ['legal', '이혼 소송 걸면 제가 이기나요 사주로 봐줘'],
    ['legal', 'Will I win my case in court?'],
    ['lifespan', '저 몇 살까지 살아요? 죽는 해 알려줘'],
    ['lifespan', 'how long will I live'],
  ])('%s: %s', (kind, text) => {
    expect(screenSafety(text)).toEqual({ kind })
  })

  test.each([
    '죽도록 일했는데 승진운이 있을까요',
    '배고파 죽겠어요 오늘 운세 봐줘',
    '올해 이직해도 될까요',
    '요즘 계속 피곤한데 올해 건강운 어때',
    '친구한테 손절당했는데 걔랑 다시 잘 지낼 수 있을까',
    '돈은 언제 모여요?',
    '우리 아이 아들 성향 알려주세요',
    '결혼은 몇 살쯤 하는 게 좋아요?',
    'Will I meet someone this year?',
    "I'm dying to know about 2027",
    'When will my money situation get better?',
  ])('no alarm: %s', (text) => {
    expect(screenSafety(text)).toBeNull()
  })
})
