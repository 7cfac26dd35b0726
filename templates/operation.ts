/**
 * What a template is once it has been vetted: a list of operations in JSON. A string is copied out as it stands;
 * everything else puts in an escaped value or repeats a list of operations. There is nothing else to run.
 */
import type { TemplateManifest } from './client.ts'

/** Own members from the scope `up` levels out; no keys = the scope's value itself. */
export interface Path {
  up: number
  keys: string[]
}
/** Member of the innermost repetition. */
export const repetitionFacts = ['index', 'first', 'last'] as const
/** Characters of a string that stands in an expression, and of a name by which a slot or a text is looked up. */
export const longestLiteral = 400
export const longestName = 64
export type RepetitionFact = (typeof repetitionFacts)[number]

export type Expression =
  | { path: Path }
  | { repetition: RepetitionFact }
  | { literal: string | number | boolean }
  | { call: string; arguments: Expression[] }

export type Operation =
  | string
  | { put: Expression }
  /** A text slot of the root: an element of its own, so that text can arrive later. */
  | { text: string; lines: number }
  | { if: Expression; body: Operation[]; else: Operation[] }
  | { each: Expression; body: Operation[]; else: Operation[] }
  | { with: Expression; body: Operation[]; else: Operation[] }

export interface CompiledTemplate {
  manifest: TemplateManifest
  operations: Operation[]
  /** The same slots as plain text, per locale. */
  summaryOperations: { ko: Operation[]; en: Operation[] }
  /** Everything the frame needs to draw it, minified; no address, no import. */
  css: string
  /** SHA-256 in hex over manifest, source and the partials it uses. */
  sourceHash: string
  cssHash: string
}
