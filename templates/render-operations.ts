/** The runner of compiled templates: a loop over operations, no code from outside, own properties only. */
import type { Slots, SlotValue } from './client.ts'
import { escapeText } from './escape-text.ts'
import type { Expression, Operation, Path } from './operation.ts'
import { templateHelpers } from './template-helpers.ts'

interface Scope {
  value: SlotValue | undefined
  outer: Scope | null
}
interface Repetition {
  index: number
  count: number
}
interface Run {
  root: Slots
  escape: (text: string) => string
  output: string
}

/**
 * Runs operations over slots that were cloned and checked.
 * `markup` true escapes every value and wraps text slots in elements; false gives plain text.
 */
export function renderOperations(operations: Operation[], slots: Slots, markup: boolean): string {
  const run: Run = { root: slots, escape: markup ? escapeText : (text) => text, output: '' }
  runAll(run, operations, { value: slots, outer: null }, null, markup)
  return run.output
}

function runAll(run: Run, operations: Operation[], scope: Scope, repetition: Repetition | null, markup: boolean): void {
  for (const operation of operations) {
    if (typeof operation === 'string') run.output += operation
    else if ('put' in operation) run.output += run.escape(printed(evaluate(operation.put, scope, repetition)))
    else if ('text' in operation) {
      const text = run.escape(printed(member(run.root, operation.text)))
      run.output += markup ? `<span class="text-slot lines-${operation.lines}" data-text="${operation.text}">${text}</span>` : text
    } else if ('if' in operation) {
      const value = evaluate(operation.if, scope, repetition)
      runAll(run, value && !isEmptyList(value) ? operation.body : operation.else, scope, repetition, markup)
    } else if ('each' in operation) {
      const list = evaluate(operation.each, scope, repetition)
      if (Array.isArray(list) && list.length > 0)
        for (const [index, value] of list.entries()) runAll(run, operation.body, { value, outer: scope }, { index, count: list.length }, markup)
      else runAll(run, operation.else, scope, repetition, markup)
    } else {
      const value = evaluate(operation.with, scope, repetition)
      const absent = value === undefined || value === null || value === false || value === '' || isEmptyList(value)
      if (absent) runAll(run, operation.else, scope, repetition, markup)
      else runAll(run, operation.body, { value, outer: scope }, repetition, markup)
    }
  }
}

function evaluate(expression: Expression, scope: Scope, repetition: Repetition | null): SlotValue | undefined {
  if ('path' in expression) return follow(expression.path, scope)
  if ('literal' in expression) return expression.literal
  if ('call' in expression)
    return templateHelpers[expression.call]!.run(...expression.arguments.map((argument) => evaluate(argument, scope, repetition)))
  if (repetition === null) return undefined
  if (expression.repetition === 'index') return repetition.index
  return expression.repetition === 'first' ? repetition.index === 0 : repetition.index === repetition.count - 1
}

function follow(path: Path, scope: Scope): SlotValue | undefined {
  let from: Scope | null = scope
  for (let up = path.up; up > 0 && from; up--) from = from.outer
  let value = from?.value
  for (const key of path.keys) value = member(value, key)
  return value
}

function member(value: SlotValue | undefined, key: string): SlotValue | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  return Object.hasOwn(value, key) ? value[key] : undefined
}

function printed(value: SlotValue | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}

function isEmptyList(value: SlotValue): boolean {
  return Array.isArray(value) && value.length === 0
}
