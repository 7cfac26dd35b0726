import type { Element, Stem, TenGod } from '#engine/client'
import type { PlanElement } from '../plan.ts'
import { findOptions } from './find-options.ts'
import { groupOf } from './name-domain.ts'
import type { Scene } from './open-scene.ts'
import type { Told } from './told.ts'

/** A line made for a slot of that name, by what the chart says of it. */
function lineForSlot(scene: Scene, name: string): string | null {
  const { bank, group, value } = scene
  const { slots } = bank
  const stem = value('day.stem') as Stem
  const seat = value('day.branch.ten-god') as TenGod | undefined
  switch (name) {
    case 'headline':
    case 'do':
    case 'leave':
      return group.stem ? slots[name][group.stem] : null
    case 'portrait':
    case 'strength':
      return slots[name][stem]
    case 'need':
      return slots.need[value('useful.strength') as Element] ?? null
    case 'together':
      return seat ? slots.together[groupOf[seat]] : null
    // An option that the question does not name stays empty: no sentence is a name.
    case 'change':
    case 'stay':
      return nameOption(scene, name) ?? ''
    default:
      return null
  }
}

/** The option of the question that changes something, or the one that keeps things; the first and the last where its words do not tell. */
function nameOption(scene: Scene, side: 'change' | 'stay'): string | null {
  const options = findOptions(scene)
  if (!options) return null
  const { change, stay } = scene.bank.options
  const isTurned = !change.test(options.first) && (stay.test(options.first) || change.test(options.last))
  return (side === 'change') !== isTurned ? options.first : options.last
}

/** How much room a value with its gloss takes at most where a reference stands. */
const widestValue = '정미(丁未)'

/** Fills the text slots of components: by a line of its own, else by the first told sentence that fits. */
export function fillSlots(scene: Scene, laid: readonly PlanElement[], sentences: readonly Told[]): PlanElement[] {
  return laid.flatMap((element) => {
    if (element.kind !== 'component') return [element]
    const textSlots = scene.brief.templates.find((template) => template.id === element.template)?.textSlots ?? []
    const used = new Set<string>()
    const filled = textSlots.flatMap((slot): PlanElement[] => {
      const fits = (text: string) => !used.has(text) && text.replaceAll(/\{fact:[^}]+\}/g, widestValue).length <= slot.maxLength
      const text = lineForSlot(scene, slot.name) ?? sentences.map((sentence) => sentence.text).find(fits)
      if (!text || !fits(text)) return []
      used.add(text)
      return [{ kind: 'slot', template: element.template, slot: slot.name, text }]
    })
    return [element, ...filled]
  })
}
