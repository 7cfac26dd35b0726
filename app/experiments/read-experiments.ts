import { listExperiments, listExperimentViews, readExperimentView } from '#experiments'
import { database } from '#kernel'
import type { FrameEntry } from './experiment-frame.tsx'
import type { ExperimentSummary, Viewer } from './shapes.ts'
import { type ToldState, tellState } from './tell-state.ts'
import type { ExperimentWords } from './words.ts'

/** The comparison of a thing with itself that always runs. */
export const permanentExperiment = 'a-a'

export interface ListedExperiment extends ToldState {
  summary: ExperimentSummary
  title: string
  status: string
}

/** Every experiment with what it says of itself: whose turn it is first, then as they were changed last. */
export async function readExperiments(viewer: Viewer, words: ExperimentWords): Promise<ListedExperiment[]> {
  const client = await database()
  const [summaries, records, permanent] = await Promise.all([
    listExperimentViews(client),
    listExperiments(client),
    readExperimentView(client, permanentExperiment),
  ])
  const decisions = new Map(records.map(({ id, decision }) => [id, decision?.variant ?? null]))
  const falsePositives = permanent?.analysis?.falsePositives ?? null
  return summaries
    .map((summary) => {
      const told = tellState({ ...summary, decision: decisions.get(summary.id) ?? null, falsePositives }, viewer, words)
      return { summary, title: titleOf(summary, words), status: statusOf(summary, told, words), ...told }
    })
    .toSorted((a, b) => Number(b.isTurn) - Number(a.isTurn))
}

export function entriesOf(listed: readonly ListedExperiment[]): FrameEntry[] {
  return listed
    .filter(({ summary }) => summary.status !== 'archived')
    .map(({ summary: { id }, title, status, isTurn }) => ({ id, title, state: status, isTurn }))
}

function titleOf({ hypothesis, permanent }: ExperimentSummary, { t }: ExperimentWords): string {
  if (permanent) return t('list.permanent')
  return hypothesis?.trim() || t('list.untitled')
}

function statusOf({ permanent, status }: ExperimentSummary, { group }: ToldState, { t }: ExperimentWords): string {
  if (status === 'running' && group === 'deciding') return t('list.group.deciding')
  return t(permanent ? 'status.permanent' : `status.${status}`)
}
