import type { SlotSchema, Slots, SlotValue, TemplateManifest } from './client.ts'
import type { ViewContext } from './views/view.ts'
import { viewOf } from './views/views.ts'

export interface FillContext extends ViewContext {
  /** Checked texts by text slot; a slot that is not there yet stays empty and keeps its room. */
  texts: Record<string, string>
}

/** The slots of a template, filled from the chart. Pass the result to `checkSlots`: a chart may lack what a view needs. */
export function fillFactSlots(manifest: TemplateManifest, context: FillContext): Slots {
  const seen = new Map<string, Record<string, SlotValue> | null>()
  const fromView = (name: string): SlotValue | undefined => {
    const [view, ...keys] = name.split('.')
    if (!seen.has(view!)) seen.set(view!, viewOf(view!)?.(context) ?? null)
    let value: SlotValue | undefined = seen.get(view!)
    for (const key of keys) value = isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined
    return value
  }
  const slots: Slots = {}
  for (const [name, schema] of Object.entries(manifest.slots)) {
    const value = schema.type === 'text' ? (context.texts[name] ?? '') : schema.from === undefined ? undefined : fromView(schema.from)
    if (value !== undefined) slots[name] = take(schema, value)
  }
  return slots
}

/** Only what the schema asks for: a view may offer more than a template draws. */
function take(schema: SlotSchema, value: SlotValue): SlotValue {
  if (schema.type === 'list' && Array.isArray(value)) return value.slice(0, schema.maxItems).map((entry) => take(schema.of, entry))
  if (schema.type !== 'group' || !isGroup(value)) return value
  return Object.fromEntries(
    Object.entries(schema.slots)
      .filter(([name]) => Object.hasOwn(value, name))
      .map(([name, inner]) => [name, take(inner, value[name]!)]),
  )
}

function isGroup(value: SlotValue | undefined): value is Record<string, SlotValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
