import { describe, expect, it } from 'vitest'
import { understandBirth } from '../understand-birth.ts'

const now = new Date('2026-11-23T12:00:00Z')

function timeOf(text: string) {
  return understandBirth(text, { now, locale: 'ko' }).birth.time
}

describe('a time that nobody knows', () => {
  it.each([
    '1965년 2월 2일 시는 우리 어매도 모른다 카더라 여자',
    '52년 4월 8일 남자, 시는 난리통에 적어두질 못해서 모르고',
    '1970년 9월 1일 여자요 시는 엄니가 돌아가셔서 물어볼 데가 없어요',
    '시간은 no idea예요 1994년 5월 5일 여자',
    'birth time은 idk임 남자 98년 1월 1일',
    'time of birth: no clue. 8 Jan 1993, male',
    'born 3 May 1958, nobody remembers the hour, woman',
    'my birth time was never written down. 1 July 1969, man',
  ])('%s', (text) => expect(timeOf(text)).toBeNull())

  it.each([
    '시간은 많은데 뭘 해야 할지 모르겠어요 92년 3월 14일 여자',
    '92년 5월 5일 여자 태어난 곳은 몰라요',
    "Born 3 May 1990, female. I don't know what to do with my life",
  ])('%s: something else is unknown', (text) => expect(timeOf(text)).toBeUndefined())
})
