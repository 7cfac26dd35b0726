import type { SlotSchema } from '#templates/client'

/** What names mean at a place: the slots of the root first, those of the innermost block last. Null where the type is not known. */
export interface Scope {
  slots: Record<string, SlotSchema> | null
  repeated: boolean
}

const tag = /\{\{\{?~?\s*([#/^]?)\s*([\w-]*)\s*([^}]*?)~?\}?\}\}/g

/** The scopes that enclose the end of `before`, the source up to the cursor. */
export function scopesAt(before: string, slots: Record<string, SlotSchema>): Scope[] {
  const scopes: Scope[] = [{ slots, repeated: false }]
  const open: string[] = []
  for (const [, sign, name = '', rest = ''] of before.matchAll(tag)) {
    if (sign === '#') {
      open.push(name)
      if (name === 'each' || name === 'with') scopes.push(enter(scopes, name, rest.trim().split(/\s+/)[0] ?? ''))
    } else if (sign === '/' && open.at(-1) === name) {
      open.pop()
      if (name === 'each' || name === 'with') scopes.pop()
    }
  }
  return scopes
}

function enter(scopes: Scope[], block: 'each' | 'with', path: string): Scope {
  const type = typeOf(scopes, path)
  const inner = block === 'each' ? (type?.type === 'list' ? type.of : null) : type
  return { slots: inner?.type === 'group' ? inner.slots : null, repeated: block === 'each' || Boolean(scopes.at(-1)?.repeated) }
}

/** The type of a path such as `../columns` or `stem.element`; null where it leads nowhere. */
export function typeOf(scopes: readonly Scope[], path: string): SlotSchema | null {
  const steps = path.split('/')
  const up = steps.filter((step) => step === '..').length
  const names = (steps.at(-1) ?? '').split('.').filter(Boolean)
  let slots = scopes.at(-1 - up)?.slots ?? null
  let type: SlotSchema | null = null
  for (const name of names) {
    type = slots && Object.hasOwn(slots, name) ? slots[name]! : null
    slots = type?.type === 'group' ? type.slots : null
  }
  return type
}
