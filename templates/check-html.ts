/**
 * Reads the markup of a template as a browser would (parse5) and holds it against the vocabulary.
 *
 * The nodes are written out once: a value becomes one private character, a block becomes three comments. What parse5 makes
 * of that must cover the text exactly, in order and without anything implied. The three comments of a block, known by where
 * they begin, must be comments in one same element or stand in the value of one same attribute: then each branch is whole
 * elements or a piece of one value, and every rendering has the tree that was looked at, whatever the slots hold.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { checkAttribute, firstMark, markPattern, type ValueNode } from './check-attribute.ts'
import { type Finding, findingAt, type Place } from './finding.ts'
import { hiddenPattern } from './hidden-character.ts'
import { isElementKnown, textParents, voidElements } from './html-vocabulary.ts'
import type { BlockNode, Node } from './node.ts'

type Element = DefaultTreeAdapterTypes.Element
type ChildNode = DefaultTreeAdapterTypes.ChildNode

const prologue = '<!DOCTYPE html><html><head></head><body>'

const hidden = ['character', 'A character that nobody sees stands in the text.', 'Remove it.'] as const

/** Whether a text says something unseen with an entity; our own marks are not meant. */
function hasHidden(text: string): boolean {
  return hiddenPattern.test(text.replace(markPattern, ''))
}

interface Specimen {
  html: string
  /** The same, with a private character for each of those in our comments. */
  written: string
  /** Value nodes by their mark. */
  values: ValueNode[]
  blocks: BlockNode[]
  /** Where the three comments of each block begin. */
  markers: number[][]
  segments: { offset: number; text: string; at: Place }[]
  findings: Finding[]
}

export interface HtmlReport {
  findings: Finding[]
  /** Each distinct class name, with the values of its enums filled in. */
  classes: { name: string; at: Place }[]
}

export function checkHtml(nodes: Node[]): HtmlReport {
  const specimen: Specimen = { html: prologue, written: prologue, values: [], blocks: [], markers: [], segments: [], findings: [] }
  writeSpecimen(nodes, specimen)
  checkBoundaries(specimen)
  const classes = new Map<string, Place>()
  if (specimen.findings.length === 0) {
    const document = parse(specimen.html, {
      sourceCodeLocationInfo: true,
      onParseError: (error) =>
        report(
          specimen,
          error.startOffset,
          'html',
          `The markup is broken: ${error.code}.`,
          'Write it out in full: every tag closed, every attribute in double quotes.',
        ),
    })
    const html = document.childNodes.find((node) => node.nodeName === 'html') as Element
    const body = html.childNodes.find((node) => node.nodeName === 'body') as Element
    checkCoverage(body, specimen)
    checkBlocks(body, specimen)
    checkElements(body, specimen, classes)
  }
  return { findings: specimen.findings, classes: [...classes].map(([name, at]) => ({ name, at })) }
}

function writeSpecimen(nodes: Node[], specimen: Specimen): void {
  for (const node of nodes) {
    const offset = specimen.html.length
    specimen.segments.push({ offset, text: node.kind === 'content' ? node.text : '', at: node.at })
    if (node.kind === 'content') {
      const character = node.text.search(hiddenPattern)
      if (character >= 0) report(specimen, offset + character, ...hidden)
      specimen.html += node.text
      specimen.written += node.text
    } else if (node.kind === 'block') writeBlock(node, specimen)
    else {
      if (firstMark + specimen.values.length > 0xf8ff) report(specimen, offset, 'budget', 'Too many values.', 'Repeat with {{#each}}.')
      const mark = String.fromCharCode(firstMark + specimen.values.length)
      specimen.html += mark
      specimen.written += mark
      specimen.values.push(node)
    }
  }
}

