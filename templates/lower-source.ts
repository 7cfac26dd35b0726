/**
 * Handlebars syntax tree -> nodes with types, or findings. Only what is named here is let through:
 * values, if, unless, each, with, our own partials and helpers.
 */
import Handlebars from 'handlebars'
import type { SlotSchema } from './client.ts'
import { type Finding, findingAt, type Place } from './finding.ts'
import { hiddenPattern } from './hidden-character.ts'
import type { Node, ValueType } from './node.ts'
import { type Expression, longestLiteral, type RepetitionFact, repetitionFacts } from './operation.ts'
import { templateHelpers } from './template-helpers.ts'

type Statement = hbs.AST.Statement
type Located = { loc: hbs.AST.SourceLocation }

/** What names mean in one scope. A partial's parameters live in the scope in which it was called. */
interface Scope {
  type: ValueType
  parameters: Map<string, { expression: Expression; type: ValueType; depth: number }>
  /** False at the first scope of a partial: `../` may not look out of it. */
  open: boolean
}
interface Context {
  file: string
  scopes: Scope[]
  repetition: boolean
  partials: ReadonlyMap<string, string>
  calls: string[]
  texts: ReadonlyMap<string, number>
  usedTexts: Set<string>
  findings: Finding[]
}

const blocks = ['if', 'unless', 'each', 'with']
const forbiddenNames = new Set([
  '__proto__',
  'prototype',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__lookupGetter__',
])

export interface Names {
  /** Slots of the root. */
  slots: Record<string, SlotSchema>
  /** Keys of the template's own texts, `{{t.key}}`, each with the bytes that it may take as markup. */
  texts: ReadonlyMap<string, number>
  /** Source of each partial by its name. */
  partials: ReadonlyMap<string, string>
}

export function lowerSource(source: string, file: string, names: Names): { nodes: Node[]; findings: Finding[]; usedTexts: Set<string> } {
  const findings: Finding[] = []
  const usedTexts = new Set<string>()
  const root: Scope = { type: { type: 'group', slots: names.slots }, parameters: new Map(), open: true }
  const nodes = lowerText(source, {
    file,
    scopes: [root],
    repetition: false,
    partials: names.partials,
    calls: [],
    texts: names.texts,
    usedTexts,
    findings,
  })
  return { nodes, findings, usedTexts }
}

function lowerText(source: string, context: Context): Node[] {
  let program: hbs.AST.Program
  try {
    program = Handlebars.parse(source)
  } catch (error) {
    const line = Number(/on line (\d+)/.exec(String(error))?.[1] ?? 1)
    const place = { file: context.file, line, column: 1 }
    context.findings.push(
      findingAt(place, 'syntax', `The source cannot be read: ${String(error).split('\n').at(-1)}`, 'Close every {{#block}} and every {{value}}.'),
    )
    return []
  }
  return lowerProgram(program, context)
}

function lowerProgram(program: hbs.AST.Program | undefined, context: Context): Node[] {
  if (!program) return []
  if (program.blockParams?.length)
    context.findings.push(
      findingAt(
        place(program as unknown as Located, context),
        'block-parameters',
        'Block parameters (as |x|) are not part of templates.',
        'Use the names of the repeated group.',
      ),
    )
  return program.body.flatMap((statement) => lowerStatement(statement, context))
}

function lowerStatement(statement: Statement, context: Context): Node[] {
  const refuse = (rule: string, message: string, fix: string): Node[] => {
    context.findings.push(findingAt(place(statement, context), rule, message, fix))
    return []
  }
  switch (statement.type) {
    case 'ContentStatement':
      return lowerContent(statement as hbs.AST.ContentStatement, context)
    case 'CommentStatement':
      return []
    case 'MustacheStatement': {
      const mustache = statement as hbs.AST.MustacheStatement
      if (!mustache.escaped) return refuse('unescaped', 'An unescaped value could carry markup.', 'Write {{value}} with two braces.')
      return lowerValue(mustache, context)
    }
    case 'BlockStatement':
      return lowerBlock(statement as hbs.AST.BlockStatement, context)
    case 'PartialStatement':
      return lowerPartial(statement as hbs.AST.PartialStatement, context)
    case 'PartialBlockStatement':
      return refuse('partial-block', 'A partial block could replace parts we own.', 'Use {{> name}}.')
    default:
      return refuse('decorator', 'Decorators change how a template runs.', 'Remove it.')
  }
}

