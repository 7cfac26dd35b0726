import { describe, expect, test } from 'vitest'
import { tellOf } from '../../tests/eval/composer/example-brief.ts'

describe('tellDirect', () => {
  test('thanks are answered as thanks', () => {
    expect(tellOf('고마워요', { intent: 'smalltalk' })[0]?.text).toMatch(/고마워요|다행/)
    expect(tellOf('안녕하세요', { intent: 'smalltalk' })[0]?.text).toMatch(/반가워요/)
  })

  test.each(['잘 자~ 내일 또 올게', '이만 갈게 다음에 봐', '안녕히 계세요', 'good night!', 'bye for now'])(
    'who leaves is not greeted: %s',
    (text) => {
      const locale = /[가-힣]/.test(text) ? 'ko' : 'en'
      const [first] = tellOf(text, { intent: 'smalltalk' }, undefined, [], locale)
      expect(first?.text).toMatch(/나눈 이야기|talked about/)
    },
  )

  test.each(['아르바이트 끝나고 왔어', '오토바이 타고 왔어', '안녕히 주무셨어요?', '어제 잘 자고 일어났어'])(
    'who arrives is not seen off: %s',
    (text) => {
      expect(tellOf(text, { intent: 'smalltalk' })[0]?.text).not.toMatch(/나눈 이야기/)
    },
  )

  test('an AI says that it is one', () => {
    expect(tellOf('누구세요', { intent: 'smalltalk' })[0]?.text).toContain('AI')
  })

  test.each([
    ['safety_medical', /의료진/],
    ['safety_finance', /금융 전문가/],
    ['safety_legal', /변호사/],
    ['safety_lifespan', /누구도 알 수 없/],
  ] as const)('%s is turned to who can help, and still gets a step', (intent, expected) => {
    const told = tellOf('어떻게 될까요', { intent })
    expect(told[0]?.text).toMatch(expected)
    expect(told.at(-1)?.beat).toBe('step')
  })

  test('a day for moving house is chosen, with a step about moving', () => {
    const told = tellOf('이사하기 좋은 날 골라 주세요', { intent: 'date_selection', form: 'choose_from_list' })
    expect(told[0]?.text).toMatch(/\d+월 \d+일/)
    expect(told.at(-1)?.text).toBe(tellOf('이사', { intent: 'move' }).at(-1)?.text)
  })

  test('a dream is not read as good or bad', () => {
    expect(tellOf('돼지꿈을 꿨어요', { intent: 'dream' })[0]?.text).toContain('지어내지 않을게요')
  })
})
