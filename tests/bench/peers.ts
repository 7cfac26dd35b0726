/** The charts of other packages, each read to the last field: what `engine.ts` compares ours with. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DaYun, Solar } from 'lunar-typescript'
import { calculateFourPillars, type FourPillarsDetail } from 'manseryeok'
import { calculateSaju } from 'ssaju'
import { ChildLimit, Gender, type HeavenStem, type SixtyCycle, SixtyCycleYear, SolarTime } from 'tyme4ts'

export const now = new Date('2026-11-24T03:00:00Z')
export const seoul = 126.978

export interface BenchBirth {
  instant: string
  sex: 'female' | 'male'
  /** What the clock showed in Seoul, for packages that take that: year, month, day, hour, minute. */
  civil: Reading
  /** The same instant on the clock of UTC+8, for packages that know no other. */
  chinese: Reading
}
export type Reading = [year: number, month: number, day: number, hour: number, minute: number]

export interface Contender {
  name: string
  version: string
  computes: string
  /** Whether its fields are found by reflection or read by their names. */
  read: 'walked' | 'by name'
  /** Computes a chart of each birth, reads all of it and returns a number that depends on every field. */
  charts(births: readonly BenchBirth[]): number
}

/** Charts one by one. */
export function each(chart: (birth: BenchBirth) => number): Contender['charts'] {
  return (births) => {
    let sum = 0
    for (const birth of births) sum += chart(birth)
    return sum
  }
}

/** Reads a value with everything below it, accessors of classes included: their lengths and numbers summed. */
export function read(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || value === null) return value === true ? 1 : 0
  let sum = 0
  if (Array.isArray(value)) {
    for (const item of value) sum += read(item)
    return sum
  }
  const record = value as Record<string, unknown>
  for (const name in record) sum += read(record[name])
  for (const name of accessorsOf(Object.getPrototypeOf(value))) sum += read(record[name])
  return sum
}

const accessors = new Map<object, string[]>()

function accessorsOf(prototype: object | null): string[] {
  if (prototype === null || prototype === Object.prototype) return []
  let names = accessors.get(prototype)
  if (names === undefined) {
    const own = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(([, { get }]) => get !== undefined)
    names = [...own.map(([name]) => name), ...accessorsOf(Object.getPrototypeOf(prototype))]
    accessors.set(prototype, names)
  }
  return names
}

export function manseryeok({ civil: [year, month, day, hour, minute], sex }: BenchBirth): FourPillarsDetail {
  const trueSolarTime = { longitude: seoul, applyEquationOfTime: false }
  return calculateFourPillars({ year, month, day, hour, minute, gender: sex, dayBoundary: 'jasi', trueSolarTime })
}

function readManseryeok(chart: FourPillarsDetail): number {
  const { tenGods, voidBranches, luckPillars } = chart
  let sum = readTexts(chart.year) + readPair(chart.yearElement) + readPair(chart.yearYinYang) + readPair(tenGods.year)
  sum += readTexts(chart.month) + readPair(chart.monthElement) + readPair(chart.monthYinYang) + readPair(tenGods.month)
  sum += readTexts(chart.day) + readPair(chart.dayElement) + readPair(chart.dayYinYang) + readPair(tenGods.day)
  sum += readTexts(chart.hour) + readPair(chart.hourElement) + readPair(chart.hourYinYang) + readPair(tenGods.hour)
  sum += chart.yearString.length + chart.monthString.length + chart.dayString.length + chart.hourString.length
  sum += chart.yearHanja.length + chart.monthHanja.length + chart.dayHanja.length + chart.hourHanja.length
  for (const branch of voidBranches) sum += branch.length
  if (luckPillars) {
    const { forward, startAge, startYears, startMonths, startDays, pillars } = luckPillars
    sum += Number(forward) + startAge + startYears + startMonths + startDays
    for (const { age, pillar, korean } of pillars) sum += age + readTexts(pillar) + korean.length
  }
  return sum
}

function readTexts({ heavenlyStem, earthlyBranch }: FourPillarsDetail['year']): number {
  return heavenlyStem.length + earthlyBranch.length
}

function readPair({ stem, branch }: { stem: string; branch: string }): number {
  return stem.length + branch.length
}

function ssaju({ civil: [year, month, day, hour, minute], sex }: BenchBirth): number {
  const gender = sex === 'male' ? '남' : '여'
  return read(calculateSaju({ year, month, day, hour, minute, gender, now, applyLocalMeanTime: true, longitude: seoul }))
}

const pillarGetters = (['Year', 'Month', 'Day', 'Time'] as const).flatMap((pillar) =>
  (['', 'Gan', 'Zhi', 'HideGan', 'WuXing', 'NaYin', 'ShiShenGan', 'ShiShenZhi', 'DiShi', 'Xun', 'XunKong'] as const).map(
    (member) => `get${pillar}${member}` as const,
  ),
)
const palaceGetters = (['TaiYuan', 'TaiXi', 'MingGong', 'ShenGong'] as const).flatMap((palace) => [
  `get${palace}` as const,
  `get${palace}NaYin` as const,
])

