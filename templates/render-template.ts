import type { Locale, Slots, SlotValue } from './client.ts'
import { cloneSlots } from './clone-slots.ts'
import type { CompiledTemplate } from './operation.ts'
import { prepareOperations } from './prepare-operations.ts'

interface Prepared {
  markup: (slots: SlotValue) => string
  summary: Record<Locale, (slots: SlotValue) => string>
  texts: Record<Locale, Slots>
}
const prepared = new WeakMap<CompiledTemplate, Prepared>()

/**
 * Markup of a component and its equivalent in words.
 * Slots must have passed `checkSlots`; they are cloned, so that no value brings behaviour with it.
 */
export function renderTemplate(compiled: CompiledTemplate, slots: Slots, locale: Locale): { html: string; summary: string } {
  const run = prepare(compiled)
  const cloned = { ...cloneSlots(slots), t: run.texts[locale] }
  return { html: run.markup(cloned), summary: tidy(run.summary[locale](cloned)) }
}

function prepare(compiled: CompiledTemplate): Prepared {
  let run = prepared.get(compiled)
  if (!run) {
    const { operations, summaryOperations, manifest } = compiled
    run = {
      markup: prepareOperations(operations, true),
      summary: { ko: prepareOperations(summaryOperations.ko, false), en: prepareOperations(summaryOperations.en, false) },
      texts: { ko: cloneSlots(manifest.texts.ko), en: cloneSlots(manifest.texts.en) },
    }
    prepared.set(compiled, run)
  }
  return run
}

/** One line per line, no double spaces. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/[ \t]{2,}/g, ' '))
    .filter((line) => line !== '')
    .join('\n')
}