/** The text after whitespace control, placed where its first kept character stands. */
function lowerContent(statement: hbs.AST.ContentStatement, context: Context): Node[] {
  if (statement.value === '') return []
  const original = (statement as unknown as { original: string }).original
  const skipped = original.slice(0, Math.max(0, original.indexOf(statement.value)))
  const start = place(statement, context)
  const lines = skipped.split('\n')
  const at =
    lines.length === 1
      ? { ...start, column: start.column + skipped.length }
      : { ...start, line: start.line + lines.length - 1, column: lines.at(-1)!.length + 1 }
  return [{ kind: 'content', text: statement.value, at }]
}

function lowerValue(mustache: hbs.AST.MustacheStatement, context: Context): Node[] {
  const at = place(mustache, context)
  const value =
    mustache.params.length > 0 || mustache.hash?.pairs.length
      ? lowerCall(mustache.path, mustache.params, mustache.hash, context, at)
      : lowerExpression(mustache.path, context)
  if (!value) return []
  if (value.type.type === 'text') {
    const slot = 'path' in value.expression ? value.expression.path.keys.at(-1)! : ''
    return [{ kind: 'text', slot, lines: value.type.lines, at }]
  }
  if (!['string', 'number', 'enum', 'literal'].includes(value.type.type)) {
    context.findings.push(
      findingAt(
        at,
        'not-printable',
        `A ${value.type.type} cannot be printed.`,
        'Print one of its members, or use it in {{#if}}, {{#each}} or {{#with}}.',
      ),
    )
    return []
  }
  return [{ kind: 'put', expression: value.expression, type: value.type, at }]
}

function lowerBlock(statement: hbs.AST.BlockStatement, context: Context): Node[] {
  const at = place(statement, context)
  const name = (statement.path as hbs.AST.PathExpression).original
  const argument = statement.params[0]
  if (!blocks.includes(String(name)) || statement.params.length !== 1 || !argument || statement.hash?.pairs.length) {
    context.findings.push(
      findingAt(at, 'block', `{{#${name}}} is not a block of templates.`, 'Use if, unless, each or with, each with one argument.'),
    )
    return []
  }
  const value = lowerExpression(argument, context)
  if (!value) return []
  const fits = name === 'each' ? value.type.type === 'list' : name === 'with' ? value.type.type === 'group' : value.type.type !== 'text'
  if (!fits) {
    context.findings.push(
      findingAt(
        at,
        'block-type',
        `{{#${name}}} over a ${value.type.type}.`,
        name === 'each' ? 'Repeat a list slot.' : name === 'with' ? 'Enter a group slot.' : 'A text may arrive later: draw its place in any case.',
      ),
    )
    return []
  }
  const inner =
    name === 'each' || name === 'with'
      ? {
          ...context,
          repetition: context.repetition || name === 'each',
          scopes: [...context.scopes, { type: value.type.type === 'list' ? value.type.of : value.type, parameters: new Map(), open: true }],
        }
      : context
  const body = lowerProgram(statement.program, inner)
  const otherwise = lowerProgram(statement.inverse, context)
  const [first, second] = name === 'unless' ? [otherwise, body] : [body, otherwise]
  const block = name === 'each' || name === 'with' ? name : 'if'
  return [{ kind: 'block', block, expression: value.expression, type: value.type, body: first, else: second, at }]
}

