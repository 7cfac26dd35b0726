import { describe, expect, test } from 'vitest'
import type { CatalogEntry } from '#templates/client'
import { example } from '../tests/example-chart.ts'
import { openChecker } from './check-element.ts'
import type { PlanElement } from './plan.ts'

const entry: CatalogEntry = {
  id: 'today-card',
  version: '1.0.0',
  title: '오늘',
  description: '오늘',
  intents: ['*'],
  needs: [],
  textSlots: [{ name: 'headline', hint: '한 줄', maxLength: 60 }],
}
const checkerOf = () => openChecker({ facts: example.facts, eligible: [entry], locale: 'ko', composed: [] })

/** What of a text is shown in each place where a model may write. */
function shownOf(text: string): (string | undefined)[] {
  const checker = checkerOf()
  checker.check({ kind: 'component', template: entry.id })
  const elements: PlanElement[] = [
    { kind: 'sentence', beat: 'why', text },
    { kind: 'slot', template: entry.id, slot: 'headline', text },
    { kind: 'follow-up', text },
  ]
  return elements.map((element) => {
    const checked = checker.check(element)
    return checked && 'text' in checked ? checked.text : undefined
  })
}

describe('a hostile writer', () => {
  test.each([
    ['a wrong letter behind an unseen character', '일간은 갑\u2060목이에요.'],
    ['a wrong letter in single jamo', '일간은 갑목이에요.'.normalize('NFD')],
    ['a wrong letter behind a filler', '일간은 갑\u3164목이에요.'],
    ['a compatibility hanja', '일간은 ⽊이고 甲이에요.'],
    ['an address', 'www.pay.example에서 확인하세요.'],
    ['a bare host', 'pay.example/now 에서 확인하세요.'],
    ['a number to call', '010-1234-5678로 전화해 보세요.'],
    ['a mail address', 'help@pay 로 보내 보세요.'],
    ['a fact that does not exist', '{fact:day.secret}은 무엇인가요'],
  ])('does not get %s shown anywhere', (_name, text) => {
    expect(shownOf(text)).toEqual([undefined, undefined, undefined])
  })

  test('repairs a wrong pillar behind an unseen character', () => {
    expect(shownOf('당신은 갑\u200b자 일주예요.')[0]).toBe('당신은 기축(己丑) 일주예요.')
  })

  test('puts the right pillars into a row of wrong ones', () => {
    expect(shownOf('네 기둥은 갑자, 을축, 병인, 정묘예요.')).toEqual([
      '네 기둥은 임신(壬申), 계묘(癸卯), 기축(己丑), 정묘예요.',
      undefined,
      undefined,
    ])
  })

  test('does not ask with a value that is wrong', () => {
    expect(shownOf('제가 갑자(甲子) 일주인가요')[2]).toBeUndefined()
  })

  test('turns no line around', () => {
    expect(shownOf('\u202e이번 주에 적어 보세요\u2069')).toEqual(Array(3).fill('이번 주에 적어 보세요'))
  })
})

describe('a wrong value that is put right', () => {
  const toldOf = (text: string) => {
    const checked = checkerOf().check({ kind: 'sentence', beat: 'why', text })
    return checked && 'text' in checked ? checked.text : null
  }

  test.each([
    ['식신이 월간에 있어요.', '편재(偏財)가 월간에 있어요.'],
    ['당신의 일주는 갑자예요.', '당신의 일주는 기축(己丑)이에요.'],
    ['일주 갑자를 보면 편해요.', '일주 기축(己丑)을 보면 편해요.'],
    ['올해는 병오년이고 일주는 병오예요.', '올해는 병오년이고 일주는 기축(己丑)이에요.'],
    ['{fact:day.pillar}는 당신의 일주예요.', '기축(己丑)은 당신의 일주예요.'],
  ])('takes its own particle: %s', (text, told) => {
    expect(toldOf(text)).toBe(told)
  })

  test('is not left standing anywhere in the sentence', () => {
    expect(toldOf('당신의 일주는 갑자이고, 갑자는 총명한 기둥이에요.')).toBeNull()
    expect(toldOf('갑자 일주와 갑자 대운이 겹쳐요.')).toBe('기축(己丑) 일주와 기해(己亥) 대운이 겹쳐요.')
  })
})

test('what a word means is told, whatever the chart holds', () => {
  const english = openChecker({ facts: example.facts, eligible: [], locale: 'en', composed: [] })
  const definitions = [
    'Eating God (食神) is the name for a gift you enjoy and raise until it feeds you.',
    'Very Strong (太强) is the name for a day stem with much help.',
  ]
  for (const text of definitions) expect(english.check({ kind: 'sentence', beat: 'verdict', text })).toMatchObject({ text, check: 'no-claim' })
  expect(english.check({ kind: 'sentence', beat: 'verdict', text: 'Very Strong (太强) is the name for you.' })).toBeNull()
})
