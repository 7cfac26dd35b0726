import { describe, expect, test } from 'vitest'
import { example } from '../tests/example-chart.ts'
import { type Brief, buildBrief } from './brief.ts'
import type { PlanElement } from './plan.ts'
import { createResponseCache, isCommon, responseKey } from './response-cache.ts'

const elements: PlanElement[] = [{ kind: 'sentence', beat: 'verdict', text: '쉬어 가는 해예요.' }]

describe('createResponseCache', () => {
  test('gives back what was kept, until its time is over', () => {
    const cache = createResponseCache(2, 100)
    cache.keep('a', elements, null, 0)
    expect(cache.get('a', 99)).toEqual(elements)
    expect([cache.get('a', 100), cache.size]).toEqual([null, 0])
  })

  test('what was used last stays when it is full', () => {
    const cache = createResponseCache(2, 100)
    cache.keep('a', elements, null, 0)
    cache.keep('b', elements, null, 0)
    cache.get('a', 1)
    cache.keep('c', elements, null, 1)
    expect([cache.get('a', 2), cache.get('b', 2), cache.get('c', 2), cache.size]).toEqual([elements, null, elements, 2])
  })

  test('forgets a person and nobody else', () => {
    const cache = createResponseCache()
    cache.keep('a', elements, 'one', 0)
    cache.keep('b', elements, 'two', 0)
    cache.keep('c', elements, null, 0)
    cache.forget('one')
    expect([cache.get('a', 1), cache.get('b', 1), cache.get('c', 1)]).toEqual([null, elements, elements])
  })
})

test.each([
  ['올해 이직해도 될까요', [], true],
  ['내년 3월은 어때요', [], false],
  ['[이름]이랑 잘 맞을까요', [], false],
  ['올해 이직해도 될까요', ['2026-11-24: 승진을 물었다'], false],
  ['회사에서 사이가 틀어진 팀장 때문에 그만두고 어머니 가게를 물려받으려고 하는데 어떨까요', [], false],
])('anybody asks %j after %j: %s', (question, memories, common) => {
  expect(isCommon({ question, memories })).toBe(common)
})

test('everything that the model would be told is part of the key', () => {
  const brief = buildBrief({
    locale: 'ko',
    intent: { intent: 'career', horizon: 'year', form: 'open', subject: 'self', confidence: 1 },
    question: '올해는 어때요',
    memories: [],
    eligible: [],
    chosen: [],
    facts: example.facts,
  })
  const told = { brief, versions: ['four-pillars@1.0.0'], model: 'gpt-test', instructions: 'write', owner: null }
  const changed = (change: Partial<Brief>) => ({ ...told, brief: { ...brief, ...change } })
  const keys = [
    told,
    changed({ question: '내년은 어때요' }),
    changed({ memories: ['before'] }),
    changed({ locale: 'en' }),
    changed({ today: '2026-11-25' }),
    changed({ facts: { ...brief.facts, 'day.stem': '甲' } }),
    { ...told, versions: ['four-pillars@1.0.1'] },
    { ...told, model: 'gpt-other' },
    { ...told, instructions: 'write well' },
    { ...told, owner: 'person' },
  ].map(responseKey)
  expect(new Set(keys).size).toBe(keys.length)
  expect(responseKey({ ...told, brief: structuredClone(brief) })).toBe(keys[0])
})
