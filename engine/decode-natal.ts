/** The bytes of `core/src/encode.rs` as a chart or as parts of one, read in the same order. */
import type { ByteReader } from './byte-reader.ts'
import {
  type Birth,
  type BoundaryWarning,
  type Branch,
  branches,
  branchStars,
  type ChartPillar,
  defaultSchools,
  type Element,
  elements,
  type HiddenStem,
  type LuckCycle,
  luckStages,
  type NatalChart,
  nayinTerms,
  type Pillar,
  type Position,
  positions,
  type Schools,
  type StrengthFactor,
  sixtyPillars,
  stars,
  stems,
  strengthLevels,
  structureSources,
  structures,
  tenGods,
  type UsefulElement,
  usefulMethods,
  usefulReasons,
} from './client.ts'
import { formatDigits, formatTime } from './days.ts'
import { type ChartMembers, type ChartPart, chartParts, type Decade, type Decades, type PartialChart } from './parts.ts'
import { schoolOf } from './presets.ts'
import { chartPlaces, RelationReader } from './relation-reader.ts'
import { type SeenPillar, seenPillars } from './seen-pillars.ts'

const absent = 255
const nayinNames = nayinTerms.map(({ hangul, hanja }) => `${hangul}(${hanja})`)

const warningCodes: BoundaryWarning['code'][] = [
  'near-solar-term',
  'near-hour-edge',
  'near-day-edge',
  'near-time-change',
  'before-ipchun',
  'uncertain-delta-t',
]

export interface EngineIdentity {
  deltaT: string
  engineVersion: string
}

const natalRelations = new RelationReader(positions)
export const passingRelations = new RelationReader([...positions, 'luck'])

/** The indices of the four pillars, a byte each, which stand before all parts. */
type PillarIndices = number

/** A whole chart. */
export function decodeNatal(reader: ByteReader, birth: Birth, identity: EngineIdentity): NatalChart {
  const indices = reader.integer()
  return {
    birth: readBirth(reader, birth),
    convention: readConvention(reader, birth, identity),
    pillars: readPillars(reader, indices),
    month: readMonth(reader),
    elements: readElements(reader),
    strength: readStrength(reader, indices),
    usefulElement: readUsefulElements(reader),
    climateStems: reader.list(readClimateStem),
    structure: readStructure(reader),
    voidBranches: readTwoBranches(reader),
    yearVoidBranches: readTwoBranches(reader),
    stars: reader.list(readStar),
    relations: natalRelations.read(reader),
    luck: readLuck(reader),
    warnings: reader.list(readWarning),
  }
}

function bitOf(part: ChartPart): number {
  return 1 << chartParts.indexOf(part)
}
const bit = {
  birth: bitOf('birth'),
  convention: bitOf('convention'),
  pillars: bitOf('pillars'),
  month: bitOf('month'),
  elements: bitOf('elements'),
  strength: bitOf('strength'),
  usefulElement: bitOf('usefulElement'),
  climateStems: bitOf('climateStems'),
  structure: bitOf('structure'),
  voidBranches: bitOf('voidBranches'),
  yearVoidBranches: bitOf('yearVoidBranches'),
  stars: bitOf('stars'),
  relations: bitOf('relations'),
  luck: bitOf('luck'),
  decades: bitOf('decades'),
  warnings: bitOf('warnings'),
  letters: bitOf('letters'),
}

/** @param parts bits of the parts that were asked for and no others */
export function decodeParts<Part extends ChartPart>(reader: ByteReader, birth: Birth, identity: EngineIdentity, parts: number): PartialChart<Part> {
  const indices = reader.integer()
  const chart: Partial<ChartMembers> = {}
  const seen = parts & (bit.letters | bit.decades) ? seenPillars(indexAt(indices, 2) % 10, birth.schools) : []
  if (parts & bit.birth) chart.birth = readBirth(reader, birth)
  if (parts & bit.convention) chart.convention = readConvention(reader, birth, identity)
  if (parts & bit.pillars) chart.pillars = readPillars(reader, indices)
  if (parts & bit.month) chart.month = readMonth(reader)
  if (parts & bit.elements) chart.elements = readElements(reader)
  if (parts & bit.strength) chart.strength = readStrength(reader, indices)
  if (parts & bit.usefulElement) chart.usefulElement = readUsefulElements(reader)
  if (parts & bit.climateStems) chart.climateStems = reader.list(readClimateStem)
  if (parts & bit.structure) chart.structure = readStructure(reader)
  if (parts & bit.voidBranches) chart.voidBranches = readTwoBranches(reader)
  if (parts & bit.yearVoidBranches) chart.yearVoidBranches = readTwoBranches(reader)
  if (parts & bit.stars) chart.stars = reader.list(readStar)
  if (parts & bit.relations) chart.relations = natalRelations.read(reader)
  if (parts & bit.luck) chart.luck = readLuck(reader)
  if (parts & bit.decades) chart.decades = readDecades(reader, seen)
  if (parts & bit.warnings) chart.warnings = reader.list(readWarning)
  if (parts & bit.letters) chart.letters = seeLetters(indices, seen)
  return chart as PartialChart<Part>
}

