import { describe, expect, test } from 'vitest'
import { sceneOf } from '../../tests/eval/composer/example-brief.ts'
import { referencesOf } from '../render-facts.ts'

describe('openScene', () => {
  test.each([
    ['퇴사할까요', 'career', '퇴사'],
    ['승진할 수 있을까요', 'career', '승진'],
    ['돈은 언제 모여요', 'wealth', '돈 모으기'],
    ['잠을 못 자요', 'health', '잠'],
  ] as const)('%s is about %s: %s', (question, intent, noun) => {
    expect(sceneOf(question, { intent }).topic.noun).toBe(noun)
  })

  test('a phrase whose fact is not there is not said', () => {
    expect(sceneOf('올해').say('{fact:star.none}{이/가} 있어요.')).toBeNull()
    expect(sceneOf('올해').say('{fact:@.pillar}년이에요.')).toBe('{fact:annual.2026.pillar}년이에요.')
  })

  test('of equal phrases only those are told whose facts are there', () => {
    expect(sceneOf('올해').tell(['{fact:none} 하나', '{fact:day.pillar} 둘'])).toBe('{fact:day.pillar} 둘')
    expect(sceneOf('올해').tell([])).toBeNull()
  })

  test('what only some phrases mention does not move the choice', () => {
    const phrases = ['{fact:day.stem} {fact:strength.score} a', '{fact:day.stem} b', '{fact:day.stem} c']
    const scene = sceneOf('올해')
    const told = scene.tell(phrases)
    scene.brief.facts['strength.score'] = 77
    expect(scene.tell(phrases)).toBe(told)
    expect(referencesOf(told ?? '')).toContain('day.stem')
  })

  test('a plan for a day gives the day its topic', () => {
    expect(sceneOf('내일 면접 어때요', { intent: 'day_luck', horizon: 'day' }).domain).toBe('work')
    expect(sceneOf('오늘의 운세', { intent: 'day_luck', horizon: 'day' }).domain).toBe('flow')
  })

  test('a match is about the bond that is asked about', () => {
    const domainOf = (question: string, subject: 'pair' | 'group' = 'pair') => sceneOf(question, { intent: 'compatibility', subject }).domain
    expect(domainOf('남자친구랑 궁합 봐 주세요')).toBe('love')
    expect(domainOf('남편이랑 궁합 봐 주세요')).toBe('marriage')
    expect(domainOf('팀원들과 잘 맞을까요', 'group')).toBe('people')
  })
})