function lowerPartial(statement: hbs.AST.PartialStatement, context: Context): Node[] {
  const at = place(statement, context)
  const name = statement.name.type === 'PathExpression' ? (statement.name as hbs.AST.PathExpression).original : ''
  const source = context.partials.get(name)
  if (source === undefined) {
    context.findings.push(
      findingAt(at, 'partial', 'Only partials of the house can be used.', `Use one of: ${[...context.partials.keys()].join(', ')}.`),
    )
    return []
  }
  if (context.calls.includes(name) || statement.params.length > 1) {
    context.findings.push(
      findingAt(at, 'partial', `{{> ${name}}} calls itself or has more than one context.`, 'Give one context and named parameters.'),
    )
    return []
  }
  const parameters: Scope['parameters'] = new Map()
  for (const pair of statement.hash?.pairs ?? []) {
    const value = lowerExpression(pair.value, context)
    if (!value) return []
    parameters.set(pair.key, { ...value, depth: context.scopes.length })
  }
  const inner = { ...context, file: `partials/${name}.hbs`, calls: [...context.calls, name] }
  /* A partial alone on its line takes the indentation with it, as it stands there. */
  const { indent } = statement as unknown as { indent: string }
  const before: Node[] = indent ? [{ kind: 'content', text: indent, at: { ...at, column: 1 } }] : []
  const given = statement.params[0]
  if (!given) {
    const own: Scope = { ...context.scopes.at(-1)!, parameters, open: false }
    return [...before, ...lowerText(source, { ...inner, scopes: [...context.scopes.slice(0, -1), own] })]
  }
  const value = lowerExpression(given, context)
  if (!value) return []
  if (value.type.type !== 'group') {
    context.findings.push(findingAt(at, 'partial', `{{> ${name}}} needs a group as its context.`, 'Pass a group slot.'))
    return []
  }
  const body = lowerText(source, { ...inner, scopes: [...context.scopes, { type: value.type, parameters, open: false }] })
  return [...before, { kind: 'block', block: 'with', expression: value.expression, type: value.type, body, else: [], at }]
}

type Value = { expression: Expression; type: ValueType }

