import { type Element, elements, elementTerms, stemTerms } from '#engine/client'
import type { SlotValue } from '../client.ts'
import type { View } from './view.ts'
import { elementRole } from './words.ts'

/** Clockwise from the top in the order in which one element feeds the next. */
const circle: Element[] = ['fire', 'earth', 'metal', 'water', 'wood']
const centre = { x: 163, y: 122 }
const reach = 64
const largest = 25.3
const smallest = 10

/** Counts and weights of the five elements: rows for bars, and a circle whose node areas are the weights. */
export const fiveElements: View = ({ chart, locale }) => {
  const self = stemTerms[chart.pillars.day.stem].element
  const most = Math.max(...elements.map((element) => chart.elements[element].weight), 0.1)
  const nodes = circle.map((element, index) => {
    const angle = (index * 2 * Math.PI) / 5 - Math.PI / 2
    return {
      element,
      x: centre.x + reach * Math.cos(angle),
      y: centre.y + reach * Math.sin(angle),
      radius: Math.max(smallest, largest * Math.sqrt(chart.elements[element].weight / most)),
    }
  })
  return {
    nodes: nodes.map(({ element, x, y, radius }) => {
      const side = Math.abs(x - centre.x) < 1 ? 'above' : x < centre.x ? 'left' : 'right'
      const role = elementRole(element, self, locale)
      return {
        ...named(element),
        x: tenth(x),
        y: tenth(y),
        radius: tenth(radius),
        isSelf: element === self,
        roomy: radius >= 18,
        role: role.plain,
        term: `${role.term} ${chart.elements[element].weight.toFixed(1)}`,
        side,
        labelX: tenth(side === 'above' ? x : side === 'left' ? x - radius - 9 : x + radius + 9),
        labelY: tenth(side === 'above' ? y - radius - 21 : y - 1),
      }
    }),
    arrows: nodes.map((from, index) => arrow(from, nodes[(index + 1) % 5]!)),
    rows: elements.map((element) => {
      const { count, weight } = chart.elements[element]
      return {
        ...named(element),
        weight: weight.toFixed(1),
        count: locale === 'ko' ? `${count}자` : String(count),
        share: Math.round((100 * weight) / most),
        fact: `element.${element}.weight`,
      }
    }),
  }

  function named(element: Element): Record<string, SlotValue> {
    return { element, hanja: elementTerms[element].hanja, name: locale === 'ko' ? elementTerms[element].hangul : elementTerms[element].english }
  }
}

interface Node {
  x: number
  y: number
  radius: number
}

/** A line from edge to edge with a gap, and its head. */
function arrow(from: Node, to: Node): Record<string, SlotValue> {
  const distance = Math.hypot(to.x - from.x, to.y - from.y)
  const along = { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance }
  const at = (length: number, aside = 0) => ({
    x: tenth(from.x + along.x * length - along.y * aside),
    y: tenth(from.y + along.y * length + along.x * aside),
  })
  const start = at(from.radius + 5)
  const end = distance - to.radius - 5
  const [tip, left, right] = [at(end), at(end - 4.5, 3.5), at(end - 4.5, -3.5)]
  return { x1: start.x, y1: start.y, x2: tip.x, y2: tip.y, leftX: left.x, leftY: left.y, rightX: right.x, rightY: right.y }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