function readBirth(reader: ByteReader, birth: Birth): NatalChart['birth'] {
  const [instantDate, instantTime] = [formatDigits(reader.integer()), reader.integer()]
  const [civilDate, civilTime] = [formatDigits(reader.integer()), reader.integer()]
  const [clockDate, clockTime] = [formatDigits(reader.integer()), reader.integer()]
  const hourKnown = reader.flag()
  const lunarYear = reader.integer()
  return {
    instant: hourKnown ? `${instantDate}T${formatTime(instantTime)}.${String(instantTime % 1000).padStart(3, '0')}Z` : null,
    civil: hourKnown ? `${civilDate} ${formatTime(civilTime)}` : civilDate,
    clock: hourKnown ? `${clockDate} ${formatTime(clockTime)}` : clockDate,
    lunar: lunarYear === 0 ? null : { year: lunarYear, month: reader.byte(), day: reader.byte(), leap: reader.flag() },
    sex: birth.sex,
    hourKnown,
  }
}

function readConvention(reader: ByteReader, birth: Birth, identity: EngineIdentity): NatalChart['convention'] {
  const { clock, dayBoundary } = schoolOf(birth)
  const correctionSeconds = reader.integer() / 1000
  const longitude = reader.number()
  return {
    preset: birth.preset,
    clock,
    dayBoundary,
    timeZone: birth.timeZone,
    longitude: Number.isNaN(longitude) ? null : longitude,
    zoneOffsetSeconds: reader.integer(),
    daylightSavingSeconds: reader.integer(),
    correctionSeconds,
    schools: schoolsOf(birth),
    deltaT: identity.deltaT,
    engineVersion: identity.engineVersion,
  }
}

function schoolsOf({ schools }: Birth): Schools {
  if (schools === undefined) return defaultSchools
  const given = Object.entries(schools).filter(([, value]) => value !== undefined)
  return { ...defaultSchools, ...Object.fromEntries(given) }
}

function indexAt(indices: PillarIndices, place: number): number {
  return (indices >>> (8 * place)) & 255
}

function readPillars(reader: ByteReader, indices: PillarIndices): NatalChart['pillars'] {
  const hour = indexAt(indices, 3)
  return {
    year: readPillar(reader, indexAt(indices, 0), false),
    month: readPillar(reader, indexAt(indices, 1), false),
    day: readPillar(reader, indexAt(indices, 2), true),
    hour: hour === absent ? null : readPillar(reader, hour, false),
  }
}

function readPillar(reader: ByteReader, index: number, isDay: boolean): ChartPillar {
  const stemTenGod = tenGods[reader.byte()]!
  const branchTenGod = tenGods[reader.byte()]!
  const stage = luckStages[reader.byte()]!
  const seatedStage = luckStages[reader.byte()]!
  const branchStar = branchStars[reader.byte()]!
  const isVoid = reader.flag()
  const rootedIn = chartPlaces[reader.byte()]!
  return {
    pillar: sixtyPillars[index]!,
    stem: stems[index % 10]!,
    branch: branches[index % 12]!,
    stemTenGod: isDay ? null : stemTenGod,
    branchTenGod,
    stage,
    seatedStage,
    branchStar,
    rootedIn,
    hidden: reader.list(readHidden),
    nayin: nayinNames[index >> 1]!,
    void: isVoid,
  }
}

function readHidden(reader: ByteReader): HiddenStem {
  return {
    stem: stems[reader.byte()]!,
    days: reader.byte(),
    tenGod: tenGods[reader.byte()]!,
    stage: luckStages[reader.byte()]!,
    exposedAt: chartPlaces[reader.byte()]!,
  }
}

function seeLetters(indices: PillarIndices, seen: readonly SeenPillar[]): ChartMembers['letters'] {
  const hour = indexAt(indices, 3)
  return {
    year: seen[indexAt(indices, 0)]!,
    month: seen[indexAt(indices, 1)]!,
    day: seen[indexAt(indices, 2)]!,
    hour: hour === absent ? null : seen[hour]!,
  }
}

function readMonth(reader: ByteReader): NatalChart['month'] {
  return { days: hundredths(reader.number()), commanding: stems[reader.byte()]! }
}

function readElements(reader: ByteReader): NatalChart['elements'] {
  return {
    wood: readElement(reader),
    fire: readElement(reader),
    earth: readElement(reader),
    metal: readElement(reader),
    water: readElement(reader),
  }
}

function readElement(reader: ByteReader): { count: number; weight: number } {
  return { count: reader.byte(), weight: hundredths(reader.number()) }
}

const factorPlaces = positions.map((position) => [`${position}.stem`, `${position}.branch`] as const)

