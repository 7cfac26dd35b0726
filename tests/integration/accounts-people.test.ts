import { createHmac } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  callerOf,
  changeRoles,
  createKey,
  createOwnerLink,
  issueToken,
  managePeople,
  type Permission,
  type Person,
  personOf,
  redeemOwnerLink,
  requirePermission,
} from '#accounts'
import { cubes } from '#cubes'
import { type Database, database, purposeKey, startRegistry } from '#kernel'
import { DELETE as revokeKey } from '../../app/api/account/keys/[id]/route.ts'
import { GET as keys, POST as makeKey } from '../../app/api/account/keys/route.ts'
import { PATCH as rename } from '../../app/api/account/name/route.ts'
import { POST as token } from '../../app/api/account/token/route.ts'
import { POST as erase } from '../../app/api/erase/route.ts'
import { POST as owner } from '../../app/api/owner/route.ts'
import { GET as profiles } from '../../app/api/profiles/route.ts'
import { POST as startSession } from '../../app/api/session/route.ts'
import { command as user } from '../../cli/user.ts'
import { AccountVisitor } from './account-visitor.ts'
import { openTestDatabase } from './open-test-database.ts'

const start = new Date()
const days = (count: number) => new Date(start.getTime() + count * 24 * 60 * 60 * 1_000)

let client: Database
let close: () => Promise<void>
let number = 0

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
})
afterAll(() => close?.())

async function newVisitor(roles: string[] = []): Promise<{ visitor: AccountVisitor; id: string }> {
  number++
  const visitor = new AccountVisitor(`198.51.${number}.7`)
  await visitor.call(startSession, 'POST', { consent: true })
  const id = (await personOf(visitor.headers))?.id ?? ''
  if (roles.length > 0) await client.person.update({ where: { id }, data: { roles: ['reader', ...roles] } })
  return { visitor, id }
}

const oneLetterOff = (secret: string) => `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`

describe('the owner link', () => {
  it('makes its opener an admin, once, and the change is recorded', async () => {
    const { visitor, id } = await newVisitor()
    const link = new URL(await createOwnerLink('http://127.0.0.1:3000', start))
    expect([link.pathname, link.search]).toEqual(['/owner', ''])
    const secret = link.hash.slice(1)
    expect(await redeemOwnerLink(client, id, oneLetterOff(secret), start)).toBe(false)
    expect(await redeemOwnerLink(client, id, secret, days(2))).toBe(false)
    expect(await redeemOwnerLink(client, id, secret, start)).toBe(true)
    expect(await redeemOwnerLink(client, (await newVisitor()).id, secret, start)).toBe(false)
    expect(await personOf(visitor.headers)).toMatchObject({ roles: ['reader', 'admin'] })
    expect(await client.roleChange.findMany({ where: { personId: id } })).toMatchObject([
      { byId: id, way: 'owner-link', before: ['reader'], after: ['reader', 'admin'] },
    ])
  })

  it('is the last one that was made', async () => {
    const older = new URL(await createOwnerLink('http://127.0.0.1:3000', start)).hash.slice(1)
    await createOwnerLink('http://127.0.0.1:3000', start)
    expect(await redeemOwnerLink(client, (await newVisitor()).id, older, start)).toBe(false)
  })
})

describe('the page of the owner link', () => {
  const open = (visitor: AccountVisitor, secret: string) => visitor.call(owner, 'POST', { token: secret })

  it('makes no person for a wrong token, and a network that floods it blocks itself alone', async () => {
    const people = await client.person.count()
    const statuses = []
    for (let round = 0; round < 12; round++) statuses.push((await open(new AccountVisitor('192.0.2.77'), 'w'.repeat(32))).status)
    expect(statuses).toEqual([...Array(10).fill(403), 429, 429])
    expect(await client.person.count()).toBe(people)
    const secret = new URL(await createOwnerLink('http://127.0.0.1:3000')).hash.slice(1)
    const visitor = new AccountVisitor('198.51.100.99')
    expect(await visitor.call(owner, 'POST', { token: secret }, { headers: { origin: 'https://elsewhere.example' } })).toMatchObject({ status: 403 })
    expect(await open(visitor, secret)).toEqual({ status: 200, body: { state: 'owner' } })
    const person = await personOf(visitor.headers)
    expect(person).toMatchObject({ roles: ['reader', 'admin'] })
    expect(await managePeople(client, { action: 'role', person: person?.id ?? '', roles: ['reader'] }, start)).toMatchObject({ outcome: 'person' })
  })
})

