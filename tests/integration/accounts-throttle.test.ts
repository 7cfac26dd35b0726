import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countPasswordTry, countTry, forgiveTries } from '#accounts'
import { closeDatabase, createId, type Database, database } from '#kernel'
import { POST as signIn } from '../../app/api/account/sign-in/route.ts'
import { AccountVisitor } from './account-visitor.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'

const start = new Date('2026-11-27T03:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000)

describe.each(databaseKinds)('tries of a password on the %s database', (kind) => {
  let client: Database
  let close: () => Promise<void>

  beforeAll(async () => {
    close = await openTestDatabase(kind)
    client = await database()
  })
  afterAll(() => close?.())

  it('wait longer and longer after the free ones, up to a quarter of an hour', async () => {
    const account = createId()
    let at = start
    const waits: number[] = []
    for (let round = 0; round < 16; round++) {
      expect(await countTry(client, 'account-network', [account, 'network'], at)).toEqual({ ok: true })
      const again = await countTry(client, 'account-network', [account, 'network'], at)
      waits.push(again.ok ? 0 : again.waitSeconds)
      if (again.ok) continue
      at = new Date(at.getTime() + again.waitSeconds * 1_000)
    }
    expect(waits).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900, 900, 900])
  })

  it('are counted before they are made, so that many at once are no more than one after another', async () => {
    const account = createId()
    const tries = await Promise.all(Array.from({ length: 40 }, () => countTry(client, 'account-network', [account, 'network'], start)))
    expect(tries.filter(({ ok }) => ok)).toHaveLength(5)
  })

  it('survive a restart', async () => {
    const account = createId()
    for (let round = 0; round < 5; round++) await countTry(client, 'account-network', [account, 'network'], start)
    await closeDatabase()
    client = await database()
    expect(await countTry(client, 'account-network', [account, 'network'], later(1))).toEqual({ ok: false, waitSeconds: 4 })
    expect(await countTry(client, 'account-network', [account, 'network'], later(5))).toEqual({ ok: true })
  })

  it('are forgotten after a day', async () => {
    const account = createId()
    for (let round = 0; round < 9; round++) await countTry(client, 'account-network', [account, 'network'], later(round * 1_000))
    expect(await countTry(client, 'account-network', [account, 'network'], later(9_000 + 25 * 3_600))).toEqual({ ok: true })
    expect(await countTry(client, 'account-network', [account, 'network'], later(9_000 + 25 * 3_600))).toEqual({ ok: true })
  })

  it('of one account do not slow another, and the table names neither', async () => {
    for (let round = 0; round < 6; round++) await countPasswordTry(client, 'mina@example.com', '192.0.2.0/24', start)
    expect(await countPasswordTry(client, 'other@example.com', '192.0.2.0/24', start)).toEqual({ ok: true })
    expect(JSON.stringify(await client.signInAttempt.findMany())).not.toMatch(/example|192\.0\.2/)
  })

  it('from one network lock nobody out elsewhere, and from many are slowed by a minute at most', async () => {
    const account = `${createId()}@example.com`
    for (let round = 0; round < 8; round++) await countPasswordTry(client, account, '192.0.9.0/24', start)
    expect(await countPasswordTry(client, account, '192.0.9.0/24', start)).toMatchObject({ ok: false })
    expect(await countPasswordTry(client, account, '198.51.9.0/24', start)).toEqual({ ok: true })
    let [at, longest] = [start, 0]
    for (let round = 0; round < 130; round++) {
      const tried = await countPasswordTry(client, account, `10.${round}.1.0/24`, at)
      if (tried.ok) continue
      longest = Math.max(longest, tried.waitSeconds)
      at = new Date(at.getTime() + tried.waitSeconds * 1_000)
    }
    expect(longest).toBe(60)
  })

  it('of somebody else are not forgotten when a person shows who they are', async () => {
    const account = `${createId()}@example.com`
    for (let round = 0; round < 5; round++) await countPasswordTry(client, account, '192.0.11.0/24', start)
    await countPasswordTry(client, account, '198.51.11.0/24', start)
    await forgiveTries(client, account, '198.51.11.0/24')
    expect(await countPasswordTry(client, account, '192.0.11.0/24', start)).toMatchObject({ ok: false })
  })
})

describe('signing in', () => {
  let close: () => Promise<void>

  beforeAll(async () => {
    close = await openTestDatabase('embedded')
    await database()
  })
  afterAll(() => close?.())

  const guess = (visitor: AccountVisitor, email: string, headers: Record<string, string> = {}) =>
    visitor.call(signIn, 'POST', { email, password: 'a wrong guess here' }, { headers })

  it('is slowed for an account from that network, in words that tell nothing of it', async () => {
    const statuses = []
    for (let round = 0; round < 6; round++) statuses.push((await guess(new AccountVisitor(`192.0.2.${round}`), 'nobody@example.com')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
    expect((await guess(new AccountVisitor('198.51.100.1'), 'nobody@example.com')).status).toBe(401)
    const slowed = await guess(new AccountVisitor('192.0.2.200'), ' NOBODY@example.com')
    expect(slowed.body.error).toMatchObject({ code: 'too-many-tries', message: expect.stringMatching(/\d초 뒤/) })
  })

  it('is slowed for a network, whatever a forged header says and whichever accounts it tries', async () => {
    const statuses = []
    for (let round = 0; round < 33; round++) {
      const visitor = new AccountVisitor(`203.0.113.${round}`)
      statuses.push(
        (await guess(visitor, `person${round}@example.com`, { 'x-forwarded-for': `10.1.${round}.1`, 'x-real-ip': `10.2.${round}.1` })).status,
      )
    }
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401))
    expect(statuses.slice(30)).toEqual([429, 429, 429])
    expect((await guess(new AccountVisitor('203.0.114.1'), 'somebody@example.com')).status).toBe(401)
  })
})
