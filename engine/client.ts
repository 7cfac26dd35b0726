/**
 * The engine's browser face: the birth schema, the shapes of a chart and the closed fact table.
 * No native code, no I/O. The table of terms (hangul, hanja, English) is in `terms.ts`, re-exported here.
 */
import { z } from 'zod'
import { type Schools, schoolsSchema } from './schools.ts'
import type {
  Branch,
  BranchStarId,
  DayOfficer,
  Element,
  LuckStageId,
  Pillar,
  RelationCondition,
  RelationKind,
  StarId,
  Stem,
  StrengthLevel,
  StructureId,
  StructureSource,
  TenGod,
  UsefulMethod,
  UsefulReason,
} from './terms.ts'

export * from './attach-particle.ts'
export * from './is-good-day.ts'
export * from './passing.ts'
export * from './rank-across.ts'
export * from './schools.ts'
export * from './shift-day.ts'
export * from './spoken-order.ts'
export * from './terms.ts'

export const clocks = ['civil', 'standard', 'mean-solar', 'apparent-solar', 'minus-30'] as const
export const dayBoundaries = ['zi', 'split', 'midnight'] as const
export const calendars = ['solar', 'lunar', 'chinese-lunar'] as const
export const presets = ['forceteller', 'forceteller-split', 'minus-30', 'civil-split', 'apparent'] as const

/**
 * A birth moment. Either `date` (+ `time`, null = hour unknown) in the named calendar and zone, or an absolute `instant`.
 * `sex` null: no luck direction. `longitude` in degrees east; required for solar clocks outside Asia/Seoul.
 * `calendar`: `lunar` is the Korean one. `schools` names what is to be read otherwise than by default.
 * `fold` says which of two equal local times (0 first, 1 second) or which side of a skipped hour is meant.
 */
export const birthSchema = z.object({
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}(:\d{2})?$/)
    .nullable()
    .optional(),
  instant: z.iso.datetime({ offset: true }).optional(),
  calendar: z.enum(calendars).default('solar'),
  leapMonth: z.boolean().default(false),
  sex: z.enum(['female', 'male']).nullable().default(null),
  timeZone: z.string().min(1).max(64).default('Asia/Seoul'),
  longitude: z.number().min(-180).max(180).optional(),
  preset: z.enum(presets).default('forceteller'),
  clock: z.enum(clocks).optional(),
  dayBoundary: z.enum(dayBoundaries).optional(),
  fold: z.union([z.literal(0), z.literal(1)]).optional(),
  schools: schoolsSchema.optional(),
})
export type Birth = z.infer<typeof birthSchema>
export type BirthInput = z.input<typeof birthSchema>

/** Place of a pillar in the chart. */
export const positions = ['year', 'month', 'day', 'hour'] as const
export type Position = (typeof positions)[number]

/** Why a birth was refused. `field` names the member of the birth that must change. */
export type BirthErrorCode =
  | 'date-impossible'
  | 'leap-month-absent'
  | 'year-out-of-range'
  | 'time-impossible'
  | 'time-skipped'
  | 'time-ambiguous'
  | 'zone-unknown'
  | 'longitude-required'
  | 'birth-incomplete'
export interface BirthError {
  code: BirthErrorCode
  field: keyof Birth
  /** English, for programs and logs; screens translate the code. */
  message: string
}

export interface ChartPillar {
  pillar: Pillar
  stem: Stem
  branch: Branch
  /** null at the day stem, which is the person. */
  stemTenGod: TenGod | null
  branchTenGod: TenGod
  /** Hidden stems (지장간) with the days each commands, in order of command; the last one is the main stem. */
  hidden: HiddenStem[]
  /** Places whose branch roots this stem (통근). */
  rootedIn: readonly Position[]
  /** Twelve stages (십이운성) of the day stem on this branch (봉법). */
  stage: LuckStageId
  /** Twelve stages of the pillar's own stem on its own branch (거법). */
  seatedStage: LuckStageId
  /** Twelve branch stars (십이신살), base as recorded in the convention. */
  branchStar: BranchStarId
  nayin: string
  /** The branch is void (공망) by the school of the convention. */
  void: boolean
}

export interface HiddenStem {
  stem: Stem
  days: number
  tenGod: TenGod
  /** Twelve stages of this stem on the branch that hides it (좌법). */
  stage: LuckStageId
  /** Places where the same stem stands openly (투출). */
  exposedAt: readonly Position[]
}

/** A relation (합충형파해…) between two or more places. `element`: what a combination turns into, where a school says so. */
export interface Relation<Place extends string = Position> {
  readonly kind: RelationKind
  readonly places: readonly Place[]
  readonly letters: readonly (Stem | Branch)[]
  readonly element: Element | null
  /** Within a chart: under which conditions it stands. Empty for a passing pillar and between two people. */
  readonly conditions: readonly RelationCondition[]
}

