import { type Chart, type Element, elements, stemTerms, type TenGod, tenGods } from '#engine/client'
import type { Locale } from '../client.ts'
import { elementRole } from './words.ts'

/** The ten gods in pairs, in the order in which one feeds the next: 비겁, 식상, 재성, 관성, 인성. */
export const tenGodGroups = ['peer', 'output', 'wealth', 'officer', 'resource'] as const
export type TenGodGroup = (typeof tenGodGroups)[number]

export interface WeighedGroup {
  group: TenGodGroup
  /** The element that is this group to the day stem. */
  element: Element
  gods: readonly [TenGod, TenGod]
  /** Of the letters and hidden stems, the day stem included. */
  weight: number
  /** Of all weights, in per cent. */
  share: number
  /** In everyday words and as the term: 맡는 일, 관성. */
  plain: string
  term: string
}

export function groupOf(god: TenGod): TenGodGroup {
  return tenGodGroups[Math.floor(tenGods.indexOf(god) / 2)]!
}

/** The five groups of a chart from the peers on, each with its element and what it weighs. */
export function weighGroups(chart: Chart, locale: Locale): WeighedGroup[] {
  const self = stemTerms[chart.pillars.day.stem].element
  const whole = elements.reduce((sum, element) => sum + chart.elements[element].weight, 0)
  return tenGodGroups.map((group, index) => {
    const element = elements[(elements.indexOf(self) + index) % elements.length]!
    const { weight } = chart.elements[element]
    return {
      group,
      element,
      gods: [tenGods[index * 2]!, tenGods[index * 2 + 1]!],
      weight,
      share: Math.round((100 * weight) / whole),
      ...elementRole(element, self, locale),
    }
  })
}

/** Heaviest first; of equals the one that the facts `element.strongest` and `element.weakest` name first, too. */
export function heaviestFirst(groups: readonly WeighedGroup[]): WeighedGroup[] {
  return groups.toSorted((a, b) => b.weight - a.weight || elements.indexOf(a.element) - elements.indexOf(b.element))
}
