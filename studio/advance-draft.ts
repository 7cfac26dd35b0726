import type { TemplateFiles } from '#templates'
import { type Actor, mayIn, type StudioPermission } from './actor.ts'
import type { Approval, Draft, DraftStatus } from './draft.ts'
import type { Refusal } from './refusal.ts'

export type DraftCommand =
  | { kind: 'save'; revision: number; files: TemplateFiles; templateId: string }
  | { kind: 'submit'; revision: number }
  | { kind: 'withdraw' }
  | { kind: 'ask-changes'; revision: number; why: string }
  | { kind: 'approve'; revision: number; overrides: Approval['overrides'] }
  | { kind: 'publish'; version: string }
  | { kind: 'discard' }

export type Advanced = { ok: true; draft: Draft } | { ok: false; refusal: Refusal }

const needed: Record<DraftCommand['kind'], StudioPermission> = {
  save: 'templates.edit',
  submit: 'templates.edit',
  withdraw: 'templates.edit',
  'ask-changes': 'templates.review',
  approve: 'templates.review',
  publish: 'templates.publish',
  discard: 'templates.edit',
}

const allowedIn: Record<DraftCommand['kind'], readonly DraftStatus[]> = {
  save: ['draft', 'changes-asked', 'in-review', 'approved'],
  submit: ['draft', 'changes-asked'],
  withdraw: ['in-review', 'approved'],
  'ask-changes': ['in-review', 'approved'],
  approve: ['in-review'],
  publish: ['approved'],
  discard: ['draft', 'changes-asked', 'in-review', 'approved'],
}

/** One step in the life of a draft; nothing happens but what this allows. Pure. */
export function advanceDraft(draft: Draft, command: DraftCommand, actor: Actor, now: Date): Advanced {
  if (!mayIn(actor, needed[command.kind])) return refuse({ refusal: 'not-permitted' })
  if (command.kind === 'approve' && draft.editors.includes(actor.id)) return refuse({ refusal: 'own-work' })
  if (!allowedIn[command.kind].includes(draft.status)) return refuse({ refusal: 'not-now', status: draft.status })
  if ('revision' in command && command.revision !== draft.revision) return refuse({ refusal: 'revision-differs', revision: draft.revision })
  switch (command.kind) {
    case 'save':
      // An edit takes the approval with it: what was approved is not what is there now.
      return {
        ok: true,
        draft: {
          ...draft,
          status: 'draft',
          revision: draft.revision + 1,
          files: command.files,
          templateId: command.templateId,
          editors: withEditor(draft, actor.id),
          approval: null,
          updatedBy: actor.id,
          updatedAt: now,
        },
      }
    case 'submit':
      return step({ ...draft, status: 'in-review', editors: withEditor(draft, actor.id) }, now)
    case 'withdraw':
      return step({ ...draft, status: 'draft', approval: null }, now)
    case 'ask-changes':
      if (command.why.trim() === '') return refuse({ refusal: 'reason-missing' })
      return step({ ...draft, status: 'changes-asked', approval: null }, now)
    case 'approve': {
      const approval = { by: actor.id, at: now, revision: draft.revision, overrides: command.overrides }
      return step({ ...draft, status: 'approved', approval }, now)
    }
    case 'publish':
      // Whoever wrote in it may have become the one who approved it by a merge of two people.
      if (!draft.approval || draft.approval.revision !== draft.revision) return refuse({ refusal: 'not-now', status: draft.status })
      if (draft.editors.includes(draft.approval.by)) return refuse({ refusal: 'own-work' })
      return step({ ...draft, status: 'published', version: command.version }, now)
    case 'discard':
      return step({ ...draft, status: 'discarded', approval: null }, now)
  }
}

function step(draft: Draft, updatedAt: Date): Advanced {
  return { ok: true, draft: { ...draft, updatedAt } }
}

function refuse(refusal: Refusal): Advanced {
  return { ok: false, refusal }
}

function withEditor({ editors }: Draft, id: string): readonly string[] {
  return editors.includes(id) ? editors : [...editors, id]
}
