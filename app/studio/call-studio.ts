import type { Created, Reviewed, Saved } from '#studio'
import type { SaveOutcome } from './editor/use-draft.ts'
import type { Files } from './editor/use-vetting.ts'

/** What a route of the studio answered. A refusal carries what it says beside its sentence; a cut line has no sentence. */
export type Called<Value> = { ok: true; value: Value } | { ok: false; code: string; message: string; body: Record<string, unknown> }

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Speaks with a route of the studio. Never throws. */
export async function callStudio<Value>(method: Method, path: string, body: unknown = {}): Promise<Called<Value>> {
  let response: Response
  try {
    response = await fetch(`/api/studio/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  } catch {
    return { ok: false, code: 'offline', message: '', body: {} }
  }
  const answer = ((await response.json().catch(() => null)) ?? {}) as Record<string, unknown>
  const error = answer.error as { code?: string; message?: string } | undefined
  if (response.ok && !error) return { ok: true, value: answer as Value }
  return { ok: false, code: error?.code ?? String(answer.outcome ?? 'failed'), message: error?.message ?? '', body: answer }
}

type Done<Union extends { outcome: string }> = Exclude<Union, { outcome: 'refused' }>

/** Saves a draft over the revision that was edited. */
export async function saveDraftFiles(draft: string, revision: number, files: Files): Promise<SaveOutcome> {
  const called = await callStudio<Done<Saved>>('PUT', `drafts/${draft}`, { revision, files })
  const saved = called.ok ? called.value : (called.body as unknown as Saved)
  if (saved.outcome === 'saved' || saved.outcome === 'unchanged') return { kind: 'saved', revision: saved.revision }
  if (saved.outcome === 'conflict') return { kind: 'conflict', theirs: { revision: saved.revision, files: saved.theirs } }
  if (called.ok) return { kind: 'offline' }
  return called.code === 'offline' ? { kind: 'offline' } : { kind: 'refused', message: called.message }
}

export function submitDraftForReview(draft: string, revision: number): Promise<Called<Done<Reviewed>>> {
  return callStudio('POST', `drafts/${draft}/review`, { act: 'submit', revision })
}

export type DraftStart =
  | { from: 'nothing'; template: string }
  | { from: 'version'; template: string; version?: string; as?: string }
  | { from: 'figma'; file: unknown }
  | { from: 'files'; files: Files }

export function startDraft(start: DraftStart): Promise<Called<Done<Created>>> {
  return callStudio('POST', 'drafts', start)
}
