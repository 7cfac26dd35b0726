import { blockComment, wordingsOf } from './attribute-wordings.ts'
import { attributeRule } from './html-vocabulary.ts'
import type { BlockNode, Node, ValueType } from './node.ts'

/** Values stand in a specimen as one private character each. */
export const firstMark = 0xe000
export const markPattern = /[\ue000-\uf8ff]/gu

export type ValueNode = Extract<Node, { kind: 'put' | 'text' }>

export interface WrittenAttribute {
  element: string
  name: string
  /** With marks and block comments in it. */
  value: string
  /** As it stands in the source, name and quotes included. */
  raw: string
}
export interface Problem {
  rule: string
  message: string
  fix: string
}

/** What is wrong with an attribute, or the class names it may come to hold. */
export function checkAttribute(
  attribute: WrittenAttribute,
  values: readonly ValueNode[],
  blocks: readonly BlockNode[],
): { problem: Problem } | { classes: string[] } {
  const { element, name, value, raw } = attribute
  const fail = (rule: string, message: string, fix: string) => ({ problem: { rule, message, fix } })
  const rule = attributeRule(element, name)
  if (!rule) return fail('attribute', `${name} may not stand on <${element}>.`, 'Remove it; style with classes, act with data-action.')
  if (!/^[^\s"'=<>]+="[^"]*"$/u.test(raw)) return fail('quotes', `The value of ${name} is not in double quotes.`, `Write ${name}="…".`)

  const marked = (value.match(markPattern) ?? []).map((mark) => values[mark.charCodeAt(0) - firstMark]!)
  if (marked.some(({ kind }) => kind === 'text'))
    return fail('text-slot', 'A text slot arrives as a text node and cannot stand in an attribute.', 'Put it between tags.')
  if (rule.kind === 'words' || rule.kind === 'fact') return { classes: [] }
  if (raw.includes('&')) return fail('attribute-value', `${name} holds a character reference.`, 'Write the character itself.')

  const types = marked.flatMap((node) => (node.kind === 'put' ? [node.type.type] : []))
  const repeats = (block: number) => blocks[block]?.block === 'each'
  const endless = () =>
    fail('attribute-value', `The blocks in ${name} leave no end of values.`, 'Begin what a block repeats with a space, and ask less in one place.')

  switch (rule.kind) {
    case 'number':
      if (types.some((type) => type !== 'number')) return fail('slot-context', `${name} takes numbers only.`, 'Use a number slot.')
      if (/url|script|:/i.test(value.replace(blockComment, '')))
        return fail('attribute-value', `${name} holds more than numbers and drawing commands.`, 'Remove it.')
      return { classes: [] }
    case 'classes': {
      if (types.some((type) => type !== 'enum'))
        return fail('slot-context', 'Only an enum slot may choose a class.', 'Declare the slot as an enum of its values.')
      const names = wordingsOf(value, repeats)
      return names ? { classes: [...names].flatMap((token) => expand(token, values)) } : endless()
    }
    case 'fixed': {
      const wordings = wordingsOf(value, repeats, true)
      if (!wordings) return endless()
      const wrong = [...wordings].flatMap((wording) => expand(wording, values)).find((known) => known !== '' && !rule.values.includes(known))
      return wrong === undefined
        ? { classes: [] }
        : fail('attribute-value', `${name}="${wrong}" is not known.`, `Use one of: ${rule.values.join(', ')}.`)
    }
    case 'pattern':
      if (types.length > 0 || !rule.pattern.test(value))
        return fail('attribute-value', `${name} must be a plain literal of a known form.`, 'Write a fixed value, colours as var(--name).')
      return { classes: [] }
  }
}

/** `element-X` -> one name for each value of the enum that X stands for; anything else in the place of X gives a name nobody knows. */
function expand(token: string, values: readonly ValueNode[]): string[] {
  const mark = token.match(markPattern)?.[0]
  if (!mark) return [token]
  const node = values[mark.charCodeAt(0) - firstMark]
  const type: ValueType | undefined = node?.kind === 'put' ? node.type : undefined
  return type?.type === 'enum'
    ? type.values.flatMap((value) =>
        expand(
          token.replace(mark, () => value),
          values,
        ),
      )
    : [token]
}
