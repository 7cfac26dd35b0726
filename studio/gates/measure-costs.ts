import type { CompiledTemplate, Locale, Operation } from '#templates'
import { frameWidths, locales, templateBudget } from '#templates/client'

/** One figure of what a template costs, beside that of the version in service and beside what is allowed. */
export interface Cost {
  what: 'source-bytes' | 'style-bytes' | 'operations' | 'elements' | `height-${Locale}-${(typeof frameWidths)[number]}`
  before: number | null
  after: number
  /** Null: there is no limit. */
  limit: number | null
}

export interface Costed {
  compiled: CompiledTemplate
  /** Null where only the compiled version is known. */
  source: string | null
  /** Renderings over the golden charts. */
  drawings: readonly string[]
}

/** Reserved heights may grow, but not so that a component no longer fits on a phone twice over. */
const mostHeight = 1_600

/** What both versions cost: bytes, operations, elements of the largest drawing, and the room that is reserved per language and width. */
export function measureCosts(served: Costed | null, candidate: Costed): Cost[] {
  const compare = (what: Cost['what'], limit: number | null, measure: (costed: Costed) => number | null): Cost[] => {
    const after = measure(candidate)
    return after === null ? [] : [{ what, before: served && measure(served), after, limit }]
  }
  return [
    ...compare('source-bytes', templateBudget.source, ({ source }) => (source === null ? null : Buffer.byteLength(source))),
    ...compare('style-bytes', templateBudget.css, ({ compiled }) => Buffer.byteLength(compiled.css)),
    ...compare('operations', null, ({ compiled }) => countOperations(compiled.operations)),
    ...compare('elements', templateBudget.elements, ({ drawings }) => Math.max(0, ...drawings.map(countElements))),
    ...locales.flatMap((locale) =>
      frameWidths.flatMap((width) => compare(`height-${locale}-${width}`, mostHeight, ({ compiled }) => compiled.manifest.height[locale][width])),
    ),
  ]
}

function countOperations(operations: readonly Operation[]): number {
  return operations.reduce(
    (sum, operation) =>
      sum + 1 + (typeof operation === 'object' && 'body' in operation ? countOperations(operation.body) + countOperations(operation.else) : 0),
    0,
  )
}

function countElements(html: string): number {
  return html.match(/<[a-z]/gi)?.length ?? 0
}
