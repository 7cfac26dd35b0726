import { createHash, randomBytes } from 'node:crypto'
import { createId, type Database, database } from '#kernel'

const identifier = 'owner-link'
const lifetimeMilliseconds = 24 * 60 * 60 * 1_000

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Makes the one-time link that gives its opener the owner role; earlier links stop working. Only the token's hash is stored. */
export async function createOwnerLink(address: string, now = new Date()): Promise<string> {
  const client = await database()
  const token = randomBytes(24).toString('base64url')
  await client.$transaction([
    client.verification.deleteMany({ where: { identifier } }),
    client.verification.create({
      data: {
        id: createId(),
        identifier,
        value: digest(token),
        expiresAt: new Date(now.getTime() + lifetimeMilliseconds),
        createdAt: now,
        updatedAt: now,
      },
    }),
  ])
  return `${address}/owner?token=${token}`
}

/** Uses the token up and makes the person an owner. False for a wrong, used or expired token. */
export async function redeemOwnerLink(client: Database, personId: string, token: string, now: Date): Promise<boolean> {
  const used = await client.verification.deleteMany({ where: { identifier, value: digest(token), expiresAt: { gt: now } } })
  if (used.count !== 1) return false
  await client.person.update({ where: { id: personId }, data: { role: 'owner' } })
  return true
}
