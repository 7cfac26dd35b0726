/** The bytes of `core/src/encode.rs` as a chart, read in the same order. */
import type { ByteReader } from './byte-reader.ts'
import {
  type AnnualLuck,
  type Birth,
  type BirthError,
  type BirthErrorCode,
  type BoundaryWarning,
  type Branch,
  branches,
  branchOf,
  branchStars,
  type Chart,
  type ChartPillar,
  type Convention,
  type DailyLuck,
  defaultSchools,
  type Element,
  elements,
  type HourlyLuck,
  type LuckCycle,
  luckStages,
  type MonthlyLuck,
  type NatalChart,
  nayinTerms,
  type Pillar,
  positions,
  type Relation,
  type RelationKind,
  relationConditions,
  relationKinds,
  type Schools,
  type Stem,
  type StrengthFactor,
  stars,
  stemOf,
  stems,
  strengthLevels,
  structureSources,
  structures,
  tenGods,
  type UsefulElement,
  usefulMethods,
  usefulReasons,
} from './client.ts'
import { formatDigits, formatTime, twoDigits } from './days.ts'
import { schoolOf } from './presets.ts'

const absent = 255
const nayinNames = nayinTerms.map(({ hangul, hanja }) => `${hangul}(${hanja})`)
export const sixtyPillars = Array.from({ length: 60 }, (_, index): Pillar => `${stems[index % 10]!}${branches[index % 12]!}`)

const errors: { code: BirthErrorCode; field: keyof Birth; message: string }[] = [
  { code: 'date-impossible', field: 'date', message: 'There is no such day.' },
  { code: 'leap-month-absent', field: 'leapMonth', message: 'That lunar year has no such leap month.' },
  { code: 'year-out-of-range', field: 'date', message: 'Only the years 1600 to 2200 are covered.' },
  { code: 'time-impossible', field: 'time', message: 'There is no such time of day.' },
  { code: 'time-skipped', field: 'fold', message: 'The clock jumped over this time; fold says which side is meant.' },
  { code: 'time-ambiguous', field: 'fold', message: 'The clock showed this time twice; fold says which is meant.' },
  { code: 'zone-unknown', field: 'timeZone', message: 'The time zone is unknown.' },
  { code: 'longitude-required', field: 'longitude', message: 'A solar clock outside Asia/Seoul needs a longitude.' },
]
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

/** @param index place of the error in the core's list */
export function errorOf(index: number, birth: Birth): BirthError {
  const error = errors[index]!
  return { ...error, field: error.field === 'date' && birth.instant !== undefined ? 'instant' : error.field }
}

/** For every set of places, as bits, their names in order. The arrays are shared: readonly by type, as frozen ones read slower. */
function placeSets<Place extends string>(names: readonly Place[]): readonly (readonly Place[])[] {
  return Array.from({ length: 1 << names.length }, (_, bits) => names.filter((_name, index) => bits & (1 << index)))
}
const chartPlaces = placeSets(positions)
const conditionSets = placeSets(relationConditions)

/** Relations of equal bits are one shared object, readonly by type. The kinds and letters there are bound how many that can be. */
export class RelationReader<Place extends string> {
  readonly #places: readonly (readonly Place[])[]
  readonly #known = new Map<number, Relation<Place>>()

  constructor(names: readonly Place[]) {
    this.#places = placeSets(names)
  }

  read(reader: ByteReader): Relation<Place>[] {
    const length = reader.byte()
    const relations: Relation<Place>[] = []
    for (let index = 0; index < length; index++) {
      const bits = reader.integer()
      let relation = this.#known.get(bits)
      if (relation === undefined) {
        relation = this.#unpack(bits)
        this.#known.set(bits, relation)
      }
      relations.push(relation)
    }
    return relations
  }

  #unpack(bits: number): Relation<Place> {
    const kind = relationKinds[bits & 15]!
    const places = this.#places[(bits >> 4) & 255]!
    const names: readonly (Stem | Branch)[] = isOfStems(kind) ? stems : branches
    return {
      kind,
      places,
      letters: places.map((_, index) => names[(bits >> (19 + 4 * index)) & 15]!),
      element: elements[(bits >> 12) & 7] ?? null,
      conditions: conditionSets[(bits >> 15) & 15]!,
    }
  }
}

function isOfStems(kind: RelationKind): boolean {
  return kind.startsWith('stem-')
}

const clockHours = Array.from({ length: 24 }, (_, hour) => `${twoDigits[hour]}:00`)

