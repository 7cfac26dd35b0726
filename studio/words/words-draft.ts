/** Words of readings in the making: changed by editors, measured, approved by somebody else, published or kept for comparison, taken back. */
import { listPhrases, plainWords, type Words } from '#ai'
import { createId, type Database, type Transaction } from '#kernel'
import { keepWordsWithin, listWordsVersions, publishWordsWithin, servedWordsVersion, serveWordsWithin, wordsOfVersion } from '#readings'
import type { Locale } from '#templates'
import { type Actor, mayIn } from '../actor.ts'
import { record } from '../audit.ts'
import { type Gate, type GateOverride, openGates } from '../gates/gate.ts'
import { inStudio } from '../in-studio.ts'
import { type Refusal, type Refused, refused } from '../refusal.ts'
import { checkWords } from './check-words.ts'
import { evaluateWords, type WordsEvaluation } from './evaluate-words.ts'
import { judgeWords } from './judge-words.ts'
import { areSameWords, mergeWords } from './merge-words.ts'

/** `kept`: an experiment can name its version, and nobody else is told with it. */
export type WordsStatus = 'draft' | 'in-review' | 'published' | 'kept' | 'discarded'

export interface WordsDraft extends Words {
  id: string
  locale: Locale
  status: WordsStatus
  revision: number
  /** The version in service that it goes on from; null: the words as they ship. */
  basedOn: number | null
  editors: readonly string[]
  version: number | null
  updatedAt: Date
}

export type WordsChanged = { outcome: 'done'; words: WordsDraft } | Refused
/** `conflict`: somebody saved meanwhile. Nothing was changed; what they saved is here. */
export type WordsSaved = WordsChanged | { outcome: 'conflict'; words: WordsDraft }
export interface WordsReport {
  gates: Gate[]
  evaluation: WordsEvaluation
}

/** A new draft with the words that are in service. */
export async function createWords(database: Database, actor: Actor, locale: Locale, now: Date): Promise<WordsChanged> {
  if (!mayIn(actor, 'templates.edit')) return refused({ refusal: 'not-permitted' })
  const served = await servedWordsOf(database, locale)
  return inStudio(database, now, async ({ transaction }) => {
    const id = createId()
    const { phrases, style, version } = served
    const row = await transaction.studioWords.create({
      data: { id, locale, status: 'draft', revision: 1, phrases, style, basedOn: version, editors: [actor.id], createdAt: now, updatedAt: now },
    })
    await record(transaction, 'words.create', { by: actor.id, at: now, template: null, words: id, locale })
    return { outcome: 'done', words: draftOf(row) }
  })
}

/**
 * Puts words in place of those of a draft. An edit takes it out of review; who saved meanwhile is not written over, and what they saved is
 * handed over. The same words again change nothing, whatever revision they began from: the answer to the first save may have been lost.
 */
export async function saveWords(
  database: Database,
  actor: Actor,
  { id, revision, phrases, style }: { id: string; revision: number } & Words,
  now: Date,
): Promise<WordsSaved> {
  const changed = await changeWords(database, actor, id, 'templates.edit', ['draft', 'in-review'], now, async ({ transaction }, words) => {
    if (areSameWords(words, { phrases, style })) return words
    if (words.revision !== revision) return { refusal: 'revision-differs', revision: words.revision }
    const findings = checkWords(words.locale, { phrases, style })
    if (findings.length > 0) return { refusal: 'findings', findings }
    await record(transaction, 'words.save', { by: actor.id, at: now, template: null, words: id, revision: revision + 1 })
    return { ...edited(words, actor), phrases, style }
  })
  if (changed.outcome !== 'refused' || changed.refusal !== 'revision-differs') return changed
  const words = await readWords(database, id)
  return words ? { outcome: 'conflict', words } : changed
}

/**
 * Puts a draft onto the words in service: what it changed itself stays, everything else is as it is told now. Words that another version
 * overtook can be published again after that.
 */
export async function rebaseWords(
  database: Database,
  actor: Actor,
  { id, revision }: { id: string; revision: number },
  now: Date,
): Promise<WordsChanged> {
  const before = await readWords(database, id)
  if (!before) return refused({ refusal: 'draft-unknown' })
  const { locale, basedOn } = before
  const served = await servedWordsVersion(database, locale)
  const [old, current] = await Promise.all([wordsBehind(database, locale, basedOn), wordsBehind(database, locale, served)])
  return changeWords(database, actor, id, 'templates.edit', ['draft', 'in-review'], now, async ({ transaction }, words) => {
    if (words.revision !== revision || words.basedOn !== basedOn) return { refusal: 'revision-differs', revision: words.revision }
    const moved = await movedSince(transaction, { locale, basedOn: served })
    if (moved) return moved
    if (served === basedOn) return { refusal: 'unchanged' }
    const { merged } = mergeWords(old, words, current)
    const findings = checkWords(locale, merged)
    if (findings.length > 0) return { refusal: 'findings', findings }
    await record(transaction, 'words.rebase', {
      by: actor.id,
      at: now,
      template: null,
      words: id,
      revision: revision + 1,
      from: basedOn,
      version: served,
    })
    return { ...edited(words, actor), ...merged, basedOn: served }
  })
}

