import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeRoles, createKey, exportPerson, findPeople, managePeople, personOf, readRoleChanges } from '#accounts'
import { cubes } from '#cubes'
import { type Database, database, shredPersonKey, startRegistry } from '#kernel'
import { PATCH as decide } from '../../app/api/people/[id]/route.ts'
import { POST as startSession } from '../../app/api/session/route.ts'
import { AccountVisitor, type Answered } from './account-visitor.ts'
import { openTestDatabase } from './open-test-database.ts'

const now = new Date()
const secretReason = '반딧불처럼 꼼꼼해서'

let client: Database
let close: () => Promise<void>
let number = 0

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
})
afterAll(() => close?.())

async function newVisitor(roles: string[] = [], email?: string): Promise<{ visitor: AccountVisitor; id: string }> {
  number++
  const visitor = new AccountVisitor(`198.51.100.${number}`)
  await visitor.call(startSession, 'POST', { consent: true })
  const id = (await personOf(visitor.headers))?.id ?? ''
  if (roles.length > 0) await changeRoles(client, { personId: id, roles, by: null, way: 'terminal' }, now)
  if (email) await client.person.update({ where: { id }, data: { email, isAnonymous: false } })
  return { visitor, id }
}

function change(visitor: AccountVisitor, id: string, body: object, headers?: Record<string, string>): Promise<Answered> {
  return visitor.call(decide, 'PATCH', body, { params: { id }, ...(headers ? { headers } : {}) })
}

