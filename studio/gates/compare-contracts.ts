/** What changed between two versions in what a template asks of whoever fills it. */
import type { CompiledTemplate } from '#templates'
import type { SlotSchema } from '#templates/client'
import { findUnusedSlots } from './find-unused-slots.ts'

/**
 * `added`: must be filled now. `removed`: is no longer asked for. `type`, `source`: another kind of value, or from another view.
 * `narrower`, `wider`: values that fitted fit no longer, or more fit. `hint`: the writer is told something else. `unused`: asked for
 * and drawn nowhere.
 */
export type SlotChangeKind = 'added' | 'removed' | 'type' | 'source' | 'narrower' | 'wider' | 'hint' | 'unused'

export interface SlotChange {
  /** A path such as `bars[].weight`. */
  slot: string
  kind: SlotChangeKind
  /** As the version in service has it; null where it has no such slot. */
  before: string | null
  /** As this version has it; null where it has no such slot. */
  after: string | null
}

type Contract = Pick<CompiledTemplate, 'manifest' | 'operations' | 'summaryOperations'>

/** Changes in the order of the slots, those of this version first. Against nothing only what is unused is named. */
export function compareContracts(served: Contract | null, candidate: Contract): SlotChange[] {
  const after = listSlots(candidate.manifest.slots)
  const unused = findUnusedSlots(candidate).map((slot): SlotChange => {
    const told = describe(after.get(slot)!)
    return { slot, kind: 'unused', before: null, after: told }
  })
  if (!served) return unused
  const before = listSlots(served.manifest.slots)
  const changes: SlotChange[] = []
  for (const [slot, schema] of after) {
    const known = before.get(slot)
    if (known) changes.push(...compareSlot(slot, known, schema))
    else changes.push({ slot, kind: 'added', before: null, after: describe(schema) })
  }
  for (const [slot, schema] of before) if (!after.has(slot)) changes.push({ slot, kind: 'removed', before: describe(schema), after: null })
  return [...changes, ...unused]
}

/** Every slot by its path, groups and entries of lists included. */
export function listSlots(slots: Readonly<Record<string, SlotSchema>>): Map<string, SlotSchema> {
  const listed = new Map<string, SlotSchema>()
  const visit = (path: string, schema: SlotSchema): void => {
    listed.set(path, schema)
    if (schema.type === 'list') visit(`${path}[]`, schema.of)
    if (schema.type === 'group') for (const [name, inner] of Object.entries(schema.slots)) visit(`${path}.${name}`, inner)
  }
  for (const [name, schema] of Object.entries(slots)) visit(name, schema)
  return listed
}

function compareSlot(slot: string, before: SlotSchema, after: SlotSchema): SlotChange[] {
  const change = (kind: SlotChangeKind): SlotChange => ({ slot, kind, before: describe(before), after: describe(after) })
  if (before.type !== after.type) return [change('type')]
  const changes: SlotChange[] = []
  if (sourceOf(before) !== sourceOf(after)) changes.push({ slot, kind: 'source', before: sourceOf(before), after: sourceOf(after) })
  const [was, is] = [boundsOf(before), boundsOf(after)]
  if (was.some((bound) => !holds(is, bound))) changes.push(change('narrower'))
  else if (is.some((bound) => !holds(was, bound))) changes.push(change('wider'))
  if (before.type === 'text' && after.type === 'text' && (before.hint.ko !== after.hint.ko || before.hint.en !== after.hint.en))
    changes.push({ slot, kind: 'hint', before: before.hint.ko, after: after.hint.ko })
  return changes
}

function sourceOf(schema: SlotSchema): string | null {
  return schema.type === 'text' ? null : (schema.from ?? null)
}

/** What a schema lets through: at most so much, at least so much, or exactly this word. */
type Bound = { most: number; of: string } | { least: number; of: string } | { word: string }

function boundsOf(schema: SlotSchema): Bound[] {
  switch (schema.type) {
    case 'text':
      return [
        { most: schema.maxLength, of: 'length' },
        { most: schema.lines, of: 'lines' },
      ]
    case 'string':
      return [{ most: schema.maxLength, of: 'length' }]
    case 'list':
      return [{ most: schema.maxItems, of: 'items' }]
    case 'number':
      return [
        { least: schema.minimum, of: 'value' },
        { most: schema.maximum, of: 'value' },
      ]
    case 'enum':
      return schema.values.map((word) => ({ word }))
    default:
      return []
  }
}

/** Whether these bounds still let through what that bound let through. */
function holds(bounds: readonly Bound[], bound: Bound): boolean {
  return bounds.some((other) => {
    if ('word' in bound) return 'word' in other && other.word === bound.word
    if ('most' in bound) return 'most' in other && other.of === bound.of && other.most >= bound.most
    return 'least' in other && other.of === bound.of && other.least <= bound.least
  })
}

/** A slot in one line, as an editor reads it. */
function describe(schema: SlotSchema): string {
  switch (schema.type) {
    case 'text':
      return `text ≤ ${schema.maxLength}, ${schema.lines} lines`
    case 'string':
      return `string ≤ ${schema.maxLength}`
    case 'number':
      return `number ${schema.minimum}…${schema.maximum}`
    case 'enum':
      return `enum ${schema.values.join(' | ')}`
    case 'list':
      return `list ≤ ${schema.maxItems}`
    default:
      return schema.type
  }
}
