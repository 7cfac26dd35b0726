/** Births that are good, broken and hostile, and the other arguments of the engine, all as plain values. */
import {
  birthSchema,
  calendars,
  chartParts,
  clocks,
  dayBoundaries,
  lunarMonths,
  presets,
  purposes,
  schoolNames,
  schoolOptions,
  solarTermInstants,
} from '#engine'
import { type Native, native } from '../../engine/native.ts'
import { wholeChart } from '../../engine/parts.ts'
import { plainRequestLength, requestLength, writeRequest } from '../../engine/write-request.ts'
import type { Random } from './random.ts'
import { arrayKinds, bufferKinds, build, type Plain, plainNumber } from './values.ts'

type Members = { [member: string]: Plain }

const zones = [
  ...['Asia/Seoul', 'UTC', 'America/New_York', 'America/St_Johns', 'America/Sao_Paulo', 'America/Scoresbysund', 'Europe/London', 'Europe/Dublin'],
  ...['Europe/Amsterdam', 'Africa/Casablanca', 'Africa/Monrovia', 'Antarctica/Troll', 'Asia/Tehran', 'Asia/Kathmandu', 'Asia/Manila'],
  ...['Australia/Lord_Howe', 'America/Juneau', 'Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Kwajalein'],
]
const transitions = new Map(zones.map((zone) => [zone, native().timeTransitions(zone)!]))
const terms = solarTermInstants(1600, 2200)
const leapMonths = (['korean', 'chinese'] as const).map((calendar) => lunarMonths(1600, 2200, calendar).filter(({ leap }) => leap))

const years = [1598, 1599, 1600, 1601, 1699, 1700, 1899, 1900, 1954, 1961, 1987, 1988, 2000, 2024, 2034, 2035, 2100, 2199, 2200, 2201, 2202]
const days = ['01-01', '01-05', '01-06', '02-03', '02-04', '02-05', '02-28', '02-29', '02-30', '05-08', '10-09', '12-21', '12-22', '12-31', '13-01']
const times = [
  '00:00',
  '00:00:01',
  '00:29:59',
  '00:30',
  '00:59:59',
  '01:00',
  '22:59:59',
  '23:00',
  '23:00:01',
  '23:29:59',
  '23:30',
  '23:59',
  '23:59:59',
]
const longitudes = [180, -180, 0, -0, 126.978, 135, 127.5, 179.999_999_999, -179.999_999_999, 5e-324, -1e-300]
const outermost = ['1599-12-31', '1600-01-01', '1600-01-02', '2200-12-30', '2200-12-31', '2201-01-01']
/** Milliseconds around an edge. */
const nearby = [-2_000, -1_001, -1_000, -1, 0, 1, 999, 1_000, 2_000]
const hostileNumbers = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1, -1, 0.5, 1e308, -1e308, 5e-324, -5e-324, 2.2e-308],
  ...[2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 32 - 1, 2 ** 53, 8.64e15, -8.64e15, 8.64e15 + 1, 1600, 2200, 254, 255, 256, 1e9],
]
const hostileTexts = [
  ...[
    '',
    ' ',
    '\0',
    'null',
    '갑자년',
    '甲子',
    '\ud800',
    '\udfff\ud800',
    '\u202e2000-01-01',
    '２０００-０１-０１',
    '٢٠٠٠-٠١-٠١',
    '👩‍👩‍👧‍👦',
    'e\u0301',
  ],
  ...['2000-13-45', '0000-00-00', '0000-01-01', '9999-12-31', '2000-01-01\n', '+002000-01-01', '-000001-01-01', '2000-1-1', '2000-W01-1'],
  ...['24:00', '23:60', '23:59:60', '99:99', '7:20', '07:20:00.5', '2000-01-01T00:00:00', '2000-12-31T23:59:60Z', '2000-01-01T24:00:00Z'],
  ...['2000-01-01T00:00:00+23:59', '2000-01-01T00:00:00-00:00', '2000-01-01T00:00:00.123456789123456789Z', '0000-01-01T00:00:00Z'],
  ...['asia/seoul', 'Asia/Seoul\0', 'Asia/Atlantis', '../../etc/passwd', '__proto__', 'constructor', 'toString', 'lunar', 'male', '1', 'NaN'],
]

const dateOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)
const timeOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(11, 19)