function writeBlock(node: BlockNode, specimen: Specimen): void {
  const number = specimen.blocks.length
  const mark = (name: 'then' | 'else' | 'end'): number => {
    const offset = specimen.html.length
    const comment = `<!--${number} ${name}-->`
    specimen.segments.push({ offset, text: '', at: node.at })
    specimen.html += comment
    specimen.written += '\ue000'.repeat(comment.length)
    return offset
  }
  const markers: number[] = []
  specimen.blocks.push(node)
  specimen.markers.push(markers)
  markers.push(mark('then'))
  writeSpecimen(node.body, specimen)
  markers.push(mark('else'))
  writeSpecimen(node.else, specimen)
  markers.push(mark('end'))
}

/** What could mean something else once a note, a value or a block has left its place: comments, and references written in parts. */
function checkBoundaries(specimen: Specimen): void {
  const written = specimen.written.slice(prologue.length)
  const reportAt = (index: number, rule: string, message: string, fix: string) => report(specimen, prologue.length + index, rule, message, fix)
  for (const { index } of written.matchAll(/<[\ue000-\uf8ff]*!/g))
    reportAt(index, 'comment', 'Markup comments are not part of templates.', 'Write {{! a note }}.')
  for (const { index } of written.matchAll(/&#?[\da-z]*(?=[\ue000-\uf8ff]|$)/gi))
    reportAt(index, 'reference', 'A character reference ends here before it is whole.', 'Write the character itself, or &amp; for an ampersand.')
  for (const { index, 1: hexadecimal, 2: decimal } of written.matchAll(/&#(?:x([\da-f]+)|(\d+))/gi)) {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    if (code > 0x10ffff || hiddenPattern.test(String.fromCodePoint(code))) reportAt(index, ...hidden)
  }
}

function placeOf(specimen: Specimen, offset: number): Place {
  const segment = specimen.segments.findLast((candidate) => candidate.offset <= offset) ?? specimen.segments[0]
  if (!segment) return { file: 'source.hbs', line: 1, column: 1 }
  const before = segment.text.slice(0, offset - segment.offset).split('\n')
  const { file, line, column } = segment.at
  return before.length === 1
    ? { file, line, column: column + before[0]!.length }
    : { file, line: line + before.length - 1, column: before.at(-1)!.length + 1 }
}

function report(specimen: Specimen, offset: number, rule: string, message: string, fix: string): void {
  specimen.findings.push(findingAt(placeOf(specimen, offset), rule, message, fix))
}

/** Every character belongs to exactly one tag, text or comment, in order: nothing was implied, dropped or moved. */
function checkCoverage(body: Element, specimen: Specimen): void {
  let offset = prologue.length
  const expect = (start: number | undefined, end: number | undefined): boolean => {
    if (start === offset && end !== undefined) {
      offset = end
      return true
    }
    report(
      specimen,
      offset,
      'html-structure',
      'A browser would rearrange the markup here.',
      'Close what is open, write implied elements such as <tbody>, keep text out of <table>.',
    )
    return false
  }
  const visit = (node: ChildNode): boolean => {
    const location = node.sourceCodeLocation
    if (!('tagName' in node)) return expect(location?.startOffset, location?.endOffset)
    /* Refused anyway; what is in it need not be told too. */
    if (!isElementKnown(node.tagName, node.namespaceURI)) return expect(location?.startOffset, location?.endOffset)
    const tags = (node as Element).sourceCodeLocation
    if (!expect(tags?.startTag?.startOffset, tags?.startTag?.endOffset)) return false
    if (!node.childNodes.every(visit)) return false
    return (
      voidElements.has(node.tagName) ||
      expect(tags?.endTag?.startOffset ?? selfClosed(specimen, tags?.startTag?.endOffset), tags?.endTag?.endOffset ?? offset)
    )
  }
  if (body.childNodes.every(visit) && offset !== specimen.html.length) expect(undefined, undefined)
}

/** `<path …/>` in SVG ends where it begins. */
function selfClosed(specimen: Specimen, end: number | undefined): number | undefined {
  return end !== undefined && specimen.html.slice(end - 2, end) === '/>' ? end : undefined
}

function checkBlocks(body: Element, specimen: Specimen): void {
  const markers = new Set(specimen.markers.flat())
  /** The element or the attribute in which each comment of ours stands. */
  const homes = new Map<number, object>()
  const visit = (parent: Element): void => {
    for (const child of parent.childNodes) {
      const location = child.sourceCodeLocation
      if (child.nodeName === '#comment') {
        const start = location?.startOffset ?? 0
        if (markers.has(start)) homes.set(start, parent)
        else report(specimen, start, 'comment', 'Markup comments are not part of templates.', 'Write {{! a note }}.')
      } else if ('tagName' in child) {
        for (const attribute of Object.values(child.sourceCodeLocation?.attrs ?? {}))
          for (const { index } of specimen.html.slice(attribute.startOffset, attribute.endOffset).matchAll(/<!--/g))
            homes.set(attribute.startOffset + index, attribute)
        visit(child)
      }
    }
  }
  visit(body)
  for (const block of specimen.markers) {
    const [home, ...others] = block.map((offset) => homes.get(offset))
    if (home && others.every((other) => other === home)) continue
    report(
      specimen,
      block[0] ?? 0,
      'block-unbalanced',
      'The branches of this block do not hold whole elements.',
      'Close inside the block whatever opens inside it, or keep the block inside one attribute value.',
    )
  }
}

const deepest = 24

function checkElements(parent: Element, specimen: Specimen, classes: Map<string, Place>, depth = 1): void {
  for (const child of parent.childNodes) {
    if (child.nodeName === '#text') {
      const text = child as DefaultTreeAdapterTypes.TextNode
      checkTextSlots(text, parent, specimen)
      if (hasHidden(text.value)) report(specimen, text.sourceCodeLocation?.startOffset ?? 0, ...hidden)
    }
    if (!('tagName' in child)) continue
    const offset = child.sourceCodeLocation?.startOffset ?? 0
    if (!isElementKnown(child.tagName, child.namespaceURI)) {
      report(specimen, offset, 'element', `<${child.tagName}> is not part of templates.`, 'Use text, list, table, button and SVG drawing elements.')
      continue
    }
    if (child.tagName === 'button' && !child.attrs.some(({ name }) => name === 'data-action'))
      report(specimen, offset, 'button', 'A button without an action does nothing.', 'Add data-action, or use another element.')
    for (const { name, value } of child.attrs) {
      const locations = child.sourceCodeLocation?.attrs ?? {}
      const location = locations[name] ?? locations[name.toLowerCase()]
      const raw = location ? specimen.html.slice(location.startOffset, location.endOffset) : ''
      const at = location?.startOffset ?? offset
      const checked = checkAttribute({ element: child.tagName, name, value, raw }, specimen.values, specimen.blocks)
      if (hasHidden(value)) report(specimen, at, ...hidden)
      if ('problem' in checked) report(specimen, at, checked.problem.rule, checked.problem.message, checked.problem.fix)
      else for (const known of checked.classes) if (!classes.has(known)) classes.set(known, placeOf(specimen, at))
    }
    if (depth > deepest) report(specimen, offset, 'budget', `Elements are nested more than ${deepest} deep.`, 'Flatten the markup.')
    else checkElements(child, specimen, classes, depth + 1)
  }
}

function checkTextSlots(text: DefaultTreeAdapterTypes.TextNode, parent: Element, specimen: Specimen): void {
  for (const mark of text.value.match(markPattern) ?? [])
    if (specimen.values[mark.charCodeAt(0) - firstMark]?.kind === 'text' && parent.tagName !== 'body' && !textParents.has(parent.tagName))
      report(
        specimen,
        text.sourceCodeLocation?.startOffset ?? 0,
        'text-slot',
        `A text slot may not stand in <${parent.tagName}>.`,
        'Put it into a paragraph, heading, list item or cell.',
      )
}
