import { templateBudget as budget } from './client.ts'
import { type Finding, findingAt } from './finding.ts'
import { measureNodes } from './measure-nodes.ts'
import type { Node } from './node.ts'

/** Bytes and elements that a template may cost at its worst: every list full, every branch the longer one. */
export function checkBudget(source: string, css: string, nodes: Node[]): Finding[] {
  return [
    ...within(budget.source, Buffer.byteLength(source), 'bytes of source', 'source.hbs'),
    ...within(budget.css, Buffer.byteLength(css), 'bytes of style', 'source.hbs'),
    ...checkDrawn(nodes),
  ]
}

/** What drawing may cost, of markup or of the equivalent in words. */
export function checkDrawn(nodes: Node[]): Finding[] {
  const { elements, steps, bytes } = measureNodes(nodes)
  return [
    ...within(budget.elements, elements, 'elements when every list is full', 'template.json'),
    ...within(budget.steps, steps, 'steps of drawing when every list is full', 'template.json'),
    ...within(budget.bytes, bytes, 'bytes drawn when every list is full and every text at its longest', 'template.json'),
  ]
}

function within(limit: number, value: number, what: string, file: string): Finding[] {
  if (value <= limit) return []
  const message = `${value} ${what}, at most ${limit} are allowed.`
  return [findingAt({ file, line: 1, column: 1 }, 'budget', message, 'Draw less: shorter lists, fewer elements per entry.')]
}
