/** Where a fact comes from: its rule, the school that was followed and the facts or birth values that went in. */
import { type Chart, elements, type Fact, type FactTable, positions, type Schools, type StarId } from './client.ts'

export interface Trace {
  id: string
  value: Fact['value']
  /** Rule in docs/rules. */
  rule: string
  /** What schools read differently here, and how it was read. */
  schools: Partial<Schools>
  /** Facts by id, or `birth.instant`, `birth.clock`, `birth.lunar`, `birth.sex` and `now`. */
  inputs: { id: string; value: Fact['value'] }[]
  /** Why this and nothing else, where a rule has more than one way out. */
  because: string | null
}

const schoolsOfRule: Record<string, (keyof Schools)[]> = {
  'pillar.year': ['yearStart'],
  'hidden-stems': ['hiddenStems'],
  'hidden-stems.commanding': ['hiddenStems'],
  'element.weight': ['hiddenStems'],
  stage: ['stages'],
  'stage.seated': ['stages'],
  'branch-star': ['starBase'],
  'star.peach-blossom': ['starBase'],
  'star.travel-horse': ['starBase'],
  'star.canopy': ['starBase'],
  'star.blade': ['blade'],
  'star.commander': ['commander'],
  'star.red-charm': ['redCharm'],
  'star.needle': ['needle'],
  'relation.six-combination': ['horseGoat', 'ratOx'],
  'relation.half-combination': ['halfCombination'],
  'useful.strength': ['hiddenStems'],
  'useful.mediation': ['hiddenStems'],
  'useful.remedy': ['hiddenStems'],
  'useful.dominance': ['hiddenStems'],
  strength: ['strengthWeights'],
  structure: ['hiddenStems'],
  'structure.outer': ['hiddenStems'],
  'luck.direction': ['yearStart'],
  'luck.start': ['luckMeasure'],
  'luck.displayed-age': ['luckAge'],
  'luck.support': ['hiddenStems'],
}

/** The letters by which a star is looked up. */
const basisOfStar: Record<StarId, readonly string[]> = {
  'heavenly-noble': ['day.stem'],
  literary: ['day.stem'],
  'literary-melody': ['day.stem'],
  academy: ['day.stem'],
  'golden-carriage': ['day.stem'],
  'hidden-salary': ['day.stem'],
  salary: ['day.stem'],
  supreme: ['day.stem'],
  'peach-blossom': ['base'],
  'travel-horse': ['base'],
  canopy: ['base'],
  blade: ['day.stem'],
  'white-tiger': [],
  commander: [],
  'ghost-gate': [],
  'red-charm': ['day.stem'],
  'heavenly-virtue': ['month.branch'],
  'monthly-virtue': ['month.branch'],
  'heavenly-doctor': ['month.branch'],
  lonely: ['year.branch'],
  widow: ['year.branch'],
  needle: [],
}

const weights = elements.map((element) => `element.${element}.weight`)
const counts = elements.map((element) => `element.${element}.count`)
const letters = positions.flatMap((position) => [`${position}.stem`, `${position}.branch`])
const tenGods = positions.flatMap((position) => [`${position}.stem.ten-god`, `${position}.branch.ten-god`])
const hidden = positions.map((position) => `${position}.hidden`)

/** The trace of one fact of a chart; null for an id that the table does not hold. */
export function traceOf(chart: Chart, facts: FactTable, id: string): Trace | null {
  const fact = facts.get(id)
  if (fact === undefined) return null
  const { schools } = chart.convention
  const followed = (schoolsOfRule[fact.rule] ?? []).map((name) => [name, schools[name]])
  const inputs = [...new Set(inputsOf(chart, fact))].flatMap((input) => {
    const value = input.startsWith('birth.') || input === 'now' ? given(chart, input) : facts.get(input)?.value
    return value === undefined || value === null || input === id ? [] : [{ id: input, value }]
  })
  return { id, value: fact.value, rule: fact.rule, schools: Object.fromEntries(followed), inputs, because: becauseOf(chart, fact) }
}

/** Traces of all facts, in their order. */
export function tracesOf(chart: Chart, facts: FactTable): Trace[] {
  return [...facts.keys()].map((id) => traceOf(chart, facts, id)!)
}

function given(chart: Chart, input: string): string | null {
  if (input === 'now') return chart.now.instant
  const { instant, clock, lunar, sex } = chart.birth
  const lunarText = lunar && `${lunar.year}-${lunar.month}-${lunar.day}${lunar.leap ? ' leap' : ''}`
  return { 'birth.instant': instant, 'birth.clock': clock, 'birth.lunar': lunarText, 'birth.sex': sex }[input] ?? null
}

