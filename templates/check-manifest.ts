import type { SlotSchema, TemplateManifest } from './client.ts'
import { type Finding, findingAt } from './finding.ts'
import { hiddenPattern } from './hidden-character.ts'
import { longestName } from './operation.ts'
import { viewNames } from './views/views.ts'

/** A text slot is also named in the markup. */
const textSlotName = new RegExp(`^[\\w-]{1,${longestName}}$`)

export function inManifest(rule: string, message: string, fix: string): Finding {
  return findingAt({ file: 'template.json', line: 1, column: 1 }, rule, message, fix)
}

/** Texts in both languages, every slot with someone to fill it, text slots only at the root, nothing that nobody sees. */
export function checkManifest(manifest: TemplateManifest): Finding[] {
  const findings: Finding[] = placesOfHidden(manifest, []).map((path) =>
    inManifest('character', `A character that nobody sees stands in ${path.map(showHidden).join('.')}.`, 'Remove it.'),
  )
  const [ko, en] = [Object.keys(manifest.texts.ko), Object.keys(manifest.texts.en)]
  for (const key of [...ko.filter((key) => !en.includes(key)), ...en.filter((key) => !ko.includes(key))])
    findings.push(inManifest('text-missing', `texts.${key} is there in one language only.`, 'Write it in Korean and English.'))
  if ('t' in manifest.slots) findings.push(inManifest('slot-name', 'A slot may not be called t.', 'That name holds the texts.'))
  for (const name of [...namesOf(manifest.slots), ...ko])
    if (name.length > longestName)
      findings.push(inManifest('slot-name', `The name “${name.slice(0, 20)}…” is too long.`, `At most ${longestName} letters.`))
  for (const [name, slot] of Object.entries(manifest.slots)) {
    if (slot.type === 'text') {
      if (!textSlotName.test(name))
        findings.push(inManifest('slot-name', `A text slot cannot be called “${name.slice(0, 20)}”.`, 'Use up to 64 latin letters, digits, - and _.'))
      continue
    }
    if (slot.from === undefined)
      findings.push(inManifest('slot-source', `Nothing fills the slot “${name}”.`, 'Name a view in "from", or make it a text slot.'))
    else if (!viewNames.has(slot.from.split('.')[0]!))
      findings.push(inManifest('slot-source', `“${slot.from}” is not a view.`, `Use one of: ${[...viewNames].join(', ')}.`))
    if (holdsText(slot)) findings.push(inManifest('text-slot', `The slot “${name}” hides a text slot.`, 'Text slots stand at the root.'))
  }
  return findings
}

function namesOf(slots: Record<string, SlotSchema>): string[] {
  return Object.entries(slots).flatMap(([name, slot]) => [name, ...namesWithin(slot)])
}

function namesWithin(slot: SlotSchema): string[] {
  if (slot.type === 'list') return namesWithin(slot.of)
  return slot.type === 'group' ? namesOf(slot.slots) : []
}

/** Where in a JSON value a text or a name holds what nobody sees. */
function placesOfHidden(value: unknown, path: string[]): string[][] {
  if (typeof value === 'string') return hiddenPattern.test(value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(hiddenPattern.test(name) ? [[...path, name]] : []),
    ...placesOfHidden(inner, [...path, name]),
  ])
}

function showHidden(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]/gu, '?').slice(0, longestName)
}

function holdsText(slot: SlotSchema): boolean {
  if (slot.type === 'list') return slot.of.type === 'text' || holdsText(slot.of)
  return slot.type === 'group' && Object.values(slot.slots).some((inner) => inner.type === 'text' || holdsText(inner))
}
