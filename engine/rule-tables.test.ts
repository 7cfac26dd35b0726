/** The tables of the rules, written a second time in letters, against thousands of charts of the engine. */
import { describe, expect, it } from 'vitest'
import { chartOf } from './chart-of.ts'
import { chartsOf } from './charts-of.ts'
import {
  type BirthInput,
  type Branch,
  branches,
  branchStars,
  type Chart,
  elements,
  luckStages,
  type NatalChart,
  type Position,
  positions,
  presets,
  type RelationKind,
  type SchoolChoices,
  type StarId,
  type Stem,
  stars,
  stems,
  structures,
} from './client.ts'
import { solarTerms } from './solar-terms.ts'

const instants = Array.from({ length: 1_500 }, (_, index) => new Date(Date.UTC(1930, 0, 1) + index * 31.7193 * 86_400_000).toISOString())

function chart(birth: BirthInput): NatalChart {
  const result = chartOf(birth)
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(birth)}`)
  return result.chart
}

function charts(schools?: SchoolChoices): NatalChart[] {
  return instants.map((instant) => chart({ instant, sex: 'female', ...(schools ? { schools } : {}) }))
}

const usual = charts()
const at = ({ pillars }: NatalChart, position: Position) => pillars[position]!
const placesWhere = (found: NatalChart, holds: (letters: { stem: Stem; branch: Branch; pillar: string }) => boolean) =>
  positions.filter((position) => holds(at(found, position)))
const split = (text: string) => text.split(' ')

/** `甲巳 乙午`: what stands behind each letter. */
function byLetter(text: string): Record<string, string> {
  return Object.fromEntries(
    split(text).flatMap((entry) =>
      [...entry.replace(/[^甲乙丙丁戊己庚辛壬癸]/g, '')].map((stem) => [stem, entry.replace(/[甲乙丙丁戊己庚辛壬癸]/g, '')]),
    ),
  )
}
const byStem = (text: string) => (found: NatalChart) => {
  const wanted = byLetter(text)[at(found, 'day').stem] ?? ''
  return placesWhere(found, ({ branch }) => wanted.includes(branch))
}
const pillarsOf = (text: string) => (found: NatalChart) => placesWhere(found, ({ pillar }) => split(text).includes(pillar))
/** `寅午戌卯`: a triad and what it asks for. */
const byTriad = (text: string, base: Position) => (found: NatalChart) => {
  const wanted = split(text)
    .find((entry) => entry.slice(0, 3).includes(at(found, base).branch))!
    .slice(3)
  return placesWhere(found, ({ stem, branch }) => wanted === stem || wanted === branch)
}
const byMonth = (text: string) => (found: NatalChart) => {
  const wanted = split(text).find((entry) => entry[0] === at(found, 'month').branch)![1]!
  return placesWhere(found, ({ stem, branch }) => wanted === stem || wanted === branch)
}
const bySeason = (text: string) => (found: NatalChart) => {
  const wanted = split(text).find((entry) => entry.slice(0, 3).includes(at(found, 'year').branch))![3]!
  return placesWhere(found, ({ branch }) => branch === wanted)
}
const joined = (pairs: string) => (found: NatalChart) =>
  positions.filter((a) => positions.some((b) => a !== b && split(pairs).some((pair) => isPair(pair, at(found, a).branch, at(found, b).branch))))
const isPair = (pair: string, a: string, b: string) => pair === a + b || pair === b + a

const starTables: Record<StarId, (found: NatalChart) => Position[]> = {
  'heavenly-noble': byStem('甲戊庚丑未 乙己子申 丙丁亥酉 辛寅午 壬癸巳卯'),
  literary: byStem('甲巳 乙午 丙戊申 丁己酉 庚亥 辛子 壬寅 癸卯'),
  'literary-melody': byStem('甲亥 乙子 丙戊寅 丁己卯 庚巳 辛午 壬申 癸酉'),
  academy: byStem('甲亥 乙午 丙戊寅 丁己酉 庚巳 辛子 壬申 癸卯'),
  'golden-carriage': byStem('甲辰 乙巳 丙戊未 丁己申 庚戌 辛亥 壬丑 癸寅'),
  'hidden-salary': byStem('甲亥 乙戌 丙戊申 丁己未 庚巳 辛辰 壬寅 癸丑'),
  salary: byStem('甲寅 乙卯 丙戊巳 丁己午 庚申 辛酉 壬亥 癸子'),
  supreme: byStem('甲乙子午 丙丁卯酉 戊己辰戌丑未 庚辛寅亥 壬癸巳申'),
  'peach-blossom': byTriad('寅午戌卯 申子辰酉 巳酉丑午 亥卯未子', 'year'),
  'travel-horse': byTriad('寅午戌申 申子辰寅 巳酉丑亥 亥卯未巳', 'year'),
  canopy: byTriad('寅午戌戌 申子辰辰 巳酉丑丑 亥卯未未', 'year'),
  blade: byStem('甲卯 丙戊午 庚酉 壬子'),
  'white-tiger': pillarsOf('甲辰 乙未 丙戌 丁丑 戊辰 壬戌 癸丑'),
  commander: pillarsOf('庚辰 庚戌 壬辰 戊戌'),
  'ghost-gate': joined('子酉 丑午 寅未 卯申 辰亥 巳戌'),
  'red-charm': byStem('甲午 乙申 丙寅 丁未 戊己辰 庚戌 辛酉 壬子 癸申'),
  'heavenly-virtue': byMonth('寅丁 卯申 辰壬 巳辛 午亥 未甲 申癸 酉寅 戌丙 亥乙 子巳 丑庚'),
  'monthly-virtue': byTriad('寅午戌丙 申子辰壬 亥卯未甲 巳酉丑庚', 'month'),
  'heavenly-doctor': (found) =>
    placesWhere(found, ({ branch }) => branches.indexOf(branch) === (branches.indexOf(at(found, 'month').branch) + 11) % 12),
  lonely: bySeason('寅卯辰巳 巳午未申 申酉戌亥 亥子丑寅'),
  widow: bySeason('寅卯辰丑 巳午未辰 申酉戌未 亥子丑戌'),
  needle: (found) => placesWhere(found, ({ stem, branch }) => '甲辛'.includes(stem) || '申卯午'.includes(branch)),
}

/** Tables of the other schools. */
const variants: [SchoolChoices, StarId, (found: NatalChart) => Position[]][] = [
  [{ blade: 'yin-after' }, 'blade', byStem('甲卯 丙戊午 庚酉 壬子 乙辰 丁己未 辛戌 癸丑')],
  [{ blade: 'yin-before' }, 'blade', byStem('甲卯 丙戊午 庚酉 壬子 乙寅 丁己巳 辛申 癸亥')],
  [{ commander: 'six' }, 'commander', pillarsOf('庚辰 庚戌 壬辰 戊戌 壬戌 戊辰')],
  [{ redCharm: 'variant' }, 'red-charm', byStem('甲午 乙午 丙寅 丁寅 戊己辰 庚戌 辛戌 壬子 癸子')],
  [{ needle: 'wide' }, 'needle', (found) => placesWhere(found, ({ stem, branch }) => '甲辛'.includes(stem) || '申卯午未戌'.includes(branch))],
  [{ starBase: 'day' }, 'peach-blossom', byTriad('寅午戌卯 申子辰酉 巳酉丑午 亥卯未子', 'day')],
  [{ starBase: 'day' }, 'travel-horse', byTriad('寅午戌申 申子辰寅 巳酉丑亥 亥卯未巳', 'day')],
  [{ starBase: 'day' }, 'canopy', byTriad('寅午戌戌 申子辰辰 巳酉丑丑 亥卯未未', 'day')],
]

describe('stars', () => {
  it.each(stars)('%s stands where its table says', (star) => {
    for (const found of usual) expect(found.stars.find((entry) => entry.star === star)?.places ?? []).toEqual(starTables[star](found))
    expect(usual.some((found) => found.stars.some((entry) => entry.star === star))).toBe(true)
  })

  it.each(variants)('%j moves %s', (schools, star, table) => {
    for (const found of charts(schools)) expect(found.stars.find((entry) => entry.star === star)?.places ?? []).toEqual(table(found))
  })

  it('counts the twelve branch stars from the triad of the year, or of the day', () => {
    const first = { 寅午戌: '亥', 申子辰: '巳', 巳酉丑: '寅', 亥卯未: '申' } as const
    const expected = (found: NatalChart, base: Position) => {
      const start = Object.entries(first).find(([triad]) => triad.includes(at(found, base).branch))![1]
      return positions.map((position) => branchStars[(branches.indexOf(at(found, position).branch) + 12 - branches.indexOf(start)) % 12])
    }
    const read = (found: NatalChart) => positions.map((position) => at(found, position).branchStar)
    for (const found of usual) expect(read(found)).toEqual(expected(found, 'year'))
    for (const found of charts({ starBase: 'day' })) expect(read(found)).toEqual(expected(found, 'day'))
  })
})

/** Pairs, and what they become. */
const stemPairs: Partial<Record<RelationKind, string>> = {
  'stem-combination': '甲己earth 乙庚metal 丙辛water 丁壬wood 戊癸fire',
  'stem-clash': '甲庚 乙辛 丙壬 丁癸',
  'stem-control': '甲戊 乙己 丙庚 丁辛 戊壬 己癸',
}
const branchPairs: Partial<Record<RelationKind, string>> = {
  'six-combination': '子丑earth 寅亥wood 卯戌fire 辰酉metal 巳申water 午未fire',
  clash: '子午 丑未 寅申 卯酉 辰戌 巳亥',
  punishment: '寅巳 巳申 寅申 丑戌 戌未 丑未 子卯',
  'self-punishment': '辰辰 午午 酉酉 亥亥',
  break: '子酉 丑辰 寅亥 卯午 巳申 戌未',
  harm: '子未 丑午 寅巳 卯辰 申亥 酉戌',
  resentment: '子未 丑午 寅酉 卯申 辰亥 巳戌',
  'hidden-combination': '子戌 丑寅 卯申 午亥 寅未',
}
const triples: Partial<Record<RelationKind, string>> = {
  'three-combination': '申子辰water 寅午戌fire 巳酉丑metal 亥卯未wood',
  'directional-combination': '寅卯辰wood 巳午未fire 申酉戌metal 亥子丑water',
}

function expectedPairs(found: NatalChart, text: string, letter: 'stem' | 'branch'): string[] {
  return positions.flatMap((a, place) =>
    positions.slice(place + 1).flatMap((b) => {
      const [x, y] = [at(found, a)[letter], at(found, b)[letter]]
      const pair = split(text).find((entry) => isPair(entry.slice(0, 2), x, y))
      return pair ? [`${a}-${b} ${x}${y} ${pair.slice(2) || null}`] : []
    }),
  )
}

function found(one: NatalChart, kind: RelationKind): string[] {
  return one.relations
    .filter((relation) => relation.kind === kind)
    .map(({ places, letters, element }) => `${places.join('-')} ${letters.join('')} ${element}`)
}

describe('relations', () => {
  it.each(Object.entries(stemPairs))('%s joins the stems of its table', (kind, text) => {
    for (const one of usual) expect(found(one, kind as RelationKind).toSorted()).toEqual(expectedPairs(one, text, 'stem').toSorted())
  })

  it.each(Object.entries(branchPairs))('%s joins the branches of its table', (kind, text) => {
    for (const one of usual) expect(found(one, kind as RelationKind).toSorted()).toEqual(expectedPairs(one, text, 'branch').toSorted())
  })

  it.each(Object.entries(triples))('%s needs all three', (kind, text) => {
    let seen = 0
    for (const one of usual) {
      const expected = positions.flatMap((_, left) => {
        const three = positions.filter((_, place) => place !== left)
        const letters = three.map((position) => at(one, position).branch)
        const entry = split(text).find((candidate) => [...candidate.slice(0, 3)].every((branch) => letters.includes(branch as Branch)))
        return entry ? [`${three.join('-')} ${letters.join('')} ${entry.slice(3)}`] : []
      })
      expect(found(one, kind as RelationKind).toSorted()).toEqual(expected.toSorted())
      seen += expected.length
    }
    expect(seen).toBeGreaterThan(10)
  })

  it.each([
    [{ horseGoat: 'earth' } as const, '子丑earth 寅亥wood 卯戌fire 辰酉metal 巳申water 午未earth'],
    [{ horseGoat: 'nothing' } as const, '子丑earth 寅亥wood 卯戌fire 辰酉metal 巳申water 午未'],
    [{ ratOx: 'water' } as const, '子丑water 寅亥wood 卯戌fire 辰酉metal 巳申water 午未fire'],
  ])('%j changes what a six combination becomes', (schools, text) => {
    for (const one of charts(schools)) expect(found(one, 'six-combination').toSorted()).toEqual(expectedPairs(one, text, 'branch').toSorted())
  })

  it('half a triad needs its centre, or in some schools any two', () => {
    const triads = ['申子辰', '寅午戌', '巳酉丑', '亥卯未']
    const halves = (one: NatalChart, needsCentre: boolean) => {
      const wholes = one.relations.filter(({ kind }) => kind === 'three-combination').map(({ places }) => places)
      return positions.flatMap((a, place) =>
        positions.slice(place + 1).flatMap((b) => {
          const [x, y] = [at(one, a).branch, at(one, b).branch]
          const half = x !== y && triads.some((triad) => triad.includes(x) && triad.includes(y))
          const centred = [x, y].some((branch) => '子午卯酉'.includes(branch))
          const told = wholes.some((whole) => whole.includes(a) && whole.includes(b))
          return half && (centred || !needsCentre) && !told ? [`${a}-${b} ${x}${y}`] : []
        }),
      )
    }
    const read = (one: NatalChart) => found(one, 'half-combination').map((text) => text.split(' ').slice(0, 2).join(' '))
    for (const one of usual) expect(read(one).toSorted()).toEqual(halves(one, true).toSorted())
    for (const one of charts({ halfCombination: 'any-two' })) expect(read(one).toSorted()).toEqual(halves(one, false).toSorted())
  })
})

describe('letters', () => {
  const monthlyCommand =
    '子壬10癸20 丑癸9辛3己18 寅戊7丙7甲16 卯甲10乙20 辰乙9癸3戊18 巳戊7庚7丙16 午丙10己9丁11 未丁9乙3己18 申戊7壬7庚16 酉庚10辛20 戌辛9丁3戊18 亥戊7甲7壬16'
  const personnelUse =
    '子癸30 丑癸9辛3己18 寅戊7丙7甲16 卯乙30 辰乙9癸3戊18 巳戊5庚9丙16 午己9丁21 未丁9乙3己18 申戊10壬3庚17 酉辛30 戌辛9丁3戊18 亥甲5壬25'

  it.each([
    [{}, monthlyCommand],
    [{ hiddenStems: 'personnel-use' } as const, personnelUse],
  ])('%j hides stems for so many days', (schools, text) => {
    for (const one of charts(schools)) {
      for (const position of positions) {
        const { branch, hidden } = at(one, position)
        const expected = split(text).find((entry) => entry.startsWith(branch))
        expect(branch + hidden.map(({ stem, days }) => stem + days).join('')).toBe(expected)
      }
      const { month, pillars } = one
      const ends = pillars.month.hidden.map((_, place, all) => all.slice(0, place + 1).reduce((sum, { days }) => sum + days, 0))
      const place = ends.findIndex((end) => month.days < end)
      expect(month.commanding).toBe(pillars.month.hidden.at(place)!.stem)
    }
  })

  const births = { 甲: '亥', 乙: '午', 丙: '寅', 丁: '酉', 戊: '寅', 己: '酉', 庚: '巳', 辛: '子', 壬: '申', 癸: '卯' } as const
  const stageOn = (stem: Stem, branch: Branch) => {
    const steps = branches.indexOf(branch) - branches.indexOf(births[stem])
    return luckStages[(stems.indexOf(stem) % 2 === 0 ? steps + 24 : 24 - steps) % 12]
  }

  it('counts the stages of the day stem, of each stem on its own branch and of each hidden stem where it hides', () => {
    for (const one of usual) {
      for (const position of positions) {
        const { stem, branch, stage, seatedStage, hidden } = at(one, position)
        expect([stage, seatedStage]).toEqual([stageOn(at(one, 'day').stem, branch), stageOn(stem, branch)])
        for (const entry of hidden) expect(entry.stage).toBe(stageOn(entry.stem, branch))
      }
    }
  })

  it('leaves two branches of each ten-day week void, by the day and by the year', () => {
    const weeks = { 甲子: '戌亥', 甲戌: '申酉', 甲申: '午未', 甲午: '辰巳', 甲辰: '寅卯', 甲寅: '子丑' }
    const voidOf = (pillar: string) => {
      const back = stems.indexOf(pillar[0] as Stem)
      const start = `甲${branches[(branches.indexOf(pillar[1] as Branch) + 12 - back) % 12]}`
      return [...weeks[start as keyof typeof weeks]]
    }
    for (const [schools, both] of [
      [{}, false],
      [{ voidBase: 'day-and-year' } as const, true],
    ] as const) {
      for (const one of charts(schools)) {
        expect(one.voidBranches).toEqual(voidOf(one.pillars.day.pillar))
        expect(one.yearVoidBranches).toEqual(voidOf(one.pillars.year.pillar))
        const void_ = [...one.voidBranches, ...(both ? one.yearVoidBranches : [])]
        for (const position of positions) expect(at(one, position).void).toBe(void_.includes(at(one, position).branch))
      }
    }
  })

  it('knows which stems have roots and which hidden ones stand openly', () => {
    const element = (stem: Stem) => Math.floor(stems.indexOf(stem) / 2)
    for (const one of usual.slice(0, 300)) {
      for (const position of positions) {
        const { stem, rootedIn, hidden } = at(one, position)
        expect(rootedIn).toEqual(positions.filter((other) => at(one, other).hidden.some((entry) => element(entry.stem) === element(stem))))
        for (const entry of hidden) expect(entry.exposedAt).toEqual(positions.filter((other) => at(one, other).stem === entry.stem))
      }
    }
  })
})

describe('useful elements and structure', () => {
  /** 궁통보감, from 寅 to 丑. */
  const climate: Record<Stem, string> = {
    甲: '丙癸 庚丙丁戊己 庚丁壬 癸庚丁 癸庚丁 癸庚丁 庚丁壬 庚丁丙 庚甲丁壬癸 庚丁丙戊 丁庚丙 丁庚丙',
    乙: '丙癸 丙癸 癸丙戊 癸 癸丙 癸丙 丙癸己 癸丙丁 癸辛 丙戊 丙 丙',
    丙: '壬庚 壬己 壬甲 壬庚癸 壬庚 壬庚 壬戊 壬癸 甲壬 甲戊庚壬 壬戊己 壬甲',
    丁: '甲庚 庚甲 甲庚 甲庚 壬庚癸 甲壬庚 甲庚丙戊 甲庚丙戊 甲庚戊 甲庚 甲庚 甲庚',
    戊: '丙甲癸 丙甲癸 甲丙癸 甲丙癸 壬甲丙 癸丙甲 丙癸甲 丙癸 甲丙癸 甲丙 丙甲 丙甲',
    己: '丙庚甲 甲癸丙 丙癸甲 癸丙 癸丙 癸丙 丙癸 丙癸 甲丙癸 丙甲戊 丙甲戊 丙甲戊',
    庚: '戊甲壬丙丁 丁甲庚丙 甲丁壬癸 壬戊丙丁 壬癸 丁甲 丁甲 丁甲丙 甲壬 丁丙 丁甲丙 丙丁甲',
    辛: '己壬庚 壬甲 壬甲 壬甲癸 壬己癸 壬庚甲 壬甲戊 壬甲 壬甲 壬丙 丙戊壬甲 丙壬戊己',
    壬: '庚丙戊 戊辛庚 甲庚 壬辛庚癸 癸庚辛 辛甲 戊丁 甲庚 甲丙 戊丙庚 戊丙 丙丁甲',
    癸: '辛丙 庚辛 丙辛甲 辛 庚辛壬癸 庚辛壬癸 丁 辛丙 辛甲壬癸 庚辛戊丁 丙辛 丙丁',
  }

  it('wants the stems that the table of the months names', () => {
    for (const one of usual) {
      const { stem } = at(one, 'day')
      const month = (branches.indexOf(at(one, 'month').branch) + 10) % 12
      expect(one.climateStems.map((entry) => entry.stem).join('')).toBe(split(climate[stem])[month])
      for (const { stem: wanted, places } of one.climateStems) expect(places).toEqual(placesWhere(one, (letters) => letters.stem === wanted))
    }
  })

  it('claims an outer structure only of a chart that is heavy on that side', () => {
    const seen = new Set<string>()
    const sides = { 'follow-companions': 0, 'follow-output': 1, 'follow-wealth': 2, 'follow-officer': 3, 'follow-resources': 4 } as Record<
      string,
      number
    >
    const many = chartsOf(
      Array.from({ length: 40_000 }, (_, index) => ({ instant: new Date(Date.UTC(1930, 0, 1) + index * 26.3 * 3_600_000).toISOString() })),
    )
    for (let index = 0; index < many.length; index++) {
      const result = many.at(index)
      if (!result.ok) throw new Error(result.error.code)
      const one = result.chart
      const own = Math.floor(stems.indexOf(at(one, 'day').stem) / 2)
      const weights = elements.map((element) => one.elements[element].weight)
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      const share = (steps: number) => weights[(own + steps) % 5]! / total
      for (const { kind, element, confidence } of one.structure.outer) {
        seen.add(kind)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        const side = sides[kind]
        if (side !== undefined) {
          expect(element).toBe(elements[(own + side) % 5])
          expect(share(side)).toBeGreaterThan(0.59)
        }
        if (kind === 'follow-output' || kind === 'follow-wealth' || kind === 'follow-officer' || kind === 'follow-flow')
          expect(one.strength.rootedIn).toEqual([])
        if (kind === 'one-element') expect(element).toBe(elements[own])
        if (kind === 'two-elements') expect(elements.filter((other) => one.elements[other].count === 4)).toHaveLength(2)
        if (kind === 'transformed')
          expect(one.relations.some((relation) => relation.kind === 'stem-combination' && relation.element === element)).toBe(true)
      }
    }
    expect([...seen].toSorted()).toEqual([...structures.slice(structures.indexOf('follow-companions'))].toSorted())
  })
})

describe('luck, clocks and warnings', () => {
  it('counts small luck from the hour pillar in the direction of luck', () => {
    const sixty = (step: number) => `${stems[(step + 120) % 10]}${branches[(step + 120) % 12]}`
    const indexOf = (pillar: string) => Array.from({ length: 60 }, (_, index) => sixty(index)).indexOf(pillar)
    for (const one of usual.slice(0, 200)) {
      const step = one.luck!.direction === 'forward' ? 1 : -1
      const hour = indexOf(one.pillars.hour!.pillar)
      expect(one.luck!.small).toEqual(Array.from({ length: 10 }, (_, index) => sixty(hour + step * (index + 1))))
    }
    expect(chart({ date: '2000-01-01', sex: 'male' }).luck!.small).toEqual([])
  })

  it.each([
    ['forceteller', 'mean-solar', 'zi'],
    ['forceteller-split', 'mean-solar', 'split'],
    ['minus-30', 'minus-30', 'zi'],
    ['civil-split', 'standard', 'split'],
    ['apparent', 'apparent-solar', 'zi'],
  ] as const)('the preset %s reads the %s clock and its day by %s', (preset, clock, dayBoundary) => {
    for (const instant of instants.slice(0, 300)) {
      const [by, named] = [chart({ instant, preset }), chart({ instant, clock, dayBoundary })]
      expect(by.pillars).toEqual(named.pillars)
      expect(by.convention).toMatchObject({ preset, clock, dayBoundary })
    }
    expect(presets).toContain(preset)
  })

  it('takes thirty minutes and daylight saving off the wall clock', () => {
    const clockOf = (date: string, time: string) => chart({ date, time, preset: 'minus-30' }).birth.clock
    expect(clockOf('1992-03-14', '07:20')).toBe('1992-03-14 06:50:00')
    expect(clockOf('1988-07-15', '13:40')).toBe('1988-07-15 12:10:00')
    expect(clockOf('1957-01-15', '13:40')).toBe('1957-01-15 13:10:00')
  })

  it('shows the other chart on both sides of a change of the clocks', () => {
    const warned = (birth: BirthInput) => chart(birth).warnings.find(({ code }) => code === 'near-time-change')
    // 02:00 became 03:00; on a clock that had stayed, the same reading is an hour later.
    const own = chart({ date: '1988-05-08', time: '03:45' })
    const other = chart({ date: '1988-05-08', time: '03:45', timeZone: 'Etc/GMT-9', longitude: 126.978 })
    expect(warned({ date: '1988-05-08', time: '03:45' })?.alternative?.hour).toBe(other.pillars.hour!.pillar)
    expect(own.pillars.hour!.pillar).not.toBe(other.pillars.hour!.pillar)
  })

  it('is unsure of a term in years in which the rotation of the earth is', () => {
    const term = Date.parse(solarTerms(2100, 2100)[2]!.utc)
    const near = [-190, -100, 100, 190].map((seconds) => new Date(term + seconds * 1_000).toISOString())
    const codes = near.map((instant) => chart({ instant }).warnings.map(({ code }) => code))
    expect(codes).toEqual(near.map(() => expect.arrayContaining(['uncertain-delta-t'])))
    expect(usual.flatMap(({ warnings }) => warnings).filter(({ code }) => code === 'uncertain-delta-t')).toEqual([])
  })

  it('takes a birth by the Chinese lunar calendar', () => {
    const korean = chart({ date: '2017-05-01', calendar: 'lunar', leapMonth: true })
    expect(korean.birth.civil).toBe('2017-06-24')
    expect(chart({ date: '2017-06-01', calendar: 'chinese-lunar', leapMonth: true }).birth.civil).toBe('2017-07-23')
    expect(chartOf({ date: '2017-05-01', calendar: 'chinese-lunar', leapMonth: true })).toMatchObject({
      ok: false,
      error: { code: 'leap-month-absent' },
    })
  })

  it('gives the double hours of today by the school', () => {
    const result = chartOf({ date: '1992-03-14', time: '07:20' }, new Date('2026-11-24T03:00:00Z'))
    const { hourly, daily } = (result as { chart: Chart }).chart
    expect(hourly.map(({ from }) => from)).toEqual([
      '00:00',
      ...Array.from({ length: 12 }, (_, index) => `${String(index * 2 + 1).padStart(2, '0')}:00`),
    ])
    expect(hourly.map(({ branch }) => branch).join('')).toBe('子丑寅卯辰巳午未申酉戌亥子')
    // 五鼠遁 from the stem of the day.
    expect(stems.indexOf(hourly[0]!.stem)).toBe((stems.indexOf(daily[0]!.stem) % 5) * 2)
  })
})
