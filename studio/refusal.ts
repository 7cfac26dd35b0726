import type { Finding } from '#templates'
import type { DraftStatus } from './draft.ts'
import type { ReleaseConflict } from './find-conflicts.ts'
import type { Gate } from './gates/gate.ts'
import type { TemplateUsage } from './template-usage.ts'

/** Why something is not done. Nothing was changed then. */
export type Refusal =
  | { refusal: 'not-permitted' }
  /** Who wrote in a draft asks for what another person must do. */
  | { refusal: 'own-work' }
  | { refusal: 'draft-unknown' | 'version-unknown' | 'template-unknown' | 'comment-unknown' | 'release-unknown' | 'schedule-unknown' }
  | { refusal: 'not-now'; status: DraftStatus | 'kept' }
  /** Somebody saved meanwhile. */
  | { refusal: 'revision-differs'; revision: number }
  | { refusal: 'findings'; findings: readonly Finding[] }
  /** More than is read at all. */
  | { refusal: 'too-large'; findings: readonly Finding[] }
  | { refusal: 'reason-missing' }
  | { refusal: 'version-taken'; nextVersion: string }
  | { refusal: 'template-taken' }
  /** Another version is served than the one that was looked at. */
  | { refusal: 'moved-meanwhile'; expected: string | null; served: string | null }
  | { refusal: 'unchanged' }
  | { refusal: 'schedule-past' }
  /** It may still be done, by saying that the use is known. */
  | { refusal: 'in-use'; usage: TemplateUsage }
  | { refusal: 'release-conflict'; conflicts: readonly ReleaseConflict[] }
  | { refusal: 'release-settled' }
  /** It waits for its time: what goes out then is fixed. */
  | { refusal: 'release-scheduled' }
  | { refusal: 'release-empty' }
  | { refusal: 'nothing-before' }
  | { refusal: 'too-many' }
  | { refusal: 'figma-unreadable'; code: string; message: string }
  /** What stands in the way of an approval; what needs an override is passed by with a reason. */
  | { refusal: 'gates-open'; gates: readonly Gate[] }

export type RefusalCode = Refusal['refusal']
export type Refused = { outcome: 'refused' } & Refusal

export function refused(refusal: Refusal): Refused {
  return { outcome: 'refused', ...refusal }
}
