import { escapeText } from './escape-text.ts'
import type { Node, ValueType } from './node.ts'
import type { Expression } from './operation.ts'

/** What drawing some nodes may come to. */
export interface Cost {
  elements: number
  /** Pieces drawn and looked up, each as often as it is repeated. */
  steps: number
  /** Bytes of what is drawn. */
  bytes: number
}

const nothing: Cost = { elements: 0, steps: 0, bytes: 0 }
/** `&quot;` for one character. */
const bytesPerCharacter = 6
/** A number in digits, a sign and an exponent. */
const bytesOfNumber = 32
/** The element of a text slot and the longest text there is. */
const bytesOfTextSlot = 128 + 400 * bytesPerCharacter

/** Nodes at their worst: every list full, every text at its longest, of every block the dearer branch. */
export function measureNodes(nodes: readonly Node[]): Cost {
  return nodes.map(measureNode).reduce(plus, nothing)
}

function measureNode(node: Node): Cost {
  if (node.kind === 'content') return { elements: node.text.match(/<[a-z]/gi)?.length ?? 0, steps: 1, bytes: Buffer.byteLength(node.text) }
  if (node.kind === 'text') return { elements: 1, steps: 1, bytes: bytesOfTextSlot + node.slot.length }
  const steps = 1 + measureExpression(node.expression)
  if (node.kind === 'put') return { elements: 0, steps, bytes: bytesOfValue(node.type) }
  const times = node.block === 'each' && node.type.type === 'list' ? Math.max(0, node.type.maxItems) : 1
  const [body, otherwise] = [node.body, node.else].map((branch) => plus(measureNodes(branch), { ...nothing, steps: 1 })) as [Cost, Cost]
  /* Nothing times without end is nothing. */
  const drawn = times === 0 ? nothing : { elements: body.elements * times, steps: body.steps * times, bytes: body.bytes * times }
  return {
    elements: Math.max(drawn.elements, otherwise.elements),
    steps: steps + Math.max(drawn.steps, otherwise.steps),
    bytes: Math.max(drawn.bytes, otherwise.bytes),
  }
}

function plus(one: Cost, other: Cost): Cost {
  return { elements: one.elements + other.elements, steps: one.steps + other.steps, bytes: one.bytes + other.bytes }
}

function measureExpression(expression: Expression): number {
  if ('path' in expression) return 1 + expression.path.up + expression.path.keys.length
  if (!('call' in expression)) return 1
  return expression.arguments.map(measureExpression).reduce((sum, steps) => sum + steps, 1)
}

function bytesOfValue(type: ValueType): number {
  if (type.type === 'text' || type.type === 'string') return Math.max(0, type.maxLength) * bytesPerCharacter
  if (type.type === 'enum') return Math.max(...type.values.map((value) => Buffer.byteLength(escapeText(value))))
  return type.type === 'literal' ? type.bytes : bytesOfNumber
}