const natalRelations = new RelationReader(positions)
const passingRelations = new RelationReader([...positions, 'luck'])

export function decodeNatal(reader: ByteReader, birth: Birth, identity: EngineIdentity): NatalChart {
  const { convention, moment } = readMoment(reader, birth, identity)
  const pillars = readPillars(reader)
  const monthDays = reader.number()
  const commanding = pillars.month.hidden[reader.byte()]!.stem
  const weights = {
    wood: readElement(reader),
    fire: readElement(reader),
    earth: readElement(reader),
    metal: readElement(reader),
    water: readElement(reader),
  }
  const strength = readStrength(reader, pillars)
  const usefulElement = usefulMethods.map((method): UsefulElement => readUseful(reader, method))
  const climateStems = reader.list(readClimateStem)
  const structure = readStructure(reader)
  const voidBranches = readTwoBranches(reader)
  const yearVoidBranches = readTwoBranches(reader)
  const starList = reader.list(readStar)
  const relations = natalRelations.read(reader)
  const luck = reader.flag() ? readLuck(reader) : null
  const warnings = reader.list(readWarning)
  return {
    birth: moment,
    convention,
    pillars,
    month: { days: hundredths(monthDays), commanding },
    elements: weights,
    strength,
    usefulElement,
    climateStems,
    structure,
    voidBranches,
    yearVoidBranches,
    stars: starList,
    relations,
    luck,
    warnings,
  }
}

/** @param now the instant that was asked for */
export function decodeChart(reader: ByteReader, birth: Birth, now: Date, identity: EngineIdentity): Chart {
  const natal = decodeNatal(reader, birth, identity)
  const today = formatDigits(reader.integer())
  const annual = reader.list(readAnnual)
  const monthly = reader.list(readMonthly)
  const daily = reader.list(readDaily)
  const hourly = reader.list(readHourly)
  const { luck } = natal
  return {
    ...natal,
    luck: luck && { ...luck, current: currentCycle(luck.displayedAge, completedYears(natal.birth.civil.slice(0, 10), today)) },
    annual,
    monthly,
    daily,
    hourly,
    now: { instant: now.toISOString(), date: today, year: Number(today.slice(0, -6)) },
  }
}

function readMoment(reader: ByteReader, birth: Birth, identity: EngineIdentity): { convention: Convention; moment: NatalChart['birth'] } {
  const [instantDate, instantTime] = [formatDigits(reader.integer()), reader.integer()]
  const [civilDate, civilTime] = [formatDigits(reader.integer()), reader.integer()]
  const [clockDate, clockTime] = [formatDigits(reader.integer()), reader.integer()]
  const correctionSeconds = reader.integer() / 1000
  const hourKnown = reader.flag()
  const longitude = reader.number()
  const zoneOffsetSeconds = reader.integer()
  const daylightSavingSeconds = reader.integer()
  const lunarYear = reader.integer()
  const lunar = lunarYear === 0 ? null : { year: lunarYear, month: reader.byte(), day: reader.byte(), leap: reader.flag() }
  const { clock, dayBoundary } = schoolOf(birth)
  return {
    convention: {
      preset: birth.preset,
      clock,
      dayBoundary,
      timeZone: birth.timeZone,
      longitude: Number.isNaN(longitude) ? null : longitude,
      zoneOffsetSeconds,
      daylightSavingSeconds,
      correctionSeconds,
      schools: schoolsOf(birth),
      deltaT: identity.deltaT,
      engineVersion: identity.engineVersion,
    },
    moment: {
      instant: hourKnown ? `${instantDate}T${formatTime(instantTime)}.${String(instantTime % 1000).padStart(3, '0')}Z` : null,
      civil: hourKnown ? `${civilDate} ${formatTime(civilTime)}` : civilDate,
      clock: hourKnown ? `${clockDate} ${formatTime(clockTime)}` : clockDate,
      lunar,
      sex: birth.sex,
      hourKnown,
    },
  }
}

function schoolsOf({ schools }: Birth): Schools {
  if (schools === undefined) return defaultSchools
  const given = Object.entries(schools).filter(([, value]) => value !== undefined)
  return { ...defaultSchools, ...Object.fromEntries(given) }
}