/** A pillar of time (ten years, a year, a month, a day) seen from the chart. */
export interface LuckPillar {
  pillar: Pillar
  stem: Stem
  branch: Branch
  stemTenGod: TenGod
  branchTenGod: TenGod
  stage: LuckStageId
  /** -1…1: above zero it adds strength that this chart can use, below zero it asks strength (`effectOfSupport`). Rule `luck.support`. */
  support: number
  /** Relations of this pillar with the chart; places are chart positions, the moving pillar is `luck`. */
  relations: readonly Relation<Position | 'luck'>[]
}
export interface LuckCycle extends LuckPillar {
  index: number
  fromAge: number
  toAge: number
  startsAt: string
}
export interface AnnualLuck extends LuckPillar {
  /** Calendar year whose 입춘 begins it. */
  year: number
  startsAt: string
}
export interface MonthlyLuck extends LuckPillar {
  /** `YYYY-MM` of the civil month (person's zone) in which its solar term falls. */
  month: string
  startsAt: string
  endsAt: string
}
export interface DailyLuck extends LuckPillar {
  /** Civil day `YYYY-MM-DD` in the person's zone. */
  date: string
}
export interface HourlyLuck extends LuckPillar {
  /** `HH:00` of the school's clock at which it begins. */
  from: string
}

/** A method's useful element and what it rests on; `element` null where the method does not apply. */
export interface UsefulElement {
  method: UsefulMethod
  element: Element | null
  /** 0…1 */
  confidence: number
  reason: UsefulReason
  /** The elements that the reason speaks of. */
  about: Element[]
}

/** Structure (격국): a regular one by the month branch, and outer ones each with a confidence. */
export interface Structure {
  kind: StructureId
  source: StructureSource
  /** The hidden stem of the month that it rests on, and where that stands openly. */
  stem: Stem
  exposedAt: readonly Position[]
  outer: { kind: StructureId; element: Element | null; confidence: number }[]
}

export interface StrengthFactor {
  /** Which place gives the points, e.g. `month.branch`. */
  place: `${Position}.${'stem' | 'branch'}`
  letter: Stem | Branch
  tenGod: TenGod
  points: number
  maximum: number
}

export interface BoundaryWarning {
  code: 'near-solar-term' | 'near-hour-edge' | 'near-day-edge' | 'near-time-change' | 'before-ipchun' | 'uncertain-delta-t'
  seconds: number
  /** What the pillars would be on the other side of the edge. */
  alternative: Record<Position, Pillar | null> | null
}

/** Which school and clock made this chart; printed with every result. */
export interface Convention {
  preset: (typeof presets)[number]
  clock: (typeof clocks)[number]
  dayBoundary: (typeof dayBoundaries)[number]
  timeZone: string
  longitude: number | null
  /** Seconds the zone was ahead of UTC at that moment, daylight saving included. */
  zoneOffsetSeconds: number
  daylightSavingSeconds: number
  /** Clock time used minus civil time, seconds. */
  correctionSeconds: number
  /** Every choice, defaults included. */
  schools: Schools
  deltaT: string
  engineVersion: string
}

/** A chart without a present. */
export interface NatalChart {
  birth: {
    instant: string | null
    /** Civil date and time as the wall clock showed it, `YYYY-MM-DD HH:MM:SS`; time absent when the hour is unknown. */
    civil: string
    /** The same on the clock of the convention. */
    clock: string
    /** Korean lunar date of the civil day. */
    lunar: { year: number; month: number; day: number; leap: boolean } | null
    sex: 'female' | 'male' | null
    hourKnown: boolean
  }
  convention: Convention
  pillars: { year: ChartPillar; month: ChartPillar; day: ChartPillar; hour: ChartPillar | null }
  elements: Record<Element, { count: number; weight: number }>
  strength: {
    /** 0…100 */
    score: number
    level: StrengthLevel
    /** Score range over the weightings we know; schools differ, so this is always an estimate. */
    range: [number, number]
    factors: StrengthFactor[]
    /** 득령 득지 득시 득세 */
    seasonal: boolean
    rooted: boolean
    timely: boolean
    supported: boolean
    /** Places whose branch roots the day stem (통근). */
    rootedIn: readonly Position[]
  }
  /** Days since the month began, and the stem that commands then (사령). */
  month: { days: number; commanding: Stem }
  /** The five methods in their order; none is "the" answer without its method. */
  usefulElement: UsefulElement[]
  /** The stems that 궁통보감 wants in this month, the most wanted first, and where they stand. */
  climateStems: { stem: Stem; places: readonly Position[] }[]
  structure: Structure
  /** 공망, by the day pillar. */
  voidBranches: [Branch, Branch]
  /** The same by the year pillar. */
  yearVoidBranches: [Branch, Branch]
  stars: { star: StarId; places: readonly Position[] }[]
  relations: Relation[]
  luck: {
    direction: 'forward' | 'backward'
    exactYears: number
    start: { years: number; months: number; days: number }
    /** The one of `ages` that the school shows. */
    displayedAge: number
    /** The age of the first cycle by every school (대운수). */
    ages: { round: number; wholeDays: number; floor: number; exact: number }
    cycles: LuckCycle[]
    /** Small luck (소운) of the first years from the hour pillar; empty without an hour. */
    small: Pillar[]
  } | null
  warnings: BoundaryWarning[]
}

