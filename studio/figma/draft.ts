import { normaliseText } from '#templates'
import type { SlotSchema } from '#templates/client'
import type { FigmaNode } from './figma-node.ts'
import { createNotes, type Notes } from './note.ts'
import { factOf, namesFact } from './slot-facts.ts'

/** What gathers while a design is drawn: texts, slots with a sample value each, notes. */
export interface Draft {
  notes: Notes
  texts: Record<string, string>
  slots: Record<string, SlotSchema>
  values: Record<string, string | number>
  needsLuck: boolean
  /** Layers in the order in which they are read, for the spoken equivalent. */
  spoken: string[]
}

export function createDraft(): Draft {
  return { notes: createNotes(), texts: {}, slots: {}, values: {}, needsLuck: false, spoken: [] }
}

/** Keeps a text and gives its key, after the layer's name where that has Latin letters. The same text is kept once. */
export function keepText(draft: Draft, text: string, name: string): string {
  const shown = normaliseText(text)
  const known = Object.keys(draft.texts).find((key) => draft.texts[key] === shown)
  if (known !== undefined) return known
  const words = name
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 4)
  const key = camel(words).slice(0, 32)
  const base = /^[a-z][a-zA-Z0-9]*$/.test(key) && !reserved.has(key) ? key : 'text'
  let free = base
  for (let count = 2; Object.hasOwn(draft.texts, free); count += 1) free = `${base}${count}`
  draft.texts[free] = shown
  return free
}

const slotName = /^\s*\{\{\s*([^{}]{1,80}?)\s*\}\}\s*$/
const reserved = new Set(['t', 'this', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])

export interface KeptSlot {
  name: string
  written: boolean
}

/**
 * The slot that a layer's name asks for; undefined where it asks for none. A name that a view of the chart knows is filled
 * by that view with its type; any other is written for each reading.
 */
export function keepSlot(draft: Draft, node: FigmaNode, lines: number): KeptSlot | undefined {
  if (!node.name.includes('{{')) return undefined
  const asked = slotName.exec(node.name)?.[1]
  if (asked === undefined || !/^[\p{L}][\p{L}\p{N} ._-]*$/u.test(asked)) {
    draft.notes.add(node, 'slot-name', 'The name is no slot name such as {{title}}; the text stays as it is.', 'nearly')
    return undefined
  }
  const fact = factOf(asked)
  const literal = normaliseText(node.characters ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  const name = freeSlotName(draft, asked, fact?.schema.from)
  if (Object.hasOwn(draft.slots, name)) return { name, written: draft.slots[name]!.type === 'text' }
  if (fact) {
    draft.slots[name] = fact.schema
    draft.values[name] = sampleOf(fact.schema, literal)
    draft.needsLuck ||= fact.needsLuck ?? false
    return { name, written: false }
  }
  if (namesFact(asked))
    draft.notes.add(
      node,
      'slot-type',
      'The name promises a number or a date, but nothing of a chart fills it; it is written as text. Name a view, such as {{today.date}}.',
      'nearly',
    )
  const length = [...literal].length
  const maxLength = Math.min(400, Math.max(20, Math.ceil((length * 1.5) / 10) * 10))
  const hint = literal.slice(0, 120) || asked
  draft.slots[name] = { type: 'text', maxLength, lines: Math.min(8, Math.max(1, lines)), hint: { ko: hint, en: hint } }
  draft.values[name] = [...literal].slice(0, maxLength).join('')
  return { name, written: true }
}

/** The same name means the same slot; another name that comes out alike gets a number. */
function freeSlotName(draft: Draft, asked: string, from: string | undefined): string {
  const latin = asked.match(/[a-zA-Z0-9]+/g) ?? []
  const plain = camel(from && latin.length === 0 ? from.split(/[.-]/) : latin).slice(0, 40)
  return /^[a-z]/.test(plain) && !reserved.has(plain) ? plain : `slot${1 + Object.keys(draft.slots).filter((name) => /^slot\d+$/.test(name)).length}`
}

function camel(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1)).join('')
}

function sampleOf(schema: SlotSchema, literal: string): string | number {
  if (schema.type === 'number') {
    const number = Number(/-?\d+(?:\.\d+)?/.exec(literal)?.[0])
    return Number.isFinite(number) && literal !== '' ? Math.min(schema.maximum, Math.max(schema.minimum, number)) : schema.minimum
  }
  return [...literal].slice(0, 'maxLength' in schema ? schema.maxLength : 0).join('')
}
