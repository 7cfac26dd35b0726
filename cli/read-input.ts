import type { z } from 'zod'
import { CubeError } from '#kernel'

/** How an input that does not fit is refused: `says` what to do, else what is wrong with the first member that does not fit; `field` is that member. */
interface Refusal {
  code?: string
  says?: string
  field?: string
}

/** The input of a command as its schema reads it. Throws `input-invalid` (or another code), which names the member that must change. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  { code = 'input-invalid', says, field }: Refusal = {},
): z.infer<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = issue?.path ?? []
  const wrong = isMissing(input, path) ? 'It is missing.' : (issue?.message ?? 'The input does not fit.')
  throw new CubeError(code, says ?? wrong, { status: 400, field: field ?? path.join('.') })
}

function isMissing(input: unknown, path: readonly PropertyKey[]): boolean {
  const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], input)
  return path.length > 0 && value === undefined
}

/** The JSON that a flag holds. */
export function readJsonFlag(name: string, text: string | boolean, example = '{"date":"1992-03-14"}'): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    throw new CubeError('input-invalid', `--${name} must be JSON such as ${example}.`, { status: 400, field: name })
  }
}
