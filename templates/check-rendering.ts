/**
 * The second line behind `check-html.ts`, which reads the source: draws a template as it is served, with its blocks turned on and
 * off, and looks at what a browser would make of that. Shares the vocabulary with the first line and nothing else.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { type Finding, findingAt } from './finding.ts'
import { attributeRule, isElementKnown } from './html-vocabulary.ts'
import type { BlockNode, Node } from './node.ts'
import { prepareOperations } from './prepare-operations.ts'
import { toOperations } from './to-operations.ts'

type Element = DefaultTreeAdapterTypes.Element
type Goes = (block: BlockNode) => boolean

/** Parsing more would take longer than whoever writes a template should wait; most need a tenth of it. */
const mostCharacters = 1_500_000

/** Draws so often that any two blocks side by side were seen going all four ways together. */
export function checkRenderings(nodes: Node[], classes: ReadonlySet<string>): Finding[] {
  const strangers = new Set<string>()
  let characters = 0
  for (const [round, goes] of choicesOf(nodes).entries()) {
    const draw = prepareOperations(toOperations(unfold(nodes, goes, round)), true)
    const html = draw({})
    characters += html.length
    if (characters > mostCharacters) break
    for (const stranger of strangersIn(html, classes)) strangers.add(stranger)
  }
  return findStrangers(strangers)
}

/** What a drawing holds that was not let through. */
export function findStrangers(strangers: Iterable<string>): Finding[] {
  return [...strangers].map((stranger) =>
    findingAt(
      { file: 'source.hbs', line: 1, column: 1 },
      'rendering',
      `Drawn in another way this template holds ${stranger}.`,
      'Keep each block whole, in one element or in one attribute value.',
    ),
  )
}

/** All on, all off, and for each digit of a block's number written in twos: on where it is one, and the other way round. */
function choicesOf(nodes: Node[]): Goes[] {
  const numbers = new Map(blocksOf(nodes).map((block, number) => [block, number]))
  const digits = Math.ceil(Math.log2(Math.max(1, numbers.size)))
  const byDigit = Array.from({ length: digits }, (_, digit) =>
    [0, 1].map(
      (on): Goes =>
        (block) =>
          ((numbers.get(block) ?? 0) >> digit) % 2 === on,
    ),
  )
  return [() => true, () => false, ...byDigit.flat()]
}

function blocksOf(nodes: Node[]): BlockNode[] {
  return nodes.flatMap((node) => (node.kind === 'block' ? [node, ...blocksOf(node.body), ...blocksOf(node.else)] : []))
}

/** One way through, with something tame for every value; a repetition is drawn twice where it can be. */
function unfold(nodes: Node[], goes: Goes, round: number): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.kind === 'put') return [{ ...node, expression: { literal: tame(node.type, round) } }]
    if (node.kind !== 'block') return [node]
    const most = node.type.type === 'list' ? node.type.maxItems : 1
    if (!goes(node) || most <= 0) return unfold(node.else, goes, round)
    const drawn = unfold(node.body, goes, round)
    return node.block === 'each' && most > 1 ? [...drawn, ...drawn] : drawn
  })
}

function tame(type: Extract<Node, { kind: 'put' }>['type'], round: number): string | number {
  if (type.type === 'number') return 1
  return type.type === 'enum' ? type.values[round % type.values.length]! : 'x'
}

/** Elements, attributes, values and classes of some markup that no template may hold. */
export function strangersIn(html: string, classes: ReadonlySet<string>): string[] {
  const strangers: string[] = []
  const visit = (parent: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of parent.childNodes) {
      if (child.nodeName === '#text') continue
      if (!('tagName' in child)) strangers.push('a comment')
      else if (!isElementKnown(child.tagName, child.namespaceURI)) strangers.push(`<${child.tagName}>`)
      else {
        if (child.tagName === 'button' && !child.attrs.some(({ name }) => name === 'data-action')) strangers.push('a <button> without an action')
        for (const { name, value } of child.attrs) if (!isKnown(child, name, value, classes)) strangers.push(`${name}="${value.slice(0, 40)}"`)
        visit(child)
      }
    }
  }
  visit(parseFragment(html))
  return strangers
}

function isKnown({ tagName, attrs }: Element, name: string, value: string, classes: ReadonlySet<string>): boolean {
  if (name === 'data-text') return tagName === 'span' && attrs.some((other) => other.name === 'class' && other.value.startsWith('text-slot '))
  const rule = attributeRule(tagName, name)
  switch (rule?.kind) {
    case undefined:
      return false
    case 'words':
    case 'fact':
      return true
    case 'number':
      return !/url|script|:/i.test(value)
    case 'classes':
      return value.split(/\s+/).every((known) => known === '' || classes.has(known))
    case 'fixed':
      return value.trim() === '' || rule.values.includes(value.trim())
    case 'pattern':
      return rule.pattern.test(value)
  }
}