describe('roles', () => {
  it('count at once, in both directions, and add up', async () => {
    const { visitor, id } = await newVisitor()
    const allowed = async (permission: Permission) => {
      try {
        requirePermission((await personOf(visitor.headers)) as Person, permission)
        return true
      } catch (error) {
        expect(error).toMatchObject({ code: 'not-permitted', status: 403 })
        return false
      }
    }
    expect([await allowed('templates.edit'), await allowed('experiments.change')]).toEqual([false, false])
    await managePeople(client, { action: 'role', person: id, roles: ['editor', 'manager'] }, start)
    expect([await allowed('templates.edit'), await allowed('experiments.change'), await allowed('people.change')]).toEqual([true, true, false])
    await managePeople(client, { action: 'role', person: id, roles: ['reader'] }, start)
    expect([await allowed('templates.edit'), await allowed('experiments.change')]).toEqual([false, false])
    expect(await client.roleChange.findMany({ where: { personId: id }, orderBy: { changedAt: 'asc' } })).toMatchObject([
      { byId: null, way: 'terminal', after: ['reader', 'editor', 'manager'] },
      { before: ['reader', 'editor', 'manager'], after: ['reader'] },
    ])
  })

  it('changes are never rewritten', async () => {
    await expect(client.roleChange.updateMany({ data: { way: 'nobody' } })).rejects.toThrow(/only grows/)
    await expect(client.roleChange.deleteMany({})).rejects.toThrow(/only grows/)
    await expect(client.$executeRaw`TRUNCATE role_change`).rejects.toThrow(/only grows/)
    expect(await client.roleChange.count({ where: { way: 'nobody' } })).toBe(0)
  })

  it('leave one admin', async () => {
    const admins = await client.person.findMany({ where: { roles: { has: 'admin' } } })
    expect(admins).toHaveLength(1)
    const person = admins[0]?.id ?? ''
    expect(await managePeople(client, { action: 'role', person, roles: ['editor'] }, start)).toEqual({ outcome: 'refused', refusal: 'last-admin' })
    expect(await managePeople(client, { action: 'disable', person, disabled: true }, start)).toEqual({ outcome: 'refused', refusal: 'last-admin' })
  })

  it('leave one admin of two who go at once, by whatever way, and the loss is recorded', async () => {
    const [first, second] = [await newVisitor(), await newVisitor()]
    const before = await client.person.findFirstOrThrow({ where: { roles: { has: 'admin' } } })
    await changeRoles(client, { personId: first.id, roles: ['admin'], by: null, way: 'terminal' }, start)
    await changeRoles(client, { personId: second.id, roles: ['admin'], by: null, way: 'terminal' }, start)
    await changeRoles(client, { personId: before.id, roles: [], by: null, way: 'terminal' }, start)
    const erased = await Promise.all([first, second].map(({ visitor }) => visitor.call(erase, 'POST', { word: 'erase' })))
    expect(erased.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const stays = erased[0]?.status === 409 ? first : second
    const gone = stays === first ? second : first
    expect(await client.roleChange.findMany({ where: { personId: gone.id, way: 'erasure' } })).toMatchObject([
      { before: ['reader', 'admin'], after: ['reader'] },
    ])
    expect(await personOf(stays.visitor.headers)).toMatchObject({ id: stays.id, roles: ['reader', 'admin'] })
    const others = await Promise.all([newVisitor(['admin']), newVisitor(['admin'])])
    await managePeople(client, { action: 'role', person: stays.id, roles: ['reader'] }, start)
    const disabled = await Promise.all(others.map(({ id: person }) => managePeople(client, { action: 'disable', person, disabled: true }, start)))
    expect(disabled.map(({ outcome }) => outcome).toSorted()).toEqual(['person', 'refused'])
  })

  it('are not taken from what a browser sends', async () => {
    const { visitor, id } = await newVisitor()
    expect((await visitor.call(startSession, 'POST', { consent: true, roles: ['admin'] })).status).toBe(200)
    expect((await visitor.call(rename, 'PATCH', { name: '미나', roles: ['admin'] })).status).toBe(400)
    expect(await client.person.findUnique({ where: { id } })).toMatchObject({ roles: ['reader'] })
  })
})

describe('cube user', () => {
  const run = (flags: Record<string, string | boolean>, ...words: string[]) => user.run(user.fromFlags(flags, words), { now: start })

  it('creates a person with a link for the password, lists, disables and lets in again', async () => {
    const created = await run({ name: '편집자', roles: 'editor, reviewer' }, 'create', ' Editor@Example.com')
    expect(created).toMatchObject({ outcome: 'person', person: { email: 'editor@example.com', roles: ['reader', 'editor', 'reviewer'] } })
    expect(user.print(created)).toMatch(/http:\/\/127\.0\.0\.1:\d+\/reset#[\w-]+$/)
    expect(await run({}, 'create', 'editor@example.com')).toEqual({ outcome: 'refused', refusal: 'email-taken' })
    client = await database()
    const { visitor } = await newVisitor()
    const person = await client.person.findUniqueOrThrow({ where: { email: 'editor@example.com' } })
    await client.session.updateMany({ where: { personId: (await personOf(visitor.headers))?.id ?? '' }, data: { personId: person.id } })
    expect(await personOf(visitor.headers)).toMatchObject({ id: person.id })
    expect(user.print(await run({}, 'disable', 'editor@example.com'))).toContain('disabled')
    client = await database()
    expect(await personOf(visitor.headers)).toBeNull()
    expect(user.print(await run({}, 'list'))).toContain('editor@example.com  편집자  reader, editor, reviewer  disabled')
    expect(user.print(await run({ undo: true }, 'disable', 'editor@example.com'))).not.toContain('disabled')
    expect(user.print(await run({}, 'password', 'editor@example.com'))).toMatch(/reset#/)
  })

  it('takes no name that rules a terminal, and shows none that was stored before', async () => {
    const hostile = '\u001b]0;gone\u0007미나\u202e\u2028'
    await expect(run({ name: hostile }, 'create', 'escape@example.com')).rejects.toMatchObject({ code: 'input-invalid', field: 'name' })
    client = await database()
    const { visitor, id } = await newVisitor()
    expect(await visitor.call(rename, 'PATCH', { name: hostile })).toMatchObject({ status: 400, body: { error: { field: 'name' } } })
    await client.person.update({ where: { id }, data: { name: hostile, email: 'escape@example.com', isAnonymous: false } })
    const shown = user.print(await run({}, 'list'))
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    expect(shown).toContain('미나')
    client = await database()
  })

  it('says what it cannot do', async () => {
    expect(user.print(await run({}, 'password', 'nobody@example.com'))).toContain('no such person')
    await expect(run({}, 'promote', 'x')).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(run({}, 'create', 'no address')).rejects.toMatchObject({ code: 'input-invalid', field: 'email' })
    await expect(run({ roles: 'emperor' }, 'role', 'editor@example.com')).rejects.toMatchObject({ code: 'input-invalid' })
    const key = await run({ name: 'nightly', permissions: 'people.change' }, 'key', 'editor@example.com')
    expect(key).toEqual({ outcome: 'refused', refusal: 'scope-too-wide' })
    expect(user.failed?.(key)).toBe(true)
    client = await database()
  })
})

describe('a key', () => {
  const input = { name: 'nightly', permissions: ['readings.use'] as Permission[], days: 30 }
  const bearer = (key: string) => new Headers({ authorization: `Bearer ${key}` })

  async function withKey(permissions: Permission[] = ['readings.use']) {
    const { visitor, id } = await newVisitor(['manager'])
    const made = await visitor.call(makeKey, 'POST', { ...input, permissions })
    expect(made.status).toBe(201)
    return { visitor, id, key: made.body.key as string, keyId: made.body.id as string }
  }

  it('is made by those who may, told once and stored as a hash', async () => {
    const { visitor, id, key } = await withKey()
    expect(key).toMatch(/^heal7_[\w-]{43}$/)
    expect(JSON.stringify(await client.apiKey.findMany({ where: { personId: id } }))).not.toContain(key)
    const listed = await visitor.call(keys, 'GET')
    expect(listed.body.keys).toMatchObject([{ name: 'nightly', prefix: key.slice(0, 11), state: 'valid', lastUsedAt: null }])
    expect(JSON.stringify(listed.body)).not.toContain(key)
    expect(await (await newVisitor()).visitor.call(makeKey, 'POST', input)).toMatchObject({ status: 403, body: { error: { code: 'not-permitted' } } })
  })

  it('opens the routes it was given and no other', async () => {
    const { id, key } = await withKey()
    const program = new AccountVisitor()
    program.authorization = `Bearer ${key}`
    expect((await program.call(profiles, 'GET')).status).toBe(200)
    expect((await client.apiKey.findFirstOrThrow({ where: { personId: id } })).lastUsedAt).not.toBeNull()
    const narrow = await withKey(['experiments.read'])
    program.authorization = `Bearer ${narrow.key}`
    expect(await program.call(profiles, 'GET')).toMatchObject({ status: 403, body: { error: { code: 'not-permitted' } } })
  })

  it('never opens the account itself, even beside the cookies of its person', async () => {
    const { visitor, key } = await withKey()
    visitor.authorization = `Bearer ${key}`
    expect((await visitor.call(keys, 'GET')).status).toBe(401)
    expect((await visitor.call(makeKey, 'POST', input)).status).toBe(401)
    expect((await visitor.call(rename, 'PATCH', { name: 'x' })).status).toBe(401)
  })

  it('that is forged, expired, revoked or of a disabled person is refused, and no session steps in', async () => {
    const { visitor, id, key, keyId } = await withKey()
    const refused = async (text: string) => {
      visitor.authorization = text
      const answered = await visitor.call(profiles, 'GET')
      visitor.authorization = null
      return answered
    }
    for (const forged of [`Bearer ${oneLetterOff(key)}`, 'Bearer heal7_', `Basic ${key}`, `Bearer ${key} x`, key, "Bearer ' OR 1=1"])
      expect(await refused(forged), forged).toMatchObject({ status: 401, body: { error: { code: 'key-refused' } } })
    expect(await callerOf(bearer(key), days(31))).toBeNull()
    expect(await callerOf(bearer(key), days(29))).toMatchObject({ id, session: null, scope: ['readings.use'] })
    await client.person.update({ where: { id }, data: { disabledAt: start } })
    expect(await callerOf(bearer(key), start)).toBeNull()
    await client.person.update({ where: { id }, data: { disabledAt: null } })
    const stranger = (await newVisitor(['manager'])).visitor
    expect((await stranger.call(revokeKey, 'DELETE', undefined, { params: { id: keyId } })).status).toBe(404)
    expect((await visitor.call(revokeKey, 'DELETE', undefined, { params: { id: keyId } })).status).toBe(200)
    expect((await refused(`Bearer ${key}`)).status).toBe(401)
    expect((await visitor.call(keys, 'GET')).body.keys).toMatchObject([{ state: 'revoked' }])
  })

  it('loses with its person what the person may no longer do', async () => {
    const { id, key } = await withKey(['experiments.change'])
    const before = (await callerOf(bearer(key), start)) as Person
    expect(() => requirePermission(before, 'experiments.change')).not.toThrow()
    await client.person.update({ where: { id }, data: { roles: ['reader'] } })
    const after = (await callerOf(bearer(key), start)) as Person
    expect(() => requirePermission(after, 'experiments.change')).toThrow()
  })

  it('is never wider than the person who makes it', async () => {
    const { visitor } = await newVisitor(['manager'])
    expect(await visitor.call(makeKey, 'POST', { ...input, permissions: ['people.change'] })).toMatchObject({
      status: 400,
      body: { error: { code: 'scope-too-wide', field: 'permissions' } },
    })
    expect((await visitor.call(makeKey, 'POST', { ...input, permissions: ['everything'] })).status).toBe(400)
    expect((await visitor.call(makeKey, 'POST', { ...input, days: 4_000 })).status).toBe(400)
  })
})

describe('a token', () => {
  const bearer = (text: string) => new Headers({ authorization: `Bearer ${text}` })

  async function newKey(permissions: Permission[]) {
    const { id } = await newVisitor(['manager'])
    const made = await createKey(client, { id, roles: ['reader', 'manager'] }, { name: 'tokens', permissions, days: 1 }, start)
    if (!made.ok) throw new Error(made.refusal)
    return { id, key: made.key, keyId: made.view.id }
  }

  it('stands for its key for five minutes, as wide as was asked for', async () => {
    const { id, key } = await newKey(['readings.use', 'experiments.read'])
    const program = new AccountVisitor()
    program.authorization = `Bearer ${key}`
    const issued = await program.call(token, 'POST', { permissions: ['experiments.read'] })
    expect(issued).toMatchObject({ status: 200, body: { expiresInSeconds: 300 } })
    const at = new Date()
    expect(await callerOf(bearer(issued.body.token), at)).toMatchObject({ id, scope: ['experiments.read'] })
    expect(await callerOf(bearer(issued.body.token), new Date(at.getTime() + 301_000))).toBeNull()
    expect((await program.call(token, 'POST', { permissions: ['people.read'] })).status).toBe(400)
  })

  it('ends with its key', async () => {
    const { key, keyId } = await newKey(['readings.use'])
    const issued = await issueToken(client, key, null, start)
    if (!issued.ok) throw new Error(issued.refusal)
    expect(await callerOf(bearer(issued.token), start)).not.toBeNull()
    await client.apiKey.update({ where: { id: keyId }, data: { revokedAt: start } })
    expect(await callerOf(bearer(issued.token), start)).toBeNull()
  })

  it('is made with a key only, not with another token', async () => {
    const { key } = await newKey(['readings.use'])
    const issued = await issueToken(client, key, null, start)
    if (!issued.ok) throw new Error(issued.refusal)
    expect(await issueToken(client, issued.token, null, start)).toEqual({ ok: false, refusal: 'key-refused' })
    expect(await issueToken(client, '', null, start)).toEqual({ ok: false, refusal: 'key-refused' })
  })

  it('that somebody else wrote is refused', async () => {
    const { id, keyId } = await newKey(['readings.use'])
    const seconds = Math.floor(start.getTime() / 1_000)
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = { key: keyId, scope: 'readings.use', sub: id, iss: 'heal7-cube', aud: 'heal7-api', iat: seconds, exp: seconds + 300 }
    const unsigned = `${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims)}.`
    const signed = (secret: Uint8Array, type = 'at+jwt', changed: object = {}) =>
      new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg: 'HS256', typ: type }).sign(secret)
    const own = purposeKey('access-token')
    expect(await callerOf(bearer(await signed(own)), start)).not.toBeNull()
    const other = await newKey(['readings.use'])
    for (const forged of [
      unsigned,
      `${part({ alg: 'HS256', typ: 'at+jwt' })}.${part(claims)}.${createHmac('sha256', '').update('x').digest('base64url')}`,
      await signed(new Uint8Array(32)),
      await signed(purposeKey('frame')),
      await signed(own, 'JWT'),
      await signed(own, 'at+jwt', { aud: 'elsewhere' }),
      await signed(own, 'at+jwt', { exp: seconds - 1 }),
      await signed(own, 'at+jwt', { exp: undefined }),
      await signed(own, 'at+jwt', { sub: other.id }),
      await signed(own, 'at+jwt', { key: 'unknown' }),
    ])
      expect(await callerOf(bearer(forged), start), forged).toBeNull()
    expect(await callerOf(bearer(await signed(own, 'at+jwt', { scope: 'readings.use people.change' })), start)).toMatchObject({
      scope: ['readings.use'],
    })
  })
})
