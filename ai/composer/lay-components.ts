import type { PlanElement } from '../plan.ts'
import type { Told } from './told.ts'

/** Components between the beats: the first after the verdict, the last before the step, never two in a row. */
export function layComponents(sentences: readonly Told[], templates: readonly string[]): PlanElement[] {
  const after = sentences.flatMap(({ beat }, index) => {
    const next = sentences[index + 1]
    return next && next.beat !== beat ? [index] : []
  })
  const places = new Map<number, string>()
  const [first, ...rest] = templates
  if (first) places.set(after[0] ?? Math.max(0, sentences.length - 1), first)
  const free = after.slice(1)
  for (const template of rest.reverse()) places.set(free.pop() ?? sentences.length + places.size, template)
  const laid = sentences.flatMap((sentence, index): PlanElement[] => {
    const template = places.get(index)
    places.delete(index)
    return template ? [sentence, { kind: 'component', template }] : [sentence]
  })
  return [...laid, ...[...places.values()].map((template): PlanElement => ({ kind: 'component', template }))]
}
