import type { Finding } from '#templates'
import { locateFinding, type Range } from './locate-finding.ts'
import type { Vocabulary } from './vocabulary.ts'

export type FixKind =
  | 'use'
  | 'remove-element'
  | 'remove-attribute'
  | 'remove-class'
  | 'remove-text'
  | 'remove-hidden'
  | 'escape'
  | 'quote'
  | 'add-action'
  | 'add-text'
  | 'add-sample'

/** One way out of a finding: the files as they are afterwards. */
export interface Fix {
  kind: FixKind
  /** What is put in, for `use` and the like; empty otherwise. */
  word: string
  /** The file that changes, with its new text. */
  file: string
  text: string
}

type Files = Readonly<Record<string, string>>

/** What can be done about a finding without thinking for the editor; empty where only a person can tell. */
export function fixesOf(finding: Finding, files: Files, vocabulary: Vocabulary): Fix[] {
  const text = files[finding.file]
  if (finding.rule === 'sample-missing') return addSample(finding, files)
  if (text === undefined) return []
  if (finding.file === 'template.json') return fixManifest(finding, text)
  if (finding.file !== 'source.hbs') return []
  const range = locateFinding(finding, text)
  const found = text.slice(range.from, range.to)
  const change = (kind: FixKind, { from, to }: Range, put: string, word = ''): Fix => ({
    kind,
    word,
    file: finding.file,
    text: text.slice(0, from) + put + text.slice(to),
  })
  switch (finding.rule) {
    case 'unescaped': {
      const value = /^\{\{\{?&?\s*([^}]*?)\s*\}?\}\}/.exec(text.slice(range.from))
      return value ? [change('escape', { from: range.from, to: range.from + value[0].length }, `{{${value[1]}}}`)] : []
    }
    case 'attribute':
    case 'slot-context':
    case 'text-slot':
      return attributeAt(text, range.from, (attribute) => change('remove-attribute', attribute, ''))
    case 'attribute-value': {
      const known = namesIn(finding.fix)
      const given = /="([^"]*)"/.exec(found)?.[1] ?? ''
      const best = nearest(given, known)
      const named = best ? [change('use', range, found.replace(/="[^"]*"/, `="${best}"`), best)] : []
      return [...named, ...attributeAt(text, range.from, (attribute) => change('remove-attribute', attribute, ''))]
    }
    case 'quotes': {
      const bare = /^([\w-]+)\s*=\s*'?([^\s"'>]*)'?/.exec(text.slice(range.from))
      return bare ? [change('quote', { from: range.from, to: range.from + bare[0].length }, `${bare[1]}="${bare[2]}"`)] : []
    }
    case 'element':
      return elementAt(text, range.from, (element) => change('remove-element', element, ''))
    case 'button':
      return /^<button\b/.test(found)
        ? [change('add-action', { from: range.from, to: range.from + '<button'.length }, '<button data-action="explain"', 'data-action="explain"')]
        : []
    case 'class-unknown':
    case 'class-refused':
      return fixClass(finding, text, vocabulary, change)
    case 'slot-unknown': {
      const given = /“([^”]+)”/.exec(finding.message)?.[1] ?? ''
      return replaceName(given, namesIn(finding.fix))
    }
    case 'partial':
      return replaceName(/^\{\{~?>\s*([\w-]+)/.exec(found)?.[1] ?? '', namesIn(finding.fix))
    case 'helper':
      return replaceName(/^\{\{~?([\w-]+)/.exec(found)?.[1] ?? '', namesIn(finding.fix))
    case 'character':
      return [change('remove-hidden', { from: 0, to: text.length }, text.replace(hiddenCharacters, ''))]
    default:
      return []
  }

  function replaceName(given: string, known: string[]): Fix[] {
    const best = nearest(given, known)
    const at = given === '' ? -1 : text!.indexOf(given, range.from)
    return best && at >= 0 && at <= range.to ? [change('use', { from: at, to: at + given.length }, best, best)] : []
  }
}

const hiddenCharacters = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?<=\p{M}{2})\p{M}+/gu

function fixClass(
  { message }: Finding,
  text: string,
  vocabulary: Vocabulary,
  change: (kind: FixKind, range: Range, put: string, word?: string) => Fix,
): Fix[] {
  const name = /“([^”]+)”/.exec(message)?.[1] ?? ''
  const at = new RegExp(`(?<=class="(?:[^"]*\\s)?)${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[\\s"])`).exec(text)
  if (!at) return []
  const range = { from: at.index, to: at.index + name.length }
  const best = nearest(name, vocabulary.classes)
  const before = text[range.from - 1] === ' ' ? 1 : 0
  const after = before === 0 && text[range.to] === ' ' ? 1 : 0
  const removed = change('remove-class', { from: range.from - before, to: range.to + after }, '', name)
  return best ? [change('use', range, best, best), removed] : [removed]
}

/** The attribute that begins at an offset, with the space before it. */
function attributeAt(text: string, at: number, fix: (attribute: Range) => Fix): Fix[] {
  const written = /^[^\s"'=<>/]+(\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?/.exec(text.slice(at))
  if (!written || written[0].startsWith('{{') || !/\s/.test(text[at - 1] ?? '')) return []
  const space = /\s*$/.exec(text.slice(0, at))?.[0].length ?? 0
  return [fix({ from: at - space, to: at + written[0].length })]
}

/** The element whose start tag begins at an offset, to its end tag; an element that is never closed ends with its start tag. */
function elementAt(text: string, at: number, fix: (element: Range) => Fix): Fix[] {
  const start = /^<([\w-]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(at))
  if (!start) return []
  const name = start[1]!
  let depth = 0
  for (const { 0: tag, index } of text.slice(at).matchAll(new RegExp(`</?${name}\\b(?:"[^"]*"|'[^']*'|[^"'>])*>`, 'gi'))) {
    depth += tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1
    if (depth === 0) return [fix({ from: at, to: at + index + tag.length })]
  }
  return [fix({ from: at, to: at + start[0].length })]
}

function fixManifest({ rule, message, fix }: Finding, text: string): Fix[] {
  const key = /^texts\.(.+?) is /.exec(message)?.[1]
  const write = (kind: FixKind, word: string, edit: (manifest: Manifest) => void): Fix[] => {
    try {
      const manifest = JSON.parse(text) as Manifest
      edit(manifest)
      return [{ kind, word, file: 'template.json', text: `${JSON.stringify(manifest, null, 2)}\n` }]
    } catch {
      return []
    }
  }
  if (rule === 'text-unused' && key)
    return write('remove-text', key, ({ texts }) => {
      delete texts.ko[key]
      delete texts.en[key]
    })
  if (rule === 'text-missing' && key)
    return write('add-text', key, ({ texts }) => {
      const known = texts.ko[key] ?? texts.en[key] ?? ''
      texts.ko[key] ??= known
      texts.en[key] ??= known
    })
  if (rule === 'slot-source') {
    const given = /^“([^”]+)” is not a view/.exec(message)?.[1] ?? ''
    const [view = '', ...members] = given.split('.')
    const best = nearest(view, namesIn(fix))
    const named = best && [best, ...members].join('.')
    return named ? [{ kind: 'use', word: named, file: 'template.json', text: text.replace(`"${given}"`, `"${named}"`) }] : []
  }
  return []
}

interface Manifest {
  texts: Record<'ko' | 'en', Record<string, string>>
}

/** A sample in the language that has none: the other language's first one, to be translated. */
function addSample({ message }: Finding, files: Files): Fix[] {
  const locale = /“(\w+)”/.exec(message)?.[1]
  const other = Object.keys(files).find((file) => file.startsWith('samples/') && file.endsWith('.json'))
  if (!locale || !other) return []
  try {
    const sample = { ...(JSON.parse(files[other]!) as object), locale }
    const file = locale === 'en' ? 'samples/typical-english.json' : 'samples/typical.json'
    return Object.hasOwn(files, file) ? [] : [{ kind: 'add-sample', word: file, file, text: `${JSON.stringify(sample, null, 2)}\n` }]
  } catch {
    return []
  }
}

/** The names that a fix lists after its colon. */
function namesIn(fix: string): string[] {
  return (fix.split(':')[1] ?? '')
    .replace(/, and t\..*/, '')
    .replace(/\.$/, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[\w@.-]+$/.test(name))
}

/** The known name that differs least, if it is like the given one at all. */
export function nearest(given: string, known: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null
  for (const name of known) {
    const distance = editDistance(given.toLowerCase(), name.toLowerCase())
    if (!best || distance < best.distance) best = { name, distance }
  }
  return best && best.distance > 0 && best.distance <= Math.max(2, given.length / 3) ? best.name : null
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
