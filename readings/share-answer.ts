import { createHash } from 'node:crypto'
import { createId, type Database, type PersonSeal, sealForPerson, type Transaction } from '#kernel'
import { type Locale, renderTemplate } from '#templates'
import type { SharedAnswer, SharedPart, ShareView, StoredPart } from './client.ts'
import { openMessageParts, openToldWith } from './conversations.ts'
import { listProfiles } from './profiles.ts'
import { hiddenMark, isOfOthersOrQuestion, mayShowCard, type Private, textOfMarkup } from './redact-answer.ts'
import { openComponent } from './save-component.ts'
import { showSentence } from './show-sentence.ts'

export interface ShareRequest {
  /** The id of an answer of this person. */
  answer: string
  days: number
  /** The person lets the four pillars be seen, from which the moment of birth can be worked out. */
  pillars: boolean
}

type ShareRefusal = 'answer-unknown' | 'answer-not-shareable' | 'too-many-shares'
export type ShareResult = { ok: true; share: ShareView } | { ok: false; refusal: ShareRefusal }

/** What an address leads to. A share of somebody who was erased, or of an answer that was deleted, never was. */
export type OpenedShare = { state: 'open'; id: string; personId: string; shown: SharedAnswer } | { state: 'gone' } | { state: 'unknown' }

interface SealedShare {
  token: string
  shown: SharedAnswer
}

/** More links than this at a time are more than anybody keeps in mind. */
const openAtMost = 100
const dayMilliseconds = 24 * 60 * 60 * 1_000
/** A link that has ended says so for this long, then it is unknown. */
export const shareRemainsMilliseconds = 30 * dayMilliseconds

function contextOf(id: string): string {
  return `share/${id}`
}

function hashOfToken(token: string): string {
  return createHash('sha256').update(`share/${token}`).digest('hex')
}

async function showAnswer(
  database: Database,
  personId: string,
  { parts, secret, pillars }: { parts: StoredPart[]; secret: Private; pillars: boolean },
): Promise<Pick<SharedAnswer, 'parts' | 'hiddenCards' | 'hiddenSentences' | 'locale'>> {
  const shown: SharedPart[] = []
  let [hiddenCards, hiddenSentences] = [0, 0]
  let locale: Locale | null = null
  for (const part of parts) {
    if (part.type === 'data-sentence') {
      const sentence = showSentence(part, secret, { pillars })
      if (sentence) shown.push(sentence)
      else hiddenSentences++
    }
    if (part.type === 'data-proof') shown.push({ type: 'data-proof', data: part.data })
    if (part.type !== 'data-component') continue
    const opened = await openComponent(database, personId, part.data.id)
    if (!opened) continue
    locale ??= opened.sealed.locale
    const { slots } = opened.sealed
    const { html, summary } = renderTemplate(opened.template, slots, opened.sealed.locale)
    if (!isOfOthersOrQuestion(opened.template.manifest, slots) && mayShowCard(`${textOfMarkup(html)}\n${summary}`, secret, { pillars })) {
      const { source: _, ...card } = part.data
      shown.push({ type: 'data-component', id: card.id, data: card })
    } else hiddenCards++
  }
  return { parts: shown, hiddenCards, hiddenSentences, locale: locale ?? (/[가-힣]/.test(JSON.stringify(shown)) ? 'ko' : 'en') }
}

function viewOf(row: { id: string; messageId: string; createdAt: Date; expiresAt: Date }, { token, shown }: SealedShare): ShareView {
  return {
    id: row.id,
    answer: row.messageId,
    path: `/share/${token}`,
    title: titleOf(shown),
    pillars: shown.pillars !== null,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }
}

/** What stands for the whole: the first sentence in which nothing is hidden, else the first. */
export function titleOf({ parts }: SharedAnswer): string {
  const sentences = parts.filter((part) => part.type === 'data-sentence')
  const said = sentences.map(({ data }) => data.segments.map((segment) => segment.text).join(''))
  return said.find((sentence) => !sentence.includes(hiddenMark)) ?? said[0] ?? ''
}