export function hostileNumber(random: Random): Plain {
  return plainNumber(random.chance(0.7) ? random.pick(hostileNumbers) : random.chance(0.5) ? random.double() : random.integer(-(2 ** 33), 2 ** 33))
}

export function hostileText(random: Random): Plain {
  if (random.chance(0.02))
    return { $: 'repeated', of: random.pick(['a', '1', '가', '2000-01-01', '\ud83d']), times: random.pick([100, 65_536, 300_000]) }
  if (random.chance(0.7)) return random.pick(hostileTexts)
  return String.fromCharCode(...random.list(0, 12, () => random.integer(0, random.pick([127, 0xffff]))))
}

function hostileObject(random: Random): Plain {
  const of = random.chance(0.5) ? validBirth(random) : { [random.pick(['date', '__proto__', 'constructor', 'length', ''])]: hostileText(random) }
  const kind = random.pick(['plain', 'bare', 'inherited', 'cyclic', 'throwing', 'proxy', 'boxed', 'map'])
  if (kind === 'plain') return of
  if (kind === 'throwing') return { $: kind, of, member: random.pick(Object.keys(birthSchema.shape)) }
  return { $: kind, of: kind === 'boxed' ? hostileText(random) : of }
}

export function hostile(random: Random): Plain {
  const make = random.pick<() => Plain>([
    () => hostileNumber(random),
    () => hostileText(random),
    () => hostileObject(random),
    () => random.pick<Plain>([null, true, false, {}, [], { $: 'undefined' }, { $: 'symbol' }, { $: 'function' }]),
    () => ({ $: 'bigint', of: random.pick(['0', '-1', '2000', '340282366920938463463374607431768211456']) }),
    () => ({ $: 'nested', times: random.pick([1, 10, 5_000]) }),
    () => ({ $: 'date', of: hostileNumber(random) }),
    () => random.list(0, 9, () => random.pick<Plain>([validBirth(random), hostileNumber(random), hostileText(random)])),
    () => numbers(random, random.pick(arrayKinds), random.integer(0, 20)),
  ])
  return make()
}

function ordinaryMoment(random: Random): Members {
  const at = random.integer(Date.UTC(1600, 0, 1), Date.UTC(2201, 0, 1) - 1)
  return { date: dateOf(at), time: random.pick<Plain>([timeOf(at), timeOf(at).slice(0, 5), random.pick(times), null]) }
}

function edgeMoment(random: Random): Members {
  return {
    date: random.chance(0.2) ? random.pick(outermost) : `${random.pick(years)}-${random.pick(days)}`,
    time: random.pick<Plain>([random.pick(times), null]),
  }
}

function termMoment(random: Random): Members {
  const at = terms[random.integer(0, terms.length / 2 - 1) * 2 + 1]! + random.pick(nearby)
  if (random.chance(0.3)) return { date: dateOf(at), time: random.pick<Plain>([timeOf(at), null]), timeZone: 'UTC', longitude: 0 }
  return { instant: random.pick([new Date(at).toISOString(), `${new Date(at + 32_400_000).toISOString().slice(0, -1)}+09:00`]) }
}

function lunarMoment(random: Random): Members {
  const calendar = random.integer(0, 1)
  const { year, month } = random.pick(leapMonths[calendar]!)
  const day = random.pick(['01', '15', '29', '30'])
  return {
    ...{ calendar: calendar === 0 ? 'lunar' : 'chinese-lunar', leapMonth: random.chance(0.7) },
    ...{ date: `${year + random.pick([0, 0, 0, 1])}-${String(month).padStart(2, '0')}-${day}`, time: random.pick<Plain>([random.pick(times), null]) },
  }
}

/** Around a change of the clocks, as a wall clock before or after it showed it. */
function changeMoment(random: Random): Members {
  const timeZone = random.pick(zones)
  const changes = transitions.get(timeZone)!
  if (changes.length === 0) return { ...ordinaryMoment(random), timeZone }
  const place = random.integer(0, changes.length / 3 - 1) * 3
  const offset = changes[place + random.integer(1, 2)]!
  const at = (changes[place]! + offset) * 1_000 + random.pick([...nearby, random.integer(-7_200_000, 7_200_000)])
  const moment: Members = { timeZone, date: dateOf(at), time: random.pick<Plain>([timeOf(at), timeOf(at), null]) }
  return random.chance(0.6) ? { ...moment, fold: random.integer(0, 1) } : moment
}

