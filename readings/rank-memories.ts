import type { Remembered } from './memory-store.ts'

/** A memory with how near it is to what is asked now; see `relatedness`. */
export interface FoundMemory {
  memory: Remembered
  related: number
}

/** Each boost is small against relatedness, which runs from 0 to 1: together they move a memory by less than a third of it. */
export const boosts = {
  /** Told today; half as much a season later. */
  recency: 0.1,
  recencyHalfLifeDays: 90,
  /** The same part of life. */
  topic: 0.15,
  /** Rated as helpful; rated as unhelpful it is taken away. */
  rating: 0.05,
} as const

const dayMilliseconds = 86_400_000

/** Parts of life. Two questions of what a term means, or about a year at large, have nothing in common by that. */
const partsOfLife = new Set(
  'business career children compatibility date_selection dream exam family health love marriage move naming personality reunion social wealth'.split(
    ' ',
  ),
)

function topicBoost(memory: Remembered, topic: string): number {
  return memory.topic === topic && partsOfLife.has(topic) ? boosts.topic : 0
}

function recencyBoost(memory: Remembered, now: Date): number {
  const days = Math.max(0, now.getTime() - Date.parse(memory.at)) / dayMilliseconds
  return boosts.recency * 0.5 ** (days / boosts.recencyHalfLifeDays)
}

/** What a memory weighs for a question of this topic now: relatedness first, then topic, recency and rating. */
export function weighMemory({ memory, related }: FoundMemory, { topic, now }: { topic: string; now: Date }): number {
  return related + topicBoost(memory, topic) + recencyBoost(memory, now) + (memory.rating?.value ?? 0) * boosts.rating
}

/**
 * The memories worth telling, weightiest first, at most `limit`. What a memory is about decides whether it is told at all (its
 * relatedness, helped by the topic); how old it is and how it was liked decide only its place. An unrelated question tells none.
 */
export function rankMemories(found: readonly FoundMemory[], question: { topic: string; now: Date }, limit: number): FoundMemory[] {
  return found
    .filter(({ memory, related }) => related + topicBoost(memory, question.topic) >= 0)
    .map((entry) => ({ entry, weight: weighMemory(entry, question) }))
    .sort((a, b) => b.weight - a.weight || b.entry.memory.at.localeCompare(a.entry.memory.at))
    .slice(0, limit)
    .map(({ entry }) => entry)
}
