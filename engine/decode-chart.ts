/** The bytes of `core/src/encode.rs` as a chart, read in the same order. */
import type { ByteReader } from './byte-reader.ts'
import {
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
  elements,
  type LuckPillar,
  luckStages,
  type Pillar,
  type Position,
  positions,
  type Relation,
  type RelationKind,
  relationKinds,
  type Stem,
  type StrengthFactor,
  stars,
  stemOf,
  stems,
  strengthLevels,
  tenGods,
} from './client.ts'
import { formatClock } from './days.ts'
import { nayin } from './nayin.ts'
import { schoolOf } from './presets.ts'

const absent = 255
const positionsAndLuck = [...positions, 'luck'] as const
const sixtyPillars = Array.from({ length: 60 }, (_, index): Pillar => `${stems[index % 10]!}${branches[index % 12]!}`)

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

export function decodeError(reader: ByteReader, birth: Birth): BirthError {
  const error = errors[reader.byte()]!
  return { ...error, field: error.field === 'date' && birth.instant !== undefined ? 'instant' : error.field }
}

/** @param now the instant that was asked for */
export function decodeChart(reader: ByteReader, birth: Birth, now: Date, identity: EngineIdentity): Chart {
  const { convention, moment } = readMoment(reader, birth, identity)
  const pillars = readPillars(reader)
  const letters = (kind: RelationKind, place: Position): Stem | Branch => letterOf(kind, pillars[place]!.pillar)
  const readElements = () => Object.fromEntries(elements.map((element) => [element, { count: reader.byte(), weight: hundredths(reader.number()) }]))
  const weights = readElements() as Chart['elements']
  const strength = readStrength(reader, pillars)
  const usefulElement = (['strength', 'climate'] as const).map((method) => ({
    method,
    element: elements[reader.byte()]!,
    confidence: hundredths(reader.number()),
  }))
  const starList = reader.list(() => ({ star: stars[reader.byte()]!, places: readPlaces(reader.byte(), positions) }))
  const relations = readRelations(reader, positions, letters)
  const passing = () => readPassing(reader, letters)
  const luck = reader.flag() ? readLuck(reader, passing) : null
  const annual = reader.list(() => ({ ...passing(), year: reader.integer(), startsAt: readDate(reader) }))
  const monthly = reader.list(() => ({
    ...passing(),
    month: `${reader.integer()}-${twoDigits[reader.byte()]}`,
    startsAt: readDate(reader),
    endsAt: readDate(reader),
  }))
  const daily = reader.list(() => ({ ...passing(), date: readDate(reader) }))
  const warnings = reader.list(readWarning)
  const today = readDate(reader)
  const year = Number(today.slice(0, -6))
  return {
    birth: moment,
    convention,
    pillars,
    elements: weights,
    strength,
    usefulElement,
    voidBranches: voidBranches(pillars.day.pillar),
    stars: starList,
    relations,
    luck: luck && { ...luck, current: currentCycle(luck.displayedAge, completedYears(moment.civil.slice(0, 10), today)) },
    annual,
    monthly,
    daily,
    now: { instant: now.toISOString(), date: today, year },
    warnings,
  }
}

function readMoment(reader: ByteReader, birth: Birth, identity: EngineIdentity): { convention: Convention; moment: Chart['birth'] } {
  const [instant, civil, clock] = [reader.number(), reader.number(), reader.number()]
  const hourKnown = reader.flag()
  const longitude = reader.number()
  const zoneOffsetSeconds = reader.integer()
  const daylightSavingSeconds = reader.integer()
  const lunarYear = reader.integer()
  const lunar = lunarYear === 0 ? null : { year: lunarYear, month: reader.byte(), day: reader.byte(), leap: reader.flag() }
  const show = (milliseconds: number) => (hourKnown ? formatClock(milliseconds) : formatClock(milliseconds).slice(0, 10))
  return {
    convention: {
      preset: birth.preset,
      ...schoolOf(birth),
      timeZone: birth.timeZone,
      longitude: Number.isNaN(longitude) ? null : longitude,
      zoneOffsetSeconds,
      daylightSavingSeconds,
      correctionSeconds: (clock - civil) / 1000,
      luckAge: 'round-minimum-1',
      hiddenStems: 'monthly-command',
      starBase: 'year-branch',
      ...identity,
    },
    moment: {
      instant: hourKnown ? new Date(instant).toISOString() : null,
      civil: show(civil),
      clock: show(clock),
      lunar,
      sex: birth.sex,
      hourKnown,
    },
  }
}

function readPillars(reader: ByteReader): Chart['pillars'] {
  const indices = positions.map(() => reader.byte())
  const [year, month, day, hour] = indices.map((index, place) => (index === absent ? null : readPillar(reader, index, positions[place] === 'day')))
  return { year: year!, month: month!, day: day!, hour: hour! }
}

