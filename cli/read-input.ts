import type { z } from 'zod'
import { CubeError } from '#kernel'

/** The input of a command as its schema reads it. Throws `input-invalid` (or another code), which names the member that must change. */
export function readInput<Schema extends z.ZodType>(schema: Schema, input: unknown, code = 'input-invalid'): z.infer<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  throw new CubeError(code, isMissing(input, issue?.path ?? []) ? 'It is missing.' : (issue?.message ?? 'The input does not fit.'), {
    status: 400,
    field,
  })
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
