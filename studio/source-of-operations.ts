import type { Operation, TemplateExpression } from '#templates'

/**
 * The source that compiles to these operations: for a published version whose files are nowhere kept. Parts of the house stand written
 * out in it. Pure.
 */
export function sourceOfOperations(operations: readonly Operation[]): string {
  return writeBody(operations, 0)
}

/** A comment between a tag and a line's end: without it Handlebars takes the white space away with the tag. */
const guard = '{{!}}'

function writeBody(operations: readonly Operation[], depth: number): string {
  return operations.map((operation) => writeOperation(operation, depth)).join('')
}

function writeOperation(operation: Operation, depth: number): string {
  if (typeof operation === 'string') return operation.replaceAll('{{', '\\{{')
  if ('put' in operation) return `{{${writeExpression(operation.put, false)}}}`
  if ('text' in operation) return `{{${'../'.repeat(depth)}${operation.text}}}`
  if ('if' in operation) return writeBlock('if', operation.if, operation, depth, depth)
  if ('each' in operation) return writeBlock('each', operation.each, operation, depth + 1, depth)
  return writeBlock('with', operation.with, operation, depth + 1, depth)
}

function writeBlock(
  name: string,
  argument: TemplateExpression,
  { body, else: otherwise }: { body: Operation[]; else: Operation[] },
  inside: number,
  outside: number,
): string {
  const first = `${guard}{{#${name} ${writeExpression(argument, true)}}}${guard}${writeBody(body, inside)}`
  const second = otherwise.length === 0 ? '' : `${guard}{{else}}${guard}${writeBody(otherwise, outside)}`
  return `${first}${second}${guard}{{/${name}}}${guard}`
}

function writeExpression(expression: TemplateExpression, nested: boolean): string {
  if ('path' in expression) {
    const { up, keys } = expression.path
    if (keys.length > 0) return `${'../'.repeat(up)}${keys.join('.')}`
    return up === 0 ? 'this' : Array.from({ length: up }, () => '..').join('/')
  }
  if ('repetition' in expression) return `@${expression.repetition}`
  if ('literal' in expression) return writeLiteral(expression.literal)
  const call = [expression.call, ...expression.arguments.map((argument) => writeExpression(argument, true))].join(' ')
  return nested ? `(${call})` : call
}

function writeLiteral(literal: string | number | boolean): string {
  if (typeof literal !== 'string') return String(literal)
  return literal.includes('"') ? `'${literal.replaceAll("'", "\\'")}'` : `"${literal}"`
}
