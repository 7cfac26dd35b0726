/** Claims about luck cycles, years, months and days. */
import { type Chart, pillarHangul, tenGods } from '#engine/client'
import { type Draw, type Drawn, other, pick, pillars, type Source } from './draw-values.ts'
import { godWords, type Locale, monthNames, nativeAge, pillarWords, type Values } from './wording.ts'

function withLuck(source: (luck: NonNullable<Chart['luck']>, draw: Draw) => Drawn | null): Source {
  return (draw) => (draw.chart.luck ? source(draw.chart.luck, draw) : null)
}
const cyclePillar = (say: (cycle: NonNullable<Chart['luck']>['cycles'][number]) => Values): Source =>
  withLuck((luck, { next }) => {
    const cycle = pick(luck.cycles, next)
    const wrong = other(pillars, cycle.pillar, next)
    const { both: _both, ...rest } = say(cycle)
    return { right: { ...pillarWords(cycle.pillar), ...rest }, wrong: { ...pillarWords(wrong), ...rest } }
  })

const gods = [...tenGods]
const annual =
  (say: (year: Chart['annual'][number], locale: Locale) => { right: Values; wrong: readonly Values[] }): Source =>
  ({ chart, locale, next }) => {
    const { right, wrong } = say(pick(chart.annual, next), locale)
    return { right, wrong: pick(wrong, next) }
  }
const annualGod = (which: 'stem' | 'branch' | 'any'): Source =>
  annual((year, locale) => {
    const held = which === 'stem' ? [year.stemTenGod] : which === 'branch' ? [year.branchTenGod] : [year.stemTenGod, year.branchTenGod]
    const named = { year: String(year.year), pillar: pillarHangul(year.pillar) }
    return {
      right: { ...godWords(held[0]!, locale), ...named },
      wrong: gods.filter((entry) => !held.includes(entry)).map((entry) => ({ ...godWords(entry, locale), ...named })),
    }
  })

export const timeSources: Record<string, Source> = {
  direction: withLuck(({ direction }, { locale }) => {
    const say = (value: string): Values => ({ direction: locale === 'ko' ? (value === 'forward' ? '순행' : '역행') : value })
    return { right: say(direction), wrong: say(direction === 'forward' ? 'backward' : 'forward') }
  }),
  start: withLuck(({ displayedAge }, { next }) => ({
    right: { age: String(displayedAge) },
    wrong: { age: String(other([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], displayedAge, next)) },
  })),
  cycle: cyclePillar(({ fromAge }) => ({ age: String(fromAge) })),
  'cycle-age': cyclePillar(({ fromAge }) => ({ native: nativeAge(fromAge) })),
  'cycle-year': cyclePillar(({ startsAt }) => ({ year: startsAt.slice(0, 4) })),
  span: withLuck(({ cycles }, { next }) => {
    const cycle = pick(cycles, next)
    const shift = pick([-3, -1, 1, 2, 4], next)
    const say = (move: number): Values => ({ ...pillarWords(cycle.pillar), from: String(cycle.fromAge + move), to: String(cycle.toAge + move) })
    return { right: say(0), ...(cycle.fromAge + shift > 0 ? { wrong: say(shift) } : {}) }
  }),
  current: withLuck(({ cycles, current }, { next }) =>
    current === null ? null : { right: pillarWords(cycles[current]!.pillar), wrong: pillarWords(other(pillars, cycles[current]!.pillar, next)) },
  ),
  'current-god': withLuck(({ cycles, current }, { locale, next }) => {
    if (current === null) return null
    const { stemTenGod, branchTenGod } = cycles[current]!
    const say = (stem: (typeof tenGods)[number], branch: (typeof tenGods)[number]): Values => ({
      stemgod: godWords(stem, locale).god!,
      branchgod: godWords(branch, locale).god!,
    })
    return { right: say(stemTenGod, branchTenGod), wrong: say(other(tenGods, stemTenGod, next), other(tenGods, branchTenGod, next)) }
  }),
  next: withLuck(({ cycles, current }, { next }) => {
    const cycle = cycles[(current ?? -1) + 1]
    return cycle ? { right: pillarWords(cycle.pillar), wrong: pillarWords(other(pillars, cycle.pillar, next)) } : null
  }),
  annual: ({ chart, next }) => {
    const year = pick(chart.annual, next)
    const named = { year: String(year.year) }
    return { right: { ...pillarWords(year.pillar), ...named }, wrong: { ...pillarWords(other(pillars, year.pillar, next)), ...named } }
  },
  'annual-god': annualGod('any'),
  'annual-stem-god': annualGod('stem'),
  'annual-branch-god': annualGod('branch'),
  'annual-this': ({ chart, next }) => yearFromNow(chart, 0, next),
  'annual-next': ({ chart, next }) => yearFromNow(chart, 1, next),
  monthly: ({ chart, next }) => {
    const month = pick(chart.monthly, next)
    const number = Number(month.month.slice(5))
    const named = { year: month.month.slice(0, 4), month: String(number), monthname: monthNames[number - 1]! }
    const all = chart.monthly.filter((entry) => entry.month === month.month).map(({ pillar }) => pillar)
    const wrong = pillars.filter((pillar) => !all.includes(pillar))
    return {
      right: { ...pillarWords(month.pillar), ...named, pillar: pillarHangul(month.pillar) },
      wrong: { ...pillarWords(pick(wrong, next)), ...named },
    }
  },
  today: ({ chart, next }) => {
    const { pillar } = chart.daily[0]!
    return { right: pillarWords(pillar), wrong: pillarWords(other(pillars, pillar, next)) }
  },
  'now-age': ({ chart, next }) => {
    const [born, now] = [chart.birth.civil.slice(0, 10), chart.now.date]
    const age = Number(now.slice(0, 4)) - Number(born.slice(0, 4)) - (now.slice(5) < born.slice(5) ? 1 : 0)
    return { right: { age: String(age) }, wrong: { age: String(age + pick([-7, -4, 3, 6], next)) } }
  },
}

function yearFromNow(chart: Chart, years: number, next: () => number): Drawn {
  const { pillar } = chart.annual.find(({ year }) => year === chart.now.year + years)!
  return { right: pillarWords(pillar), wrong: pillarWords(other(pillars, pillar, next)) }
}
