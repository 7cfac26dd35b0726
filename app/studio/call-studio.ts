import type { Created, Reviewed } from '#studio'
import type { Files } from './editor/use-vetting.ts'

/**
 * What a route of the studio answered. A refusal carries what it says beside its sentence; a cut line (status 0), and whoever answers in
 * the studio's place, has no sentence.
 */
export type Called<Value> = { ok: true; value: Value } | { ok: false; status: number; code: string; message: string; body: Record<string, unknown> }

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Speaks with a route of the studio. Never throws. */
export async function callStudio<Value>(method: Method, path: string, body: unknown = {}): Promise<Called<Value>> {
  let response: Response
  try {
    response = await fetch(`/api/studio/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  } catch {
    return { ok: false, status: 0, code: 'offline', message: '', body: {} }
  }
  const answer = (await response.json().catch(() => null)) as Record<string, unknown> | null
  if (answer === null) return { ok: false, status: response.status, code: 'failed', message: '', body: {} }
  const error = answer.error as { code?: string; message?: string } | undefined
  if (response.ok && !error) return { ok: true, value: answer as Value }
  return { ok: false, status: response.status, code: error?.code ?? String(answer.outcome ?? 'failed'), message: error?.message ?? '', body: answer }
}

/** Whether what was asked may have been done, though nobody of ours said so. */
export function mayHaveArrived({ status, message }: { status: number; message: string }): boolean {
  const isTurnedAway = status >= 400 && status < 500 && status !== 408
  return message === '' && !isTurnedAway
}

type Done<Union extends { outcome: string }> = Exclude<Union, { outcome: 'refused' }>

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
