import { expect, test } from 'vitest'
import type { Locale } from '#templates/client'
import { briefOf, sceneOf } from '../../tests/eval/composer/example-brief.ts'
import { drawExamples } from '../../tests/example-chart.ts'
import { openChecker } from '../check-element.ts'
import { referencesOf } from '../render-facts.ts'
import { askFurther } from './ask-further.ts'
import { openScene } from './open-scene.ts'
import { wordedBank } from './worded-bank.ts'

test('three questions, about the topic, the best month and what stood out', () => {
  const asked = askFurther(sceneOf('내년에 이직해도 될까요', { intent: 'career', horizon: 'year' }))
  expect(asked).toHaveLength(3)
  expect(asked.flatMap(referencesOf).some((id) => id.startsWith('monthly.2027'))).toBe(true)
  expect(asked.flatMap(referencesOf).some((id) => id.startsWith('star.'))).toBe(true)
})

test('other topics are asked on differently', () => {
  expect(askFurther(sceneOf('올해', { intent: 'love' }))[0]).not.toBe(askFurther(sceneOf('올해', { intent: 'wealth' }))[0])
})

test('after a question about what is stored nobody is asked about stars', () => {
  expect(askFurther(sceneOf('내 정보 지워 줘', { intent: 'privacy_request' })).flatMap(referencesOf)).toEqual([])
})

test('who asked about the next ten years is not asked to ask again', () => {
  const luck = { intent: 'life_timeline', horizon: 'daewoon' } as const
  const asked = (question: string) => askFurther(sceneOf(question, luck)).flatMap(referencesOf)
  expect(asked('대운은 어때요')).toContain('luck.next.pillar')
  expect(asked('다음 무술 대운에는 무엇이 달라져요')).not.toContain('luck.next.pillar')
  expect(askFurther(sceneOf('다음 대운은 어때요', luck))).toHaveLength(3)
})

const career = { intent: 'career', horizon: 'year' } as const

test('of the chart, what is rare in it comes first, and each kind of thing once before any comes again', () => {
  const asked = askFurther(sceneOf('내년에 이직해도 될까요', career), { source: 'chart', count: 4 })
  expect(asked).toHaveLength(4)
  const kinds = asked.map((question) => referencesOf(question)[0]!.split('.')[0])
  expect(new Set(kinds).size).toBe(4)
  expect(asked).not.toEqual(askFurther(sceneOf('내년에 이직해도 될까요', career), { source: 'topic', count: 4 }))
  expect(askFurther(sceneOf('내 정보 지워 줘', { intent: 'privacy_request' }), { source: 'chart', count: 4 }).flatMap(referencesOf)).toEqual([])
})

test.each(['topic', 'chart'] as const)('of the %s there are as many as are wanted, and no chart contradicts one', (source) => {
  const refused: string[] = []
  for (const { facts } of drawExamples(60, 11)) {
    for (const locale of ['ko', 'en'] satisfies Locale[]) {
      const scene = openScene({ ...briefOf('올해 어때요', career, { facts }), locale }, wordedBank(locale))
      const asked = askFurther(scene, { source, count: 5 })
      expect(asked).toHaveLength(5)
      const checker = openChecker({ facts, eligible: [], locale, composed: [] })
      refused.push(...asked.filter((text) => checker.check({ kind: 'follow-up', text }) === null))
    }
  }
  expect([...new Set(refused)]).toEqual([])
})
