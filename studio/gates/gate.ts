/** What a version is held against before it may take the place of the one in service. All of it is JSON, to be shown and stored. */
import type { Locale } from '#templates'

export const gateNames = ['vetting', 'contract', 'drawing', 'pictures', 'accessibility', 'budget', 'picks', 'evidence', 'language', 'style'] as const
export type GateName = (typeof gateNames)[number]

/**
 * `noted`: something to read before deciding. `needs-override`: it could not be measured here, or it may be meant: somebody says in
 * writing why it goes out. `failed`: it does not go out.
 */
export type GateOutcome = 'passed' | 'noted' | 'needs-override' | 'failed'

/** A sentence in each language. */
export type Told = Record<Locale, string>

export interface Gate {
  name: GateName
  outcome: GateOutcome
  says: Told
}

/** Why a gate that needs it is passed by; kept with who said so. */
export interface GateOverride {
  gate: GateName
  why: string
}

const leastReason = 10

/** The gates that still stand in the way. A failed gate cannot be passed by; one that needs a reason can, with a reason that says something. */
export function openGates(gates: readonly Gate[], overrides: readonly GateOverride[]): Gate[] {
  const passedBy = new Set(overrides.filter(({ why }) => why.trim().length >= leastReason).map(({ gate }) => gate))
  return gates.filter(({ name, outcome }) => outcome === 'failed' || (outcome === 'needs-override' && !passedBy.has(name)))
}
