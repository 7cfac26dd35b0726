import { expect, test } from 'vitest'
import { namedAge } from './named-age.ts'

test.each([
  ['40대에는 돈을 벌까요', 45],
  ['40대에 성공할까요', 45],
  ['40대 후반에 결혼할까요', 45],
  ['50살에 은퇴하면 어떨까요', 50],
  ['50살에 은퇴해도 될까요', 50],
  ['60세에 재혼하면 어떨까요', 60],
  ['50살쯤 은퇴할까요', 50],
  ['서른다섯에 결혼할까요', 35],
  ['마흔에 창업해도 될까요', 40],
  ['마흔이 되면 좋아질까요', 40],
  ['70대에는 건강할까요', 75],
  ['남편과 40대에 헤어질까요', 45],
  ['40대에는 여자친구가 생길까요', 45],
  ['In my forties will I be rich?', 45],
  ['In my 40s will I be rich?', 45],
  ["When I'm 40 will I be rich?", 40],
  ['Should I retire at 60?', 60],
  ['Will I be happy at age 50?', 50],
] as const)('%s is about the age of %i', (question, age) => {
  expect(namedAge(question)).toBe(age)
})

test.each([
  '30대 중반인데 취업 언제 될까요',
  '어머니가 70대 초반이신데 건강하실까요',
  '어머니가 70대에도 건강하실까요',
  '70대에 아버지가 건강하실까요',
  '남편이 50살에 은퇴하면 어떨까요',
  '50살쯤 된 남자와 사귀어도 될까요',
  '30대 후반 남자와 결혼해도 될까요',
  '40대에 접어든 남자와 결혼해도 될까요',
  '40대에 성공한 남자와 결혼해도 될까요',
  '50대 팀장과 일해도 될까요',
  '40대에게 맞는 일을 할까요',
  '올해 결혼할 수 있을까요? 30대 초반이에요',
  "I'm stuck at 80 kg, will I ever lose weight?",
  'I am stuck at 95, will I pass the exam?',
  'Will I be stuck at 80?',
  'Is a meeting at 30 good?',
  "I'm in my thirties, will I marry?",
  'My mother is in her seventies, will she be healthy?',
  'Will my husband retire at 60?',
  'Will I weigh less when I am 80 kg?',
])('an age that is not ahead of the person: %s', (question) => {
  expect(namedAge(question)).toBeNull()
})