/** The next revision of a draft that somebody wrote in. */
function edited(words: WordsDraft, actor: Actor): WordsDraft {
  return { ...words, editors: [...new Set([...words.editors, actor.id])], status: 'draft', revision: words.revision + 1 }
}

/** Hands words in for review. */
export async function submitWords(
  database: Database,
  actor: Actor,
  { id, revision }: { id: string; revision: number },
  now: Date,
): Promise<WordsChanged> {
  return changeWords(database, actor, id, 'templates.edit', ['draft'], now, async ({ transaction }, words) => {
    if (words.revision !== revision) return { refusal: 'revision-differs', revision: words.revision }
    await record(transaction, 'words.submit', { by: actor.id, at: now, template: null, words: id, revision })
    return { ...words, status: 'in-review' }
  })
}

export async function discardWords(database: Database, actor: Actor, id: string, now: Date): Promise<WordsChanged> {
  return changeWords(database, actor, id, 'templates.edit', ['draft', 'in-review'], now, async ({ transaction }, words) => {
    await record(transaction, 'words.discard', { by: actor.id, at: now, template: null, words: id })
    return { ...words, status: 'discarded' }
  })
}

/** What a reviewer is shown: readings of ours, composed with both words. Null: there is no such draft. */
export async function readWordsReport(database: Database, id: string, now: Date): Promise<WordsReport | null> {
  const words = await readWords(database, id)
  return words && reportOf(words, await servedWordsOf(database, words.locale), now)
}

async function reportOf(words: WordsDraft, served: Words, now: Date): Promise<WordsReport> {
  const evaluation = await evaluateWords(words.locale, served.phrases, words.phrases, now)
  return { evaluation, gates: judgeWords(evaluation, served, words) }
}

/**
 * Approves exactly this revision and serves it to new readings, or without `serve` keeps it for an experiment to name. Whoever wrote in it
 * cannot; the language must hold; and nothing else may have gone into service since the draft was made.
 */
export async function publishWords(
  database: Database,
  actor: Actor,
  { id, revision, overrides, why, serve }: { id: string; revision: number; overrides: readonly GateOverride[]; why: string; serve: boolean },
  now: Date,
): Promise<WordsChanged> {
  const before = await readWords(database, id)
  if (!before) return refused({ refusal: 'draft-unknown' })
  const allowed = mayPublish(actor, before, revision, why)
  if (allowed) return refused(allowed)
  const { gates } = await reportOf(before, await servedWordsOf(database, before.locale), now)
  const open = openGates(gates, overrides)
  if (open.length > 0) return refused({ refusal: 'gates-open', gates: open })
  return changeWords(database, actor, id, 'templates.publish', ['in-review'], now, async ({ transaction }, words) => {
    const refusal = mayPublish(actor, words, revision, why) ?? (await movedSince(transaction, words))
    if (refusal) return refusal
    const { locale } = words
    const version = await (serve ? publishWordsWithin : keepWordsWithin)(transaction, locale, words, now)
    const action = serve ? 'words.publish' : 'words.keep'
    await record(transaction, action, { by: actor.id, at: now, template: null, words: id, locale, version, why, overrides })
    return { ...words, status: serve ? 'published' : 'kept', version, approvedBy: actor.id }
  })
}

/** Serves words that were kept for comparison. `expected`: the version in service that whoever decides has seen. */
export async function serveWords(
  database: Database,
  actor: Actor,
  { id, expected, why }: { id: string; expected: number | null; why: string },
  now: Date,
): Promise<WordsChanged> {
  return changeWords(database, actor, id, 'templates.publish', ['kept'], now, async ({ transaction }, words) => {
    if (words.editors.includes(actor.id)) return { refusal: 'own-work' }
    if (why.trim() === '') return { refusal: 'reason-missing' }
    const { locale, version } = words
    const refusal = await movedSince(transaction, { locale, basedOn: expected })
    if (refusal) return refusal
    await serveWordsWithin(transaction, locale, version, now)
    await record(transaction, 'words.serve', { by: actor.id, at: now, template: null, words: id, locale, from: expected, version, why })
    return { ...words, status: 'published' }
  })
}

/** The version that went into service last before this one; null: the words as they ship. */
export async function wordsBefore(database: Database, locale: Locale, version: number): Promise<number | null> {
  const current = await database.studioWords.findFirst({ where: { locale, version, status: 'published' } })
  if (!current) return null
  const before = await database.studioWords.findFirst({
    where: { locale, status: 'published', updatedAt: { lt: current.updatedAt } },
    orderBy: [{ updatedAt: 'desc' }, { version: 'desc' }],
  })
  return before?.version ?? null
}

