import {
  type Birth,
  type BirthInput,
  type BoundaryWarning,
  birthSchema,
  type Chart,
  chartOf,
  type Fact,
  factsOf,
  type Position,
  positions,
  solarTerms,
} from '#engine'
import { CubeError } from '#kernel'
import type { Command } from './command.ts'

interface ChartOutput {
  pillars: Record<Position, string | null>
  luck: {
    direction: string
    exactYears: number
    start: { years: number; months: number; days: number }
    cycles: { pillar: string; fromAge: number; startsAt: string }[]
  } | null
  convention: Chart['convention']
  warnings: BoundaryWarning[]
  facts: Record<string, Fact['value']>
  /** How the pillars came about, where it was asked for. */
  steps?: { step: string; value: string }[]
}

export const command: Command<ChartOutput> = {
  name: 'chart',
  summary: 'The four pillars of a birth, with luck cycles and every fact',
  usage: '--date 1992-03-14 --time 07:20 --sex female | --instant 1992-03-13T22:20:00Z',
  flags: {
    date: { type: 'string', description: 'day of birth, YYYY-MM-DD' },
    time: { type: 'string', description: 'time of birth, HH:MM; leave it out when unknown' },
    instant: { type: 'string', description: 'moment of birth as an ISO instant, in place of date and time' },
    calendar: { type: 'string', description: 'solar or lunar' },
    'leap-month': { type: 'boolean', description: 'the lunar month is a leap month' },
    sex: { type: 'string', description: 'female or male; without it there is no luck direction' },
    zone: { type: 'string', description: 'time zone, default Asia/Seoul' },
    longitude: { type: 'string', description: 'degrees east' },
    preset: { type: 'string', description: 'forceteller, forceteller-split, minus-30, civil-split or apparent' },
    clock: { type: 'string', description: 'civil, standard, mean-solar, apparent-solar or minus-30' },
    'day-boundary': { type: 'string', description: 'zi, split or midnight' },
    fold: { type: 'string', description: '0 or 1: which of two equal local times' },
    explain: { type: 'boolean', description: 'add the steps' },
  },
  fromFlags(flags) {
    const { 'leap-month': leapMonth, 'day-boundary': dayBoundary, zone: timeZone, longitude, fold, ...named } = flags
    const numbers = { longitude: longitude && Number(longitude), fold: fold && Number(fold) }
    const given = Object.entries({ ...named, ...numbers, leapMonth, dayBoundary, timeZone })
    return Object.fromEntries(given.filter(([, value]) => value !== undefined))
  },

  run(input, { now }) {
    const result = chartOf(input as BirthInput, now)
    if (!result.ok) throw new CubeError(result.error.code, result.error.message, { status: 400, field: result.error.field })
    const { chart } = result
    const { luck } = chart
    const explain = typeof input === 'object' && input !== null && 'explain' in input && input.explain === true
    return {
      pillars: {
        year: chart.pillars.year.pillar,
        month: chart.pillars.month.pillar,
        day: chart.pillars.day.pillar,
        hour: chart.pillars.hour?.pillar ?? null,
      },
      luck: luck && {
        direction: luck.direction,
        exactYears: luck.exactYears,
        start: luck.start,
        cycles: luck.cycles.map(({ pillar, fromAge, startsAt }) => ({ pillar, fromAge, startsAt })),
      },
      convention: chart.convention,
      warnings: chart.warnings,
      facts: Object.fromEntries([...factsOf(chart).values()].map(({ id, value }) => [id, value])),
      ...(explain ? { steps: stepsOf(chart, birthSchema.parse(input)) } : {}),
    }
  },

  print({ pillars, luck, convention, warnings, steps }) {
    const columns = positions.toReversed()
    return [
      columns.map((position) => position.padEnd(7)).join(''),
      columns.map((position) => (pillars[position] ?? '-').padEnd(5)).join(''),
      '',
      luck
        ? `luck ${luck.direction}, first at ${luck.exactYears} years: ${luck.cycles.map(({ fromAge, pillar }) => `${fromAge} ${pillar}`).join('  ')}`
        : 'no luck cycles: the sex is not given',
      `${convention.preset}: ${convention.clock} clock, ${convention.dayBoundary} day; engine ${convention.engineVersion}, delta T ${convention.deltaT}`,
      ...warnings.map(
        ({ code, seconds, alternative }) =>
          `! ${code}, ${seconds} s${alternative ? `; else ${positions.map((position) => alternative[position] ?? '-').join(' ')}` : ''}`,
      ),
      ...(steps ?? []).map(({ step, value }) => `${step.padEnd(20)} ${value}`),
    ].join('\n')
  },
}

const dayRules: Record<Chart['convention']['dayBoundary'], string> = {
  zi: 'the day changes at 23:00',
  split: 'the day changes at 00:00; from 23:00 the hour takes the stem of the next day',
  midnight: 'the day changes at 00:00',
}

function stepsOf({ birth, convention, warnings }: Chart, { calendar, date }: Birth): { step: string; value: string }[] {
  const steps = [
    ...(calendar === 'lunar' ? [{ step: 'lunar date', value: date ?? '' }] : []),
    { step: 'civil time', value: birth.civil },
    { step: 'offset', value: `${convention.zoneOffsetSeconds} s ahead of UTC, ${convention.daylightSavingSeconds} s of it daylight saving` },
    { step: `${convention.clock} clock`, value: `${birth.clock} (${convention.correctionSeconds} s)` },
    { step: 'day rule', value: dayRules[convention.dayBoundary] },
    ...warnings.map(({ code, seconds }) => ({ step: 'edge', value: `${code}, ${seconds} s` })),
  ]
  if (birth.instant === null) return steps
  const year = new Date(birth.instant).getUTCFullYear()
  const terms = solarTerms(year - 1, year + 1).filter(({ index }) => index % 2 === 0)
  const next = terms.findIndex(({ utc }) => utc > birth.instant!)
  const around = [
    { step: 'month began', term: terms[next - 1] },
    { step: 'month ends', term: terms[next] },
  ]
  return [
    { step: 'instant', value: birth.instant },
    ...steps,
    ...around.flatMap(({ step, term }) => (term ? [{ step, value: `${term.utc}, sun at ${term.longitude}°` }] : [])),
  ]
}
