import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globalAttributes, htmlElements, svgAttributes, svgElements } from './html-vocabulary.ts'
import type { CompiledTemplate, Operation } from './operation.ts'
import { templateHelpers } from './template-helpers.ts'
import { viewNames } from './views/views.ts'

/** The words of the template language, as lists for an editor to suggest from. The vetter stays the judge. */
export interface TemplateVocabulary {
  partials: string[]
  helpers: { name: string; arguments: number }[]
  elements: string[]
  attributes: string[]
  /** Values of the attributes that take one of a few. */
  attributeValues: Record<string, readonly string[]>
  /** Class names of our style sheets and those that the given templates use. */
  classes: string[]
  views: string[]
}

const sheets = ['parts.css', 'drawings.css', 'base.css']

export function readTemplateVocabulary(templates: readonly CompiledTemplate[]): TemplateVocabulary {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'templates')
  const files = readdirSync(join(folder, 'partials')).filter((file) => file.endsWith('.hbs'))
  const styled = sheets.flatMap((sheet) =>
    [...readFileSync(join(folder, sheet), 'utf8').matchAll(/(?:^\.|@utility )([a-z][\w-]*)/gm)].map(([, name]) => name!),
  )
  const used = templates.flatMap(({ operations }) => operations.flatMap(classesOf))
  return {
    partials: files.map((file) => file.slice(0, -'.hbs'.length)).sort(),
    helpers: Object.entries(templateHelpers).map(([name, helper]) => ({ name, arguments: helper.arguments })),
    elements: [...htmlElements, ...svgElements],
    attributes: [...Object.keys(globalAttributes), ...Object.keys(svgAttributes)],
    attributeValues: Object.fromEntries(
      Object.entries(globalAttributes).flatMap(([name, rule]) => (rule.kind === 'fixed' ? [[name, rule.values]] : [])),
    ),
    classes: [...new Set([...styled, ...used])].sort(),
    views: [...viewNames].sort(),
  }
}

function classesOf(operation: Operation): string[] {
  if (typeof operation === 'string') return [...operation.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/).filter(Boolean))
  return 'body' in operation ? [...operation.body, ...operation.else].flatMap(classesOf) : []
}
