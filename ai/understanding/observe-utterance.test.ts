import { expect, test } from 'vitest'
import { observeUtterance } from './observe-utterance.ts'

test('birth data is one word, whatever its digits', () => {
  expect(observeUtterance('1992년 3월 14일 오전 7시 20분생 여자 이직운 봐줘')).toEqual(
    observeUtterance('1985년 11월 2일 오후 3시 5분생 여자 이직운 봐줘'),
  )
})

test('spacing changes few of the Korean runs', () => {
  const [spaced, dense] = [observeUtterance('올해 이직해도 될까요').grams, observeUtterance('올해이직해도될까요').grams]
  const shared = [...spaced].filter((gram) => dense.has(gram)).length
  expect(shared / spaced.size).toBeGreaterThan(0.8)
})

test('a typo of one vowel leaves most letters in common', () => {
  const [right, typed] = [observeUtterance('회사를 그만둬도 돼요').grams, observeUtterance('회사를 그만둬도 되요').grams]
  const letters = [...right].filter((gram) => gram.startsWith('j'))
  expect(letters.filter((gram) => typed.has(gram)).length / letters.length).toBeGreaterThan(0.7)
})

test('the last clause of a story has signs of its own', () => {
  const { signs } = observeUtterance('어제 회사에서 팀장한테 크게 혼나고 집에 와서 혼자 한참 울었어요. 저 연애는 언제 할 수 있을까요')
  expect([...signs].filter((sign) => sign.startsWith('asked ')).length).toBeGreaterThan(0)
})

test('nothing and very long texts are observed too', () => {
  expect(observeUtterance('').grams.size).toBeGreaterThan(0)
  expect(observeUtterance('가나다 '.repeat(2_000)).grams.size).toBeGreaterThan(0)
})
