import type { JsonPath } from './edit-json.ts'

/** What is wrong with one field of a form; the screens have a sentence for each. */
export type FaultKind =
  | 'text'
  | 'empty'
  | 'id'
  | 'version'
  | 'topics'
  | 'choice'
  | 'whole'
  | 'number'
  | 'most'
  | 'range'
  | 'values'
  | 'type'
  | 'name'
  | 'view'
  | 'place'
  | 'language'
  | 'unknown'
  | 'long'
  | 'many'
  | 'within'
  | 'shape'

export interface FieldFault {
  path: JsonPath
  fault: FaultKind
  /** Numbers and names that the sentence holds. */
  values?: Readonly<Record<string, string | number>>
}

export type Unknown = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asRecord(value: unknown): Unknown {
  return isRecord(value) ? value : {}
}
