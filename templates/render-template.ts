import type { Locale, Slots, SlotValue } from './client.ts'
import { normaliseText } from './normalise-text.ts'
import type { CompiledTemplate } from './operation.ts'
import { renderOperations } from './render-operations.ts'

/**
 * Markup of a component and its equivalent in words.
 * Slots must have passed `checkSlots`; they are cloned through JSON, so that no value brings behaviour with it.
 */
export function renderTemplate(compiled: CompiledTemplate, slots: Slots, locale: Locale): { html: string; summary: string } {
  const cloned = JSON.parse(JSON.stringify(slots), (_, value: SlotValue) => (typeof value === 'string' ? normaliseText(value) : value)) as Slots
  cloned.t = compiled.manifest.texts[locale]
  return {
    html: renderOperations(compiled.operations, cloned, true),
    summary: renderOperations(compiled.summaryOperations[locale], cloned, false)
      .replace(/[ \t]*\n[ \t\n]*/g, '\n')
      .replace(/[ \t]{2,}/g, ' ')
      .trim(),
  }
}