function readPillars(reader: ByteReader): NatalChart['pillars'] {
  const [year, month, day, hour] = [reader.byte(), reader.byte(), reader.byte(), reader.byte()]
  return {
    year: readPillar(reader, year, false),
    month: readPillar(reader, month, false),
    day: readPillar(reader, day, true),
    hour: hour === absent ? null : readPillar(reader, hour, false),
  }
}

function readPillar(reader: ByteReader, index: number, isDay: boolean): ChartPillar {
  const pillar = sixtyPillars[index]!
  const stemTenGod = tenGods[reader.byte()]!
  const branchTenGod = tenGods[reader.byte()]!
  const stage = luckStages[reader.byte()]!
  const seatedStage = luckStages[reader.byte()]!
  const branchStar = branchStars[reader.byte()]!
  const isVoid = reader.flag()
  const rootedIn = chartPlaces[reader.byte()]!
  return {
    pillar,
    stem: stemOf(pillar),
    branch: branchOf(pillar),
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

function readHidden(reader: ByteReader): ChartPillar['hidden'][number] {
  return {
    stem: stems[reader.byte()]!,
    days: reader.byte(),
    tenGod: tenGods[reader.byte()]!,
    stage: luckStages[reader.byte()]!,
    exposedAt: chartPlaces[reader.byte()]!,
  }
}

function readElement(reader: ByteReader): { count: number; weight: number } {
  return { count: reader.byte(), weight: hundredths(reader.number()) }
}

const factorPlaces = positions.map((position) => [`${position}.stem`, `${position}.branch`] as const)

function readStrength(reader: ByteReader, pillars: NatalChart['pillars']): NatalChart['strength'] {
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
      const position = reader.byte()
      const isBranch = reader.flag()
      const pillar = pillars[positions[position]!]!
      return {
        place: factorPlaces[position]![isBranch ? 1 : 0],
        letter: isBranch ? pillar.branch : pillar.stem,
        tenGod: tenGods[reader.byte()]!,
        points: reader.number(),
        maximum: reader.number(),
      }
    }),
  }
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

function readLuck(reader: ByteReader): NonNullable<NatalChart['luck']> {
  const direction = reader.flag() ? 'forward' : 'backward'
  const exactYears = Math.round(reader.number() * 1e4) / 1e4
  const start = { years: reader.byte(), months: reader.byte(), days: reader.byte() }
  const displayedAge = reader.byte()
  const ages = { round: reader.byte(), wholeDays: reader.byte(), floor: reader.byte(), exact: reader.byte() }
  const cycles = reader.list((_reader, place) => readCycle(reader, place, displayedAge))
  const small = reader.list(readSmall)
  return { direction, exactYears, start, displayedAge, ages, cycles, small }
}

function readSmall(reader: ByteReader): Pillar {
  return sixtyPillars[reader.byte()]!
}

// Each kind of passing pillar is one literal: an object that grows after it was made costs three times as much, sixty times a chart.

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

function readAnnual(reader: ByteReader): AnnualLuck {
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
    year: reader.integer(),
    startsAt: formatDigits(reader.integer()),
  }
}

function readMonthly(reader: ByteReader): MonthlyLuck {
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
    month: `${reader.integer()}-${twoDigits[reader.byte()]}`,
    startsAt: formatDigits(reader.integer()),
    endsAt: formatDigits(reader.integer()),
  }
}

function readDaily(reader: ByteReader): DailyLuck {
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
    date: formatDigits(reader.integer()),
  }
}

function readHourly(reader: ByteReader): HourlyLuck {
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
    from: clockHours[reader.byte()]!,
  }
}

function readWarning(reader: ByteReader): BoundaryWarning {
  const code = warningCodes[reader.byte()]!
  const seconds = reader.number()
  const known = reader.flag()
  const alternative = {
    year: readOptionalPillar(reader),
    month: readOptionalPillar(reader),
    day: readOptionalPillar(reader),
    hour: readOptionalPillar(reader),
  }
  return { code, seconds, alternative: known ? alternative : null }
}

export function readOptionalPillar(reader: ByteReader): Pillar | null {
  return sixtyPillars[reader.byte()] ?? null
}

function currentCycle(firstAge: number, age: number): number | null {
  const index = Math.floor((age - firstAge) / 10)
  return index < 0 ? null : Math.min(index, 9)
}

/** Completed years between two civil dates `YYYY-MM-DD`. */
export function completedYears(from: string, until: string): number {
  return Number(until.slice(0, -6)) - Number(from.slice(0, -6)) - (until.slice(-5) < from.slice(-5) ? 1 : 0)
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
