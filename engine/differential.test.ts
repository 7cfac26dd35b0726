/**
 * Random charts against those of other packages, under the same convention. Left out is what schools read differently
 * and what lies within two minutes of a solar term or an hour's edge.
 */
import fc from 'fast-check'
import { type EightChar, Solar } from 'lunar-typescript'
import { calculateFourPillars } from 'manseryeok'
import { ChildLimit, Gender, SolarTime } from 'tyme4ts'
import { describe, expect, it } from 'vitest'
import { chartOf } from './chart-of.ts'
import { type BirthInput, type Branch, branchTerms, type Chart, luckStageTerms, pillarHangul, positions, tenGodTerms } from './client.ts'
import { solarToLunar } from './lunar.ts'
import { solarTerms } from './solar-terms.ts'

const minute = 60_000
const now = new Date('2026-11-24T03:00:00Z')
const [from, to] = [Date.UTC(1900, 0, 2), Date.UTC(2050, 0, 1)]

const terms = solarTerms(1899, 2050).map(({ utc }) => Date.parse(utc))

function isNearTerm(time: number): boolean {
  const next = terms.findIndex((term) => term > time)
  return Math.min(terms[next]! - time, time - terms[next - 1]!) < 2 * minute
}

const randomBirth = fc.record({
  time: fc.integer({ min: from / minute, max: to / minute }).map((minutes) => minutes * minute),
  sex: fc.constantFrom('female' as const, 'male' as const),
})
const births = fc.sample(fc.noBias(randomBirth), { numRuns: 2_000, seed: 7 }).filter(({ time }) => !isNearTerm(time))

interface Sample {
  chart: Chart
  sex: 'female' | 'male'
  /** Year, month, day, hour and minute that the clock on the wall showed. */
  civil: [number, number, number, number, number]
}

function numbers(text: string): number[] {
  return text.split(/[- :]/).map(Number)
}

/** Charts of the births in one convention, those too near an hour's edge or on odd seconds of the wall clock left out. */
function samples(convention: Omit<BirthInput, 'instant' | 'sex'>): Sample[] {
  return births.flatMap(({ time, sex }) => {
    const result = chartOf({ ...convention, instant: new Date(time).toISOString(), sex }, now)
    if (!result.ok) throw new Error(result.error.message)
    const { chart } = result
    const [, , , hours = 0, minutes = 0] = numbers(chart.birth.clock)
    const sinceEdge = ((hours + 1) * 60 + minutes) % 120
    if (sinceEdge < 2 || sinceEdge > 117 || !chart.birth.civil.endsWith(':00')) return []
    return [{ chart, sex, civil: numbers(chart.birth.civil).slice(0, 5) as Sample['civil'] }]
  })
}

/** Compared as text: thousands of charts go through here, and `toEqual` is slow. */
function expectAgreement(all: Sample[], compare: (sample: Sample) => { ours: unknown; theirs: unknown }): void {
  expect(all.length).toBeGreaterThan(1_800)
  const differing = all.flatMap((sample) => {
    const { ours, theirs } = compare(sample)
    return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ birth: sample.chart.birth.civil, ours, theirs }]
  })
  expect(differing).toEqual([])
}

const letters = ({ chart }: Sample) => positions.map((position) => chart.pillars[position]!.pillar)
const luckPillars = ({ chart }: Sample) => chart.luck!.cycles.map(({ pillar }) => pillar)
/** Years before the first cycle, from a start told in parts of a year of 360 days. */
const startYears = (years: number, months: number, days: number, hours = 0, minutes = 0) =>
  years + months / 12 + (days + hours / 24 + minutes / 1440) / 360

/** In years. */
const hourOfLuck = 1 / 8640

const simplified = '财伤劫带绝养炉旁剑锋头涧蜡杨雳长灯驿钗钏'
const traditional = '財傷劫帶絶養爐傍劍鋒頭澗蠟楊靂長燈驛釵釧'
const otherNames: Record<string, string> = { 七杀: '偏官', 临官: '建祿' }
const inTraditional = (text: string) => (otherNames[text] ?? text).replace(/./gu, (letter) => traditional[simplified.indexOf(letter)] ?? letter)

/** First hidden stems that 월률분야 has and 인원용사, which the other packages follow, has not. */
const hiddenByMonthOnly: Partial<Record<Branch, string>> = { 子: '壬', 卯: '甲', 午: '丙', 酉: '庚', 亥: '戊' }

function ourPillars({ chart }: Sample): unknown[] {
  return positions.map((position) => {
    const { branch, stemTenGod, stage, nayin, hidden } = chart.pillars[position]!
    return {
      stemTenGod: stemTenGod && tenGodTerms[stemTenGod].hanja,
      stage: luckStageTerms[stage].hanja,
      nayin: nayin.slice(-4, -1),
      main: hidden.at(-1)!.stem,
      hidden: hidden
        .filter(({ stem }) => stem !== hiddenByMonthOnly[branch])
        .map(({ stem, tenGod }) => stem + tenGodTerms[tenGod].hanja)
        .sort(),
    }
  })
}

function theirPillars(chart: EightChar): unknown[] {
  return (['Year', 'Month', 'Day', 'Time'] as const).map((place) => {
    const hidden = chart[`get${place}HideGan`]()
    const tenGods = chart[`get${place}ShiShenZhi`]()
    return {
      stemTenGod: place === 'Day' ? null : inTraditional(chart[`get${place}ShiShenGan`]()),
      stage: inTraditional(chart[`get${place}DiShi`]()),
      nayin: inTraditional(chart[`get${place}NaYin`]()),
      main: hidden[0],
      hidden: hidden.map((stem, index) => stem + inTraditional(tenGods[index]!)).sort(),
    }
  })
}

