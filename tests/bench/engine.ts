/**
 * Charts a second of our engine and of other packages, on the same random births in one run, every field of a chart read.
 * Prints the median of five rounds that take turns, then what only concerns ours, and the machine. The fastest peer is read
 * by name too: reflection would cost it what our chosen parts do not pay. Use: npm run bench:engine
 */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'
import * as engine from '#engine'
import { native } from '../../engine/native.ts'
import { parseBirth } from '../../engine/parse-birth.ts'
import { partBits } from '../../engine/parts.ts'
import { plainRequestLength, requestLength, writeRequest } from '../../engine/write-request.ts'
import { type BenchBirth, type Contender, each, manseryeok, now, peers, type Reading, read, seoul } from './peers.ts'
import { peerParts, readChart, readPeerParts, readWeighedParts, weighedParts } from './read-chart.ts'

const count = Number(process.env.BENCH_BIRTHS ?? 20_000)
const rounds = 5
/** Sum of everything that was read; printed, so that nothing can be left out as unused. */
let sink = 0

function median(values: number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1]!
}

function milliseconds(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Microseconds for each of so many runs. */
function microseconds(run: (index: number) => void, times = count): number {
  const time = milliseconds(() => {
    for (let index = 0; index < times; index++) run(index)
  })
  return (time * 1000) / times
}

/** A tenth of the births first, which is not counted; by then everything is compiled. */
function warmUp(run: (index: number) => void): void {
  microseconds(run, Math.ceil(count / 10))
}

/** Whole minutes, as the packages take no seconds; mulberry32 with a fixed seed. */
function randomBirths(): BenchBirth[] {
  let state = 20_261_124
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const [from, to] = [Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1)]
  return Array.from({ length: count }, () => {
    const time = from + Math.floor((random() * (to - from)) / 60_000) * 60_000
    const instant = new Date(time).toISOString()
    const sex = random() < 0.5 ? 'female' : 'male'
    return { instant, sex, civil: reading(chartOf({ instant, sex }).birth.civil), chinese: reading(new Date(time + 8 * 3_600_000).toISOString()) }
  })
}

function reading(text: string): Reading {
  return text
    .split(/[- T:]/)
    .slice(0, 5)
    .map(Number) as Reading
}

function birthOf({ instant, sex }: Pick<BenchBirth, 'instant' | 'sex'>): engine.BirthInput {
  return { instant, sex, longitude: seoul }
}

function chartOf(birth: Pick<BenchBirth, 'instant' | 'sex'>): engine.Chart {
  const result = engine.chartOf(birthOf(birth), now)
  if (!result.ok) throw new Error(`${result.error.code} ${birth.instant}`)
  return result.chart
}

/** How many births a batch has: as many as a program would keep at once. */
const batchSize = 1_000

/** Parts of the charts in batches, each read to its last field by name. */
function inBatches<const Part extends engine.ChartPart>(
  parts: readonly Part[],
  readParts: (chart: engine.PartialChart<Part>) => number,
): Contender['charts'] {
  return (births) => {
    let sum = 0
    for (let from = 0; from < births.length; from += batchSize) {
      const result = engine.chartPartsOf(births.slice(from, from + batchSize).map(birthOf), parts)
      if (!result.ok) throw new Error(result.error.message)
      for (let index = 0; index < result.charts.length; index++) {
        const chart = result.charts.at(index)
        if (!chart.ok) throw new Error(chart.error.code)
        sum += readParts(chart.chart)
      }
    }
    return sum
  }
}

function natalOf(birth: BenchBirth): engine.NatalChart {
  const result = engine.chartOf(birthOf(birth))
  if (!result.ok) throw new Error(`${result.error.code} ${birth.instant}`)
  return result.chart
}

const natal = `pillars, elements, hidden stems, ten gods, stages, nayin, void, relations, ${engine.branchStars.length} + ${engine.stars.length} stars, strength, structure, five useful elements, lunar date, 10 decades with relations, warnings`
const chosen = 'pillars, elements, hidden stems, ten gods, stages, nayin, void, 10 decades with ten gods, hidden stems and stages'
const own = { name: 'heal7-cube', version: engine.engineVersion() }
const whole: Contender = { ...own, computes: natal, read: 'walked', charts: each((birth) => read(engine.chartOf(birthOf(birth)))) }
const parts: Contender = {
  ...own,
  computes: `chosen parts in batches of ${batchSize}: ${chosen}`,
  read: 'by name',
  charts: inBatches(peerParts, readPeerParts),
}
const ours: Contender[] = [
  whole,
  {
    ...own,
    computes: 'the same and 10 years, 24 months, 14 days, 13 hours with relations',
    read: 'walked',
    charts: each((birth) => read(chartOf(birth))),
  },
  { ...own, computes: 'the first again', read: 'by name', charts: each((birth) => readChart(natalOf(birth))) },
  parts,
  {
    ...own,
    computes: 'those parts, element counts and weights, strength with its factors',
    read: 'by name',
    charts: inBatches(weighedParts, readWeighedParts),
  },
]

