import { once } from '#kernel'

export interface Used {
  tokens: number
  costMicros: number
}

interface DayOfNetworks {
  day: string
  used: Map<string, Used>
}

/** More networks than this in a day are not told apart: what was first is forgotten first. */
const mostNetworks = 100_000

/**
 * What people without an account let the model use today, by the network that they ask from: a new cookie is free, a new network is
 * not. It is kept in this process alone, so that no network is written down; a start begins the day anew. What a reading that began
 * before midnight comes to after it is of a day that is over.
 */
function networksOf(day: string): Map<string, Used> {
  const kept = once<DayOfNetworks>('network-use', () => ({ day, used: new Map() }))
  if (day < kept.day) return new Map()
  if (day > kept.day) Object.assign(kept, { day, used: new Map() })
  return kept.used
}

/** Adds to what a network used on a day and says what it was before. */
export function addNetworkUse(network: string, day: string, change: Used): Used {
  const networks = networksOf(day)
  const before = networks.get(network) ?? { tokens: 0, costMicros: 0 }
  if (!networks.has(network) && networks.size >= mostNetworks) networks.delete(networks.keys().next().value ?? '')
  networks.set(network, { tokens: Math.max(0, before.tokens + change.tokens), costMicros: Math.max(0, before.costMicros + change.costMicros) })
  return before
}
