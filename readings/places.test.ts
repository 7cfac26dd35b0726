import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeZoneExists } from '#engine'
import { findPlaces, placeAt, placeNamed } from './places.ts'
import { placeGroups } from './places-data.ts'

const rows = placeGroups.flatMap((group) => group.rows.map(([ko, en, longitude, ...aliases]) => ({ ko, en, longitude, aliases, ...group })))
const names = (query: string, locale: 'ko' | 'en' = 'ko', limit = 8) => findPlaces(query, locale, limit).map((place) => place.name)

describe('the bundled places', () => {
  it('are many, at home and abroad', () => {
    const korean = rows.filter((row) => row.timeZone === 'Asia/Seoul')
    expect(korean.length).toBeGreaterThanOrEqual(160)
    expect(rows.length - korean.length).toBeGreaterThanOrEqual(90)
  })

  it('are in zones that the engine knows', () => {
    expect(placeGroups.map((group) => group.timeZone).filter((zone) => !timeZoneExists(zone))).toEqual([])
  })

  it('lie within Korea when their zone is Korean', () => {
    const outside = rows.filter((row) => row.timeZone === 'Asia/Seoul' && (row.longitude < 124.5 || row.longitude > 131.9))
    expect(outside.map((row) => row.ko)).toEqual([])
  })

  it('lie near the meridian of their zone', () => {
    const hoursOff = ({ timeZone, longitude }: (typeof rows)[number]) => {
      const clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit', day: '2-digit' })
      const parts = Object.fromEntries(clock.formatToParts(new Date('2026-01-15T12:00:00Z')).map(({ type, value }) => [type, Number(value)]))
      const offset = (parts.day! - 15) * 24 + parts.hour! + parts.minute! / 60 - 12
      const apart = Math.abs(offset - longitude / 15)
      return Math.min(apart, 24 - apart)
    }
    // China keeps one zone over five, and so its far west is nearly three hours off.
    expect(rows.filter((row) => hoursOff(row) > 3.2).map((row) => row.en)).toEqual([])
  })

  it('are told apart by their province or country', () => {
    const known = rows.map((row) => `${row.ko}, ${row.detail.ko}`)
    expect(known.filter((name, index) => known.indexOf(name) !== index)).toEqual([])
  })
})

describe('finding a place', () => {
  it.each([
    ['서울', '서울'],
    ['서울시', '서울'],
    ['부', '부산'],
    ['ㄱㄹ', '강릉'],
    ['ㅂㅅ', '부산'],
    ['부샨', '부산'],
    ['Busan', '부산'],
    ['pusan', '부산'],
    ['new york', '뉴욕'],
    ['tokio', '도쿄'],
    ['  LONDON ', '런던'],
  ])('%j gives %s', (query, expected) => expect(names(query)).toContain(expected))

  it('puts the whole name before its longer namesakes', () => {
    expect(names('광주')[0]).toBe('광주')
    expect(findPlaces('광주', 'ko', 8).length).toBeGreaterThan(1)
  })

  it('answers in the language of the reader', () => {
    expect(findPlaces('서울', 'en', 1)[0]).toMatchObject({ name: 'Seoul', timeZone: 'Asia/Seoul', longitude: 126.978 })
  })

  it('lists known places for nothing, none for nonsense, and never more than asked', () => {
    expect(names('', 'ko', 5)).toHaveLength(5)
    expect(names('zzzzqqqq')).toEqual([])
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.integer({ min: 0, max: 12 }), (query, limit) => findPlaces(query, 'ko', limit).length <= limit),
    )
  })

  it('finds every place by either of its names', () => {
    const lost = rows.filter(({ ko, en }) => !names(ko, 'ko', 12).includes(ko) || !names(en, 'en', 12).includes(en))
    expect(lost.map((row) => row.ko)).toEqual([])
  })
})

describe('a place in a sentence', () => {
  /** The first place where a word begins. */
  function placeIn(text: string): string | undefined {
    const folded = text.toLowerCase()
    const begins = [...folded.matchAll(/(?<![\p{L}\d])\p{L}/gu)].map(({ index }) => placeAt(folded, index, 'ko'))
    return begins.find((found) => found !== null)?.place.ko
  }

  it.each([
    ['저는 부산에서 태어났어요', '부산'],
    ['서울특별시 출생', '서울'],
    ['born in New York City', '뉴욕'],
    ['전주시 여자', '전주'],
    ['York is not bundled, but London is', '런던'],
  ])('%s', (text, expected) => expect(placeIn(text)).toBe(expected))

  it.each(['부산스러운 사람', 'seoulful music', '대구탕을 먹었다', '이직해도 될까요?', ''])('%j names none', (text) =>
    expect(placeIn(text)).toBeUndefined(),
  )
})

it.each([
  ['서울', 'en', 'Seoul'],
  ['Seoul', 'ko', '서울'],
  [' pusan ', 'en', 'Busan'],
  ['부산', 'ko', '부산'],
  ['우리 집', 'en', '우리 집'],
  ['', 'en', ''],
] as const)('%s is told in %s as %s', (name, locale, told) => {
  expect(placeNamed(name, locale)).toBe(told)
})
