import { expect, test } from 'vitest'
import { z } from 'zod'
import { planElementSchema } from './plan.ts'
import { strictSchema } from './strict-schema.ts'

const allowed = new Set(['type', 'properties', 'required', 'additionalProperties', 'anyOf', 'items', 'enum', 'const'])

/** Every object of a JSON schema that stands where a schema may stand. */
function schemasOf(node: unknown): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(schemasOf)
  if (node === null || typeof node !== 'object') return []
  const own = node as Record<string, unknown>
  return [own, ...schemasOf(own.anyOf), ...schemasOf(own.items), ...Object.values(own.properties ?? {}).flatMap(schemasOf)]
}

test('the plan asks for nothing that a strict service refuses', async () => {
  const schemas = schemasOf(await strictSchema(planElementSchema).jsonSchema)
  expect(schemas.length).toBeGreaterThan(10)
  for (const schema of schemas) {
    expect(Object.keys(schema).filter((name) => !allowed.has(name))).toEqual([])
    if (schema.type === 'object') {
      expect(schema.additionalProperties).toBe(false)
      expect(schema.required).toEqual(Object.keys(schema.properties as object))
    }
  }
})

test('what arrives is checked by the whole schema', async () => {
  const { validate } = strictSchema(z.object({ text: z.string().max(3) }))
  expect(await validate?.({ text: 'yes' })).toEqual({ success: true, value: { text: 'yes' } })
  expect(await validate?.({ text: 'too long' })).toMatchObject({ success: false })
})
