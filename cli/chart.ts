import {
  type BirthInput,
  type BoundaryWarning,
  birthSchema,
  type Chart,
  chartOf,
  type Fact,
  factsOf,
  type Position,
  positions,
  type Trace,
  tracesOf,
} from '#engine'
import { CubeError } from '#kernel'
import type { Command } from './command.ts'
import { explainChart, type Step } from './explain-chart.ts'
import { readJsonFlag } from './read-input.ts'

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
  steps?: Step[]
  /** Where every fact comes from, where it was asked for. */
  traces?: Trace[]
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
    schools: { type: 'string', description: 'JSON of schools, e.g. {"starBase":"day","luckAge":"floor"}' },
    explain: { type: 'boolean', description: 'add the steps, and what other conventions say' },
    trace: { type: 'boolean', description: 'add rule, school and inputs of every fact' },
  },
  fromFlags(flags) {
    const { 'leap-month': leapMonth, 'day-boundary': dayBoundary, zone: timeZone, longitude, fold, schools, ...named } = flags
    const numbers = { longitude: longitude && Number(longitude), fold: fold && Number(fold) }
    const given = Object.entries({
      ...named,
      ...numbers,
      leapMonth,
      dayBoundary,
      timeZone,
      schools: schools && readJsonFlag('schools', schools, '{"starBase":"day"}'),
    })
    return Object.fromEntries(given.filter(([, value]) => value !== undefined))
  },

  run(input, { now }) {
    const result = chartOf(input as BirthInput, now)
    if (!result.ok) throw new CubeError(result.error.code, result.error.message, { status: 400, field: result.error.field })
    const { chart } = result
    const { luck } = chart
    const wants = (member: string) => typeof input === 'object' && input !== null && (input as Record<string, unknown>)[member] === true
    const facts = factsOf(chart)
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
      facts: Object.fromEntries([...facts.values()].map(({ id, value }) => [id, value])),
      ...(wants('explain') ? { steps: explainChart(chart, birthSchema.parse(input)) } : {}),
      ...(wants('trace') ? { traces: tracesOf(chart, facts) } : {}),
    }
  },

  print({ pillars, luck, convention, warnings, steps, traces }) {
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
      ...(traces ?? []).map(traceLine),
    ].join('\n')
  },
}

function traceLine({ id, value, rule, schools, inputs, because }: Trace): string {
  const school = Object.entries(schools).map(([name, choice]) => ` [${name} ${choice}]`)
  const from = inputs.map((input) => `${input.id} ${input.value}`).join(', ')
  return `${id.padEnd(40)} ${value}  <- ${rule}${school.join('')}: ${from}${because ? `; ${because}` : ''}`
}