/** Two ratios: to our whole chart, and to our chosen parts. A peer is so many times slower. */
function compare(births: BenchBirth[]): void {
  const contenders = [...ours, ...peers].map((contender) => ({ contender, times: [] as number[] }))
  const few = births.slice(0, Math.ceil(count / 10))
  for (const { contender } of contenders) sink += contender.charts(few)
  for (let round = 0; round < rounds; round++)
    for (const { contender, times } of contenders)
      times.push(
        (milliseconds(() => {
          sink += contender.charts(births)
        }) *
          1000) /
          births.length,
      )
  const timeOf = (wanted: Contender) => median(contenders.find(({ contender }) => contender === wanted)!.times)
  line(['package', 'read', 'µs/chart', 'charts/s', 'to whole', 'to parts', 'computes'])
  for (const { contender, times } of contenders) {
    const time = median(times)
    const ratios = [whole, parts].map((to) => (time / timeOf(to)).toFixed(2))
    line([`${contender.name} ${contender.version}`, contender.read, time.toFixed(2), (1e6 / time).toFixed(0), ...ratios, contender.computes])
  }
}

function line([name = '', read = '', time = '', rate = '', toWhole = '', toParts = '', computes = '']: string[]): void {
  console.log(
    `${name.padEnd(24)} ${read.padEnd(8)} ${time.padStart(9)} ${rate.padStart(10)} ${toWhole.padStart(9)} ${toParts.padStart(9)}  ${computes}`,
  )
}

/** Of how many births the chosen parts say in the same words what manseryeok says. */
function agreement(births: BenchBirth[]): string {
  const result = engine.chartPartsOf(births.map(birthOf), peerParts)
  if (!result.ok) throw new Error(result.error.message)
  const agreeing = births.filter((birth, index) => {
    const chart = result.charts.at(index)
    return chart.ok && JSON.stringify(wordsOf(chart.chart)) === JSON.stringify(wordsOfManseryeok(birth))
  })
  return `${agreeing.length} of ${births.length} births`
}

function wordsOf({ letters, voidBranches, decades }: engine.PartialChart<(typeof peerParts)[number]>): unknown[] {
  const pillars = [letters.year, letters.month, letters.day, letters.hour].map((seen, place) => {
    const { pillar, hangul, stem, branch } = seen!
    const pair = [stem, branch].map((letter) => [letter.hangul, letter.elementTerm.hangul, letter.yang ? '양' : '음'])
    return [pillar, hangul, pair, place === 2 ? '일간' : stem.tenGodTerm.hangul, branch.tenGodTerm.hangul]
  })
  const luck = decades && [decades.direction, decades.cycles.map(({ seen, fromAge }) => [seen.hangul, seen.stem.hangul, seen.branch.hangul, fromAge])]
  return [pillars, voidBranches.map((branch) => engine.branchTerms[branch].hangul), luck]
}

function wordsOfManseryeok(birth: BenchBirth): unknown[] {
  const chart = manseryeok(birth)
  const pillars = (['year', 'month', 'day', 'hour'] as const).map((place) => {
    const { [place]: pillar, [`${place}Element` as const]: element, [`${place}YinYang` as const]: yinYang } = chart
    const pair = [
      [pillar.heavenlyStem, element.stem, yinYang.stem],
      [pillar.earthlyBranch, element.branch, yinYang.branch],
    ]
    return [chart[`${place}Hanja` as const], chart[`${place}String` as const], pair, chart.tenGods[place].stem, chart.tenGods[place].branch]
  })
  const { forward, pillars: decades } = chart.luckPillars!
  const cycles = decades.map(({ korean, pillar, age }) => [korean, pillar.heavenlyStem, pillar.earthlyBranch, age])
  return [pillars, chart.voidBranches, [forward ? 'forward' : 'backward', cycles]]
}

function detail(name: string, value: string): void {
  console.log(`${name.padEnd(44)} ${value}`)
}

function measured(run: (index: number) => void): string {
  warmUp(run)
  return `${median(Array.from({ length: rounds }, () => microseconds(run))).toFixed(1)} µs`
}

function chartUnread(births: BenchBirth[]): void {
  detail(
    'chartOf, chart with its times decoded, not read',
    measured((index) => {
      sink += chartOf(births[index]!).warnings.length
    }),
  )
  detail(
    'chartOf, chart alone decoded, not read',
    measured((index) => {
      sink += natalOf(births[index]!).warnings.length
    }),
  )
}

function nativeChart(births: BenchBirth[]): void {
  const response = new Uint8Array(8_192)
  const rows = births.map((birth) => {
    const row = new Float64Array(requestLength)
    writeRequest(engine.birthSchema.parse(birthOf(birth)), row)
    return row
  })
  for (const [name, present] of [
    ['native call, chart with its times', now.getTime()],
    ['native call, chart alone', Number.NaN],
  ] as const) {
    detail(
      name,
      measured((index) => {
        sink += native().chart(rows[index]!, present, response)
      }),
    )
  }
}

