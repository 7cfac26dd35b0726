import type { Database } from '#kernel'
import { findDraft } from './drafts.ts'
import { type GateReport, type GatesWanted, readGates } from './gates/read-gates.ts'
import { type Refused, refused } from './refusal.ts'

/** Everything a reviewer is shown of the revision that a draft has now. */
export async function readDraftGates(
  database: Database,
  id: string,
  pictures: GatesWanted['pictures'],
  now: Date,
): Promise<{ revision: number; report: GateReport } | Refused> {
  const draft = await findDraft(database, id)
  if (!draft) return refused({ refusal: 'draft-unknown' })
  return { revision: draft.revision, report: await readGates(database, { files: draft.files, pictures, now }) }
}
