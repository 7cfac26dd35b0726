/** The closed fact table of a chart; ids and values are specified in docs/facts.md, rules in docs/rules. */
import {
  type Branch,
  branchTerms,
  type Chart,
  elements,
  type Fact,
  type FactKind,
  type FactTable,
  isPastCycles,
  type LuckPillar,
  positions,
  type Relation,
  type Stem,
  stemTerms,
} from './client.ts'
import { completedYears } from './decode-chart.ts'

type Add = (id: string, kind: FactKind, rule: string, value: Fact['value'], estimate?: boolean) => void

export function factsOf(chart: Chart): FactTable {
  const facts = new Map<string, Fact>()
  const add: Add = (id, kind, rule, value, estimate = false) => facts.set(id, { id, value, kind, rule, estimate })
  addPillars(add, chart)
  addElements(add, chart)
  addStarsAndRelations(add, chart)
  addStrength(add, chart)
  addLuck(add, chart)
  addTimes(add, chart)
  addPresent(add, chart)
  return facts
}

function addPillars(add: Add, chart: Chart): void {
  for (const place of positions) {
    const pillar = chart.pillars[place]
    if (pillar === null) continue
    const rule = `pillar.${place}`
    add(`${place}.pillar`, 'pillar', rule, pillar.pillar)
    addLetters(add, `${place}.`, rule, pillar)
    if (pillar.stemTenGod !== null) add(`${place}.stem.ten-god`, 'ten-god', 'ten-god', pillar.stemTenGod)
    add(`${place}.branch.ten-god`, 'ten-god', 'ten-god', pillar.branchTenGod)
    const hidden = pillar.hidden.map(({ stem }) => stem)
    add(`${place}.hidden`, 'hidden', 'hidden-stems', hidden)
    add(`${place}.stage`, 'stage', 'stage', pillar.stage)
    add(`${place}.seated-stage`, 'seated-stage', 'stage.seated', pillar.seatedStage)
    add(`${place}.branch-star`, 'star', 'branch-star', pillar.branchStar)
    add(`${place}.nayin`, 'nayin', 'nayin', pillar.nayin)
  }
  add('month.commanding', 'commanding', 'hidden-stems.commanding', chart.month.commanding)
  add('void.branches', 'void', 'void', chart.voidBranches)
}

function addLetters(add: Add, prefix: string, rule: string, { stem, branch }: { stem: Stem; branch: Branch }): void {
  add(`${prefix}stem`, 'stem', rule, stem)
  add(`${prefix}branch`, 'branch', rule, branch)
  add(`${prefix}stem.element`, 'element', 'element.letter', stemTerms[stem].element)
  add(`${prefix}branch.element`, 'element', 'element.letter', branchTerms[branch].element)
}

function addElements(add: Add, chart: Chart): void {
  for (const element of elements) {
    add(`element.${element}.count`, 'element-count', 'element.count', chart.elements[element].count)
    add(`element.${element}.weight`, 'element-weight', 'element.weight', chart.elements[element].weight)
  }
  const byWeight = elements.toSorted((a, b) => chart.elements[b].weight - chart.elements[a].weight)
  add('element.strongest', 'element', 'element.weight', byWeight[0]!)
  add('element.weakest', 'element', 'element.weight', byWeight[4]!)
  const missing = elements.filter((element) => chart.elements[element].count === 0)
  add('element.missing', 'element', 'element.count', missing)
}

function addStarsAndRelations(add: Add, chart: Chart): void {
  for (const { star, places } of chart.stars) add(`star.${star}`, 'star', `star.${star}`, places)
  addRelations(add, '', chart.relations)
}

function addRelations(add: Add, prefix: string, relations: readonly Relation<string>[]): void {
  for (const { kind, places, letters } of relations) {
    add(`${prefix}relation.${kind}.${places.join('-')}`, 'relation', `relation.${kind}`, letters.join(''))
  }
}

function addStrength(add: Add, { strength, usefulElement, structure }: Chart): void {
  const addEstimate = (name: string, value: Fact['value']) => add(`strength.${name}`, 'strength', 'strength', value, true)
  addEstimate('score', strength.score)
  addEstimate('range', strength.range)
  addEstimate('level', strength.level)
  for (const factor of ['seasonal', 'rooted', 'timely', 'supported'] as const) addEstimate(factor, strength[factor])
  for (const { method, element } of usefulElement) {
    if (element !== null) add(`useful.${method}`, 'useful-element', `useful.${method}`, element, true)
  }
  add('structure.kind', 'structure', 'structure', structure.kind, true)
  const outer = structure.outer.map(({ kind }) => kind)
  if (outer.length > 0) add('structure.outer', 'structure', 'structure.outer', outer, true)
}

function addLuck(add: Add, chart: Chart): void {
  const { luck } = chart
  if (luck === null) return
  add('luck.direction', 'luck', 'luck.direction', luck.direction)
  add('luck.exact-years', 'age', 'luck.start', luck.exactYears)
  add('luck.displayed-age', 'age', 'luck.displayed-age', luck.displayedAge)
  const addCycle = (prefix: string, index: number) => {
    const cycle = luck.cycles[index]
    if (cycle === undefined) return
    addLuckPillar(add, prefix, 'luck.cycle', cycle)
    add(`${prefix}from-age`, 'age', 'luck.displayed-age', cycle.fromAge)
    add(`${prefix}to-age`, 'age', 'luck.displayed-age', cycle.toAge)
    add(`${prefix}starts`, 'date', 'luck.start', cycle.startsAt)
  }
  for (const { index } of luck.cycles) addCycle(`luck.cycle.${index + 1}.`, index)
  if (luck.current !== null) addCycle('luck.current.', luck.current)
  if (!isPastCycles(chart)) addCycle('luck.next.', (luck.current ?? -1) + 1)
}

function addLuckPillar(add: Add, prefix: string, rule: string, luck: LuckPillar): void {
  add(`${prefix}pillar`, 'luck', rule, luck.pillar)
  addLetters(add, prefix, rule, luck)
  add(`${prefix}stem.ten-god`, 'ten-god', 'ten-god', luck.stemTenGod)
  add(`${prefix}branch.ten-god`, 'ten-god', 'ten-god', luck.branchTenGod)
  add(`${prefix}stage`, 'stage', 'stage', luck.stage)
  add(`${prefix}support`, 'support', 'luck.support', luck.support, true)
  addRelations(add, prefix, luck.relations)
}

function addTimes(add: Add, chart: Chart): void {
  for (const annual of chart.annual) {
    addLuckPillar(add, `annual.${annual.year}.`, 'luck.annual', annual)
    add(`annual.${annual.year}.starts`, 'date', 'luck.annual', annual.startsAt)
  }
  for (const monthly of chart.monthly) {
    addLuckPillar(add, `monthly.${monthly.month}.`, 'luck.monthly', monthly)
    add(`monthly.${monthly.month}.starts`, 'date', 'luck.monthly', monthly.startsAt)
    add(`monthly.${monthly.month}.ends`, 'date', 'luck.monthly', monthly.endsAt)
  }
  for (const daily of chart.daily) addLuckPillar(add, `daily.${daily.date}.`, 'luck.daily', daily)
}

function addPresent(add: Add, chart: Chart): void {
  add('now.year', 'year', 'now.date', chart.now.year)
  add('now.date', 'date', 'now.date', chart.now.date)
  add('now.age', 'age', 'now.age', completedYears(chart.birth.civil.slice(0, 10), chart.now.date))
}
