import type { IntentLabel } from '../client.ts'
import { type Danger, safetyKinds } from './danger.ts'

/** The danger that an intent stands for, or null. */
export function dangerOf(intent: IntentLabel): Danger | null {
  const kind = safetyKinds.find((each) => intent === `safety_${each}`)
  if (!kind) return null
  return kind === 'crisis' ? { kind, harms: ['self'], young: false } : { kind }
}
