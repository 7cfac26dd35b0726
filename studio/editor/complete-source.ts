import type { SlotSchema } from '#templates/client'
import { type Scope, scopesAt, typeOf } from './scopes-at.ts'
import type { KnownNames, Vocabulary } from './vocabulary.ts'

export type SuggestionKind = 'slot' | 'text' | 'helper' | 'partial' | 'block' | 'class' | 'element' | 'attribute' | 'value' | 'fact' | 'view'

export interface Suggestion {
  label: string
  kind: SuggestionKind
  /** Type of a slot and the like; never a sentence. */
  detail?: string
}
export interface Suggestions {
  /** Where the word begins that a suggestion replaces; it ends at the cursor. */
  from: number
  options: Suggestion[]
}

const blockNames = ['if', 'unless', 'each', 'with'] as const

/** What may be written at an offset of source.hbs; null where nothing can be suggested. */
export function completeSource(source: string, at: number, names: KnownNames, vocabulary: Vocabulary): Suggestions | null {
  const before = source.slice(0, at)
  const opened = before.lastIndexOf('{{')
  if (opened > before.lastIndexOf('}}')) return completeValue(before, opened, names, vocabulary)
  const tagAt = before.lastIndexOf('<')
  return tagAt > before.lastIndexOf('>') ? completeTag(before, tagAt, vocabulary) : null
}

function completeValue(before: string, opened: number, names: KnownNames, vocabulary: Vocabulary): Suggestions | null {
  const inside = before.slice(opened).replace(/^\{\{\{?~?/, '')
  const word = /[\w@./-]*$/.exec(inside)?.[0] ?? ''
  const lead = inside.slice(0, inside.length - word.length).trimEnd()
  const at = (options: Suggestion[], typed = word): Suggestions => ({ from: before.length - typed.length, options })
  if (lead === '#' || lead === '/') return at(blockNames.map((label) => ({ label, kind: 'block' })))
  if (lead === '>') return at(vocabulary.partials.map((label) => ({ label, kind: 'partial' })))
  const scopes = scopesAt(before.slice(0, opened), names.slots)
  const last = word.split(/[./]/).at(-1) ?? ''
  const owner = word.slice(0, word.length - last.length)
  if (owner === 't.') return at(texts(names), last)
  const wanted = /^#\s*(each|with)$/.exec(lead)?.[1]
  const isWanted = (type: SlotSchema) => !wanted || type.type === 'group' || (wanted === 'each' && type.type === 'list')
  const found = slotsOf(scopes, owner).filter(([, type]) => isWanted(type))
  const slots: Suggestion[] = found.map(([label, type]) => ({ label, kind: 'slot', detail: type.type }))
  if (owner !== '') return at(slots, last)
  const extra: Suggestion[] = []
  if (!wanted) {
    extra.push(...texts(names).map(({ label }) => ({ label: `t.${label}`, kind: 'text' as const })))
    if (scopes.at(-1)?.repeated) extra.push(...['@index', '@first', '@last'].map((label) => ({ label, kind: 'slot' as const })))
    if (lead === '' || lead.endsWith('('))
      extra.push(...vocabulary.helpers.map((helper) => ({ label: helper.name, kind: 'helper' as const, detail: '·'.repeat(helper.arguments) })))
  }
  return at([...slots, ...extra])
}

function texts(names: KnownNames): Suggestion[] {
  return names.texts.map((label) => ({ label, kind: 'text' }))
}

/** The members that `owner`, such as `stem.` or `../`, has at this place. */
function slotsOf(scopes: readonly Scope[], owner: string): [string, SlotSchema][] {
  const up = owner.split('/').filter((step) => step === '..').length
  const path = owner.replace(/(\.\.\/)+/, '').replace(/\.$/, '')
  const group = path === '' ? null : typeOf(scopes, '../'.repeat(up) + path)
  const slots = path === '' ? scopes.at(-1 - up)?.slots : group?.type === 'group' ? group.slots : null
  return Object.entries(slots ?? {})
}

function completeTag(before: string, tagAt: number, vocabulary: Vocabulary): Suggestions | null {
  const tag = before.slice(tagAt)
  const element = /^<\/?([\w-]*)$/.exec(tag)?.[1]
  const at = (word: string, options: Suggestion[]): Suggestions => ({ from: before.length - word.length, options })
  if (element !== undefined)
    return at(
      element,
      vocabulary.elements.map((label) => ({ label, kind: 'element' })),
    )
  const value = /([\w-]+)="([^"]*)$/.exec(tag)
  if (value) {
    const word = /[^\s]*$/.exec(value[2] ?? '')?.[0] ?? ''
    const name = value[1] ?? ''
    if (name === 'class')
      return at(
        word,
        vocabulary.classes.map((label) => ({ label, kind: 'class' })),
      )
    if (name === 'data-fact')
      return at(
        word,
        vocabulary.facts.map((label) => ({ label, kind: 'fact' })),
      )
    const values = Object.hasOwn(vocabulary.attributeValues, name) ? vocabulary.attributeValues[name] : undefined
    return values
      ? at(
          value[2] ?? '',
          values.map((label) => ({ label, kind: 'value' })),
        )
      : null
  }
  const attribute = /\s([\w-]*)$/.exec(tag)?.[1]
  return attribute === undefined
    ? null
    : at(
        attribute,
        vocabulary.attributes.map((label) => ({ label, kind: 'attribute' })),
      )
}

/** What may be written at an offset of template.json: the views after `"from": "`. */
export function completeManifest(text: string, at: number, vocabulary: Vocabulary): Suggestions | null {
  const word = /"from"\s*:\s*"([^"]*)$/.exec(text.slice(0, at))?.[1]
  return word === undefined ? null : { from: at - word.length, options: vocabulary.views.map((label) => ({ label, kind: 'view' })) }
}
