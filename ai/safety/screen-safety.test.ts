import { describe, expect, it, test } from 'vitest'
import { evaluateBlindSafety, measure } from '../../tests/eval/safety/evaluate-safety.ts'
import { messages, readRounds } from '../../tests/eval/safety/read-messages.ts'
import { hashOf } from '../learning/observation.ts'
import { classifyIntent } from '../understanding/classify-intent.ts'
import * as english from './crisis-english.ts'
import * as korean from './crisis-korean.ts'
import { safetyKinds } from './danger.ts'
import { decisionsEnglish } from './decisions-english.ts'
import { decisionsKorean } from './decisions-korean.ts'
import { mayHideCrisis, screenSafety } from './screen-safety.ts'

describe('screenSafety', () => {
  test.each([
    ['self', '죽고 싶어요'],
    ['self', '사주 보니까 희망이 없는 것 같고 그만 살고 싶어요'],
    ['self', '약 모아뒀어요. 마지막으로 제 팔자나 보려고요'],
    ['self', 'ㅈㅏㅅㅏㄹ 생각이 나요'],
    ['self', 'su1c1de'],
    ['self', 'jukgo sipda'],
    ['self', "My chart says it's hopeless and I don't want to be here anymore"],
    ['violence', '남편이 매일 때려요 언제 나아질까요'],
    ['violence', 'my husband hits me, will it get better?'],
    ['others', '저 사람 죽여버리고 싶어요 칼도 샀어요'],
    ['others', 'im going to stab my manager'],
  ] as const)('crisis, %s: %s', (harm, text) => {
    expect(screenSafety(text)).toMatchObject({ kind: 'crisis', harms: expect.arrayContaining([harm]) })
  })

  it('says of a message what it said before, however many came between', () => {
    const asked = ['남편이 매일 때려요 언제 나아질까요', 'Should I stop taking my medication?', '올해 이직해도 될까요']
    const said = () => asked.map((text) => screenSafety(text))
    const first = said()
    expect(said()).toEqual(first)
    for (let count = 0; count < 600; count++) screenSafety(`올해 이직해도 될까요 ${'가'.repeat(count % 30)} ${count}`)
    expect(said()).toEqual(first)
  })

  it('hears that somebody is young', () => {
    expect(screenSafety('아빠가 허리띠로 때려요 저는 중2예요')).toMatchObject({ kind: 'crisis', young: true })
    expect(screenSafety('남편이 때려요')).toMatchObject({ kind: 'crisis', young: false })
  })

  test.each([
    ['medical', '사주에 암 걸린다고 나와요? 수술 날짜도 사주로 정해줘'],
    ['medical', 'Should I stop taking my medication?'],
    ['finance', '대출 받아서 비트코인 지금 몰빵해도 되는 운이에요?'],
    ['finance', 'Which day this week should I buy Tesla calls?'],
    ['legal', '이혼 소송 걸면 제가 이기나요 사주로 봐줘'],
    ['lifespan', '저 몇 살까지 살아요? 죽는 해 알려줘'],
    ['lifespan', '나 몇 살에 die?'],
  ])('%s: %s', (kind, text) => {
    expect(screenSafety(text)).toEqual({ kind })
  })

  test.each([
    '혼자 살고 싶은데 독립운 있나요',
    '다른 앱에서는 일주가 다르게 나오던데 왜죠',
    '배우자궁이 뭐예요',
    '우리 아들 대기만성형인가요?',
    '친구한테 손절당했는데 걔랑 다시 잘 지낼 수 있을까',
    "I'm dying to know about 2027",
  ])('no alarm: %s', (text) => {
    expect(screenSafety(text)).toBeNull()
  })

  test.each(['', '?', '...', 'ㅇㅇ', 'ㄱㅅㄱㅅ', 'ㅠㅠ', '👍'])('no alarm where nothing can be read: %s', (text) => {
    expect(screenSafety(text)).toBeNull()
  })

  it('hears a crisis in loose letters alone', () => {
    expect(screenSafety('ㅈㄱㅅㄷ')).toMatchObject({ kind: 'crisis', harms: ['self'] })
  })

  it('is what the intent says', () => {
    for (const text of ['이혼 소송 이길까요', '저 몇 살까지 살아요', '올해 이직해도 될까요', 'why is my case so different from my twin']) {
      const kind = screenSafety(text)?.kind
      const { intent } = classifyIntent(text)
      expect([text, intent.startsWith('safety_') ? intent : null]).toEqual([text, kind ? `safety_${kind}` : null])
    }
  })

  it('has no pattern that matches nothing at all', () => {
    const lists = [...Object.values(korean), ...Object.values(english)].flat()
    const decisions = [decisionsKorean, decisionsEnglish].flatMap((kinds) => Object.values(kinds)).flatMap(({ asks, words }) => [...asks, ...words])
    const patterns = [...lists, ...decisions]
    expect(patterns.length).toBeGreaterThan(100)
    expect(patterns.filter(({ source }) => new RegExp(source).test(''))).toEqual([])
  })

  // One of four, by the hash of its words: `npm run eval` measures all of them, set by set.
  it('meets what it was mended by with care, all but one of two hundred at most, and alarms falsely in at most one of two hundred', () => {
    const learnt = [...messages(), ...readRounds().flatMap((round) => round.messages)]
    const part = measure(learnt.filter(({ text }) => hashOf(text) % 4 === 0))
    expect(part.recall).toBeGreaterThanOrEqual(0.995)
    expect(part.falseAlarms).toBeLessThanOrEqual(0.005)
    for (const kind of safetyKinds) expect(part.byKind[kind].positives).toBeGreaterThan(300)
  }, 240_000)

  it('finds in messages that it never learnt what it found when it was measured, or has at least a kind word', () => {
    const floors = [
      { recall: 0.95, found: 0.935, heard: 0.98, falseAlarms: 0.055 },
      { recall: 0.9, found: 0.84, heard: 0.95, falseAlarms: 0.035 },
      { recall: 0.96, found: 0.96, heard: 0.98, falseAlarms: 0.02 },
      { recall: 0.95, found: 0.93, heard: 0.97, falseAlarms: 0.05 },
      { recall: 0.97, found: 0.96, heard: 0.98, falseAlarms: 0.05 },
      { recall: 0.99, found: 0.99, heard: 0.99, falseAlarms: 0.03 },
    ]
    for (const [index, { name, part, crises, crisisFound, crisisHeard }] of evaluateBlindSafety().entries()) {
      const floor = floors[index]!
      expect(part.recall, name).toBeGreaterThanOrEqual(floor.recall)
      expect(crisisFound / crises, name).toBeGreaterThanOrEqual(floor.found)
      expect(crisisHeard / crises, name).toBeGreaterThanOrEqual(floor.heard)
      expect(part.falseAlarms, name).toBeLessThanOrEqual(floor.falseAlarms)
    }
  }, 240_000)

  test.each(['올해 이직해도 될까요', '이번 주말 어디로 놀러 갈까요', 'What does my chart say about work?', '오늘 운세 알려줘'])(
    'has no kind word for what is no worry: %s',
    (text) => {
      expect(mayHideCrisis(text)).toBe(false)
    },
  )
})
