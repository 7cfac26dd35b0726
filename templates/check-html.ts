/**
 * Reads the markup of a template as a browser would (parse5) and holds it against the vocabulary.
 *
 * The nodes are written out once: a value becomes one private character, a block becomes three comments. What parse5 makes
 * of that must cover the text exactly, in order and without anything implied, and the three comments of a block must be
 * siblings. Then every rendering has the same tree, whatever the slots hold.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { checkAttribute, firstMark, markPattern, type ValueNode } from './check-attribute.ts'
import { type Finding, findingAt, type Place } from './finding.ts'
import { isElementKnown, textParents, voidElements } from './html-vocabulary.ts'
import type { Node } from './node.ts'

type Element = DefaultTreeAdapterTypes.Element
type ChildNode = DefaultTreeAdapterTypes.ChildNode

const prologue = '<!DOCTYPE html><html><head></head><body>'

/** What nobody sees: controls, direction overrides, zero-width and private characters, piles of combining marks. */
const hiddenPattern = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|\p{M}{3}/u
const hidden = ['character', 'A character that nobody sees stands in the text.', 'Remove it.'] as const

/** Whether a text says something unseen with an entity; our own marks are not meant. */
function hasHidden(text: string): boolean {
  return hiddenPattern.test(text.replace(markPattern, ''))
}

interface Specimen {
  html: string
  /** Value nodes by their mark. */
  values: ValueNode[]
  segments: { offset: number; text: string; at: Place }[]
  findings: Finding[]
}

export interface HtmlReport {
  findings: Finding[]
  /** Each distinct class name, with the values of its enums filled in. */
  classes: { name: string; at: Place }[]
}

export function checkHtml(nodes: Node[]): HtmlReport {
  const specimen: Specimen = { html: prologue, values: [], segments: [], findings: [] }
  writeSpecimen(nodes, specimen, { count: 0 })
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

function writeSpecimen(nodes: Node[], specimen: Specimen, blocks: { count: number }): void {
  for (const node of nodes) {
    const offset = specimen.html.length
    const refuseAt = (from: number, rule: string, message: string, fix: string) => report(specimen, offset + from, rule, message, fix)
    specimen.segments.push({ offset: specimen.html.length, text: node.kind === 'content' ? node.text : '', at: node.at })
    if (node.kind === 'content') {
      const character = node.text.search(hiddenPattern)
      const comment = node.text.indexOf('<!')
      if (character >= 0) refuseAt(character, ...hidden)
      if (comment >= 0) refuseAt(comment, 'comment', 'Markup comments are not part of templates.', 'Write {{! a note }}.')
      specimen.html += node.text
    } else if (node.kind === 'block') {
      const number = blocks.count++
      specimen.html += `<!--${number} then-->`
      writeSpecimen(node.body, specimen, blocks)
      specimen.segments.push({ offset: specimen.html.length, text: '', at: node.at })
      specimen.html += `<!--${number} else-->`
      writeSpecimen(node.else, specimen, blocks)
      specimen.segments.push({ offset: specimen.html.length, text: '', at: node.at })
      specimen.html += `<!--${number} end-->`
    } else {
      if (firstMark + specimen.values.length > 0xf8ff) refuseAt(0, 'budget', 'Too many values.', 'Repeat with {{#each}}.')
      specimen.html += String.fromCharCode(firstMark + specimen.values.length)
      specimen.values.push(node)
    }
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
  const parents = new Map<string, Element[]>()
  const visit = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child.nodeName === '#comment') {
        const number = (child as DefaultTreeAdapterTypes.CommentNode).data.split(' ')[0]!
        parents.set(number, [...(parents.get(number) ?? []), parent])
      } else if ('tagName' in child) visit(child)
    }
  }
  visit(body)
  for (const [number, found] of parents) {
    if (found.length === 3 && found.every((parent) => parent === found[0])) continue
    const offset = specimen.html.indexOf(`<!--${number} then-->`)
    report(
      specimen,
      offset,
      'block-unbalanced',
      'The branches of this block do not hold whole elements.',
      'Close inside the block whatever opens inside it.',
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
      const checked = checkAttribute({ element: child.tagName, name, value, raw }, specimen.values)
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