describe('people and roles', () => {
  it('are listed by address, without those who have neither address nor role', async () => {
    const guest = await newVisitor()
    const admin = await newVisitor(['admin'])
    for (const name of ['mina_one', 'minaXone', 'minho%', 'zoe']) await newVisitor([], `${name.toLowerCase()}@example.com`)
    const find = (email: string, page = 0, size = 50) => findPeople(client, { email, page, size })
    const all = await find('')
    expect(all.people.map(({ id }) => id)).toContain(admin.id)
    expect(all.people.map(({ id }) => id)).not.toContain(guest.id)
    expect(all.found).toBe(all.people.length)
    const addresses = async (email: string) => (await find(email)).people.map((person) => person.email)
    expect(await addresses(' MIN')).toEqual(['mina_one@example.com', 'minaxone@example.com', 'minho%@example.com'])
    expect(await addresses('a_o')).toEqual(['mina_one@example.com'])
    expect(await addresses('%')).toEqual(['minho%@example.com'])
    expect(await addresses("' OR 1=1 --")).toEqual([])
    expect(await addresses('heal7.invalid')).toEqual([])
    const pages = [await find('min', 0, 2), await find('min', 1, 2)]
    expect(pages.map(({ people, found }) => [people.length, found])).toEqual([
      [2, 3],
      [1, 3],
    ])
  })

  it('are given and taken with a reason, which is kept under the key of whom it is about', async () => {
    const admin = await newVisitor(['admin'], 'boss@example.com')
    const other = await newVisitor([], 'new-editor@example.com')
    expect(await change(admin.visitor, other.id, { roles: ['editor', 'reviewer'], seen: ['reader'], reason: ` ${secretReason} ` })).toEqual({
      status: 200,
      body: { roles: ['reader', 'editor', 'reviewer'] },
    })
    expect(await personOf(other.visitor.headers)).toMatchObject({ roles: ['reader', 'editor', 'reviewer'] })
    expect((await readRoleChanges(client, [other.id])).get(other.id)).toMatchObject([
      { before: ['reader'], after: ['reader', 'editor', 'reviewer'], way: 'people-page', by: 'boss@example.com', reason: secretReason },
    ])
    const [row] = await client.$queryRaw<{ text: string }[]>`SELECT kept::text AS text FROM role_change AS kept WHERE person_id = ${other.id}`
    expect(row?.text).not.toContain(secretReason)
    expect(row?.text).not.toContain(Buffer.from(secretReason).toString('hex'))
    let exported = ''
    for await (const piece of exportPerson(other.id, now)) exported += piece
    expect(exported).toContain(secretReason)
    expect((await change(admin.visitor, other.id, { roles: [], seen: ['reader', 'editor', 'reviewer'], reason: 'done' })).body).toEqual({
      roles: ['reader'],
    })
    expect(await personOf(other.visitor.headers)).toMatchObject({ roles: ['reader'] })
  })

  it('keep a record without its reason when the key of the person is gone', async () => {
    const admin = await newVisitor(['admin'])
    const other = await newVisitor([], 'gone@example.com')
    await change(admin.visitor, other.id, { roles: ['editor'], seen: [], reason: secretReason })
    await client.person.delete({ where: { id: other.id } })
    await shredPersonKey(client, other.id)
    expect((await readRoleChanges(client, [other.id])).get(other.id)).toMatchObject([{ after: ['reader', 'editor'], reason: null }])
  })

  it('are changed by admins alone, from our own page, never with a key', async () => {
    const other = await newVisitor()
    const body = { roles: ['admin'], seen: ['reader'], reason: 'because' }
    const refused = async (visitor: AccountVisitor, headers?: Record<string, string>) => (await change(visitor, other.id, body, headers)).status
    for (const roles of [[], ['editor'], ['reviewer'], ['manager']]) expect(await refused((await newVisitor(roles)).visitor)).toBe(403)
    expect(await refused(new AccountVisitor())).toBe(401)
    const admin = await newVisitor(['admin'])
    expect(await refused(admin.visitor, { origin: 'https://elsewhere.example' })).toBe(403)
    const key = await createKey(client, { id: admin.id, roles: ['reader', 'admin'] }, { name: 'k', permissions: ['people.change'], days: 1 }, now)
    admin.visitor.authorization = `Bearer ${key.ok ? key.key : ''}`
    expect(await refused(admin.visitor)).toBe(401)
    expect(await personOf(other.visitor.headers)).toMatchObject({ roles: ['reader'] })
    // Nobody makes themselves more than they are.
    const manager = await newVisitor(['manager'])
    expect((await change(manager.visitor, manager.id, { ...body, seen: ['reader', 'manager'] })).status).toBe(403)
  })

  it('take no reason for granted and no role that there is not', async () => {
    const admin = await newVisitor(['admin'])
    const other = await newVisitor()
    const good = { roles: ['editor'], seen: ['reader'], reason: 'because' }
    for (const bad of [
      { ...good, reason: ' ' },
      { ...good, reason: 'x'.repeat(301) },
      { ...good, roles: ['emperor'] },
      { ...good, roles: Array(6).fill('editor') },
      { ...good, by: admin.id },
      { roles: good.roles, reason: good.reason },
    ])
      expect((await change(admin.visitor, other.id, bad)).status).toBe(400)
    for (const id of ['nobody-here', "x'; DROP TABLE person; --", 'a'.repeat(24)])
      expect(await change(admin.visitor, id, good)).toMatchObject({ status: 404, body: { error: { code: 'person-gone' } } })
    expect((await readRoleChanges(client, [other.id])).get(other.id)).toBeUndefined()
  })

  it('are not decided over what somebody else decided meanwhile', async () => {
    const [first, second] = [await newVisitor(['admin']), await newVisitor(['admin'])]
    const other = await newVisitor()
    const decided = await Promise.all([
      change(first.visitor, other.id, { roles: ['editor'], seen: ['reader'], reason: 'one' }),
      change(second.visitor, other.id, { roles: ['reviewer'], seen: ['reader'], reason: 'two' }),
    ])
    expect(decided.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(decided.find(({ status }) => status === 409)?.body.error.code).toBe('roles-changed')
  })

  it('leave the last admin an admin', async () => {
    const last = await newVisitor(['admin'])
    for (const { id } of await client.person.findMany({ where: { roles: { has: 'admin' }, NOT: { id: last.id } } }))
      await managePeople(client, { action: 'role', person: id, roles: ['reader'] }, now)
    const step = { roles: [], seen: ['reader', 'admin'], reason: 'tired' }
    expect(await change(last.visitor, last.id, step)).toMatchObject({ status: 409, body: { error: { code: 'last-admin-role' } } })
    const next = await newVisitor()
    expect((await change(last.visitor, next.id, { roles: ['admin'], seen: ['reader'], reason: 'takes over' })).status).toBe(200)
    expect((await change(last.visitor, last.id, step)).status).toBe(200)
    expect((await change(last.visitor, next.id, { roles: [], seen: ['reader', 'admin'], reason: 'back' })).status).toBe(403)
  })
})