function mayPublish(actor: Actor, words: WordsDraft, revision: number, why: string): Refusal | null {
  if (!mayIn(actor, 'templates.review') || !mayIn(actor, 'templates.publish')) return { refusal: 'not-permitted' }
  if (words.editors.includes(actor.id)) return { refusal: 'own-work' }
  if (words.status !== 'in-review') return { refusal: 'not-now', status: words.status }
  if (words.revision !== revision) return { refusal: 'revision-differs', revision: words.revision }
  return why.trim() === '' ? { refusal: 'reason-missing' } : null
}

async function movedSince(transaction: Transaction, { locale, basedOn }: Pick<WordsDraft, 'locale' | 'basedOn'>): Promise<Refusal | null> {
  const served = await servedWordsVersion(transaction, locale)
  return served === basedOn ? null : { refusal: 'moved-meanwhile', expected: numbered(basedOn), served: numbered(served) }
}

/** Serves words that were published before, or with null those that ship. */
export async function revertWords(
  database: Database,
  actor: Actor,
  { locale, version, expected, why }: { locale: Locale; version: number | null; expected: number | null; why: string },
  now: Date,
): Promise<{ outcome: 'done'; version: number | null } | Refused> {
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  if (why.trim() === '') return refused({ refusal: 'reason-missing' })
  return inStudio(database, now, async ({ transaction }) => {
    const served = await servedWordsVersion(transaction, locale)
    if (served !== expected) return refused({ refusal: 'moved-meanwhile', expected: numbered(expected), served: numbered(served) })
    const isKept = version !== null && (await transaction.studioWords.count({ where: { locale, version, status: 'kept' } })) > 0
    if (isKept || !(await serveWordsWithin(transaction, locale, version, now))) return refused({ refusal: 'version-unknown' })
    await record(transaction, 'words.revert', { by: actor.id, at: now, template: null, locale, from: served, version, why })
    return { outcome: 'done', version }
  })
}

export async function readWords(database: Database, id: string): Promise<WordsDraft | null> {
  const row = await database.studioWords.findUnique({ where: { id } })
  return row && draftOf(row)
}

/** Drafts of words, the last changed first, and what is in service. */
export async function listWords(database: Database): Promise<WordsDraft[]> {
  const rows = await database.studioWords.findMany({ orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }], take: 100 })
  return rows.map(draftOf)
}

/** Every phrase that may be changed in a language: as it ships and as it is in service. */
export async function readPhrases(database: Database, locale: Locale): Promise<{ path: string; shipped: string; served: string }[]> {
  const { phrases } = await servedWordsOf(database, locale)
  return [...listPhrases(locale)].map(([path, shipped]) => ({ path, shipped, served: phrases[path] ?? shipped }))
}

async function servedWordsOf(database: Database, locale: Locale): Promise<Words & { version: number | null }> {
  const version = await servedWordsVersion(database, locale)
  const known = (await listWordsVersions(database, locale)).find((one) => one.version === version)
  return known ?? { ...plainWords, version: null }
}

async function wordsBehind(database: Database, locale: Locale, version: number | null): Promise<Words> {
  return (await wordsOfVersion(database, locale, version ?? 0)) ?? plainWords
}

const numbered = (version: number | null) => (version === null ? null : String(version))

type Changing = Parameters<Parameters<typeof inStudio>[2]>[0]

/** One step of a draft under the studio's lock, by whoever may; the rest is refused and changes nothing. */
async function changeWords(
  database: Database,
  actor: Actor,
  id: string,
  permission: 'templates.edit' | 'templates.publish',
  allowed: readonly WordsStatus[],
  now: Date,
  step: (change: Changing, words: WordsDraft) => Promise<(WordsDraft & { approvedBy?: string }) | Refusal>,
): Promise<WordsChanged> {
  if (!mayIn(actor, permission)) return refused({ refusal: 'not-permitted' })
  return inStudio(database, now, async (change) => {
    const row = await change.transaction.studioWords.findUnique({ where: { id } })
    if (!row) return refused({ refusal: 'draft-unknown' })
    const words = draftOf(row)
    if (!allowed.includes(words.status)) return refused({ refusal: 'not-now', status: words.status })
    const next = await step(change, words)
    if ('refusal' in next) return refused(next)
    if (next === words) return { outcome: 'done', words }
    const { status, revision, phrases, style, basedOn, editors, version, approvedBy = row.approvedBy } = next
    const data = { status, revision, phrases, style, basedOn, editors: [...editors], version, approvedBy, updatedAt: now }
    return { outcome: 'done', words: draftOf(await change.transaction.studioWords.update({ where: { id }, data })) }
  })
}

type Row = NonNullable<Awaited<ReturnType<Database['studioWords']['findUnique']>>>

function draftOf({ id, locale, status, revision, phrases, style, basedOn, editors, version, updatedAt }: Row): WordsDraft {
  return {
    id,
    locale: locale as Locale,
    status: status as WordsStatus,
    revision,
    phrases: phrases as Record<string, string>,
    style,
    basedOn,
    editors,
    version,
    updatedAt,
  }
}
