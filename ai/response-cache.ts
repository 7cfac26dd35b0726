import { createHash } from 'node:crypto'
import { once } from '#kernel'
import type { Brief } from './brief.ts'
import type { PlanElement } from './plan.ts'

const mostEntries = 500
const timeToLiveMs = 60 * 60_000

/** Whole readings as a model proposed them, in memory, for a while. Time is passed in. */
export interface ResponseCache {
  get(key: string, now: number): readonly PlanElement[] | null
  /** `owner`: whose words the reading answers; null where it answers nobody's in particular. */
  keep(key: string, elements: readonly PlanElement[], owner: string | null, now: number): void
  /** Forgets what was kept for that person. */
  forget(owner: string): void
  readonly size: number
}

/** Bounded: the entry that was not used for the longest time goes first. */
export function createResponseCache(most = mostEntries, lifeMs = timeToLiveMs): ResponseCache {
  const entries = new Map<string, { elements: readonly PlanElement[]; owner: string | null; until: number }>()
  return {
    get(key, now) {
      const entry = entries.get(key)
      if (!entry) return null
      entries.delete(key)
      if (now >= entry.until) return null
      entries.set(key, entry)
      return entry.elements
    },
    keep(key, elements, owner, now) {
      entries.delete(key)
      entries.set(key, { elements: [...elements], owner, until: now + lifeMs })
      for (const oldest of entries.keys()) {
        if (entries.size <= most) break
        entries.delete(oldest)
      }
    },
    forget(owner) {
      for (const [key, entry] of entries) if (entry.owner === owner) entries.delete(key)
    },
    get size() {
      return entries.size
    },
  }
}

/** The cache of this process. */
export function responseCache(): ResponseCache {
  return once('response-cache', () => createResponseCache())
}

/** Forgets every reading that this process kept for a person. */
export function forgetResponses(person: string): void {
  responseCache().forget(person)
}

const longestCommonQuestion = 40

/**
 * Whether a question is one that anybody asks: short, without a number, without anything cut out of it, and leaning on nothing that
 * was read before. Only then may two people share an answer.
 */
export function isCommon({ question, memories }: Pick<Brief, 'question' | 'memories'>): boolean {
  return memories.length === 0 && question.length <= longestCommonQuestion && !/[\d[\]@]/.test(question)
}

/**
 * Where a reading is kept: everything that the model would be told, by whom it would be answered, and whose it is. A hash, so that the
 * key gives nothing away. `brief` has no birth and no name in it that the person did not let through.
 */
export function responseKey(told: { brief: Brief; versions: readonly string[]; model: string; instructions: string; owner: string | null }): string {
  const { brief, versions, model, instructions, owner } = told
  return createHash('sha256')
    .update(JSON.stringify([brief, versions, model, instructions, owner]))
    .digest('hex')
}