/** Makes a link to an answer of this person. What it shows is fixed now: births, places and names are cut out, pillars unless they allow them. */
export async function shareAnswer(database: Database, personId: string, request: ShareRequest, now: Date): Promise<ShareResult> {
  const { answer, days } = request
  const row = await database.message.findFirst({ where: { id: answer, personId, role: 'assistant' } })
  if (!row) return { ok: false, refusal: 'answer-unknown' }
  const seal = await sealForPerson(database, personId)
  const parts = openMessageParts(seal, row)
  const isWhole = row.status === 'done' && parts.some(({ type }) => type === 'data-proof') && parts.some(({ type }) => type === 'data-sentence')
  if (!isWhole || parts.some((part) => part.type === 'data-safety' && part.data.kind === 'crisis'))
    return { ok: false, refusal: 'answer-not-shareable' }
  if ((await database.share.count({ where: { personId, revokedAt: null, expiresAt: { gt: now } } })) >= openAtMost)
    return { ok: false, refusal: 'too-many-shares' }

  const told = openToldWith(seal, row)
  const secret: Private = { profiles: [...(await listProfiles(database, personId)), ...(told?.profiles ?? [])] }
  const pillars = request.pillars ? (told?.pillars ?? null) : null
  const shown: SharedAnswer = {
    ...(await showAnswer(database, personId, { parts, secret, pillars: pillars !== null })),
    pillars,
    toldAt: row.createdAt.toISOString(),
  }
  const id = createId()
  const sealed: SealedShare = { token: createId(), shown }
  const expiresAt = new Date(now.getTime() + days * dayMilliseconds)
  const kept = { id, messageId: answer, createdAt: now, expiresAt }
  await database.share.create({ data: { ...kept, personId, tokenHash: hashOfToken(sealed.token), sealed: seal.seal(sealed, contextOf(id)) } })
  return { ok: true, share: viewOf(kept, sealed) }
}

/** The links of this person that still work, newest first. */
export async function listShares(database: Database, personId: string, now: Date): Promise<ShareView[]> {
  const rows = await database.share.findMany({ where: { personId, revokedAt: null, expiresAt: { gt: now } }, orderBy: { createdAt: 'desc' } })
  if (rows.length === 0) return []
  const seal = await sealForPerson(database, personId)
  return rows.map((row) => viewOf(row, seal.open<SealedShare>(row.sealed, contextOf(row.id))))
}

/** Ends a link at once and empties what it showed. False: this person has no such link that works. */
export async function revokeShare(database: Database, personId: string, id: string, now: Date): Promise<boolean> {
  return (await endShares(database, { personId, id }, now)) > 0
}

/** Ends every link of this person that works. */
export async function revokeShares(database: Database, personId: string, now: Date): Promise<number> {
  return endShares(database, { personId }, now)
}

async function endShares(database: Database, whose: { personId: string; id?: string }, now: Date): Promise<number> {
  const { count } = await database.share.updateMany({
    where: { ...whose, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now, sealed: new Uint8Array() },
  })
  return count
}

function findShare(database: Database, token: string) {
  return database.share.findUnique({
    where: { tokenHash: hashOfToken(token) },
    include: { message: { select: { conversation: { select: { deletedAt: true } } } } },
  })
}

/** Revoked, run out, or of a conversation that its person deleted. */
function hasEnded(row: NonNullable<Awaited<ReturnType<typeof findShare>>>, now: Date): boolean {
  return row.revokedAt !== null || row.expiresAt <= now || row.message.conversation.deletedAt !== null
}

/** Whether an address works, has ended, or never was; nothing is opened. */
export async function stateOfShare(database: Database, token: string, now: Date): Promise<OpenedShare['state']> {
  const row = await findShare(database, token)
  if (!row) return 'unknown'
  return hasEnded(row, now) ? 'gone' : 'open'
}

/** What a stranger with the address may see. */
export async function openShare(database: Database, token: string, now: Date): Promise<OpenedShare> {
  const row = await findShare(database, token)
  if (!row) return { state: 'unknown' }
  if (hasEnded(row, now)) return { state: 'gone' }
  const { shown } = (await sealForPerson(database, row.personId)).open<SealedShare>(row.sealed, contextOf(row.id))
  return { state: 'open', id: row.id, personId: row.personId, shown }
}

/** Whether a share shows this component. */
export function showsComponent({ parts }: SharedAnswer, component: string): boolean {
  return parts.some((part) => part.type === 'data-component' && part.data.id === component)
}

/** Removes links that ended long enough ago; a dry run counts them. */
export async function removeEndedShares(database: Database, now: Date, dryRun: boolean): Promise<number> {
  const before = new Date(now.getTime() - shareRemainsMilliseconds)
  const where = { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] }
  return dryRun ? database.share.count({ where }) : (await database.share.deleteMany({ where })).count
}

/** Gives one person's links to another, inside a merge: their addresses stay. */
export async function mergeShares(
  transaction: Transaction,
  { from, into, opened, sealed }: { from: string; into: string; opened: PersonSeal; sealed: PersonSeal },
): Promise<void> {
  for (const row of await transaction.share.findMany({ where: { personId: from } })) {
    const bytes = row.sealed.length === 0 ? row.sealed : sealed.seal(opened.open(row.sealed, contextOf(row.id)), contextOf(row.id))
    await transaction.share.update({ where: { id: row.id }, data: { personId: into, sealed: bytes } })
  }
}
