/** One thing that keeps a template from being published. Lines and columns count from 1. */
export interface Finding {
  rule: string
  file: string
  line: number
  column: number
  message: string
  /** What to do about it. */
  fix: string
}

export interface Place {
  file: string
  line: number
  column: number
}

export function findingAt(place: Place, rule: string, message: string, fix: string): Finding {
  return { rule, file: place.file, line: place.line, column: place.column, message, fix }
}
