import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.each([
  ['갑\u200b자 일주', '갑자 일주'],
  ['갑자 일\u00ad주', '갑자 일주'],
  ['갑자 일주'.normalize('NFD'), '갑자 일주'],
  ['갑\u1160자', '갑자'],
  ['２０２７년 ⽊', '2027년 木'],
  ['\u202eabc\u2069', 'abc'],
  ['한 줄\n두 줄 … “말”', '한 줄\n두 줄 … “말”'],
])('%j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})
