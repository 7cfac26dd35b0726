/** The runner of compiled templates: each operation becomes one small function, once. No code from outside, own properties only. */
import { type SlotValue, templateBudget } from './client.ts'
import { escapeText } from './escape-text.ts'
import type { Expression, Operation } from './operation.ts'
import { templateHelpers } from './template-helpers.ts'

/** Where names are looked up: a value, the scope around it, and the place in the innermost repetition. */
interface Scope {
  value: SlotValue
  outer: Scope | null
  root: SlotValue
  index: number
  count: number
  spent: Spent
}
/** What one drawing has cost so far. */
interface Spent {
  steps: number
  characters: number
}
type Piece = (scope: Scope) => string
type Evaluate = (scope: Scope) => SlotValue | undefined

/** Twice what the vetter lets through at its worst: whoever comes here was not vetted by these rules. */
const ceiling = { steps: 2 * templateBudget.steps, characters: 2 * templateBudget.bytes } as const

/**
 * Operations -> a function from cloned and checked slots to output.
 * `markup` true escapes every value and wraps text slots in elements of their own; false gives plain text.
 */
export function prepareOperations(operations: Operation[], markup: boolean): (slots: SlotValue) => string {
  const run = prepareAll(operations, markup)
  return (slots) => run({ value: slots, outer: null, root: slots, index: 0, count: 0, spent: { steps: 0, characters: 0 } })
}

function spend({ spent }: Scope, steps: number, characters: number): void {
  spent.steps += steps
  spent.characters += characters
  if (spent.steps > ceiling.steps || spent.characters > ceiling.characters) throw new RangeError('This template draws more than a template may.')
}

function metered(scope: Scope, text: string): string {
  spend(scope, 0, text.length)
  return text
}

function prepareAll(operations: Operation[], markup: boolean): Piece {
  const pieces = operations.map((operation) => (typeof operation === 'string' ? operation : prepareOne(operation, markup)))
  const steps = 1 + pieces.length
  const characters = pieces.reduce<number>((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0)
  return (scope) => {
    spend(scope, steps, characters)
    let output = ''
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index]!
      output += typeof piece === 'string' ? piece : piece(scope)
    }
    return output
  }
}

function prepareOne(operation: Exclude<Operation, string>, markup: boolean): Piece {
  const protect = markup ? escapeText : (text: string) => text
  if ('put' in operation) {
    const value = prepareExpression(operation.put)
    return (scope) => metered(scope, protect(printed(value(scope))))
  }
  if ('text' in operation) {
    const { text: slot, lines } = operation
    if (!markup) return (scope) => metered(scope, printed(member(scope.root, slot)))
    const before = `<span class="text-slot lines-${lines}" data-text="${slot}">`
    return (scope) => metered(scope, `${before}${protect(printed(member(scope.root, slot)))}</span>`)
  }
  const body = prepareAll(operation.body, markup)
  const otherwise = prepareAll(operation.else, markup)
  if ('if' in operation) {
    const value = prepareExpression(operation.if)
    return (scope) => (isTrue(value(scope)) ? body(scope) : otherwise(scope))
  }
  if ('with' in operation) {
    const value = prepareExpression(operation.with)
    return (scope) => {
      const entered = value(scope)
      if (entered === undefined || entered === null || (!entered && entered !== 0)) return otherwise(scope)
      return body({ value: entered, outer: scope, root: scope.root, index: scope.index, count: scope.count, spent: scope.spent })
    }
  }
  const list = prepareExpression(operation.each)
  return (scope) => {
    const entries = list(scope)
    if (!Array.isArray(entries) || entries.length === 0) return otherwise(scope)
    let output = ''
    for (let index = 0; index < entries.length; index++)
      output += body({ value: entries[index]!, outer: scope, root: scope.root, index, count: entries.length, spent: scope.spent })
    return output
  }
}

function prepareExpression(expression: Expression): Evaluate {
  if ('literal' in expression) return () => expression.literal
  if ('repetition' in expression) {
    if (expression.repetition === 'index') return ({ index }) => index
    return expression.repetition === 'first' ? ({ index }) => index === 0 : ({ index, count }) => index === count - 1
  }
  if ('call' in expression) {
    const { run } = templateHelpers[expression.call]!
    const [first, second] = expression.arguments.map(prepareExpression) as [Evaluate, Evaluate?]
    return second ? (scope) => run(first(scope), second(scope)) : (scope) => run(first(scope))
  }
  const { up, keys } = expression.path
  const [key] = keys
  /* Nearly every path is one of these two. */
  if (key !== undefined && keys.length === 1 && up === 0) return ({ value }) => member(value, key)
  if (keys.length === 0 && up === 0) return ({ value }) => value
  return (scope) => {
    let from: Scope | null = scope
    for (let level = 0; level < up && from; level++) from = from.outer
    let value = from?.value
    for (const key of keys) value = member(value, key)
    return value
  }
}

function member(value: SlotValue | undefined, key: string): SlotValue | undefined {
  if (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  return Object.hasOwn(value, key) ? value[key] : undefined
}

function printed(value: SlotValue | undefined): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function isTrue(value: SlotValue | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
