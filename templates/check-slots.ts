import type { SlotSchema, Slots, SlotValue, TemplateManifest } from './client.ts'

/** A value that does not fit its slot; `slot` is a path such as `columns.0.stem.element`. */
export interface SlotFinding {
  slot: string
  message: string
}

/** Empty when every slot is filled as its schema says and nothing else is there. A group may be null: it is absent. */
export function checkSlots(manifest: TemplateManifest, slots: Slots): SlotFinding[] {
  return checkGroup('', manifest.slots, slots)
}

function checkGroup(path: string, schemas: Record<string, SlotSchema>, values: Record<string, SlotValue>): SlotFinding[] {
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(schemas, name))
  return [
    ...unknown.map((name) => ({ slot: join(path, name), message: 'is not a slot of this template' })),
    ...Object.entries(schemas).flatMap(([name, schema]) =>
      checkValue(join(path, name), schema, Object.hasOwn(values, name) ? values[name] : undefined),
    ),
  ]
}

function checkValue(slot: string, schema: SlotSchema, value: SlotValue | undefined): SlotFinding[] {
  const wrong = (message: string): SlotFinding[] => [{ slot, message }]
  switch (schema.type) {
    case 'text':
    case 'string':
      if (typeof value !== 'string') return wrong('must be a string')
      return [...value].length > schema.maxLength ? wrong(`has ${[...value].length} characters, at most ${schema.maxLength} fit`) : []
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('must be a number')
      return value < schema.minimum || value > schema.maximum ? wrong(`is ${value}, not within ${schema.minimum} to ${schema.maximum}`) : []
    case 'flag':
      return typeof value === 'boolean' ? [] : wrong('must be true or false')
    case 'enum':
      return typeof value === 'string' && schema.values.includes(value) ? [] : wrong(`must be one of ${schema.values.join(', ')}`)
    case 'list':
      if (!Array.isArray(value)) return wrong('must be a list')
      if (value.length > schema.maxItems) return wrong(`has ${value.length} entries, at most ${schema.maxItems} fit`)
      return value.flatMap((entry, index) => checkValue(join(slot, String(index)), schema.of, entry))
    case 'group':
      if (value === null) return []
      return typeof value === 'object' && !Array.isArray(value) ? checkGroup(slot, schema.slots, value) : wrong('must be a group')
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
