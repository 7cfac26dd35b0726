import { expect, test } from 'vitest'
import { ko } from '../messages/ko.ts'
import { createTranslate } from '../messages/translate.ts'
import { explainFact } from './explain-fact.ts'

const t = createTranslate(ko)

test.each([
  ['relation.clash.month-day', '충(沖)', 'rule.clash'],
  ['annual.2027.relation.harm.day-luck', '해(害)', 'rule.harm'],
  ['annual.2027.support', null, 'rule.support'],
  ['annual.2027.stem.ten-god', null, 'rule.ten-god'],
  ['useful.climate', null, 'rule.useful-climate'],
  ['element.wood.count', null, 'rule.element-count'],
  ['element.strongest', null, 'rule.element-weight'],
  ['luck.cycle.3.from-age', null, 'rule.luck-start'],
  ['month.branch', null, 'rule.pillar'],
] as const)('%s is explained', (fact, name, key) => {
  expect(explainFact(fact, 'ko', t)).toEqual({ name, text: ko[key] })
})
