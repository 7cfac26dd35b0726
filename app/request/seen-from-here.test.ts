import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chartOf, instantOfReader } from '#engine'

/** They show letters of a birth, or what schools make of them, and no day or year of the present. */
const withoutPresent: ReadonlySet<string> = new Set(['app/profiles/[profile]/page.tsx', 'app/why/page.tsx'])

const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('page.tsx'))
  .map((path) => join('app', path))

test('a page with a present shows a chart on the day where the person is, as an answer does', () => {
  const byTheClock = pages.filter((path) => /\b(?:chartOf|candidatesOf)\([^\n]*\bnow\(\)\)/.test(withoutReader(readFileSync(path, 'utf8'))))
  expect(byTheClock.filter((path) => !withoutPresent.has(path))).toEqual([])
  expect(byTheClock.length).toBe(withoutPresent.size)
})

/** What is seen through the reader's zone is no bare clock. */
function withoutReader(source: string): string {
  return source.replaceAll(/instantOfReader\(now\(\),[^()]*\)/g, 'seenAt')
}

test('somebody born in Los Angeles who reads in Seoul on New Year’s morning sees the new year', () => {
  const birth = { date: '1992-03-14', time: '07:20', timeZone: 'America/Los_Angeles', longitude: -118.2437 }
  const morning = new Date('2026-12-31T23:00:00Z')
  const nowOf = (at: Date) => {
    const result = chartOf(birth, at)
    return result.ok ? result.chart.now : null
  }
  expect(nowOf(morning)).toMatchObject({ date: '2026-12-31', year: 2026 })
  expect(nowOf(instantOfReader(morning, birth.timeZone, 'Asia/Seoul'))).toMatchObject({ date: '2027-01-01', year: 2027 })
})
