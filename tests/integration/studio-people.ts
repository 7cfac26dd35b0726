import type { Database } from '#kernel'
import { type Actor, approveDraft, createDraft, type Draft, duplicateVersion, type GateOverride, saveDraft, submitDraft } from '#studio'
import type { TemplateFiles } from '#templates'

/** Made-up people of a studio; what they may do is said at each call. */
export const author: Actor = { id: 'author', may: ['studio.open', 'templates.edit'] }
export const second: Actor = { id: 'second', may: ['studio.open', 'templates.edit'] }
export const reviewer: Actor = { id: 'reviewer', may: ['studio.open', 'templates.review', 'templates.publish'] }
export const manager: Actor = { id: 'manager', may: ['studio.open', 'templates.publish', 'audit.read'] }
export const admin: Actor = { id: 'admin', may: ['studio.open', 'templates.edit', 'templates.review', 'templates.publish', 'audit.read'] }

/** What a reviewer says where no browser draws pictures. */
export const unmeasured: readonly GateOverride[] = [
  { gate: 'pictures', why: 'Looked at by hand in both languages.' },
  { gate: 'accessibility', why: 'Read with a screen reader by hand.' },
]

type With<Answer, Outcome> = Answer extends { outcome: infer Possible } ? (Outcome extends Possible ? Answer : never) : never

/** The answer, when it is the one that the test goes on with. */
export function want<Answer extends { outcome: string }, Outcome extends Answer['outcome']>(answer: Answer, outcome: Outcome): With<Answer, Outcome> {
  if (answer.outcome !== outcome) throw new Error(`Wanted ${outcome}, got ${JSON.stringify(answer)}`)
  return answer as With<Answer, Outcome>
}

/** A line of text at the end of the drawing. */
export function withLine(files: TemplateFiles, text: string): TemplateFiles {
  return { ...files, 'source.hbs': (files['source.hbs'] ?? '').trimEnd().replace(/<\/(\w+)>$/, `<p class="p-4">${text}</p></$1>`) }
}

/** A new template, ready for review. */
export async function newDraft(database: Database, id: string, now: Date): Promise<Draft> {
  return want(await createDraft(database, author, id, now), 'created').draft
}

/** The next version of a published template, with a line of its own. */
export async function changedDraft(database: Database, template: string, text: string, now: Date): Promise<Draft> {
  const { draft } = want(await duplicateVersion(database, author, { template }, now), 'created')
  const files = withLine(draft.files, text)
  const saved = want(await saveDraft(database, author, { draft: draft.id, revision: draft.revision, files }, now), 'saved')
  return { ...draft, files, revision: saved.revision }
}

export async function approvedDraft(database: Database, draft: Draft, now: Date): Promise<Draft> {
  const { id, revision } = draft
  want(await submitDraft(database, author, { draft: id, revision, reviewers: ['reviewer'] }, now), 'done')
  return want(await approveDraft(database, reviewer, { draft: id, revision, overrides: unmeasured }, now), 'done').draft
}
