/** Class names -> the one style sheet of a component. Runs when a template is published, never while serving. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate, parse, walk } from 'css-tree'
import { compile } from 'tailwindcss'

const folder = fileURLToPath(new URL('.', import.meta.url))
const tailwind = dirname(createRequire(import.meta.url).resolve('tailwindcss/package.json'))
const entry = `@layer theme, base, components, utilities;
@import "tailwind/theme.css" layer(theme);
@import "theme.css";
@import "base.css";
@import "parts.css";
@import "drawings.css";
@import "tailwind/utilities.css" layer(utilities);`

export interface Styles {
  css: string
  /** Class names that mean nothing. */
  unknown: string[]
  /** Class names that were not even tried. */
  refused: string[]
  /** What the scan of the result found: anything that could reach outside. */
  leaks: string[]
}

/** Arbitrary values are lengths, tracks, ratios, colours and the words of gradients and shadows; no function, no address, no property of one's own. */
const arbitrary = /\[([^\]]*)\]/g
const harmless =
  /^(?:[-\d.]+(?:px|rem|em|lh|ch|%|cqw|fr|deg|s|ms)?|#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|auto|(?:min|max)-content|at|from|inherit|inset)?$/i

/** What measures itself by the frame: it would cover the component, or make a height that grows with itself. */
const framed = /(?:^|:)!?(?:fixed|sticky|(?:min-|max-)?(?:h|size|block)-(?:screen|[dsl]?vh))!?$/

/** Whoever writes a template changes its words far more often than its classes. */
const remembered = new Map<string, Promise<Styles>>()
const mostRemembered = 16

export function compileStyles(classes: string[]): Promise<Styles> {
  const key = classes.join(' ')
  const known = remembered.get(key)
  if (known) return known
  const styles = buildStyles(classes)
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value as string)
  remembered.set(key, styles)
  styles.catch(() => remembered.delete(key))
  return styles
}

async function buildStyles(classes: string[]): Promise<Styles> {
  const refused = classes.filter(
    (name) =>
      framed.test(name) ||
      (name.includes('[') && ![...name.matchAll(arbitrary)].every(([, value]) => value!.split(/[_,\s]/).every((word) => harmless.test(word)))),
  )
  const tried = classes.filter((name) => !refused.includes(name))
  const compiler = await compile(entry, { base: folder, loadStylesheet: loadLocal })
  const unknown: string[] = []
  let built = compiler.build([])
  for (const name of tried) {
    const next = compiler.build([name])
    if (next === built) unknown.push(name)
    built = next
  }
  const css = generate(parse(built))
  return { css, unknown, refused, leaks: scanStyles(css) }
}

/** Addresses, imports, fonts and functions that read or load; empty for a sheet that cannot reach outside. */
export function scanStyles(css: string): string[] {
  const leaks: string[] = []
  const functions = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set', 'cross-fade', 'element', 'expression', 'attr', 'env', 'paint'])
  const rules = new Set(['import', 'font-face', 'namespace', 'charset', 'document', 'view-transition'])
  walk(parse(css, { parseCustomProperty: true }), (node) => {
    if (node.type === 'Url') leaks.push(`url(${node.value})`)
    else if (node.type === 'Function' && functions.has(node.name.toLowerCase())) leaks.push(`${node.name}()`)
    else if (node.type === 'Atrule' && rules.has(node.name.toLowerCase())) leaks.push(`@${node.name}`)
    else if (node.type === 'Declaration' && /behavior|binding/i.test(node.property)) leaks.push(node.property)
    else if (node.type === 'Raw' && /url|import|expression|\\/i.test(node.value)) leaks.push(node.value.slice(0, 40))
  })
  return leaks
}

async function loadLocal(id: string): Promise<{ path: string; base: string; content: string }> {
  const path = id.startsWith('tailwind/') ? join(tailwind, id.slice('tailwind/'.length)) : join(folder, id)
  return { path, base: dirname(path), content: readFileSync(path, 'utf8') }
}
