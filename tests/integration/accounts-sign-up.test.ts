import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { personOf } from '#accounts'
import { cubes } from '#cubes'
import { type Database, database, startRegistry } from '#kernel'
import { listProfiles } from '#readings'
import { POST as confirm } from '../../app/api/account/confirm/route.ts'
import { PATCH as changeEmail } from '../../app/api/account/email/route.ts'
import { POST as makeKey } from '../../app/api/account/keys/route.ts'
import { PATCH as changePassword } from '../../app/api/account/password/route.ts'
import { POST as passwordLink } from '../../app/api/account/password-link/route.ts'
import { POST as reset } from '../../app/api/account/reset/route.ts'
import { DELETE as endSession, GET as sessions } from '../../app/api/account/sessions/route.ts'
import { POST as signIn } from '../../app/api/account/sign-in/route.ts'
import { POST as signOut } from '../../app/api/account/sign-out/route.ts'
import { POST as signUp } from '../../app/api/account/sign-up/route.ts'
import { GET as profiles, POST as saveProfile } from '../../app/api/profiles/route.ts'
import { POST as refresh } from '../../app/api/session/refresh/route.ts'
import { POST as startSession } from '../../app/api/session/route.ts'
import { AccountVisitor, readTerminal, tokenIn } from './account-visitor.ts'
import { openTestDatabase } from './open-test-database.ts'

const password = 'velvet-otter-92-harbor'
const another = 'quiet lantern by the river'
const birth = { date: '1992-03-14', time: '07:20', calendar: 'solar', sex: 'female', timeZone: 'Asia/Seoul', longitude: 126.978 }

let client: Database
let close: () => Promise<void>
let terminal: ReturnType<typeof readTerminal>
let number = 0

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
})
afterAll(() => close?.())
beforeEach(() => {
  terminal = readTerminal()
})
afterEach(() => terminal.restore())

function newAddress(): string {
  number++
  return `mina${number}@example.com`
}

/** A network for each test, so that the tries of one do not slow another. */
function newVisitor(): AccountVisitor {
  number++
  return new AccountVisitor(`198.51.${number}.7`)
}

async function begin(visitor: AccountVisitor): Promise<string> {
  await visitor.call(startSession, 'POST', { consent: true })
  const kept = await visitor.call(saveProfile, 'POST', { label: '나', relation: 'self', birth, place: '서울' })
  expect(kept.status).toBe(201)
  return (await personOf(visitor.headers))?.id ?? ''
}

function ask(visitor: AccountVisitor, email: string, secret = password) {
  return visitor.call(signUp, 'POST', { email, password: secret, name: '미나', fourteen: true, consent: true })
}

/** Signs up in a browser that has readings already. Returns the person's id. */
async function signedUp(visitor: AccountVisitor, email: string): Promise<string> {
  const id = await begin(visitor)
  await ask(visitor, email)
  expect(await visitor.call(confirm, 'POST', { token: tokenIn(await terminal.lines()) })).toMatchObject({ status: 200, body: { state: 'signed-up' } })
  return id
}

