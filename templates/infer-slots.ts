import Handlebars from 'handlebars'
import type { SlotSchema } from './client.ts'

type Slots = Record<string, SlotSchema>

/** Of a string whose length nobody has said. */
const assumedLength = 40

/**
 * Slots and texts that a bare source seems to use: what is printed becomes a string, what is repeated a list of groups,
 * what is entered a group, what is only asked about a flag. Empty for a source that cannot be read; the vetter says why.
 */
export function inferSlots(source: string): { slots: Slots; texts: Set<string> } {
  const slots: Slots = {}
  const texts = new Set<string>()
  try {
    visit(Handlebars.parse(source).body, [slots], texts)
  } catch {
    return { slots: {}, texts: new Set() }
  }
  return { slots, texts }
}

function visit(statements: hbs.AST.Statement[], scopes: Slots[], texts: Set<string>): void {
  for (const statement of statements) {
    if (statement.type === 'MustacheStatement') {
      const { path, params } = statement as hbs.AST.MustacheStatement
      for (const expression of params.length > 0 ? params : [path]) note(expression, { type: 'string', maxLength: assumedLength }, scopes, texts)
    } else if (statement.type === 'PartialStatement') {
      const { params, hash } = statement as hbs.AST.PartialStatement
      for (const param of params) note(param, { type: 'group', slots: {} }, scopes, texts)
      for (const { value } of hash?.pairs ?? []) note(value, { type: 'string', maxLength: assumedLength }, scopes, texts)
    } else if (statement.type === 'BlockStatement') visitBlock(statement as hbs.AST.BlockStatement, scopes, texts)
  }
}

function visitBlock({ path, params, program, inverse }: hbs.AST.BlockStatement, scopes: Slots[], texts: Set<string>): void {
  const name = (path as hbs.AST.PathExpression).original
  const inner: Slots = {}
  if (params[0]) {
    if (name === 'each') note(params[0], { type: 'list', maxItems: 64, of: { type: 'group', slots: inner } }, scopes, texts)
    else if (name === 'with') note(params[0], { type: 'group', slots: inner }, scopes, texts)
    else note(params[0], { type: 'flag' }, scopes, texts)
  }
  visit(program?.body ?? [], name === 'each' || name === 'with' ? [...scopes, inner] : scopes, texts)
  visit(inverse?.body ?? [], scopes, texts)
}

function note(expression: hbs.AST.Expression, type: SlotSchema, scopes: Slots[], texts: Set<string>): void {
  if (expression.type === 'SubExpression') {
    for (const param of (expression as hbs.AST.SubExpression).params) note(param, { type: 'string', maxLength: assumedLength }, scopes, texts)
    return
  }
  const path = expression as hbs.AST.PathExpression
  const scope = scopes.at(-1 - path.depth)
  if (expression.type !== 'PathExpression' || path.data || path.parts.length === 0 || !scope) return
  const names = path.parts.map(String)
  if (names[0] === 't' && scope === scopes[0]) {
    if (names[1]) texts.add(names[1])
    return
  }
  let at = scope
  for (const name of names.slice(0, -1)) {
    if (!Object.hasOwn(at, name)) at[name] = { type: 'group', slots: {} }
    const group = at[name]
    if (group?.type !== 'group') return
    at = group.slots
  }
  const last = names.at(-1)!
  if (!Object.hasOwn(at, last) || at[last]?.type === 'flag')
    Object.defineProperty(at, last, { value: type, enumerable: true, configurable: true, writable: true })
}
