import { type TemplateManifest, templateBudget } from '#templates/client'
import { sizingOf } from './auto-layout.ts'
import { chooseRoot, type Root } from './choose-root.ts'
import { createDraft, type Draft, keepText } from './draft.ts'
import type { DrawContext } from './draw-context.ts'
import { drawNode, isDrawn } from './draw-node.ts'
import { type Element, placesOf, writeElement } from './element.ts'
import type { FigmaNode } from './figma-node.ts'
import { noteContrast } from './find-contrast.ts'
import { placeNode, px } from './geometry.ts'
import type { ImportedTemplate, ImportReport, ImportResult } from './imported-template.ts'
import { hexOf, isSeen } from './paint-classes.ts'
import { readFigmaFile } from './read-figma-file.ts'
import { holdsText } from './size-classes.ts'
import { writeReadme } from './write-readme.ts'

export interface ImportOptions {
  /** Id of the layer to import; without it, the first page that shows something. */
  node?: string
}

/** So many never fit into the source of a template. */
const mostPieces = 1_000

/**
 * A template from what Figma's REST API answers for a file or for nodes (`JSON.parse`d), or what is wrong with it. Sizes are
 * CSS pixels as in the design. What cannot be carried stands in `report.notes`. Pure; the result has yet to be vetted.
 */
export function importFigma(file: unknown, options: ImportOptions = {}): ImportResult {
  const read = readFigmaFile(file)
  if (!read.ok) return read
  const draft = createDraft()
  const chosen = chooseRoot(read.pages, options.node, read.name, draft.notes)
  if (!chosen.ok) return chosen
  if (costOf(chosen.root.node) > mostPieces) {
    const message = `The layer holds more than ${mostPieces} pieces. Import a smaller one by its id.`
    if (chosen.root.node.id !== 'page') return { ok: false, problem: { code: 'too-large', message, field: 'node' } }
    return drawFirstFrame(chosen.root) ?? { ok: false, problem: { code: 'too-large', message, field: 'node' } }
  }
  const whole = drawRoot(chosen.root, draft)
  if (!whole.ok || sourceFits(whole.template) || options.node !== undefined || chosen.root.node.id !== 'page') return checkLength(whole)
  return drawFirstFrame(chosen.root) ?? checkLength(whole)
}

/** A page too large for one template gives its first frame that fits. */
function drawFirstFrame(root: Root): ImportResult | undefined {
  const frames = root.node.children.filter(({ visible, absoluteBoundingBox }) => visible !== false && absoluteBoundingBox)
  for (const node of frames.filter((candidate) => costOf(candidate) <= mostPieces)) {
    const draft = createDraft()
    for (const other of frames)
      if (other !== node) draft.notes.add(other, 'page', 'The page is too large for one template. Import this layer by its id.')
    const result = drawRoot({ ...root, node }, draft)
    if (result.ok && sourceFits(result.template)) return result
  }
  return undefined
}

/** Layers, lines and changes of style within a layer. */
function costOf(node: FigmaNode): number {
  if (node.visible === false) return 0
  const overrides = node.characterStyleOverrides ?? []
  const runs = overrides.filter((id, index) => index > 0 && id !== overrides[index - 1]).length
  const lines = node.characters?.split('\n').length ?? 0
  return 1 + runs + lines + node.children.reduce((sum, child) => sum + costOf(child), 0)
}

function sourceFits({ source }: ImportedTemplate): boolean {
  return source.length <= templateBudget.source
}

function checkLength(result: ImportResult): ImportResult {
  if (!result.ok || sourceFits(result.template)) return result
  const message = `The drawing takes ${result.template.source.length} characters, a template has at most ${templateBudget.source}. Import a smaller layer by its id.`
  return { ok: false, problem: { code: 'too-large', message, field: 'node' } }
}

