import type { Meaning } from './tokens.ts'

/** A reader tries one way to read the text at an index. `read` may still refuse a match. */
export interface Reader {
  pattern: RegExp
  read(match: RegExpExecArray, context: ReadingContext): Meaning | null
}

export interface ReadingContext {
  now: Date
  /** Whether dates of two-digit numbers are written year first. */
  korean: boolean
}