function readPillar(reader: ByteReader, index: number, isDay: boolean): ChartPillar {
  const pillar = sixtyPillars[index]!
  const stemTenGod = tenGods[reader.byte()]!
  return {
    pillar,
    stem: stemOf(pillar),
    branch: branchOf(pillar),
    stemTenGod: isDay ? null : stemTenGod,
    branchTenGod: tenGods[reader.byte()]!,
    stage: luckStages[reader.byte()]!,
    branchStar: branchStars[reader.byte()]!,
    hidden: reader.list(() => ({ stem: stems[reader.byte()]!, days: reader.byte(), tenGod: tenGods[reader.byte()]! })),
    nayin: nayin(index),
  }
}

function readStrength(reader: ByteReader, pillars: Chart['pillars']): Chart['strength'] {
  return {
    score: reader.number(),
    range: [reader.number(), reader.number()],
    level: strengthLevels[reader.byte()]!,
    seasonal: reader.flag(),
    rooted: reader.flag(),
    timely: reader.flag(),
    supported: reader.flag(),
    factors: reader.list((): StrengthFactor => {
      const position = positions[reader.byte()]!
      const letter = reader.flag() ? 'branch' : 'stem'
      return {
        place: `${position}.${letter}`,
        letter: pillars[position]![letter],
        tenGod: tenGods[reader.byte()]!,
        points: reader.number(),
        maximum: reader.number(),
      }
    }),
  }
}

function readLuck(reader: ByteReader, passing: () => LuckPillar): Omit<NonNullable<Chart['luck']>, 'current'> {
  const direction = reader.flag() ? 'forward' : 'backward'
  const exactYears = reader.number()
  const start = { years: reader.byte(), months: reader.byte(), days: reader.byte() }
  const displayedAge = reader.byte()
  const cycles = reader.list(() => ({ ...passing(), startsAt: readDate(reader) }))
  return {
    direction,
    exactYears: Math.round(exactYears * 1e4) / 1e4,
    start,
    displayedAge,
    cycles: cycles.map((cycle, index) => ({ ...cycle, index, fromAge: displayedAge + 10 * index, toAge: displayedAge + 10 * index + 9 })),
  }
}

function readPassing(reader: ByteReader, letters: (kind: RelationKind, place: Position) => Stem | Branch): LuckPillar {
  const pillar = sixtyPillars[reader.byte()]!
  return {
    pillar,
    stem: stemOf(pillar),
    branch: branchOf(pillar),
    stemTenGod: tenGods[reader.byte()]!,
    branchTenGod: tenGods[reader.byte()]!,
    stage: luckStages[reader.byte()]!,
    support: reader.number(),
    relations: readRelations(reader, positionsAndLuck, (kind, place) => (place === 'luck' ? letterOf(kind, pillar) : letters(kind, place))),
  }
}

function readRelations<Place extends string>(
  reader: ByteReader,
  names: readonly Place[],
  letters: (kind: RelationKind, place: Place) => Stem | Branch,
): Relation<Place>[] {
  return reader.list(() => {
    const kind = relationKinds[reader.byte()]!
    const places = readPlaces(reader.byte(), names)
    return { kind, places, letters: places.map((place) => letters(kind, place)), element: elements[reader.byte()] ?? null }
  })
}

function readWarning(reader: ByteReader): BoundaryWarning {
  const code = warningCodes[reader.byte()]!
  const seconds = reader.number()
  const known = reader.flag()
  const alternative = Object.fromEntries(positions.map((position) => [position, sixtyPillars[reader.byte()] ?? null]))
  return { code, seconds, alternative: known ? (alternative as Record<Position, Pillar | null>) : null }
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

function readDate(reader: ByteReader): string {
  const digits = reader.integer()
  return `${Math.floor(digits / 10_000)}-${twoDigits[Math.floor(digits / 100) % 100]}-${twoDigits[digits % 100]}`
}

function readPlaces<Place extends string>(bits: number, names: readonly Place[]): Place[] {
  return names.filter((_, index) => bits & (1 << index))
}

function letterOf(kind: RelationKind, pillar: Pillar): Stem | Branch {
  return kind.startsWith('stem-') ? stemOf(pillar) : branchOf(pillar)
}

/** The two branches that a day's ten-day week does not reach (공망). */
function voidBranches(day: Pillar): [Branch, Branch] {
  const weekStart = Math.floor(sixtyPillars.indexOf(day) / 10) * 10
  return [branches[(weekStart + 10) % 12]!, branches[(weekStart + 11) % 12]!]
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
