import type { Scene } from './open-scene.ts'

const natural: ReadonlySet<string> = new Set(['personality', 'elements_yongsin', 'chart_basic'])

/** A question about the person rather than a time. */
export function isAboutPerson({ brief, group }: Scene): boolean {
  return (natural.has(brief.intent.intent) && brief.intent.horizon === 'none') || !group.stem
}
