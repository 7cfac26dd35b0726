import { slotSchemaSchema } from '#templates/client'
import type { KnownNames } from './vocabulary.ts'

/** Slots and texts that a template.json names. What cannot be read is left out: the vetter says why. */
export function readNames(manifest: string): KnownNames {
  const value = parse(manifest)
  const slots: KnownNames['slots'] = {}
  for (const [name, schema] of Object.entries(membersOf(value.slots))) {
    const known = slotSchemaSchema.safeParse(schema)
    if (known.success) slots[name] = known.data
  }
  return { slots, texts: Object.keys(membersOf(membersOf(value.texts).ko)) }
}

/** The version that a template.json gives itself; empty where it gives none. */
export function readVersion(manifest: string): string {
  const { version } = parse(manifest)
  return typeof version === 'string' ? version : ''
}

function parse(text: string): Record<string, unknown> {
  try {
    return membersOf(JSON.parse(text))
  } catch {
    return {}
  }
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