describe.each([
  ['zi', 1],
  ['split', 2],
] as const)('lunar-typescript, UTC+8, day boundary %s', (dayBoundary, sect) => {
  const all = samples({ timeZone: 'Etc/GMT-8', clock: 'civil', dayBoundary })
  const peer = ({ civil }: Sample) => {
    const chart = Solar.fromYmdHms(...civil, 0)
      .getLunar()
      .getEightChar()
    chart.setSect(sect)
    return chart
  }

  it('has the same pillars, ten gods, hidden stems, stages, nayin and void branches', () => {
    expectAgreement(all, (sample) => {
      const chart = peer(sample)
      return {
        ours: [letters(sample).join(' '), sample.chart.voidBranches.join(''), ...ourPillars(sample)],
        theirs: [chart.toString(), chart.getDayXunKong(), ...theirPillars(chart)],
      }
    })
  })
})

describe('tyme4ts, UTC+8', () => {
  const all = samples({ timeZone: 'Etc/GMT-8', clock: 'civil', dayBoundary: 'zi' })
  const peer = ({ civil, sex }: Sample) => ChildLimit.fromSolarTime(SolarTime.fromYmdHms(...civil, 0), sex === 'male' ? Gender.MAN : Gender.WOMAN)

  it('has the same pillars and luck, its start to the hour and told in whole days', () => {
    expectAgreement(all, (sample) => {
      const luck = peer(sample)
      const first = luck.getStartDecadeFortune()
      const their = startYears(luck.getYearCount(), luck.getMonthCount(), luck.getDayCount(), luck.getHourCount(), luck.getMinuteCount())
      const { direction, exactYears, start } = sample.chart.luck!
      const isExact = Math.abs(exactYears - their) < hourOfLuck
      const isRounded = Math.abs(startYears(start.years, start.months, start.days) - their) < 12.5 * hourOfLuck
      return {
        ours: [letters(sample).join(' '), direction, ...luckPillars(sample), isExact, isRounded],
        theirs: [
          luck.getEightChar().toString(),
          luck.isForward() ? 'forward' : 'backward',
          ...Array.from({ length: 10 }, (_, index) => first.next(index).getName()),
          true,
          true,
        ],
      }
    })
  })
})

describe.each([
  ['zi', 'jasi'],
  ['split', 'splitJasi'],
  ['midnight', 'midnight'],
] as const)('manseryeok, mean solar time of Seoul with its zone history, day boundary %s', (dayBoundary, theirBoundary) => {
  const all = samples({ timeZone: 'Asia/Seoul', longitude: 126.978, clock: 'mean-solar', dayBoundary })
  const peer = ({ civil: [year, month, day, hours, minutes], sex }: Sample) => {
    const trueSolarTime = { longitude: 126.978, applyEquationOfTime: false }
    return calculateFourPillars({ year, month, day, hour: hours, minute: minutes, gender: sex, dayBoundary: theirBoundary, trueSolarTime })
  }

  it('has the same pillars, ten gods, void branches and luck, its start within a day', () => {
    expectAgreement(all, (sample) => {
      const { pillars, luck, voidBranches } = sample.chart
      const { start, exactYears, displayedAge, direction } = luck!
      const peers = peer(sample)
      const their = peers.luckPillars!
      const theirStart = startYears(their.startYears, their.startMonths, their.startDays)
      const isHalf = Math.abs((exactYears % 1) - 0.5) < 10 * hourOfLuck
      return {
        ours: [
          letters(sample),
          positions.map((position) => tenGodTerms[pillars[position]!.branchTenGod].hangul),
          positions.map((position) => pillars[position]!.stemTenGod).map((tenGod) => (tenGod === null ? '일간' : tenGodTerms[tenGod].hangul)),
          voidBranches.map((branch) => branchTerms[branch].hangul),
          direction,
          luckPillars(sample).map(pillarHangul),
          isHalf || displayedAge,
          Math.abs(startYears(start.years, start.months, start.days) - theirStart) < 25 * hourOfLuck,
        ],
        theirs: [
          [peers.yearHanja, peers.monthHanja, peers.dayHanja, peers.hourHanja],
          positions.map((position) => peers.tenGods[position].branch),
          positions.map((position) => peers.tenGods[position].stem),
          peers.voidBranches,
          their.forward ? 'forward' : 'backward',
          their.pillars.map(({ korean }) => korean),
          isHalf || their.startAge,
          true,
        ],
      }
    })
  })
})

describe('lunar-typescript, the Chinese calendar', () => {
  // Where the new moon lies within minutes of midnight: in 1842 the Korean almanac has our day, in 2097 the rotation of the earth decides.
  const undecided = (date: string) => /^1842-0[12]/.test(date) || /^2097-0[89]/.test(date)

  it('has the same lunar date on every fifth day of four centuries', () => {
    const differing: string[] = []
    for (let day = Date.UTC(1710, 0, 1); day < Date.UTC(2100, 0, 1); day += 5 * 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10)
      const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
      const their = Solar.fromYmd(year, month, dayOfMonth).getLunar()
      const ours = solarToLunar(date, 'chinese')
      const same = ours?.year === their.getYear() && ours.day === their.getDay() && (ours.leap ? -ours.month : ours.month) === their.getMonth()
      if (!same && !undecided(date)) differing.push(date)
    }
    expect(differing).toEqual([])
  })
})
