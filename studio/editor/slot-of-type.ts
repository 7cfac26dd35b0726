import type { SlotSchema } from '#templates/client'
import type { SlotType } from './check-manifest-fields.ts'
import type { Json } from './edit-json.ts'
import { asRecord } from './field-fault.ts'

const fresh: Record<SlotType, () => Record<string, Json>> = {
  text: () => ({ maxLength: 120, lines: 2, hint: { ko: '', en: '' } }),
  string: () => ({ maxLength: 40 }),
  number: () => ({ minimum: 0, maximum: 100 }),
  flag: () => ({}),
  enum: () => ({ values: [] }),
  list: () => ({ maxItems: 10, of: { type: 'string', maxLength: 40 } }),
  group: () => ({ slots: {} }),
}

/** A slot of another type, with what both types have kept: limits, and the view that fills it. */
export function slotOfType(type: SlotType, before: unknown): Json {
  const old = asRecord(before)
  const slot: Record<string, Json> = { type }
  for (const [name, value] of Object.entries(fresh[type]())) slot[name] = (old[name] as Json | undefined) ?? value
  if (type !== 'text' && typeof old.from === 'string') slot.from = old.from
  return slot
}

/** The plainest value that fits a slot: where a sample begins. */
export function valueOfSlot(schema: SlotSchema): Json {
  switch (schema.type) {
    case 'text':
    case 'string':
      return ''
    case 'number':
      return schema.minimum
    case 'flag':
      return false
    case 'enum':
      return schema.values[0] ?? ''
    case 'list':
      return []
    case 'group':
      return Object.fromEntries(Object.entries(schema.slots).map(([name, inner]) => [name, valueOfSlot(inner)]))
  }
}
