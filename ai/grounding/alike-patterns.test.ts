import { describe, expect, test } from 'vitest'
import { exampleOf } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'

/** 辛酉 己亥 丙午 辛卯: the stems of year and hour are the same. */
const { facts } = exampleOf({ date: '1981-11-24', time: '06:10', sex: 'female' })

describe('two places said to hold the same letter', () => {
  test.each([
    ['연간과 시간은 똑같은 글자예요.', '연간과 월간은 똑같은 글자예요.'],
    ['월간과 일간은 서로 다른 글자로 되어 있네요.', '연간과 시간은 서로 다른 글자로 되어 있네요.'],
    ['월지와 일지는 같은 글자가 아니에요.', '연간과 시간은 같은 글자가 아니에요.'],
    ['월지와 일지는 같지 않아요.', '연간과 시간은 같지 않아요.'],
    ['Your year stem is the same as your hour stem.', 'Your month stem is the same as your day stem.'],
    ['The month and day branches are different.', 'The month and day branches are identical.'],
    ['The year and month stems are not the same.', 'The year and hour stems are not the same.'],
  ])('%s', (told, wrong) => {
    expect(groundText(told, facts)).toMatchObject({ supported: 1, contradicted: 0, absent: 0 })
    expect(groundText(wrong, facts)).toMatchObject({ supported: 0, contradicted: 1, absent: 0 })
  })

  test.each([
    'The day and month pages are different.',
    '연주와 월주는 다르게 계산해요.',
    '연간과 월간은 같은 오행이에요.',
    'The year and month branches share the same polarity.',
    '회의는 월간과 연간이 같은 날이에요.',
    'Your year stem matches your hour branch.',
  ])('claims nothing: %s', (text) => {
    expect(groundText(text, facts).claims).toEqual([])
  })
})