function lowerExpression(expression: hbs.AST.Expression, context: Context): Value | undefined {
  const at = place(expression, context)
  switch (expression.type) {
    case 'PathExpression':
      return lowerPath(expression as hbs.AST.PathExpression, context, at)
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return lowerLiteral((expression as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value, context, at)
    case 'SubExpression': {
      const call = expression as hbs.AST.SubExpression
      return lowerCall(call.path, call.params, call.hash, context, at)
    }
    default:
      context.findings.push(findingAt(at, 'expression', `${expression.type} is not part of templates.`, 'Use a slot, a literal or a helper.'))
      return undefined
  }
}

function lowerLiteral(value: string | number | boolean, context: Context, at: Place): Value | undefined {
  const refuse = (rule: string, message: string, fix: string): undefined => {
    context.findings.push(findingAt(at, rule, message, fix))
    return undefined
  }
  if (typeof value === 'string' && hiddenPattern.test(value))
    return refuse('character', 'A character that nobody sees stands in a literal.', 'Remove it.')
  if (typeof value === 'string' ? value.length > longestLiteral : !Number.isFinite(Number(value)))
    return refuse('literal', `A literal is too long: at most ${longestLiteral} characters fit.`, 'Write long texts into the markup or into texts.')
  return { expression: { literal: value }, type: literalType(value) }
}

function literalType(value: string | number | boolean): ValueType {
  if (typeof value === 'number') return { type: 'number', minimum: value, maximum: value }
  return typeof value === 'boolean' ? { type: 'flag' } : { type: 'enum', values: [value] }
}

function lowerCall(
  path: hbs.AST.Expression,
  params: hbs.AST.Expression[],
  hash: hbs.AST.Hash | undefined,
  context: Context,
  at: Place,
): Value | undefined {
  const name = path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : ''
  const helper = Object.hasOwn(templateHelpers, name) ? templateHelpers[name] : undefined
  if (!helper || hash?.pairs.length || params.length !== helper.arguments) {
    context.findings.push(
      findingAt(at, 'helper', `{{${name} …}} is not a helper of templates.`, `Use one of: ${Object.keys(templateHelpers).join(', ')}.`),
    )
    return undefined
  }
  const values = params.map((param) => lowerExpression(param, context))
  if (!values.every((value) => value !== undefined)) return undefined
  const wrong = helper.gives === 'number' && values.find((value) => value.type.type !== 'number')
  if (wrong) {
    context.findings.push(findingAt(at, 'helper', `{{${name} …}} calculates with numbers only.`, 'Pass number slots and number literals.'))
    return undefined
  }
  const type: ValueType = helper.gives === 'number' ? { type: 'number', minimum: -Infinity, maximum: Infinity } : { type: 'flag' }
  return { expression: { call: name, arguments: values.map((value) => value.expression) }, type }
}

function lowerPath(path: hbs.AST.PathExpression, context: Context, at: Place): Value | undefined {
  const refuse = (rule: string, message: string, fix: string): undefined => {
    context.findings.push(findingAt(at, rule, message, fix))
    return undefined
  }
  if (path.data) {
    const name = path.parts.join('.') as RepetitionFact
    if (path.depth > 0 || !repetitionFacts.includes(name) || !context.repetition)
      return refuse('data', `@${name} is not available here.`, 'Inside {{#each}} there are @index, @first and @last.')
    return { expression: { repetition: name }, type: name === 'index' ? { type: 'number', minimum: 0, maximum: 64 } : { type: 'flag' } }
  }
  const names = path.parts.map(String)
  const forbidden = names.find((name) => forbiddenNames.has(name))
  if (forbidden) return refuse('prototype', `“${forbidden}” reaches into the language.`, 'Name a slot.')
  const level = context.scopes.length - 1 - path.depth
  const crossed = context.scopes.slice(Math.max(0, level + 1)).some((scope) => !scope.open)
  if (level < 0 || crossed) return refuse('scope', `${path.original} looks out of its template.`, 'Remove one ../')
  const scope = context.scopes[level]!

  const parameter = names[0] === undefined ? undefined : scope.parameters.get(names[0])
  let type: ValueType = parameter?.type ?? scope.type
  for (const name of parameter ? names.slice(1) : names) {
    if (type.type === 'group' && Object.hasOwn(type.slots, name)) type = type.slots[name]!
    else if (type.type === 'texts' && context.texts.has(name)) {
      context.usedTexts.add(name)
      type = { type: 'literal', bytes: context.texts.get(name) ?? 0 }
    } else if (type.type === 'group' && level === 0 && name === 't') type = { type: 'texts' }
    else return refuse('slot-unknown', `There is no slot “${path.original}” here.`, nameHint(type))
  }
  if (!parameter) return { expression: { path: { up: path.depth, keys: names } }, type }
  return { expression: deepen(parameter.expression, context.scopes.length - parameter.depth, names.slice(1)), type }
}

/** A parameter's expression, read `levels` scopes further in. */
function deepen(expression: Expression, levels: number, keys: string[]): Expression {
  if ('path' in expression) return { path: { up: expression.path.up + levels, keys: [...expression.path.keys, ...keys] } }
  if ('call' in expression) return { ...expression, arguments: expression.arguments.map((argument) => deepen(argument, levels, [])) }
  return expression
}

function nameHint(type: ValueType): string {
  if (type.type === 'group') return `Known here: ${Object.keys(type.slots).join(', ')}, and t.… for texts at the root.`
  return `A ${type.type} has no members.`
}

function place(node: Located, context: Context): Place {
  return { file: context.file, line: node.loc.start.line, column: node.loc.start.column + 1 }
}
