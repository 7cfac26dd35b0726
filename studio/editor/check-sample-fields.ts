import { localeSchema, type SlotSchema } from '#templates/client'
import type { JsonPath } from './edit-json.ts'
import { asRecord, type FaultKind, type FieldFault, isRecord } from './field-fault.ts'

/** What is wrong with a sample, field by field, held against the slots of its manifest. Says something wherever the vetter would. Pure; takes any value. */
export function checkSampleFields(sample: unknown, slots: Readonly<Record<string, SlotSchema>>): FieldFault[] {
  if (!isRecord(sample)) return [{ path: [], fault: 'shape' }]
  const faults: FieldFault[] = []
  if (!localeSchema.safeParse(sample.locale).success) faults.push({ path: ['locale'], fault: 'choice' })
  if (typeof sample.shows !== 'string' || sample.shows === '') faults.push({ path: ['shows'], fault: 'empty' })
  for (const name of Object.keys(sample))
    if (!['locale', 'shows', 'slots'].includes(name)) faults.push({ path: [], fault: 'unknown', values: { name } })
  if (!isRecord(sample.slots)) return [...faults, { path: ['slots'], fault: 'shape' }]
  return [...faults, ...checkMembers(['slots'], slots, sample.slots)]
}

function checkMembers(path: JsonPath, schemas: Readonly<Record<string, SlotSchema>>, values: unknown): FieldFault[] {
  const record = asRecord(values)
  const unknown = Object.keys(record).filter((name) => !Object.hasOwn(schemas, name))
  return [
    ...unknown.map((name): FieldFault => ({ path, fault: 'unknown', values: { name } })),
    ...Object.entries(schemas).flatMap(([name, schema]) =>
      checkValue([...path, name], schema, Object.hasOwn(record, name) ? record[name] : undefined),
    ),
  ]
}

function checkValue(path: JsonPath, schema: SlotSchema, value: unknown): FieldFault[] {
  const wrong = (fault: FaultKind, values?: FieldFault['values']): FieldFault[] => [{ path, fault, ...(values ? { values } : {}) }]
  switch (schema.type) {
    case 'text':
    case 'string': {
      if (typeof value !== 'string') return wrong('text')
      const length = [...value].length
      return length > schema.maxLength ? wrong('long', { length, most: schema.maxLength }) : []
    }
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('number')
      return value < schema.minimum || value > schema.maximum ? wrong('within', { minimum: schema.minimum, maximum: schema.maximum }) : []
    case 'flag':
      return typeof value === 'boolean' ? [] : wrong('choice')
    case 'enum':
      return typeof value === 'string' && schema.values.includes(value) ? [] : wrong('choice')
    case 'list':
      if (!Array.isArray(value)) return wrong('shape')
      if (value.length > schema.maxItems) return wrong('many', { length: value.length, most: schema.maxItems })
      return value.flatMap((entry, index) => checkValue([...path, index], schema.of, entry))
    case 'group':
      if (value === null) return []
      return isRecord(value) ? checkMembers(path, schema.slots, value) : wrong('shape')
  }
}
