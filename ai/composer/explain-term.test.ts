import { describe, expect, test } from 'vitest'
import {
  branchStarTerms,
  branchTerms,
  elementTerms,
  luckStageTerms,
  relationTerms,
  starTerms,
  stemTerms,
  strengthTerms,
  structureTerms,
  tenGodTerms,
  usefulMethodTerms,
} from '#engine/client'
import { explainTerm } from './explain-term.ts'
import { wordedBank } from './worded-bank.ts'

const explain = (question: string, locale: 'ko' | 'en') => explainTerm(question, wordedBank(locale).glossary, locale)

const tables = { tenGodTerms, starTerms, branchStarTerms, structureTerms, strengthTerms }
const unknown = { ko: '용어표에 없어서', en: 'not in the table' }

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(Object.values(table).map(({ hangul, english }) => [hangul, english]))('%s, %s', (hangul, english) => {
    expect(explain(`${hangul}이 뭐예요`, 'ko').startsWith(hangul)).toBe(true)
    expect(explain(`What is ${english} (in saju)?`, 'en')).toContain(english)
  })
})

test.each(Object.values(usefulMethodTerms).map(({ hangul, english }) => [hangul, english]))('method %s, %s', (hangul, english) => {
  expect(explain(`${hangul}가 뭐예요`, 'ko').startsWith(hangul)).toBe(true)
  expect(explain(`What is the ${english} method?`, 'en').toLowerCase()).toContain(english.toLowerCase())
})

test.each(Object.values(luckStageTerms).map(({ hangul, english }) => [hangul, english]))('stage %s, %s', (hangul, english) => {
  expect(explain(`십이운성 ${hangul} 뜻이 뭐예요`, 'ko')).toContain(hangul)
  expect(explain(`What is the ${english} stage?`, 'en')).toContain(english)
})

test.each(Object.values(relationTerms).map(({ hangul, english }) => [hangul, english]))('relation %s, %s', (hangul, english) => {
  expect(explain(`사주에서 ${hangul}은 뭐예요`, 'ko').startsWith(hangul)).toBe(true)
  expect(explain(`What is a ${english}?`, 'en')).toContain(english)
})

test.each([...Object.values(stemTerms), ...Object.values(branchTerms)].map(({ hangul, english }) => [hangul, english]))(
  'letter %s, %s',
  (hangul, english) => {
    expect(explain(`${hangul} 글자는 뭐예요`, 'ko').startsWith(hangul)).toBe(true)
    expect(explain(`What is the ${english} branch?`, 'en')).toContain(english)
  },
)

test.each(Object.values(elementTerms).map(({ hangul, english }) => [hangul, english]))('element %s, %s', (hangul, english) => {
  expect(explain(`${hangul} 기운이 뭐예요`, 'ko').startsWith(hangul)).toBe(true)
  expect(explain(`What is the ${english} element?`, 'en')).toContain(english)
})

test.each([
  ['편재와 정재는 뭐가 달라요', /편재는 .*정재는/],
  ['대운이랑 세운 차이가 뭐예요', /대운은 .*세운은/],
  ['용신이 뭐예요', /용신은/],
  ['도화가 뭐예요', /도화살은/],
  ['지장간이 뭐예요', /지장간은/],
  ['재다신약이 뭐야', /^재다신약은/],
  ['신약이 뭐야', /^신약은/],
  ['무재사주가 무슨 뜻이야', /^무재사주는/],
  ['식신생재가 뭐예요', /^식신생재는/],
  ['배우자궁이 뭐예요', /^배우자궁은/],
])('%s', (question, expected) => {
  expect(explain(question, 'ko')).toMatch(expected)
})

test('an unknown word is not made up', () => {
  expect(explain('쿠키런이 뭐예요', 'ko')).toContain(unknown.ko)
  expect(explain('What is a blockchain?', 'en')).toContain(unknown.en)
})

test.each([
  ['what does yeokma mean', /Travel Horse/],
  ['do i have a gui-in, what is it', /Heavenly Noble/],
  ['explain samjae', /three years out of twelve/],
])('Korean names are explained in English: %s', (question, expected) => {
  expect(explain(question, 'en')).toMatch(expected)
})

test.each(
  Object.values(luckStageTerms)
    .map(({ hangul }) => hangul)
    .filter((name) => name.length === 1),
)('a stage is explained and not all twelve: %s', (name) => {
  expect(explain(`십이운성에서 ${name}이 뭐예요`, 'ko')).not.toMatch(/열두 단계/)
})
