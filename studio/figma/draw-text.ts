import { type Draft, keepSlot, keepText } from './draft.ts'
import { box, type Content, type Element } from './element.ts'
import type { FigmaNode, Paint, TypeStyle } from './figma-node.ts'
import { px } from './geometry.ts'
import { lookClasses } from './look-classes.ts'
import { hexOf, round, topColor } from './paint-classes.ts'

/** A text layer: its lines as paragraphs or lists, its mixed styles as spans, or the slot that its name asks for. */
export function drawText(node: FigmaNode, draft: Draft, heading: boolean): Element {
  const style: TypeStyle = node.style ?? {}
  const classes = [...blockClasses(node, style), ...inkClasses(style, node.fills), ...lookClasses(node, 'text', draft.notes)]
  noteTextLosses(node, draft)
  const tag = heading ? 'h3' : 'p'
  const slot = keepSlot(draft, node, linesOf(node))
  if (slot) {
    draft.spoken.push(`{{${slot.name}}}`)
    return { tag, classes, children: [{ slot: slot.name, written: slot.written }] }
  }
  const lines = splitLines(node)
  const keys: string[] = []
  const contents = lines.map((line) => line.runs.map((run) => drawRun(run, node, draft, keys)))
  if (keys.length > 0) draft.spoken.push(keys.map((key) => `{{t.${key}}}`).join(' '))
  if (lines.some(({ list }) => list)) return drawLists(lines, contents, classes, style)
  if (lines.length > 1 && (style.paragraphSpacing ?? 0) > 0)
    return box(
      [...classes, 'flex', 'flex-col', `gap-[${px(style.paragraphSpacing!)}]`],
      contents.map((children) => ({ tag: 'p', classes: [], children })),
    )
  return { tag, classes, children: contents.flatMap((line, index): Content[] => (index === 0 ? line : ['break', ...line])) }
}

/** How many lines the layer has room for. */
export function linesOf(node: FigmaNode): number {
  const height = node.absoluteBoundingBox?.height ?? 0
  const line = node.style?.lineHeightPx ?? (node.style?.fontSize ?? 16) * 1.5
  return Math.max(1, Math.round(height / Math.max(1, line)))
}

interface Run {
  text: string
  style: TypeStyle | undefined
}
interface Line {
  runs: Run[]
  list: 'ul' | 'ol' | undefined
  indentation: number
}

/** Lines with their runs of one style each. Overrides count UTF-16 units and may end early. */
function splitLines(node: FigmaNode): Line[] {
  const { characters = '', characterStyleOverrides: overrides = [], styleOverrideTable: table = {} } = node
  const lines: Line[] = []
  let offset = 0
  for (const [index, text] of characters.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const runs: Run[] = []
    let current = -1
    for (let at = 0; at < text.length; at += 1) {
      const id = overrides[offset + at] ?? 0
      const continues = runs.length > 0 && (id === current || /[\udc00-\udfff]/.test(text[at]!))
      if (continues) runs.at(-1)!.text += text[at]
      else {
        runs.push({ text: text[at]!, style: Object.hasOwn(table, String(id)) ? table[String(id)] : undefined })
        current = id
      }
    }
    const type = node.lineTypes?.[index]
    lines.push({
      runs,
      list: type === 'ORDERED' ? 'ol' : type === 'UNORDERED' ? 'ul' : undefined,
      indentation: Math.min(8, Math.max(0, Math.round(node.lineIndentations?.[index] ?? 0))),
    })
    offset += text.length + (characters.startsWith('\r\n', offset + text.length) ? 2 : 1)
  }
  return lines
}

function drawRun({ text, style }: Run, node: FigmaNode, draft: Draft, keys: string[]): Content {
  const key = keepText(draft, text, node.name)
  keys.push(key)
  if (!style) return { text: key }
  if (style.hyperlink) draft.notes.add(node, 'link', 'A template names no address; the words stay.')
  const classes = [...inkClasses(style, style.fills), ...caseClasses(style)]
  return classes.length > 0 ? { tag: 'span', classes, children: [{ text: key }] } : { text: key }
}

function drawLists(lines: Line[], contents: Content[][], classes: string[], style: TypeStyle): Element {
  const groups: Element[] = []
  for (const [index, { list, indentation }] of lines.entries()) {
    const children = contents[index]!
    if (!list) {
      groups.push({ tag: 'p', classes: [], children })
      continue
    }
    if (groups.at(-1)?.tag !== list)
      groups.push({ tag: list, classes: [list === 'ul' ? 'list-disc' : 'list-decimal', 'pl-[1.5em]', ...gapOf(style)], children: [] })
    groups.at(-1)!.children.push({ tag: 'li', classes: indentation > 1 ? [`ml-[${(indentation - 1) * 1.5}em]`] : [], children })
  }
  return box(classes, groups)
}

