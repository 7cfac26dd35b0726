import { once } from '#kernel'
import type { StoredPart } from './client.ts'

/** An answer that this process is writing: what stops it, and what was told so far for whoever listens later. */
export interface AnswerInWork {
  personId: string
  stop: AbortController
  told: StoredPart[]
  over: boolean
  /** Fulfilled by the next part and by the end, each time anew. */
  changed: PromiseWithResolvers<void>
}

/** By the id of the answer. */
export function answersInWork(): Map<string, AnswerInWork> {
  return once('answers-in-work', () => new Map())
}

/** Reserves an answer's id for this process; null when it is reserved already. */
export function reserveAnswer(answer: string, personId: string): AnswerInWork | null {
  if (answersInWork().has(answer)) return null
  const work: AnswerInWork = { personId, stop: new AbortController(), told: [], over: false, changed: Promise.withResolvers() }
  answersInWork().set(answer, work)
  return work
}

function announce(work: AnswerInWork): void {
  const { resolve } = work.changed
  work.changed = Promise.withResolvers()
  resolve()
}

/** Adds a part for everybody who follows. */
export function tellPart(work: AnswerInWork, part: StoredPart): void {
  work.told.push(part)
  announce(work)
}

/** Nothing more will be told; who follows has heard it to its end. */
export function endAnswer(answer: string): void {
  const work = answersInWork().get(answer)
  answersInWork().delete(answer)
  if (!work || work.over) return
  work.over = true
  announce(work)
}

/** What is told of an answer from its part number `after` on, to its end. Stopping to read ends nothing. */
export async function* followAnswer(work: AnswerInWork, after = 0): AsyncGenerator<StoredPart> {
  for (let next = after; ; ) {
    for (let part = work.told[next]; part; part = work.told[next]) {
      next++
      yield part
    }
    if (work.over) return
    await work.changed.promise
  }
}
