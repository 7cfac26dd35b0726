import type { SlotSchema, TemplateManifest } from './client.ts'
import { type Finding, findingAt } from './finding.ts'
import { viewNames } from './views/views.ts'

export function inManifest(rule: string, message: string, fix: string): Finding {
  return findingAt({ file: 'template.json', line: 1, column: 1 }, rule, message, fix)
}

/** Texts in both languages, every slot with someone to fill it, text slots only at the root. */
export function checkManifest(manifest: TemplateManifest): Finding[] {
  const findings: Finding[] = []
  const [ko, en] = [Object.keys(manifest.texts.ko), Object.keys(manifest.texts.en)]
  for (const key of [...ko.filter((key) => !en.includes(key)), ...en.filter((key) => !ko.includes(key))])
    findings.push(inManifest('text-missing', `texts.${key} is there in one language only.`, 'Write it in Korean and English.'))
  if ('t' in manifest.slots) findings.push(inManifest('slot-name', 'A slot may not be called t.', 'That name holds the texts.'))
  for (const [name, slot] of Object.entries(manifest.slots)) {
    if (slot.type === 'text') continue
    if (slot.from === undefined)
      findings.push(inManifest('slot-source', `Nothing fills the slot “${name}”.`, 'Name a view in "from", or make it a text slot.'))
    else if (!viewNames.has(slot.from.split('.')[0]!))
      findings.push(inManifest('slot-source', `“${slot.from}” is not a view.`, `Use one of: ${[...viewNames].join(', ')}.`))
    if (holdsText(slot)) findings.push(inManifest('text-slot', `The slot “${name}” hides a text slot.`, 'Text slots stand at the root.'))
  }
  return findings
}

function holdsText(slot: SlotSchema): boolean {
  if (slot.type === 'list') return slot.of.type === 'text' || holdsText(slot.of)
  return slot.type === 'group' && Object.values(slot.slots).some((inner) => inner.type === 'text' || holdsText(inner))
}
