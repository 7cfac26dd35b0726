import { jsonSchema, type Schema } from 'ai'
import { z } from 'zod'

/** What services refuse in a strict schema. It is still checked here when a value arrives. */
const unsupported = new Set(['$schema', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'default'])

function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify)
  if (node === null || typeof node !== 'object') return node
  const entries = Object.entries(node).filter(([name]) => !unsupported.has(name))
  return Object.fromEntries(entries.map(([name, value]) => [name === 'oneOf' ? 'anyOf' : name, simplify(value)]))
}

/**
 * A zod schema as services take it for structured output: alternatives as `anyOf`, no bounds, everything else as it is. The value that
 * comes back is checked by the whole schema. Every property must be required and no name of a property may be one of a bound.
 */
export function strictSchema<Value>(schema: z.ZodType<Value>): Schema<Value> {
  return jsonSchema<Value>(simplify(z.toJSONSchema(schema, { target: 'draft-7' })) as Parameters<typeof jsonSchema>[0], {
    validate: (value) => {
      const parsed = schema.safeParse(value)
      return parsed.success ? { success: true, value: parsed.data } : { success: false, error: parsed.error }
    },
  })
}