/** What the steps of the chosen parts take, all births in one batch. */
function partSteps(births: BenchBirth[]): void {
  const inputs = births.map(birthOf)
  const computed = () => {
    const result = engine.chartPartsOf(inputs, peerParts)
    if (!result.ok) throw new Error(result.error.message)
    return result.charts
  }
  const perBirth = (run: () => void) => {
    const times = Array.from({ length: rounds + 1 }, () => (milliseconds(run) * 1000) / inputs.length)
    return `${median(times.slice(1)).toFixed(2)} µs`
  }
  const rows = new Float64Array(inputs.length * plainRequestLength)
  const parsed = inputs.map((input) => engine.birthSchema.parse(input))
  const write = () => {
    for (const [index, birth] of parsed.entries()) writeRequest(birth, rows, index * plainRequestLength, plainRequestLength)
  }
  write()
  detail(
    'chosen parts: inputs checked',
    perBirth(() => {
      for (const input of inputs) sink += Number(parseBirth(input).ok)
    }),
  )
  detail('chosen parts: rows written', perBirth(write))
  detail(
    'chosen parts: native call',
    perBirth(() => {
      sink += native().charts(rows, plainRequestLength, partBits(peerParts)!).length
    }),
  )
  const charts = computed()
  detail(
    'chosen parts: decoded and read by name',
    perBirth(() => {
      for (let index = 0; index < charts.length; index++) {
        const chart = charts.at(index)
        if (chart.ok) sink += readPeerParts(chart.chart)
      }
    }),
  )
}

/** One core: the call is synchronous. */
function batch(births: BenchBirth[]): void {
  const inputs = births.map(birthOf)
  const times = (run: () => void) => median(Array.from({ length: rounds + 1 }, () => milliseconds(run)).slice(1))
  const perSecond = (spent: number) => `${Math.round((inputs.length / spent) * 1000)} charts/s`
  const computed = times(() => {
    sink += engine.chartsOf(inputs).bytes.length
  })
  detail(`chartsOf, ${inputs.length} births into one buffer`, perSecond(computed))
  const pillars = times(() => {
    const charts = engine.chartsOf(inputs)
    for (let index = 0; index < charts.length; index++) sink += charts.pillarsAt(index)!.day!.length
  })
  detail('chartsOf, and the four pillars of each read', perSecond(pillars))
  const decoded = times(() => {
    const charts = engine.chartsOf(inputs)
    for (let index = 0; index < charts.length; index++) sink += read(charts.at(index))
  })
  detail('chartsOf, and every field of each found and read', perSecond(decoded))
}

function terms(): void {
  const spent = (run: () => void) => `${median(Array.from({ length: 21 }, () => milliseconds(run)).slice(1)).toFixed(2)} ms`
  const asInstants = spent(() => {
    for (const instant of engine.solarTermInstants(1900, 2100)) sink += instant
  })
  const asText = spent(() => {
    sink += read(engine.solarTerms(1900, 2100))
  })
  detail(`${engine.solarTerms(1900, 2100).length} solar terms, 1900 to 2100, as instants`, asInstants)
  detail('the same as objects with ISO text', asText)
}

/** The steps inside Rust, by its own bench. */
function rustSteps(): void {
  const { stdout, status } = spawnSync('cargo', ['bench', '--quiet', '-p', 'heal7-core', '--bench', 'chart'], {
    cwd: join(import.meta.dirname, '../../engine'),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error('The Rust bench did not run.')
  for (const [, name, nanoseconds] of stdout.matchAll(/^(\S.*?) +(\d+) ns$/gm))
    detail(`Rust: ${name}`, `${(Number(nanoseconds) / 1000).toFixed(2)} µs`)
}

/** Import, first chart and the memory both add, in processes of their own; type stripping and what is imported with it included. */
function freshProcess(module: '#engine' | 'zod'): void {
  const script = `
    const settle = () => { gc(); gc(); return process.memoryUsage().rss }
    const before = settle()
    const start = performance.now()
    const { chartOf } = await import('${module}')
    const loaded = performance.now()
    chartOf?.({ instant: '1992-03-13T22:20:00Z', sex: 'female', longitude: ${seoul} }, new Date('${now.toISOString()}'))
    const called = performance.now()
    console.log(JSON.stringify([loaded - start, called - loaded, (settle() - before) / 2 ** 20]))`
  const runs = Array.from({ length: rounds }, () => {
    const options = { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' } as const
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], options)
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout) as [load: number, call: number, memory: number]
  })
  const [load, call, memory] = ([0, 1, 2] as const).map((index) => median(runs.map((run) => run[index])))
  detail(`import of ${module} in a fresh process`, `${load!.toFixed(0)} ms, ${memory!.toFixed(1)} MiB resident`)
  if (module === '#engine') detail('first chart after it', `${call!.toFixed(2)} ms`)
}

const births = randomBirths()
compare(births)
console.log()
detail('the words of manseryeok are those of the parts', agreement(births))
partSteps(births)
chartUnread(births)
nativeChart(births)
batch(births)
rustSteps()
terms()
freshProcess('#engine')
freshProcess('zod')
detail('machine', `${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`)
detail('read', `${count} births, checksum ${sink.toFixed(0)}`)