function drawRoot({ node, paper }: Root, draft: Draft): ImportResult {
  const placed = isDrawn(node, draft.notes) ? placeNode({ ...node, relativeTransform: undefined, rotation: undefined }, 0) : undefined
  if (!placed)
    return { ok: false, problem: { code: 'nothing-to-draw', message: 'The layer does not say where it stands.', field: 'absoluteBoundingBox' } }
  const { width, height } = placed.size
  if (width < 1 || height < 0.5 || width > 20_000 || height > 20_000)
    return {
      ok: false,
      problem: { code: 'too-large', message: 'The layer is not between 1 and 20,000 pixels in width and height.', field: 'absoluteBoundingBox' },
    }
  const context: DrawContext = { draft, width, heading: headingOf(node), depth: 1, draw: drawNode }
  const drawn = drawNode(placed, context)
  const painted = (node.fills ?? []).some((fill) => isSeen(fill) && fill.type !== 'IMAGE')
  const tall = sizingOf(node, 'vertical', undefined) === 'HUG' ? [] : [`${holdsText(node) ? 'min-h' : 'h'}-[${px(height)}]`]
  drawn.classes.push('mx-auto', 'w-full', `max-w-[${px(width)}]`, ...tall)
  /* What has no ground of its own stands on the paper of its page, so that its colours are read as they were meant. */
  if (!painted && node.type !== 'TEXT') drawn.classes.push(`bg-[${hexOf(paper)}]`)
  noteContrast([node], paper, draft.notes)
  const name = node.name || node.type.toLowerCase()
  return { ok: true, template: assemble(describeRoot(drawn, name, draft), name, placed.size, node.id, draft) }
}

/** The root is a section; a drawing without a word is a picture with a name. */
function describeRoot(drawn: Element, name: string, draft: Draft): Element {
  if (draft.spoken.length > 0) return drawn.tag === 'div' ? { ...drawn, tag: 'section' } : { tag: 'section', classes: [], children: [drawn] }
  const key = keepText(draft, name, 'title')
  draft.spoken.push(`{{t.${key}}}`)
  const named: [string, string][] = [
    ['role', 'img'],
    ['aria-label', `{{t.${key}}}`],
  ]
  return drawn.tag === 'div' ? { ...drawn, attributes: named } : { tag: 'div', classes: [], attributes: named, children: [drawn] }
}

function assemble(root: Element, name: string, size: { width: number; height: number }, nodeId: string, draft: Draft): ImportedTemplate {
  const title = name.slice(0, 60)
  const reserved = Math.ceil(size.height)
  const heights = { 320: reserved, 358: reserved, 620: reserved }
  const summary = draft.spoken.join('\n')
  const manifest: TemplateManifest = {
    id: idOf(name, nodeId),
    version: '1.0.0',
    title: { ko: title, en: title },
    description: { ko: `디자인 “${title}”에서 가져온 그림이에요.`, en: `Imported from the design “${title}”.` },
    intents: ['visual_request'],
    needs: draft.needsLuck ? ['luck'] : [],
    slots: draft.slots,
    texts: { ko: { ...draft.texts }, en: { ...draft.texts } },
    summary: { ko: summary, en: summary },
    height: { ko: heights, en: heights },
  }
  const report: ImportReport = {
    name,
    ...size,
    notes: draft.notes.all(),
    slots: Object.entries(draft.slots).map(([slot, schema]) => ({ name: slot, schema })),
    untranslated: untranslatedOf(draft.texts),
    places: placesOf(root),
  }
  const sample = (locale: 'ko' | 'en') => ({ locale, shows: 'The design as it was imported.', slots: draft.values })
  return {
    manifest,
    source: `${writeElement(root)}\n`,
    samples: [
      { file: 'samples/typical.json', value: sample('ko') },
      { file: 'samples/typical-english.json', value: sample('en') },
    ],
    readme: writeReadme(manifest, report),
    report,
  }
}

/** Letters of the name where it has enough of them, else the id of the layer. */
function idOf(name: string, nodeId: string): string {
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '')
  const named = slug(name)
  return named.length >= 3 ? named : slug(`figma-${nodeId}`)
}

/** Words of one language stand in both until somebody translates them; signs and numbers need no translation. */
function untranslatedOf(texts: Record<string, string>): ImportReport['untranslated'] {
  const korean = (text: string) => /\p{Script=Hangul}|\p{Script=Han}/u.test(text)
  const entries = Object.entries(texts).filter(([, text]) => /\p{L}/u.test(text))
  return {
    en: entries.filter(([, text]) => korean(text)).map(([key]) => key),
    ko: entries.filter(([, text]) => !korean(text)).map(([key]) => key),
  }
}

/** The first of the largest texts heads the whole, where it is larger than others or alone. */
function headingOf(root: FigmaNode): FigmaNode | undefined {
  const texts: FigmaNode[] = []
  const visit = (node: FigmaNode): void => {
    if (node.visible === false || node.isMask) return
    if (node.type === 'TEXT' && !node.lineTypes?.some((type) => type !== 'NONE')) texts.push(node)
    node.children.forEach(visit)
  }
  visit(root)
  const sizeOf = (node: FigmaNode) => node.style?.fontSize ?? 0
  const largest = Math.max(...texts.map(sizeOf))
  return texts.length > 1 && texts.every((text) => sizeOf(text) === largest) ? undefined : texts.find((text) => sizeOf(text) === largest)
}