/** A chart as seen at an instant. */
export interface Chart extends NatalChart {
  luck:
    | (NonNullable<NatalChart['luck']> & {
        /** Index into `cycles`; null before the first and past the last. */
        current: number | null
      })
    | null
  /** From two years before `now` to seven after. */
  annual: AnnualLuck[]
  /** The saju months of the year of `now` and the next one. */
  monthly: MonthlyLuck[]
  /** Today and the following 13 days. */
  daily: DailyLuck[]
  /** The double hours of today. */
  hourly: HourlyLuck[]
  now: { instant: string; date: string; year: number }
}

/**
 * One entry of the closed fact table. Nothing may be said that is not in it.
 * `rule` names the rule in docs/rules; `estimate` facts must be worded as estimates with their method.
 */
export interface Fact {
  id: string
  value: string | number | boolean | readonly (string | number)[]
  kind: FactKind
  rule: string
  estimate: boolean
}
export type FactKind =
  | 'pillar'
  | 'stem'
  | 'branch'
  | 'element'
  | 'element-count'
  | 'element-weight'
  | 'ten-god'
  | 'hidden'
  | 'stage'
  | 'star'
  | 'relation'
  | 'void'
  | 'nayin'
  | 'strength'
  | 'structure'
  | 'seated-stage'
  | 'commanding'
  | 'useful-element'
  | 'luck'
  | 'age'
  | 'year'
  | 'date'
  | 'time'
  | 'support'
export type FactTable = ReadonlyMap<string, Fact>

/** A chart or the reason why there is none: an expected outcome, not an exception. */
export type ChartResult = { ok: true; chart: Chart } | { ok: false; error: BirthError }
export type NatalChartResult = { ok: true; chart: NatalChart } | { ok: false; error: BirthError }

// What an unknown hour leaves open.

export interface Candidate {
  /** `HH:MM` on the wall clock; `until` is not included and `24:00` at the end of the day. */
  from: string
  until: string
  pillars: Record<Position, Pillar>
  chart: Chart
}

export interface Candidates {
  candidates: Candidate[]
  /** Facts that all candidates share: what may be said without the hour. */
  common: FactTable
  /** Pillars that all candidates share. */
  certain: Partial<Record<Position, Pillar>>
}

export type CandidatesResult = { ok: true; candidates: Candidates } | { ok: false; error: BirthError }

// Two people beside each other.

export const people = ['first', 'second'] as const
export type Person = (typeof people)[number]
export type PersonPlace = `${Person}.${Position}`

export const compatibilityGrounds = [
  'day-stems',
  'spouse-palace',
  'year-pillars',
  'other-places',
  'complement-of-first',
  'complement-of-second',
  'noble-of-first',
  'noble-of-second',
] as const
export type CompatibilityGround = (typeof compatibilityGrounds)[number]

export interface PersonSide {
  pillars: Record<Position, Pillar | null>
  /** Useful element by strength, an estimate. */
  usefulElement: Element | null
  /** What the other's day stem is to this person. */
  tenGodOfOther: TenGod
  /** Share (0…1) of this person's useful element in the weights of the other's chart. */
  complement: number
  /** Places of the other that carry this person's heavenly noble (천을귀인). */
  nobleAt: Position[]
  /** Places of the other that are 도화 to this person's day branch. */
  peachBlossomAt: Position[]
}

export interface Compatibility {
  first: PersonSide
  second: PersonSide
  /** Relations that join both; every place says whose it is. */
  relations: Relation<PersonPlace>[]
  /** Those between the two day branches (배우자궁). */
  spousePalace: Relation<PersonPlace>[]
  /** 0…100: fifty and the points. Always an estimate; rule `compatibility.score`. */
  score: number
  points: { ground: CompatibilityGround; points: number }[]
}

export type CompatibilityResult = { ok: true; compatibility: Compatibility } | { ok: false; person: Person; error: BirthError }

// Chosen days.

export const purposes = ['moving', 'wedding', 'opening', 'contract', 'travel', 'surgery'] as const
export type Purpose = (typeof purposes)[number]

/** Why a day is weighed as it is; the first four exclude it. */
export const dayGrounds = [
  'clashes-day',
  'clashes-year',
  'clashes-month',
  'void',
  'no-hindrance',
  'yellow-path',
  'black-path',
  'officer',
  'combines-day',
  'noble',
  'virtue',
  'support',
  'stem-clash',
] as const
export type DayGround = (typeof dayGrounds)[number]

export interface SelectedDay {
  date: string
  pillar: Pillar
  officer: DayOfficer
  /** Something in the reasons rules it out. */
  excluded: boolean
  /** Sum of the points of the reasons; an estimate, rule `selection`. */
  score: number
  reasons: { ground: DayGround; points: number }[]
}

export type SelectDaysResult =
  | { ok: true; days: SelectedDay[] }
  | { ok: false; error: BirthError }
  | { ok: false; error: { code: 'range-impossible'; field: 'from' | 'until'; message: string } }
  | { ok: false; error: { code: 'purpose-unknown'; field: 'purpose'; message: string } }