function schools(random: Random): Members {
  const chosen = schoolNames.filter(() => random.chance(0.4)).map((name): [string, Plain] => [name, random.pick<string>(schoolOptions[name])])
  const weight = () => random.pick<Plain>([0, 0, 1, 30, 1000, 0.1, 5e-324, 1e-300, plainNumber(-0)])
  const weights = Array.from({ length: 7 }, weight)
  return { ...Object.fromEntries(chosen), ...(random.chance(0.3) && { strengthWeights: weights.with(random.integer(0, 6), 1e-3) }) }
}

export function validBirth(random: Random): Members {
  const moment = random.pick([ordinaryMoment, edgeMoment, termMoment, lunarMoment, changeMoment])(random)
  return {
    ...(random.chance(0.8) && { longitude: plainNumber(random.chance(0.6) ? random.pick(longitudes) : random.share() * 360 - 180) }),
    ...(random.chance(0.7) && { sex: random.pick<Plain>(['female', 'male', null]) }),
    ...(random.chance(0.4) && { preset: random.pick(presets) }),
    ...(random.chance(0.4) && { clock: random.pick(clocks) }),
    ...(random.chance(0.4) && { dayBoundary: random.pick(dayBoundaries) }),
    ...(random.chance(0.3) && { timeZone: random.pick(zones) }),
    ...(random.chance(0.2) && { fold: random.integer(0, 1) }),
    ...(random.chance(0.1) && { calendar: random.pick(calendars) }),
    ...(random.chance(0.4) && { schools: schools(random) }),
    ...moment,
  }
}

function mutatedText(random: Random, text: string): string {
  const place = random.integer(0, text.length)
  const letter = random.pick(['', '0', '9', '-', ':', 'T', 'Z', '+', ' ', '\0', '년', text])
  return text.slice(0, place) + letter + text.slice(place + random.integer(0, 1))
}

function mutatedBirth(random: Random): Plain {
  const birth = validBirth(random)
  for (let left = random.integer(1, 3); left > 0; left--) {
    const name = random.pick([...Object.keys(birthSchema.shape), ...Object.keys(birth), '__proto__', 'constructor', 'toJSON', 'extra'])
    const value = birth[name]
    if (value !== undefined && random.chance(0.2)) delete birth[name]
    else if (typeof value === 'string' && random.chance(0.6)) birth[name] = mutatedText(random, value)
    else if (name === 'schools') birth[name] = { ...schools(random), [random.pick([...schoolNames, 'strengthWeights', 'none'])]: hostile(random) }
    else Object.defineProperty(birth, name, { value: hostile(random), enumerable: true, configurable: true, writable: true })
  }
  return birth
}

/** Anything that may be given as a birth. */
export function birth(random: Random): Plain {
  return random.chance(0.55) ? validBirth(random) : random.chance(0.7) ? mutatedBirth(random) : hostile(random)
}

export function present(random: Random): Plain {
  const ordinary = () => random.integer(Date.UTC(1590, 0, 1), Date.UTC(2210, 0, 1))
  if (random.chance(0.7)) return { $: 'date', of: ordinary() }
  const far = () => Math.round((random.share() * 2 - 1) * 8.64e15)
  const edge = () => Date.parse(random.pick(outermost)) + random.pick([0, -1, 43_200_000])
  return { $: 'date', of: random.pick([edge, () => terms[random.integer(0, terms.length - 1)]!, far, () => hostileNumber(random)])() }
}

export function zone(random: Random): Plain {
  return random.chance(0.7) ? random.pick(zones) : hostileText(random)
}

export function purpose(random: Random): Plain {
  return random.chance(0.9) ? random.pick(purposes) : hostileText(random)
}

export function day(random: Random): Plain {
  if (random.chance(0.2)) return hostileText(random)
  if (random.chance(0.1)) return random.pick(outermost)
  return random.chance(0.3) ? `${random.pick(years)}-${random.pick(days)}` : dateOf(random.integer(Date.UTC(1599, 0, 1), Date.UTC(2202, 0, 1)))
}

/** Two days that mostly lie near each other. */
export function dayRange(random: Random): [Plain, Plain] {
  const from = day(random)
  const at = typeof from === 'string' ? Date.parse(from) : Number.NaN
  const until = at + random.pick([-1, 0, 1, 30, 30, 366, 1_099, 1_100]) * 86_400_000
  return [from, random.chance(0.1) || !(Math.abs(until) < 8e13) ? day(random) : dateOf(until)]
}