function readStrength(reader: ByteReader, indices: PillarIndices): NatalChart['strength'] {
  return {
    score: reader.byte(),
    range: [reader.byte(), reader.byte()],
    level: strengthLevels[reader.byte()]!,
    seasonal: reader.flag(),
    rooted: reader.flag(),
    timely: reader.flag(),
    supported: reader.flag(),
    rootedIn: chartPlaces[reader.byte()]!,
    factors: reader.list((): StrengthFactor => {
      const place = reader.byte()
      const isBranch = reader.flag()
      const index = indexAt(indices, place)
      return {
        place: factorPlaces[place]![isBranch ? 1 : 0],
        letter: isBranch ? branches[index % 12]! : stems[index % 10]!,
        tenGod: tenGods[reader.byte()]!,
        points: reader.number(),
        maximum: reader.number(),
      }
    }),
  }
}

function readUsefulElements(reader: ByteReader): UsefulElement[] {
  return usefulMethods.map((method): UsefulElement => readUseful(reader, method))
}

function readUseful(reader: ByteReader, method: UsefulElement['method']): UsefulElement {
  const element = elements[reader.byte()] ?? null
  const confidence = reader.share()
  const reason = usefulReasons[reader.byte()]!
  const [first, second] = [elements[reader.byte()], elements[reader.byte()]]
  const about: Element[] = []
  if (first) about.push(first)
  if (second) about.push(second)
  return { method, element, confidence, reason, about }
}

function readClimateStem(reader: ByteReader): NatalChart['climateStems'][number] {
  return { stem: stems[reader.byte()]!, places: chartPlaces[reader.byte()]! }
}

function readStructure(reader: ByteReader): NatalChart['structure'] {
  return {
    kind: structures[reader.byte()]!,
    source: structureSources[reader.byte()]!,
    stem: stems[reader.byte()]!,
    exposedAt: chartPlaces[reader.byte()]!,
    outer: reader.list(() => ({ kind: structures[reader.byte()]!, element: elements[reader.byte()] ?? null, confidence: reader.share() })),
  }
}

function readTwoBranches(reader: ByteReader): [Branch, Branch] {
  return [branches[reader.byte()]!, branches[reader.byte()]!]
}

function readStar(reader: ByteReader): NatalChart['stars'][number] {
  return { star: stars[reader.byte()]!, places: chartPlaces[reader.byte()]! }
}

function readLuck(reader: ByteReader): NatalChart['luck'] {
  return reader.flag() ? readLuckOf(reader, readCycle) : null
}

function readDecades(reader: ByteReader, seen: readonly SeenPillar[]): Decades | null {
  return reader.flag() ? readLuckOf(reader, (_reader, place, displayedAge) => readDecade(reader, place, displayedAge, seen)) : null
}

function readLuckOf<Cycle>(
  reader: ByteReader,
  read: (reader: ByteReader, place: number, displayedAge: number) => Cycle,
): Omit<Decades, 'cycles'> & { cycles: Cycle[] } {
  const direction = reader.flag() ? 'forward' : 'backward'
  const exactYears = Math.round(reader.number() * 1e4) / 1e4
  const start = { years: reader.byte(), months: reader.byte(), days: reader.byte() }
  const displayedAge = reader.byte()
  const ages = { round: reader.byte(), wholeDays: reader.byte(), floor: reader.byte(), exact: reader.byte() }
  const cycles = reader.list((_reader, place) => read(reader, place, displayedAge))
  return { direction, exactYears, start, displayedAge, ages, cycles, small: reader.list(readSmall) }
}

function readSmall(reader: ByteReader): Pillar {
  return sixtyPillars[reader.byte()]!
}

function readCycle(reader: ByteReader, place: number, displayedAge: number): LuckCycle {
  const index = reader.byte()
  return {
    pillar: sixtyPillars[index]!,
    stem: stems[index % 10]!,
    branch: branches[index % 12]!,
    stemTenGod: tenGods[reader.byte()]!,
    branchTenGod: tenGods[reader.byte()]!,
    stage: luckStages[reader.byte()]!,
    support: (reader.byte() - 100) / 100,
    relations: passingRelations.read(reader),
    index: place,
    fromAge: displayedAge + 10 * place,
    toAge: displayedAge + 10 * place + 9,
    startsAt: formatDigits(reader.integer()),
  }
}

function readDecade(reader: ByteReader, place: number, displayedAge: number, seen: readonly SeenPillar[]): Decade {
  const fromAge = displayedAge + 10 * place
  return { seen: seen[reader.byte()]!, index: place, fromAge, toAge: fromAge + 9 }
}

function readWarning(reader: ByteReader): BoundaryWarning {
  const code = warningCodes[reader.byte()]!
  const seconds = reader.number()
  const known = reader.flag()
  const alternative = readFourPillars(reader)
  return { code, seconds, alternative: known ? alternative : null }
}

export function readFourPillars(reader: ByteReader): Record<Position, Pillar | null> {
  return {
    year: readOptionalPillar(reader),
    month: readOptionalPillar(reader),
    day: readOptionalPillar(reader),
    hour: readOptionalPillar(reader),
  }
}

function readOptionalPillar(reader: ByteReader): Pillar | null {
  return sixtyPillars[reader.byte()] ?? null
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
