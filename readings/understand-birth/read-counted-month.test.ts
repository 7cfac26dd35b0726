import { describe, expect, it } from 'vitest'
import { understandBirth } from '../understand-birth.ts'

const now = new Date('2026-11-23T12:00:00Z')

describe('lunar days by numbers in English', () => {
  it.each([
    ['the 3rd of the 5th month 1970, lunar, 7 am, man', '1970-05-03', false],
    ['lunar birthday 1965, 10th month 20th day, female', '1965-10-20', false],
    ['lunar 1976 leap 8th month day 3, woman', '1976-08-03', true],
    ['1984 lunar, 10th leap month, day 4, female', '1984-10-04', true],
    ['grandma was born on the fifteenth of the first lunar month 1938', '1938-01-15', false],
    ['born 1980 lunar month 6 day 9, 3am, male', '1980-06-09', false],
  ])('%s', (text, date, leapMonth) => {
    expect(understandBirth(text, { now }).birth).toMatchObject({ date, calendar: 'lunar', leapMonth })
  })

  it.each(['the 3rd of the 5 offers came today. take it?', 'my lease ends in the 8th month'])('%s: none', (text) => {
    expect(understandBirth(text, { now }).birth.date).toBeUndefined()
  })
})
