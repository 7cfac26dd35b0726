import type { Saved } from '#studio'
import { type Called, callStudio, mayHaveArrived } from '../call-studio.ts'
import type { SaveOutcome } from './draft-at-hand.ts'
import type { Files } from './use-vetting.ts'

/** Saves a draft over the revision that was edited. */
export async function saveDraftFiles(draft: string, revision: number, files: Files): Promise<SaveOutcome> {
  return outcomeOf(await callStudio('PUT', `drafts/${draft}`, { revision, files }))
}

/**
 * What the answer to a save says. Only a decision of the studio ends it. Where the line was cut, or something between answered in the
 * studio's place, nobody knows whether it is stored; where it was turned away before anything happened it comes again.
 */
function outcomeOf(called: Called<unknown>): SaveOutcome {
  const saved = (called.ok ? called.value : called.body) as Saved | { outcome?: undefined }
  if (saved.outcome === 'saved' || saved.outcome === 'unchanged') return { kind: 'saved', revision: saved.revision, status: saved.status }
  if (saved.outcome === 'conflict') return { kind: 'conflict', theirs: { revision: saved.revision, status: saved.status, files: saved.theirs } }
  if (called.ok || mayHaveArrived(called)) return { kind: 'unanswered' }
  const isDecided = called.message !== '' && called.status < 500 && called.status !== 429
  return isDecided ? { kind: 'refused', message: called.message } : { kind: 'put-off' }
}