function lunarDecades({ chinese, sex }: BenchBirth): [luck: DaYun[], read: number] {
  const chart = Solar.fromYmdHms(...chinese, 0)
    .getLunar()
    .getEightChar()
  chart.setSect(1)
  let sum = 0
  for (const getter of pillarGetters) sum += read(chart[getter]())
  for (const getter of palaceGetters) sum += read(chart[getter]())
  const luck = chart.getYun(Number(sex === 'male'), 2)
  sum += Number(luck.isForward()) + luck.getStartYear() + luck.getStartMonth() + luck.getStartDay() + luck.getStartHour()
  sum += read(luck.getStartSolar().toYmd())
  const decades = luck.getDaYun(11).slice(1)
  for (const decade of decades)
    sum += read(decade.getGanZhi()) + decade.getStartYear() + decade.getEndYear() + decade.getStartAge() + decade.getEndAge()
  return [decades, sum]
}

/** Its years and months work out the beginning of spring again each time they are asked, so they are a row of their own. */
function lunarMonths(birth: BenchBirth): number {
  const [decades, chart] = lunarDecades(birth)
  const years = decades[0]!.getLiuNian(10)
  let sum = chart
  for (const year of years) sum += read(year.getGanZhi()) + year.getYear() + year.getAge()
  for (const month of years.slice(0, 2).flatMap((year) => year.getLiuYue())) sum += read(month.getGanZhi()) + read(month.getMonthInChinese())
  return sum
}

function tymePillar(pillar: SixtyCycle, self: HeavenStem): number {
  const stem = pillar.getHeavenStem()
  const branch = pillar.getEarthBranch()
  let sum = read(pillar.getName()) + read(pillar.getSound().getName()) + read(pillar.getTen().getName())
  for (const letter of [stem, branch, ...pillar.getExtraEarthBranches()])
    sum += read(letter.getName()) + read(letter.getElement().getName()) + letter.getYinYang()
  for (const hidden of branch.getHideHeavenStems())
    sum += read(hidden.getName()) + hidden.getType() + read(self.getTenStar(hidden.getHeavenStem()).getName())
  return sum + read(self.getTenStar(stem).getName()) + read(self.getTerrain(branch).getName())
}

function tyme({ chinese, sex }: BenchBirth): number {
  const limit = ChildLimit.fromSolarTime(SolarTime.fromYmdHms(...chinese, 0), sex === 'male' ? Gender.MAN : Gender.WOMAN)
  const chart = limit.getEightChar()
  const self = chart.getDay().getHeavenStem()
  let sum = Number(limit.isForward()) + limit.getYearCount() + limit.getMonthCount() + limit.getDayCount() + limit.getHourCount()
  sum += read(limit.getEndTime().toString()) + read(chart.getDuty().getName())
  for (const pillar of [chart.getYear(), chart.getMonth(), chart.getDay(), chart.getHour()]) sum += tymePillar(pillar, self)
  for (const palace of [chart.getFetalOrigin(), chart.getFetalBreath(), chart.getOwnSign(), chart.getBodySign()])
    sum += read(palace.getName()) + read(palace.getSound().getName())
  let decade = limit.getStartDecadeFortune()
  let year = limit.getStartFortune()
  for (let step = 0; step < 10; step++) {
    sum += read(decade.getName()) + decade.getStartAge() + decade.getEndAge()
    sum += decade.getStartSixtyCycleYear().getYear() + decade.getEndSixtyCycleYear().getYear()
    sum += read(year.getName()) + year.getAge() + read(year.getSixtyCycleYear().getSixtyCycle().getName())
    decade = decade.next(1)
    year = year.next(1)
  }
  for (const calendarYear of [now.getUTCFullYear(), now.getUTCFullYear() + 1])
    for (const month of SixtyCycleYear.fromYear(calendarYear).getMonths()) sum += read(month.getName())
  return sum
}

const core = 'pillars, elements, hidden stems, ten gods, stages, nayin, void'
const ofManseryeok = 'pillars, elements, ten gods, void, 10 decades; mean solar time'
const all: [name: string, computes: string, chart: (birth: BenchBirth) => number, read?: Contender['read']][] = [
  ['manseryeok', ofManseryeok, (birth) => read(manseryeok(birth))],
  ['manseryeok', ofManseryeok, (birth) => readManseryeok(manseryeok(birth)), 'by name'],
  ['ssaju', 'pillars, elements, hidden stems, ten gods, stages, void, relations, 12 + 7 stars, strength, 10 decades, 10 years, 12 months', ssaju],
  ['lunar-typescript', `${core}, 10 decades`, (birth) => lunarDecades(birth)[1]],
  ['lunar-typescript', `${core}, 10 decades, 10 years, 24 months`, lunarMonths],
  ['tyme4ts', `${core}, 10 decades, 10 years, 24 months`, tyme],
]

function versionOf(name: string): string {
  const path = join(import.meta.dirname, '../../node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}

export const peers: Contender[] = all.map(([name, computes, chart, read = 'walked']) => ({
  name,
  version: versionOf(name),
  computes,
  read,
  charts: each(chart),
}))
