import { type Birth, type Chart, chartOf, type Fact, type FactKind, factsOf, type SchoolName, schoolNames, schoolOptions } from '#engine'

export type FactGroup =
  | 'pillar'
  | 'ten-god'
  | 'hidden'
  | 'commanding'
  | 'stage'
  | 'star'
  | 'relation'
  | 'void'
  | 'element'
  | 'strength'
  | 'useful-element'
  | 'structure'
  | 'luck'
  | 'support'
  | 'other'

export interface SchoolDifference {
  school: SchoolName
  option: string
  /** Facts that are told otherwise, or only by one of the two. */
  count: number
  groups: FactGroup[]
}

const groups: Partial<Record<FactKind, FactGroup>> = {
  pillar: 'pillar',
  stem: 'pillar',
  branch: 'pillar',
  'ten-god': 'ten-god',
  hidden: 'hidden',
  commanding: 'commanding',
  stage: 'stage',
  'seated-stage': 'stage',
  star: 'star',
  relation: 'relation',
  void: 'void',
  'element-count': 'element',
  'element-weight': 'element',
  strength: 'strength',
  'useful-element': 'useful-element',
  structure: 'structure',
  luck: 'luck',
  age: 'luck',
  support: 'support',
}

/** What every other reading of a school changes in this chart. The void places of the chart are marked and are no facts: they are counted here too. */
export function schoolDifferences(birth: Birth, chart: Chart, now: Date): SchoolDifference[] {
  const own = factsOf(chart)
  return schoolNames.flatMap((school) =>
    schoolOptions[school]
      .filter((option) => option !== chart.convention.schools[school])
      .flatMap((option): SchoolDifference[] => {
        const result = chartOf({ ...birth, schools: { ...birth.schools, [school]: option } }, now)
        if (!result.ok) return []
        const others = factsOf(result.chart)
        const changed = [...new Set([...own.keys(), ...others.keys()])].filter((id) => !isSame(own.get(id), others.get(id)))
        const marks = voidMarks(chart) === voidMarks(result.chart) ? [] : (['void'] as const)
        const named = changed.map((id) => groups[(own.get(id) ?? others.get(id))?.kind ?? 'time'] ?? 'other')
        return [{ school, option, count: changed.length + marks.length, groups: [...new Set([...named, ...marks])] }]
      }),
  )
}

function isSame(one: Fact | undefined, other: Fact | undefined): boolean {
  return JSON.stringify(one?.value) === JSON.stringify(other?.value)
}

function voidMarks({ pillars }: Chart): string {
  return [pillars.year, pillars.month, pillars.day, pillars.hour].map((pillar) => pillar?.void ?? '-').join()
}
