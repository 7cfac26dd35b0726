import type { Slots, SlotValue } from './client.ts'
import { normaliseText } from './normalise-text.ts'

/** A copy that holds JSON and nothing else: no behaviour, no prototype of the value's own, every string normalised. */
export function cloneSlots(slots: Slots): Slots {
  const copy: Slots = {}
  for (const name of Object.keys(slots)) if (name !== '__proto__') copy[name] = cloneValue(slots[name])
  return copy
}

function cloneValue(value: unknown): SlotValue {
  if (typeof value === 'string') return normaliseText(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(cloneValue)
  return typeof value === 'object' && value !== null ? cloneSlots(value as Slots) : null
}
