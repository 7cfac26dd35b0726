/** What a caller gave, as a birth, or the reason why it is none. */
import { type Birth, type BirthError, type BirthErrorCode, type BirthInput, birthSchema } from './client.ts'
import { recognizeBirth } from './recognize-birth.ts'

// Zod compiles a schema at its first use, which takes longer than a thousand charts: while loading, not in the first answer.
birthSchema.safeParse({})

export type ParsedBirth = { ok: true; birth: Birth } | { ok: false; error: BirthError }

export function parseBirth(input: BirthInput | Birth): ParsedBirth {
  const recognized = recognizeBirth(input)
  if (recognized !== null) return withMoment(recognized)
  const parsed = birthSchema.safeParse(input)
  return parsed.success ? withMoment(parsed.data) : { ok: false, error: schemaError(parsed.error.issues[0]?.path[0]) }
}

function withMoment(birth: Birth): ParsedBirth {
  return birth.instant === undefined && birth.date === undefined ? { ok: false, error: incomplete } : { ok: true, birth }
}

const schemaErrors: Partial<Record<keyof Birth, BirthErrorCode>> = {
  time: 'time-impossible',
  timeZone: 'zone-unknown',
  longitude: 'longitude-required',
  date: 'date-impossible',
  instant: 'date-impossible',
}

function schemaError(path: PropertyKey | undefined): BirthError {
  if (path === undefined) return incomplete
  const field = path as keyof Birth
  return { code: schemaErrors[field] ?? 'birth-incomplete', field, message: `The member ${field} of the birth has no usable value.` }
}

const incomplete: BirthError = { code: 'birth-incomplete', field: 'date', message: 'A birth needs a date or an instant.' }