describe('signing up', () => {
  it('gives the same person a name and keeps what was theirs', async () => {
    const [visitor, email] = [newVisitor(), newAddress()]
    const id = await begin(visitor)
    const before = [...visitor.cookies.values()].join()
    expect(await ask(visitor, `  ${email.toUpperCase()} `)).toEqual({ status: 200, body: { state: 'letter-sent', way: 'terminal' } })
    const lines = await terminal.lines()
    expect(lines.join('')).toContain('sign-up link for m***@example.com: http')
    expect(lines.join('')).not.toContain(email)
    expect(await personOf(visitor.headers)).toMatchObject({ id, anonymous: true })

    expect((await visitor.call(confirm, 'POST', { token: tokenIn(lines) })).body).toEqual({ state: 'signed-up' })
    expect(await personOf(visitor.headers)).toMatchObject({ id, anonymous: false, roles: ['reader'] })
    expect(await client.person.findUnique({ where: { id } })).toMatchObject({ email, name: '미나', emailVerified: true })
    expect(await listProfiles(client, id)).toHaveLength(1)
    expect([...visitor.cookies.values()].join()).not.toBe(before)
    expect(await client.session.count({ where: { personId: id } })).toBe(1)
    expect(await client.consent.findMany({ where: { personId: id }, select: { purpose: true }, orderBy: { purpose: 'asc' } })).toEqual([
      { purpose: 'age-14' },
      { purpose: 'birth-data' },
    ])
  })

  it('keeps a password as scrypt and never as it was typed', async () => {
    const [visitor, email] = [newVisitor(), newAddress()]
    const id = await signedUp(visitor, email)
    const account = await client.account.findFirstOrThrow({ where: { personId: id } })
    expect(account.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/)
    expect(await client.oneTimeLink.count({ where: { personId: id } })).toBe(0)
  })

  it('does not tell by an earlier link whether an address has an account', async () => {
    const taken = newAddress()
    await signedUp(newVisitor(), taken)
    for (const asked of [taken, newAddress()]) {
      const visitor = newVisitor()
      await begin(visitor)
      await ask(visitor, newAddress())
      const earlier = tokenIn(await terminal.lines())
      await ask(visitor, asked)
      await terminal.lines()
      expect((await visitor.call(confirm, 'POST', { token: earlier })).status).toBe(410)
    }
    for (const asked of [taken, newAddress()]) {
      const visitor = newVisitor()
      await signedUp(visitor, newAddress())
      await visitor.call(changeEmail, 'PATCH', { email: newAddress(), password })
      const earlier = tokenIn(await terminal.lines())
      await visitor.call(changeEmail, 'PATCH', { email: asked, password })
      await terminal.lines()
      expect((await visitor.call(confirm, 'POST', { token: earlier })).status).toBe(410)
    }
  })

  it('works once, and a newer link makes the older one useless', async () => {
    const [visitor, email] = [newVisitor(), newAddress()]
    await begin(visitor)
    await ask(visitor, email)
    const older = tokenIn(await terminal.lines())
    await ask(visitor, email)
    const newer = tokenIn(await terminal.lines())
    expect(await visitor.call(confirm, 'POST', { token: older })).toMatchObject({ status: 410, body: { error: { code: 'link-used' } } })
    expect((await visitor.call(confirm, 'POST', { token: newer })).status).toBe(200)
    expect((await visitor.call(confirm, 'POST', { token: newer })).status).toBe(410)
  })

  it('in another browser asks for the password that was chosen, so that nobody signs a stranger up', async () => {
    const [visitor, mailbox, email] = [newVisitor(), newVisitor(), newAddress()]
    const id = await begin(visitor)
    await ask(visitor, email)
    const token = tokenIn(await terminal.lines())
    expect((await mailbox.call(confirm, 'POST', { token })).body).toEqual({ state: 'password-needed' })
    expect(await mailbox.call(confirm, 'POST', { token, password: another })).toMatchObject({ status: 403, body: { error: { field: 'password' } } })
    expect(await personOf(visitor.headers)).toMatchObject({ anonymous: true })
    expect((await mailbox.call(confirm, 'POST', { token, password })).body).toEqual({ state: 'signed-up' })
    expect(await personOf(mailbox.headers)).toMatchObject({ id, anonymous: false })
  })

  it('answers the same for an address that has an account, and writes to its owner', async () => {
    const email = newAddress()
    await signedUp(newVisitor(), email)
    const stranger = newVisitor()
    await begin(stranger)
    const answers = [await ask(stranger, email), await ask(stranger, newAddress())]
    expect(answers[0]).toEqual(answers[1])
    const lines = await terminal.lines()
    expect(lines.filter((line) => line.startsWith('account-exists'))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('sign-up'))).toHaveLength(1)
  })

  it('lets one of two who asked for the same address have it', async () => {
    const [first, second, email] = [newVisitor(), newVisitor(), newAddress()]
    await begin(first)
    await begin(second)
    await ask(first, email)
    const one = tokenIn(await terminal.lines())
    await ask(second, email)
    const two = tokenIn(await terminal.lines())
    expect((await first.call(confirm, 'POST', { token: one })).status).toBe(200)
    expect((await second.call(confirm, 'POST', { token: two })).status).toBe(410)
    expect(await personOf(second.headers)).toMatchObject({ anonymous: true })
  })

  it('asks for what is missing beside its field', async () => {
    const [visitor, email] = [newVisitor(), newAddress()]
    const typed = { email, password, fourteen: true, consent: true }
    for (const [change, status, code, field] of [
      [{ email: 'mina' }, 400, 'email-invalid', 'email'],
      [{ password: 'short' }, 400, 'password-short', 'password'],
      [{ password: 'qwertyuiop' }, 400, 'password-common', 'password'],
      [{ password: `${email}1` }, 400, 'password-like-email', 'password'],
      [{ name: 'mina\u001b[2J' }, 400, 'input-invalid', 'name'],
      [{ name: '\u202egod\u2066' }, 400, 'input-invalid', 'name'],
      [{ fourteen: false }, 400, 'input-invalid', 'fourteen'],
      [{ consent: undefined }, 403, 'consent-required', undefined],
      [{ roles: ['admin'] }, 400, 'input-invalid', ''],
    ] as const) {
      const answered = await visitor.call(signUp, 'POST', { ...typed, ...change })
      expect(answered, code).toMatchObject({ status, body: { error: { code } } })
      if (field) expect(answered.body.error.field).toBe(field)
    }
    expect(visitor.cookies.size).toBe(0)
    expect(await terminal.lines()).toEqual([])
  })

  it('is refused from another site and to somebody who is signed in', async () => {
    const visitor = newVisitor()
    await signedUp(visitor, newAddress())
    expect((await ask(visitor, newAddress())).status).toBe(409)
    const foreign = await visitor.call(
      signUp,
      'POST',
      { email: newAddress(), password, fourteen: true },
      { headers: { origin: 'https://elsewhere.example' } },
    )
    expect(foreign.status).toBe(403)
  })

  it('sends no more than a few letters to one mailbox', async () => {
    const [visitor, email] = [newVisitor(), newAddress()]
    await begin(visitor)
    const statuses = []
    for (let round = 0; round < 5; round++) statuses.push((await ask(visitor, email)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    expect(await terminal.lines()).toHaveLength(3)
  })
})

describe('a password', () => {
  it('signs in, out, and in again', async () => {
    const [visitor, email] = [newVisitor(), newAddress()]
    const id = await signedUp(visitor, email)
    expect((await visitor.call(signOut, 'POST', {})).status).toBe(200)
    expect(visitor.cookies.size).toBe(0)
    expect(await client.session.count({ where: { personId: id } })).toBe(0)
    expect(await visitor.call(signIn, 'POST', { email, password })).toEqual({ status: 200, body: { state: 'signed-in', brought: false } })
    expect(await personOf(visitor.headers)).toMatchObject({ id })
  })

  it('that is wrong, an address nobody has and a disabled person are refused in the same words', async () => {
    const [visitor, email] = [newVisitor(), newAddress()]
    const id = await signedUp(visitor, email)
    const wrong = await newVisitor().call(signIn, 'POST', { email, password: another })
    const unknown = await newVisitor().call(signIn, 'POST', { email: newAddress(), password })
    await client.person.update({ where: { id }, data: { disabledAt: new Date() } })
    const disabled = await newVisitor().call(signIn, 'POST', { email, password })
    expect(wrong).toMatchObject({ status: 401, body: { error: { code: 'sign-in-refused' } } })
    expect(unknown).toEqual(wrong)
    expect(disabled).toEqual(wrong)
    expect(await personOf(visitor.headers)).toBeNull()
  })

  it('can be chosen anew with a link that works once and ends every session', async () => {
    const [visitor, email] = [newVisitor(), newAddress()]
    const id = await signedUp(visitor, email)
    expect((await visitor.call(passwordLink, 'POST', { email })).body).toEqual({ state: 'letter-sent', way: 'terminal' })
    const token = tokenIn(await terminal.lines())
    expect(JSON.stringify(await client.oneTimeLink.findMany())).not.toContain(token)
    const elsewhere = newVisitor()
    expect(await elsewhere.call(reset, 'POST', { token, password: 'short' })).toMatchObject({ status: 400, body: { error: { field: 'password' } } })
    expect((await elsewhere.call(reset, 'POST', { token, password: another })).body).toEqual({ state: 'done' })
    expect((await elsewhere.call(reset, 'POST', { token, password })).status).toBe(410)
    expect(await personOf(visitor.headers)).toBeNull()
    expect(await client.session.count({ where: { personId: id } })).toBe(0)
    expect((await newVisitor().call(signIn, 'POST', { email, password })).status).toBe(401)
    expect((await newVisitor().call(signIn, 'POST', { email, password: another })).status).toBe(200)
  })

  it('that is chosen anew ends every key and forgets what others tried', async () => {
    const [visitor, guesser, email] = [newVisitor(), newVisitor(), newAddress()]
    const id = await signedUp(visitor, email)
    await client.person.update({ where: { id }, data: { roles: ['reader', 'manager'] } })
    const made = await visitor.call(makeKey, 'POST', { name: 'nightly', permissions: ['readings.use'] })
    const program = newVisitor()
    program.authorization = `Bearer ${made.body.key}`
    expect((await program.call(profiles, 'GET')).status).toBe(200)
    const guesses = []
    for (let round = 0; round < 6; round++) guesses.push((await guesser.call(signIn, 'POST', { email, password: another })).status)
    expect(guesses).toEqual([401, 401, 401, 401, 401, 429])
    await visitor.call(passwordLink, 'POST', { email })
    await visitor.call(reset, 'POST', { token: tokenIn(await terminal.lines()), password: another })
    expect((await program.call(profiles, 'GET')).status).toBe(401)
    expect((await guesser.call(signIn, 'POST', { email, password: another })).status).toBe(200)
  })

  it('has a link for half an hour, and none for an address that nobody has', async () => {
    const [visitor, email] = [newVisitor(), newAddress()]
    await signedUp(visitor, email)
    await visitor.call(passwordLink, 'POST', { email })
    const token = tokenIn(await terminal.lines())
    const [link] = await client.oneTimeLink.findMany({ where: { purpose: 'password' }, orderBy: { createdAt: 'desc' }, take: 1 })
    expect((link?.expiresAt.getTime() ?? 0) - (link?.createdAt.getTime() ?? 0)).toBe(30 * 60_000)
    await client.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    expect((await visitor.call(reset, 'POST', { token, password: another })).status).toBe(410)
    expect((await visitor.call(passwordLink, 'POST', { email: newAddress() })).body).toEqual({ state: 'letter-sent', way: 'terminal' })
    expect(await terminal.lines()).toEqual([])
  })

  it('is not chosen with a link for something else', async () => {
    const visitor = newVisitor()
    await begin(visitor)
    await ask(visitor, newAddress())
    const token = tokenIn(await terminal.lines())
    expect((await visitor.call(reset, 'POST', { token, password: another })).status).toBe(410)
    expect((await visitor.call(confirm, 'POST', { token })).status).toBe(200)
  })

  it('changes with the present one, and other browsers are signed out', async () => {
    const [visitor, other, email] = [newVisitor(), newVisitor(), newAddress()]
    await signedUp(visitor, email)
    await other.call(signIn, 'POST', { email, password })
    expect(await visitor.call(changePassword, 'PATCH', { password: another, next: 'a brand new sentence' })).toMatchObject({
      status: 403,
      body: { error: { field: 'password' } },
    })
    expect(await visitor.call(changePassword, 'PATCH', { password, next: 'qwertyuiop' })).toMatchObject({
      status: 400,
      body: { error: { field: 'next' } },
    })
    expect((await visitor.call(changePassword, 'PATCH', { password, next: another })).body).toEqual({ state: 'changed' })
    expect(await personOf(visitor.headers)).not.toBeNull()
    expect(await personOf(other.headers)).toBeNull()
    expect((await newVisitor().call(signIn, 'POST', { email, password: another })).status).toBe(200)
  })
})

describe('an address', () => {
  it('changes when the letter to the new one is opened, and the old one is told', async () => {
    const [visitor, email, next] = [newVisitor(), newAddress(), newAddress()]
    const id = await signedUp(visitor, email)
    expect((await visitor.call(changeEmail, 'PATCH', { email: next, password: another })).status).toBe(403)
    expect((await visitor.call(changeEmail, 'PATCH', { email: next, password })).body).toMatchObject({ state: 'letter-sent' })
    const token = tokenIn(await terminal.lines())
    expect(await client.person.findUnique({ where: { id } })).toMatchObject({ email })
    const mailbox = newVisitor()
    expect((await mailbox.call(confirm, 'POST', { token })).body).toEqual({ state: 'password-needed' })
    expect((await mailbox.call(confirm, 'POST', { token, password: another })).status).toBe(403)
    expect(await client.person.findUnique({ where: { id } })).toMatchObject({ email })
    expect((await mailbox.call(confirm, 'POST', { token, password })).body).toEqual({ state: 'email-changed' })
    expect((await terminal.lines()).join('')).toContain('email-changed link for')
    expect(await client.person.findUnique({ where: { id } })).toMatchObject({ email: next })
    expect((await newVisitor().call(signIn, 'POST', { email, password })).status).toBe(401)
    expect((await newVisitor().call(signIn, 'POST', { email: next, password })).status).toBe(200)
  })

  it('changes without the password only in the session of its person', async () => {
    const [visitor, stranger, email, next] = [newVisitor(), newVisitor(), newAddress(), newAddress()]
    const id = await signedUp(visitor, email)
    await signedUp(stranger, newAddress())
    await visitor.call(changeEmail, 'PATCH', { email: next, password })
    const token = tokenIn(await terminal.lines())
    expect((await stranger.call(confirm, 'POST', { token })).body).toEqual({ state: 'password-needed' })
    expect((await visitor.call(confirm, 'POST', { token })).body).toEqual({ state: 'email-changed' })
    expect(await client.person.findUnique({ where: { id } })).toMatchObject({ email: next })
  })

  it.each(['reset', 'change'] as const)('that somebody else asked for stays away after the password was chosen anew by a %s', async (way) => {
    const [visitor, thief, email] = [newVisitor(), newVisitor(), newAddress()]
    const id = await signedUp(visitor, email)
    await thief.call(signIn, 'POST', { email, password })
    await thief.call(changeEmail, 'PATCH', { email: newAddress(), password })
    const stolen = tokenIn(await terminal.lines())
    if (way === 'change') await visitor.call(changePassword, 'PATCH', { password, next: another })
    else {
      await visitor.call(passwordLink, 'POST', { email })
      await visitor.call(reset, 'POST', { token: tokenIn(await terminal.lines()), password: another })
    }
    expect((await thief.call(confirm, 'POST', { token: stolen, password })).status).toBe(410)
    expect(await client.person.findUnique({ where: { id } })).toMatchObject({ email })
  })

  it('of others gets no letter, and costs nobody their share of letters, before the password is proven', async () => {
    const [visitor, victim] = [newVisitor(), newAddress()]
    await signedUp(visitor, newAddress())
    const before = await client.signInAttempt.count()
    for (let round = 0; round < 4; round++) expect((await visitor.call(changeEmail, 'PATCH', { email: victim, password: another })).status).toBe(403)
    // The tries of this account, from this network and in all; the network had one already.
    expect(await client.signInAttempt.count()).toBeLessThanOrEqual(before + 3)
    expect((await newVisitor().call(passwordLink, 'POST', { email: victim })).status).toBe(200)
    expect((await visitor.call(changeEmail, 'PATCH', { email: victim, password })).status).toBe(200)
    expect(await terminal.lines()).toHaveLength(1)
  })

  it('of somebody else is asked for in vain, without a word about it', async () => {
    const [visitor, email, taken] = [newVisitor(), newAddress(), newAddress()]
    const id = await signedUp(visitor, email)
    await signedUp(newVisitor(), taken)
    expect(await visitor.call(changeEmail, 'PATCH', { email: taken, password })).toEqual({
      status: 200,
      body: { state: 'letter-sent', way: 'terminal' },
    })
    expect((await terminal.lines()).map((line) => line.split(' ')[0])).toEqual(['account-exists'])
    expect(await client.person.findUnique({ where: { id } })).toMatchObject({ email })
  })
})

describe('sessions', () => {
  it('last anew for those who come back, at most once a day, and never after their end', async () => {
    const visitor = newVisitor()
    const personId = await begin(visitor)
    const day = 24 * 60 * 60 * 1_000
    const endOf = async () => (await client.session.findFirstOrThrow({ where: { personId } })).expiresAt.getTime()
    const fresh = await endOf()
    expect((await visitor.call(refresh, 'POST', {})).status).toBe(204)
    expect(await endOf()).toBe(fresh)
    await client.session.updateMany({ where: { personId }, data: { expiresAt: new Date(Date.now() + day) } })
    visitor.cookies.set('other', 'kept')
    expect((await visitor.call(refresh, 'POST', {})).status).toBe(204)
    expect(await endOf()).toBeGreaterThan(Date.now() + 89 * day)
    expect(await personOf(visitor.headers)).toMatchObject({ id: personId })
    expect((await visitor.call(refresh, 'POST', {}, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403)
    await client.session.updateMany({ where: { personId }, data: { expiresAt: new Date(Date.now() - 1) } })
    expect((await visitor.call(refresh, 'POST', {})).status).toBe(204)
    expect(await personOf(visitor.headers)).toBeNull()
    expect((await newVisitor().call(refresh, 'POST', {})).status).toBe(204)
  })

  it('of new people are so many of one network, and others go on', async () => {
    const network = newVisitor().network
    const statuses = []
    for (let round = 0; round < 62; round++) statuses.push((await new AccountVisitor(network).call(startSession, 'POST', { consent: true })).status)
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(200))
    expect(statuses.at(-1)).toBe(429)
    expect((await newVisitor().call(startSession, 'POST', { consent: true })).status).toBe(200)
  })

  it('are listed and ended by their person, one or all others', async () => {
    const [visitor, phone, email] = [newVisitor(), newVisitor(), newAddress()]
    await signedUp(visitor, email)
    phone.userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1'
    await phone.call(signIn, 'POST', { email, password })
    const { body } = await visitor.call(sessions, 'GET')
    expect(body.sessions).toMatchObject([
      { device: 'Chrome · Linux', current: true },
      { device: 'Safari · iPhone', current: false },
    ])
    expect(JSON.stringify(body)).not.toContain('Mozilla')

    const stranger = newVisitor()
    await signedUp(stranger, newAddress())
    const id = body.sessions[1].id as string
    expect((await stranger.call(endSession, 'DELETE', { id })).status).toBe(404)
    expect(await personOf(phone.headers)).not.toBeNull()
    expect((await visitor.call(endSession, 'DELETE', { id })).body).toEqual({ ended: 1 })
    expect(await personOf(phone.headers)).toBeNull()
    await phone.call(signIn, 'POST', { email, password })
    expect((await visitor.call(endSession, 'DELETE', { id: null })).body).toEqual({ ended: 1 })
    expect(await personOf(phone.headers)).toBeNull()
    expect(await personOf(visitor.headers)).not.toBeNull()
  })
})
