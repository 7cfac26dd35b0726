import { frameWidths, locales, materials } from '#templates/client'
import type { JsonPath } from './edit-json.ts'
import { asRecord, type FaultKind, type FieldFault, isRecord, type Unknown } from './field-fault.ts'

export const slotTypes = ['text', 'string', 'number', 'flag', 'enum', 'list', 'group'] as const
export type SlotType = (typeof slotTypes)[number]
/** What a chart or a question must bring along; in the order that the form shows. */
export const templateNeeds = ['luck', 'hour', 'sentence', ...materials] as const
/** The largest numbers that a manifest may say. */
export const slotLimits = { maxLength: 400, lines: 8, maxItems: 64 } as const

const members = ['id', 'version', 'title', 'description', 'intents', 'needs', 'slots', 'texts', 'summary', 'height'] as const
const membersOfType: Record<SlotType, readonly string[]> = {
  text: ['maxLength', 'lines', 'hint'],
  string: ['maxLength', 'from'],
  number: ['minimum', 'maximum', 'from'],
  flag: ['from'],
  enum: ['values', 'from'],
  list: ['maxItems', 'of', 'from'],
  group: ['slots', 'from'],
}
const deepest = 16

/**
 * What is wrong with a manifest, field by field, so that a form can say it where it is. Says something wherever the slot schema refuses
 * (`templateManifestSchema`), and of some things that only the vetter knows. Pure; takes any value.
 */
export function checkManifestFields(manifest: unknown, views: readonly string[]): FieldFault[] {
  if (!isRecord(manifest)) return [{ path: [], fault: 'shape' }]
  const faults: FieldFault[] = []
  const find = (path: JsonPath, fault: FaultKind, values?: FieldFault['values']) => faults.push({ path, fault, ...(values ? { values } : {}) })
  if (typeof manifest.id !== 'string' || !/^[a-z][a-z0-9-]{1,40}$/.test(manifest.id)) find(['id'], 'id')
  if (typeof manifest.version !== 'string' || !/^\d+\.\d+\.\d+$/.test(manifest.version)) find(['version'], 'version')
  for (const name of ['title', 'description', 'summary'] as const) faults.push(...checkBoth([name], manifest[name]))
  if (!Array.isArray(manifest.intents) || manifest.intents.length === 0) find(['intents'], 'topics')
  else if (!manifest.intents.every((topic) => typeof topic === 'string')) find(['intents'], 'text')
  if (!Array.isArray(manifest.needs) || !manifest.needs.every((need) => (templateNeeds as readonly unknown[]).includes(need)))
    find(['needs'], 'choice')
  if (!isRecord(manifest.slots)) find(['slots'], 'shape')
  for (const [name, slot] of Object.entries(asRecord(manifest.slots))) faults.push(...checkRootSlot(name, slot, views))
  faults.push(...checkTexts(manifest.texts), ...checkHeights(manifest.height), ...checkMembers([], manifest, members))
  return faults
}

function checkRootSlot(name: string, slot: unknown, views: readonly string[]): FieldFault[] {
  const path = ['slots', name]
  const faults = checkSlot(path, slot, 0)
  if (name === 't') faults.push({ path, fault: 'name' })
  const { type, from } = asRecord(slot)
  const isKnown = typeof from === 'string' && views.includes(from.split('.')[0] ?? '')
  if (type !== 'text' && !isKnown) faults.push({ path: [...path, 'from'], fault: 'view' })
  return faults
}

function checkSlot(path: JsonPath, slot: unknown, depth: number): FieldFault[] {
  if (!isRecord(slot) || depth > deepest) return [{ path, fault: 'shape' }]
  const type = slotTypes.find((known) => known === slot.type)
  if (!type) return [{ path: [...path, 'type'], fault: 'type' }]
  if (type === 'text' && depth > 0) return [{ path: [...path, 'type'], fault: 'place' }]
  const faults = checkMembers(path, slot, ['type', ...membersOfType[type]])
  for (const [name, most] of Object.entries(slotLimits))
    if (membersOfType[type].includes(name)) faults.push(...checkWhole([...path, name], slot[name], most))
  if (slot.from !== undefined && typeof slot.from !== 'string') faults.push({ path: [...path, 'from'], fault: 'text' })
  if (type === 'text') faults.push(...checkBoth([...path, 'hint'], slot.hint))
  if (type === 'number') faults.push(...checkRange(path, slot))
  if (type === 'enum' && !(Array.isArray(slot.values) && slot.values.length > 0 && slot.values.every((value) => typeof value === 'string')))
    faults.push({ path: [...path, 'values'], fault: 'values' })
  if (type === 'list') faults.push(...checkSlot([...path, 'of'], slot.of, depth + 1))
  if (type === 'group') {
    if (!isRecord(slot.slots)) faults.push({ path: [...path, 'slots'], fault: 'shape' })
    for (const [name, inner] of Object.entries(asRecord(slot.slots))) faults.push(...checkSlot([...path, 'slots', name], inner, depth + 1))
  }
  return faults
}

function checkWhole(path: JsonPath, value: unknown, most: number): FieldFault[] {
  if (!Number.isInteger(value)) return [{ path, fault: 'whole' }]
  return (value as number) > most ? [{ path, fault: 'most', values: { most } }] : []
}

function checkRange(path: JsonPath, { minimum, maximum }: Unknown): FieldFault[] {
  const faults = Object.entries({ minimum, maximum }).flatMap(([name, value]): FieldFault[] =>
    Number.isFinite(value) ? [] : [{ path: [...path, name], fault: 'number' }],
  )
  return faults.length === 0 && (minimum as number) > (maximum as number) ? [{ path: [...path, 'maximum'], fault: 'range' }] : faults
}

function checkBoth(path: JsonPath, value: unknown): FieldFault[] {
  if (value !== undefined && !isRecord(value)) return [{ path, fault: 'shape' }]
  return locales.flatMap((locale): FieldFault[] => {
    const text = asRecord(value)[locale]
    if (text !== undefined && typeof text !== 'string') return [{ path: [...path, locale], fault: 'text' }]
    return text ? [] : [{ path: [...path, locale], fault: 'empty' }]
  })
}

function checkTexts(texts: unknown): FieldFault[] {
  const faults: FieldFault[] = isRecord(texts) ? [] : [{ path: ['texts'], fault: 'shape' }]
  const names = new Set(locales.flatMap((locale) => Object.keys(asRecord(asRecord(texts)[locale]))))
  for (const locale of locales) {
    const said = asRecord(texts)[locale]
    if (isRecord(texts) && !isRecord(said)) faults.push({ path: ['texts', locale], fault: 'shape' })
    for (const name of names) {
      const text = asRecord(said)[name]
      if (typeof text !== 'string') faults.push({ path: ['texts', locale, name], fault: text === undefined ? 'language' : 'text' })
    }
  }
  return faults
}

function checkHeights(height: unknown): FieldFault[] {
  return locales.flatMap((locale) =>
    frameWidths.flatMap((width): FieldFault[] =>
      Number.isInteger(asRecord(asRecord(height)[locale])[width]) ? [] : [{ path: ['height', locale, String(width)], fault: 'whole' }],
    ),
  )
}

function checkMembers(path: JsonPath, value: Unknown, known: readonly string[]): FieldFault[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({ path, fault: 'unknown', values: { name } }))
}