function inputsOf(chart: Chart, { id, rule, value }: Fact): readonly string[] {
  // What stands before the last step of an id: a place of the chart or a span of time.
  const owner = /^(?:annual|monthly|daily|luck\.cycle|year|month|day|hour|luck)(?:\.[\d-]+|\.current|\.next)?/.exec(id)?.[0] ?? ''
  const base = baseBranches(chart)
  if (rule.startsWith('star.')) {
    const star = rule.slice('star.'.length) as StarId
    const basis = basisOfStar[star].flatMap((letter) => (letter === 'base' ? base : [letter]))
    return [...basis, ...(Array.isArray(value) ? value : []).flatMap((place) => [`${place}.stem`, `${place}.branch`])]
  }
  if (rule.startsWith('relation.')) {
    const letter = rule.startsWith('relation.stem-') ? 'stem' : 'branch'
    const places = id.slice(id.lastIndexOf('.') + 1).split('-')
    return places.map((place) => `${place === 'luck' ? owner : place}.${letter}`)
  }
  if (id.endsWith('.element')) return [id.slice(0, -'.element'.length)]
  if (id === `${owner}.stem` || id === `${owner}.branch`) return [`${owner}.pillar`]
  switch (rule) {
    case 'pillar.year':
      return chart.convention.schools.yearStart === 'lunar-new-year' ? ['birth.lunar'] : ['birth.instant']
    case 'pillar.month':
      return ['birth.instant']
    case 'pillar.day':
      return ['birth.clock']
    case 'pillar.hour':
      return ['birth.clock', 'day.stem']
    case 'ten-god':
      return ['day.stem', id.replace(/\.ten-god$/, '')]
    case 'hidden-stems':
      return [`${owner}.branch`]
    case 'hidden-stems.commanding':
      return ['month.branch', 'month.hidden', 'birth.instant']
    case 'stage':
      return ['day.stem', `${owner}.branch`]
    case 'stage.seated':
      return [`${owner}.stem`, `${owner}.branch`]
    case 'branch-star':
      // Where the base is both, the twelve branch stars go by the year.
      return [base[0]!, `${owner}.branch`]
    case 'nayin':
      return [`${owner}.pillar`]
    case 'void':
      return ['day.pillar']
    case 'element.count':
      return id === 'element.missing' ? counts : letters
    case 'element.weight':
      return id.endsWith('.weight') ? [...letters.filter((letter) => letter.endsWith('stem')), ...hidden] : weights
    case 'strength':
      return ['day.stem', ...tenGods]
    case 'useful.strength':
      return ['day.stem', 'strength.score', ...weights]
    case 'useful.climate':
      return ['day.stem', 'month.branch']
    case 'useful.remedy':
      return ['useful.strength', ...weights]
    case 'useful.mediation':
    case 'useful.dominance':
      return weights
    case 'structure':
      return ['day.stem', 'month.hidden', 'year.stem', 'month.stem', 'hour.stem']
    case 'structure.outer':
      return ['day.stem', ...letters, ...weights]
    case 'luck.direction':
      return ['year.stem', 'birth.sex']
    case 'luck.start':
      return id === 'luck.exact-years' ? ['birth.instant', 'luck.direction'] : ['birth.instant', 'luck.exact-years']
    case 'luck.displayed-age':
      return ['luck.exact-years']
    case 'luck.cycle':
      return ['month.pillar', 'luck.direction']
    case 'luck.support':
      return ['day.stem', 'strength.score', 'useful.strength', `${owner}.pillar`]
    case 'now.age':
      return ['birth.clock', 'now.date']
    default:
      return ['now']
  }
}

function baseBranches({ convention }: Chart): string[] {
  return { year: ['year.branch'], day: ['day.branch'], both: ['year.branch', 'day.branch'] }[convention.schools.starBase]
}

function becauseOf(chart: Chart, { rule, id }: Fact): string | null {
  if (rule.startsWith('useful.')) return chart.usefulElement.find(({ method }) => rule === `useful.${method}`)?.reason ?? null
  if (rule === 'structure') return `${chart.structure.source}: ${chart.structure.stem}`
  if (rule === 'strength' && id === 'strength.score')
    return chart.strength.factors.map(({ place, letter, points, maximum }) => `${place} ${letter} ${points}/${maximum}`).join(', ')
  return null
}