/** Two years that mostly lie near each other: whole centuries take long. */
export function yearRange(random: Random): [Plain, Plain] {
  const from = random.integer(1596, 2203)
  return random.chance(0.9) ? [from, from + random.pick([-1, 0, 0, 1, 3])] : [hostileNumber(random), hostileNumber(random)]
}

function numbers(random: Random, kind: string, of: number | Plain[]): Plain {
  return { $: 'numbers', of, ...(kind !== 'Float64Array' && { kind }), ...(random.chance(0.08) && { buffer: random.pick(bufferKinds) }) }
}

function rowNumbers(random: Random): Plain[] {
  const row = new Float64Array(requestLength)
  const parsed = birthSchema.safeParse(build(validBirth(random)))
  if (parsed.success) writeRequest(parsed.data, row)
  const values = [...row].map(plainNumber)
  if (random.chance(0.5)) for (let left = random.integer(1, 5); left > 0; left--) values[random.integer(0, requestLength - 1)] = hostileNumber(random)
  if (random.chance(0.05)) return values.map(() => plainNumber(random.double()))
  return random.chance(0.9) ? values : [...values, ...values].slice(0, random.integer(0, 2 * requestLength))
}

/** So many rows for the native functions, now and then as an array of another kind or as no array at all. */
function rows(random: Random, from: number, to: number): Plain {
  if (random.chance(0.03)) return hostile(random)
  return numbers(random, random.chance(0.97) ? 'Float64Array' : random.pick(arrayKinds), random.list(from, to, () => rowNumbers(random)).flat())
}

function response(random: Random): Plain {
  if (random.chance(0.03)) return hostile(random)
  const length = random.pick([random.integer(0, 64), random.integer(0, 2_048), 2_048, 8_192])
  return numbers(random, random.chance(0.97) ? 'Uint8Array' : random.pick(arrayKinds), length)
}

/** An argument that fits its type or, now and then, anything. */
function orHostile(random: Random, make: () => Plain): Plain {
  return random.chance(0.05) ? hostile(random) : make()
}

const number = (random: Random) => orHostile(random, () => hostileNumber(random))
const flag = (random: Random) => orHostile(random, () => random.chance(0.5))
const zoneName = (random: Random) => orHostile(random, () => zone(random))

/** Days since 1970; most of them near each other, as all that are covered take long. */
function dayNumbers(random: Random): [Plain, Plain] {
  const from = random.integer(-140_000, 90_000)
  return random.chance(0.9) ? [from, from + random.integer(-1, 60)] : [number(random), number(random)]
}

const widths = [requestLength, requestLength, plainRequestLength]
const partSets = [wholeChart, wholeChart, 0, ...chartParts.map((_, place) => 1 << place)]

/** Arguments of every native function. */
export const nativeArguments: Record<keyof Native, (random: Random) => Plain[]> = {
  chart: (random) => [rows(random, 1, 1), number(random), response(random)],
  charts: (random) => [rows(random, 0, 6), orHostile(random, () => random.pick(widths)), orHostile(random, () => random.pick(partSets))],
  seenPillars: (random) => [orHostile(random, () => random.integer(0, 9)), rows(random, 1, 1), response(random)],
  compatibility: (random) => [rows(random, 1, 1), rows(random, 1, 1), response(random)],
  candidates: (random) => [rows(random, 1, 1)],
  selectDays: (random) => [rows(random, 1, 1), number(random), ...dayNumbers(random), response(random)],
  solarTerms: yearRange,
  newMoons: yearRange,
  lunarMonths: (random) => [...yearRange(random), flag(random)],
  solarToLunar: (random) => [random.chance(0.5) ? random.integer(-140_000, 90_000) : number(random), flag(random)],
  lunarToSolar: (random) => {
    const [year] = yearRange(random)
    return [year, random.chance(0.8) ? random.integer(0, 13) : number(random), random.integer(0, 31), flag(random), flag(random)]
  },
  equationOfTime: (random) => [random.chance(0.5) ? terms[random.integer(0, terms.length - 1)]! : number(random)],
  zoneIndex: (random) => [zoneName(random)],
  civilDay: (random) => [number(random), zoneName(random)],
  timeTransitions: (random) => [zoneName(random)],
  deltaTModel: () => [],
  version: () => [],
}
