import { expect, test } from 'vitest'
import { readPeriod } from './read-period.ts'

const today = '2026-11-28'

test.each([
  ['is march decent for asking for a raise', '2027-03'],
  ['list the good days of April in a grid', '2027-04'],
  ['how do I get through all of August?', '2027-08'],
  ['August for my saved profile', '2027-08'],
  ['show my August', '2027-08'],
  ['my June in a table', '2027-06'],
  ['will march be kind to me', '2027-03'],
  ['march looks rough, right?', '2027-03'],
  ['Will june be like this too?', '2027-06'],
  ["What's May like for trade", '2027-05'],
  ['May for my saved profile', '2027-05'],
  ['list all lucky days of may', '2027-05'],
  ['what does may bring', '2027-05'],
  ['tell me everything on June', '2027-06'],
  ['sept please', '2027-09'],
] as const)('a doubtful name is a month where a month is asked about: %s', (question, month) => {
  expect(readPeriod(question, 'month', today)).toMatchObject({ prefix: `monthly.${month}`, named: true })
})

test.each([
  'June is doing better',
  'My sister June is sick',
  'Is June mad at me',
  'Does April like me',
  'I want to marry June, will she accept?',
  "June's husband is rude",
  'me and June fight a lot',
  'My friend May is single',
  'That empty chair where Jun used to sit',
  'How can I march ahead in my career?',
  'will I march to success',
  'Protests every March tire me',
  'when may I marry',
  'It may work out, right?',
  'WHAT MAY HAPPEN',
  'the dec was awful',
  'born around april',
  'female, march 32 1990',
])('a person, a verb or a birth is none even there: %s', (question) => {
  expect(readPeriod(question, 'month', today)).toMatchObject({ prefix: 'monthly.2026-11', named: false })
})

test('elsewhere a doubtful name stays doubtful', () => {
  expect(readPeriod('August for my saved profile', 'year', today).named).toBe(false)
})
