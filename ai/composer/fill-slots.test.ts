import { expect, test } from 'vitest'
import { sceneOf } from '../../tests/eval/composer/example-brief.ts'
import type { PlanElement } from '../plan.ts'
import { fillSlots } from './fill-slots.ts'
import { told } from './told.ts'

const portrait: PlanElement = { kind: 'component', template: 'portrait' }

function fill(maxLength: number, name = 'portrait') {
  const scene = sceneOf('저는 어떤 사람이에요', { intent: 'personality' })
  scene.brief.templates = [{ id: 'portrait', description: '', textSlots: [{ name, hint: '', maxLength }] }]
  return fillSlots(scene, [portrait], told('verdict', ['짧은 문장이에요.'])).filter(({ kind }) => kind === 'slot')
}

test('a slot gets the line made for it by the chart', () => {
  expect(fill(60)).toEqual([{ kind: 'slot', template: 'portrait', slot: 'portrait', text: '품고 길러 내는, 너른 밭 같은 사람이에요' }])
})

test('what does not fit is left out', () => {
  expect(fill(5)).toEqual([])
})

test('a slot of another name gets the first sentence that fits', () => {
  expect(fill(60, 'caption')).toMatchObject([{ slot: 'caption', text: '짧은 문장이에요.' }])
})

test.each([
  ['이직할지 남을지 고민이에요', '이직하기', '남기'],
  ['지금 회사에 남을지 옮길지 고민이에요', '옮기기', '회사에 남기'],
  ['언제 옮기면 좋을까요', undefined, undefined],
])('the options of “%s” are named by what they do, or not at all', (question, change, stay) => {
  const scene = sceneOf(question, { intent: 'career', form: 'compare_options' })
  const textSlots = ['change', 'stay'].map((name) => ({ name, hint: '', maxLength: 20 }))
  scene.brief.templates = [{ id: 'decision-compare', description: '', textSlots }]
  const filled = fillSlots(scene, [{ kind: 'component', template: 'decision-compare' }], told('verdict', ['짧은 문장이에요.']))
  const textOf = (name: string) => filled.flatMap((element) => (element.kind === 'slot' && element.slot === name ? [element.text] : []))[0]
  expect([textOf('change'), textOf('stay')]).toEqual([change, stay])
})
