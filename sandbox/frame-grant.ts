import { createId, type Database, purposeKey } from '#kernel'
import { signFrameToken, verifyFrameToken } from './frame-token.ts'

const grantedMilliseconds = 60_000

/** What a grant opens, and for whom. */
export interface GrantedFrame {
  /** Letters, digits, - and _. */
  component: string
  personId: string
}

/** A token that opens one frame once, within a minute, on an origin without sessions. */
export async function grantFrame(database: Database, { component, personId }: GrantedFrame, now: Date): Promise<string> {
  const id = createId()
  const expiresAt = new Date(now.getTime() + grantedMilliseconds)
  await database.frameGrant.deleteMany({ where: { expiresAt: { lte: now } } })
  await database.frameGrant.create({ data: { id, component, personId, expiresAt } })
  return signFrameToken({ component: id, session: '', expires: expiresAt }, purposeKey('frame-grant'))
}

/** Uses a grant up: the first who comes with it gets what it opens, anybody after, or too late, null. */
export async function takeFrameGrant(database: Database, token: string, now: Date): Promise<GrantedFrame | null> {
  const id = verifyFrameToken(token, '', purposeKey('frame-grant'), now)
  const row = id && (await database.frameGrant.findUnique({ where: { id } }))
  if (!row || row.expiresAt <= now) return null
  // Of two who come at once, only one removes the row.
  const { count } = await database.frameGrant.deleteMany({ where: { id: row.id } })
  return count === 1 ? { component: row.component, personId: row.personId } : null
}
