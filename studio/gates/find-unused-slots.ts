import type { CompiledTemplate, Operation, TemplateExpression } from '#templates'
import type { SlotSchema } from '#templates/client'

type Drawing = Pick<CompiledTemplate, 'manifest' | 'operations' | 'summaryOperations'>

/** Paths such as `bars[].weight` of slots that neither the drawing nor its words take up; of a group that is not used itself only the group. */
export function findUnusedSlots({ manifest, operations, summaryOperations }: Drawing): string[] {
  const used = new Set<string>()
  for (const list of [operations, summaryOperations.ko, summaryOperations.en]) visitAll(list, [''], used)
  const unused: string[] = []
  const look = (path: string, schema: SlotSchema): void => {
    if (!used.has(path)) unused.push(path)
    else if (schema.type === 'list') look(`${path}[]`, schema.of)
    else if (schema.type === 'group') for (const [name, inner] of Object.entries(schema.slots)) look(`${path}.${name}`, inner)
  }
  for (const [name, schema] of Object.entries(manifest.slots)) look(name, schema)
  return unused
}

/** `scopes` are the paths that `this` stands for, from the root inwards; null: something that is no slot. */
type Scopes = readonly (string | null)[]

function visitAll(operations: readonly Operation[], scopes: Scopes, used: Set<string>): void {
  for (const operation of operations) {
    if (typeof operation === 'string') continue
    if ('put' in operation) visit(operation.put, scopes, used)
    else if ('text' in operation) used.add(operation.text)
    else {
      const [expression, opens] = 'if' in operation ? [operation.if, null] : 'each' in operation ? [operation.each, '[]'] : [operation.with, '']
      const entered = visit(expression, scopes, used)
      if (entered !== null && opens === '[]') used.add(`${entered}[]`)
      visitAll(operation.body, opens === null ? scopes : [...scopes, entered === null ? null : entered + opens], used)
      visitAll(operation.else, scopes, used)
    }
  }
}

/** Marks what an expression reads, with everything around it. Returns the slot that it is, if it is one. */
function visit(expression: TemplateExpression, scopes: Scopes, used: Set<string>): string | null {
  if ('call' in expression) {
    for (const argument of expression.arguments) visit(argument, scopes, used)
    return null
  }
  if (!('path' in expression)) return null
  const { up, keys } = expression.path
  const start = scopes.at(-1 - up) ?? null
  if (start === null) return null
  let path = start
  if (path !== '') used.add(path)
  for (const key of keys) {
    path = path === '' ? key : `${path}.${key}`
    used.add(path)
  }
  return path
}
