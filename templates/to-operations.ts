import type { Node } from './node.ts'
import type { Operation } from './operation.ts'

/** Vetted nodes -> operations, with neighbouring literals joined. */
export function toOperations(nodes: Node[]): Operation[] {
  const operations: Operation[] = []
  for (const node of nodes) {
    const last = operations.at(-1)
    if (node.kind === 'content' && typeof last === 'string') operations[operations.length - 1] = last + node.text
    else operations.push(toOperation(node))
  }
  return operations
}

function toOperation(node: Node): Operation {
  if (node.kind === 'content') return node.text
  if (node.kind === 'put') return { put: node.expression }
  if (node.kind === 'text') return { text: node.slot, lines: node.lines }
  const branches = { body: toOperations(node.body), else: toOperations(node.else) }
  if (node.block === 'if') return { if: node.expression, ...branches }
  return node.block === 'each' ? { each: node.expression, ...branches } : { with: node.expression, ...branches }
}
