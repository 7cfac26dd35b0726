import { templateBudget as budget } from './client.ts'
import type { Finding } from './finding.ts'
import type { Node } from './node.ts'

/** Bytes and elements that a template may cost at its worst: every list full, every branch the longer one. */
export function checkBudget(source: string, css: string, nodes: Node[]): Finding[] {
  const measured = [
    { what: 'bytes of source', value: Buffer.byteLength(source), limit: budget.source, file: 'source.hbs' },
    { what: 'bytes of style', value: Buffer.byteLength(css), limit: budget.css, file: 'source.hbs' },
    { what: 'elements when every list is full', value: countElements(nodes), limit: budget.elements, file: 'template.json' },
  ]
  return measured
    .filter(({ value, limit }) => value > limit)
    .map(({ what, value, limit, file }) => ({
      rule: 'budget',
      file,
      line: 1,
      column: 1,
      message: `${value} ${what}, at most ${limit} are allowed.`,
      fix: 'Draw less: shorter lists, fewer elements per entry.',
    }))
}

function countElements(nodes: Node[]): number {
  let count = 0
  for (const node of nodes) {
    if (node.kind === 'content') count += node.text.match(/<[a-z]/gi)?.length ?? 0
    else if (node.kind === 'text') count += 1
    else if (node.kind === 'block') {
      const body = countElements(node.body)
      const times = node.type.type === 'list' ? node.type.maxItems : 1
      count += Math.max(node.block === 'each' ? body * times : body, countElements(node.else))
    }
  }
  return count
}
