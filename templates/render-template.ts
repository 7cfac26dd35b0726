import type { Locale, Slots, SlotValue } from './client.ts'
import { cloneSlots } from './clone-slots.ts'
import type { CompiledTemplate } from './operation.ts'
import { prepareOperations } from './prepare-operations.ts'

type Prepared = Record<'markup' | Locale, (slots: SlotValue) => string>
const prepared = new WeakMap<CompiledTemplate, Prepared>()

/**
 * Markup of a component and its equivalent in words.
 * Slots must have passed `checkSlots`; they are cloned, so that no value brings behaviour with it.
 */
export function renderTemplate(compiled: CompiledTemplate, slots: Slots, locale: Locale): { html: string; summary: string } {
  const run = prepare(compiled)
  const cloned = { ...cloneSlots(slots), t: compiled.manifest.texts[locale] }
  return { html: run.markup(cloned), summary: tidy(run[locale](cloned)) }
}

function prepare(compiled: CompiledTemplate): Prepared {
  let run = prepared.get(compiled)
  if (!run) {
    const { operations, summaryOperations } = compiled
    run = {
      markup: prepareOperations(operations, true),
      ko: prepareOperations(summaryOperations.ko, false),
      en: prepareOperations(summaryOperations.en, false),
    }
    prepared.set(compiled, run)
  }
  return run
}

/** One line per line, no double spaces. */
function tidy(text: string): string {
  return text
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim()
}
