import { createHash, randomBytes } from 'node:crypto'
import { createId, type Database, type Transaction } from '#kernel'

/** What opening a link does, and what it carries for that. */
export interface LinkPayloads {
  owner: Record<string, never>
  'sign-up': { email: string; name: string; passwordHash: string }
  email: { email: string }
  password: Record<string, never>
}
export type LinkPurpose = keyof LinkPayloads

export type OpenLink = {
  [Purpose in LinkPurpose]: { id: string; purpose: Purpose; personId: string | null; payload: LinkPayloads[Purpose] }
}[LinkPurpose]

const minutes = { owner: 24 * 60, 'sign-up': 30, email: 30, password: 30 } as const satisfies Record<LinkPurpose, number>

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Makes a link's token; earlier ones of that person for that purpose stop working. Only the token's hash is stored. */
export async function createOneTimeLink<Purpose extends LinkPurpose>(
  database: Database,
  link: { purpose: Purpose; personId: string | null; payload: LinkPayloads[Purpose] },
  now: Date,
): Promise<string> {
  const { purpose, personId, payload } = link
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(now.getTime() + minutes[purpose] * 60_000)
  await database.$transaction([
    database.oneTimeLink.deleteMany({ where: { OR: [{ purpose, personId }, { expiresAt: { lte: now } }] } }),
    database.oneTimeLink.create({ data: { id: createId(), purpose, personId, tokenHash: digest(token), payload, createdAt: now, expiresAt } }),
  ])
  return token
}

/** Makes this person's earlier links stop working, those of one purpose or all. */
export async function dropOneTimeLinks(database: Database | Transaction, personId: string, purpose?: LinkPurpose): Promise<void> {
  await database.oneTimeLink.deleteMany({ where: { personId, purpose } })
}

/** What an unused link that has not expired would do; null for any other token. */
export async function readOneTimeLink(database: Database, token: string, now: Date): Promise<OpenLink | null> {
  const row = await database.oneTimeLink.findUnique({ where: { tokenHash: digest(token), expiresAt: { gt: now } } })
  return row && ({ id: row.id, purpose: row.purpose, personId: row.personId, payload: row.payload } as OpenLink)
}

/** Uses a link up, inside the transaction of what it does. False: another opening was faster. */
export async function spendOneTimeLink(transaction: Transaction, id: string): Promise<boolean> {
  return (await transaction.oneTimeLink.deleteMany({ where: { id } })).count === 1
}
