import type { ReleaseView } from '#studio'
import type { Candidate, OtherVersions } from './find-candidates.ts'
import type { ReleaseState } from './release-state.ts'

/** A release as its page shows it. */
export interface DeskRelease {
  release: ReleaseView
  state: ReleaseState
  /** Titles of templates by id. */
  titles: Readonly<Record<string, string>>
  releaseNames: Readonly<Record<string, string>>
  /** When schedules are due, by id. */
  dueTimes: Readonly<Record<string, Date>>
  /** The schedule that it goes out by. */
  waiting: { id: string; dueAt: Date } | null
  /** The newest schedule that it did not go out by. */
  failed: { dueAt: Date; why: string } | null
  candidates: { ready: Candidate[]; others: OtherVersions[] }
  mayPublish: boolean
}

/** Does something to a release and says what came of it. */
export type ReleaseAct = (path: string, body: object, words: string) => Promise<void>