function gapOf({ listSpacing = 0 }: TypeStyle): string[] {
  return listSpacing > 0 ? ['flex', 'flex-col', `gap-[${px(listSpacing)}]`] : []
}

function blockClasses(node: FigmaNode, style: TypeStyle): string[] {
  const align = { CENTER: ['text-center'], RIGHT: ['text-right'], JUSTIFIED: ['text-justify'] }[style.textAlignHorizontal ?? '']
  const vertical = { CENTER: ['content-center'], BOTTOM: ['content-end'] }[style.textAlignVertical ?? '']
  const lines = Math.min(6, Math.max(1, Math.round(style.maxLines ?? linesOf(node))))
  const cut = style.textTruncation === 'ENDING' || style.textAutoResize === 'TRUNCATE'
  return [
    ...(align ?? []),
    ...(cut ? [lines === 1 ? 'truncate' : `line-clamp-${lines}`] : (vertical ?? [])),
    ...((style.paragraphIndent ?? 0) > 0 ? [`indent-[${px(style.paragraphIndent!)}]`] : []),
    ...(/ {2}|\t/.test(node.characters ?? '') ? ['whitespace-pre-wrap'] : []),
    ...caseClasses(style),
  ]
}

function caseClasses(style: TypeStyle): string[] {
  const letters = { UPPER: ['uppercase'], LOWER: ['lowercase'], TITLE: ['capitalize'] }[style.textCase ?? ''] ?? []
  const line = { UNDERLINE: ['underline'], STRIKETHROUGH: ['line-through'] }[style.textDecoration ?? ''] ?? []
  return [...letters, ...line]
}

/** Size, weight, spacing and colour: what a run may have of its own. */
function inkClasses(style: TypeStyle, fills: readonly Paint[] | undefined): string[] {
  const ink = topColor(fills)
  return [
    ...(style.fontSize ? [`text-[${px(style.fontSize)}]`] : []),
    ...(style.lineHeightPx ? [`leading-[${px(style.lineHeightPx)}]`] : []),
    ...(style.fontWeight ? [`font-[${Math.round(Math.min(1000, Math.max(1, style.fontWeight)))}]`] : []),
    ...(style.letterSpacing && Math.abs(style.letterSpacing) >= 0.005 ? [`tracking-[${round(style.letterSpacing)}px]`] : []),
    ...(style.italic ? ['italic'] : []),
    ...familyClass(style.fontFamily),
    ...(ink ? [`text-[${hexOf(ink.color, ink.opacity)}]`] : []),
  ]
}

function familyClass(family: string | undefined): string[] {
  if (!family) return []
  if (/mono|code|courier|consol/i.test(family)) return ['font-mono']
  return /serif|명조|batang|바탕|times|georgia|garamond|playfair|merriweather|gowun/i.test(family) && !/sans/i.test(family) ? ['font-serif'] : []
}

const houseFamilies = /^(?:inter|pretendard|noto (?:sans|serif)(?: (?:kr|cjk kr))?|heal7.*)/i

function noteTextLosses(node: FigmaNode, { notes }: Draft): void {
  const style: TypeStyle = node.style ?? {}
  if (style.fontFamily && !houseFamilies.test(style.fontFamily))
    notes.add(node, 'font', `The type ${style.fontFamily.slice(0, 60)} is not of the house; the nearest of its kind is used.`, 'nearly')
  if (style.hyperlink) notes.add(node, 'link', 'A template names no address; the words stay.')
  if (style.textCase?.startsWith('SMALL_CAPS')) notes.add(node, 'small-caps', 'Small capitals are written as ordinary letters.', 'nearly')
  if (style.leadingTrim === 'CAP_HEIGHT') notes.add(node, 'leading-trim', 'Lines keep their full height.', 'nearly')
  if (topColor(node.strokes)) notes.add(node, 'text-stroke', 'Letters have no outline of their own.')
  const ink = topColor(node.fills)
  if (ink && !ink.exact) notes.add(node, 'text-fill', 'The letters are painted in one plain colour.', 'nearly')
  if ((node.fills ?? []).some(({ type, visible }) => visible !== false && !/^(?:SOLID|GRADIENT_)/.test(type)))
    notes.add(node, 'image', 'A template brings no pictures, behind letters neither.')
}
