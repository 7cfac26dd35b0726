import { CubeError, database, defineCube, now, sealForPerson, shredPersonKey } from '#kernel'
import { listKeys } from './api-keys.ts'
import { applyRetention, type RetentionResult, retentionRequestSchema } from './apply-retention.ts'
import { authentication } from './authentication.ts'
import { reasonContext } from './change-roles.ts'
import { managePeople, type PeopleAnswer, peopleRequestSchema } from './people.ts'
import { moveConsents } from './record-consent.ts'
import { lettersSettled, warnOfLettersInTerminal } from './send-letter.ts'
import { sendNotice } from './send-notice.ts'
import { countOldTries, removeOldTries } from './throttle.ts'

export default defineCube({
  manifest: { name: 'accounts', version: '1.0.0', category: 'core', dependencies: [], tier: 1 },
  async start() {
    const client = await database()
    authentication(client)
    warnOfLettersInTerminal()
  },
  async stop() {
    await lettersSettled()
  },
  async handleEvent(event) {
    if (event.name === 'studio.noticed') sendNotice(await database(), event)
  },
  async getHealth() {
    const client = await database()
    await client.$queryRaw`SELECT 1`
    return { status: 'healthy' }
  },
  async getMetrics() {
    const client = await database()
    const [people, named] = await Promise.all([client.person.count(), client.person.count({ where: { isAnonymous: false } })])
    return { people, people_with_account: named }
  },
  /** For the owner of the machine: people (`cube user`) and retention (`cube retain`). */
  async processRequest(request): Promise<PeopleAnswer | RetentionResult> {
    const retention = retentionRequestSchema.safeParse(request)
    if (retention.success) return applyRetention(now(), retention.data)
    const parsed = peopleRequestSchema.safeParse(request)
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') ?? ''
      throw new CubeError('input-invalid', `This cannot be used: ${field || 'the request'}.`, { status: 400, field })
    }
    return managePeople(await database(), parsed.data, now())
  },
  async exportPerson(personId) {
    const client = await database()
    const person = await client.person.findUnique({ where: { id: personId } })
    const [consents, sessions, keys, changes] = await Promise.all([
      client.consent.findMany({ where: { personId }, select: { purpose: true, version: true, givenAt: true } }),
      client.session.findMany({ where: { personId }, select: { userAgent: true, createdAt: true, expiresAt: true } }),
      listKeys(client, personId, now()),
      client.roleChange.findMany({ where: { personId }, select: { id: true, way: true, before: true, after: true, reason: true, changedAt: true } }),
    ])
    const seal = changes.some(({ reason }) => reason) ? await sealForPerson(client, personId) : null
    const roleChanges = changes.map(({ id, reason, ...change }) => ({
      ...change,
      reason: reason && seal ? seal.open<string>(reason, reasonContext(id)) : null,
    }))
    const account = person && !person.isAnonymous ? [{ email: person.email, name: person.name, since: person.createdAt, roles: person.roles }] : []
    return { account, consents, sessions, keys, roleChanges }
  },
  /** What was recorded of role changes stays: it holds an id that names nobody any more, and reasons that no key opens. */
  async erasePerson(personId) {
    const client = await database()
    const where = { personId }
    const [consent, session, account, oneTimeLink, apiKey] = await client.$transaction([
      client.consent.deleteMany({ where }),
      client.session.deleteMany({ where }),
      client.account.deleteMany({ where }),
      client.oneTimeLink.deleteMany({ where }),
      client.apiKey.deleteMany({ where }),
    ])
    // The key after the person: none is made for somebody who is gone.
    const people = await client.person.deleteMany({ where: { id: personId } })
    const keys = await shredPersonKey(client, personId)
    return {
      consent: consent.count,
      session: session.count,
      account: account.count,
      one_time_link: oneTimeLink.count,
      api_key: apiKey.count,
      person_key: keys,
      person: people.count,
    }
  },
  async seenSince(personIds, since) {
    const client = await database()
    const where = { personId: { in: [...personIds] }, OR: [{ updatedAt: { gte: since } }, { createdAt: { gte: since } }] }
    return (await client.session.findMany({ where, distinct: ['personId'], select: { personId: true } })).map(({ personId }) => personId)
  },
  async removeExpired(at, dryRun) {
    const client = await database()
    const where = { expiresAt: { lte: at } }
    if (dryRun)
      return {
        session: await client.session.count({ where }),
        verification: await client.verification.count({ where }),
        one_time_link: await client.oneTimeLink.count({ where }),
        sign_in_attempt: await countOldTries(client, at),
      }
    return {
      session: (await client.session.deleteMany({ where })).count,
      verification: (await client.verification.deleteMany({ where })).count,
      one_time_link: (await client.oneTimeLink.deleteMany({ where })).count,
      sign_in_attempt: await removeOldTries(client, at),
    }
  },
  async mergePerson(from, into, transaction) {
    await moveConsents(transaction, from, into)
    await transaction.apiKey.updateMany({ where: { personId: from }, data: { personId: into } })
    await transaction.oneTimeLink.deleteMany({ where: { personId: from } })
  },
})
