/** Threat 43: the address of a frame in other hands. */
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { recordConsent, startAnonymousSession } from '#accounts'
import { cubes } from '#cubes'
import { type Database, database, forget, startRegistry } from '#kernel'
import { beginReading, createReading } from '#readings'
import { takeFrameGrant } from '#sandbox'
import { GET } from '../../app/frame/[token]/route.ts'
import { proxy } from '../../proxy.ts'
import { openTestDatabase } from '../integration/open-test-database.ts'

const now = new Date('2026-11-27T03:00:00Z')
const host = 'http://app.example'
const sandbox = 'http://frames.test'

interface Visitor {
  id: string
  cookie: string
}

let client: Database
let close: () => Promise<void>
let owner: Visitor
let stranger: Visitor
let source: string

async function newVisitor(): Promise<Visitor> {
  const { person, cookies } = await startAnonymousSession(client, new Headers())
  await recordConsent(client, person.id, now)
  return { id: person.id, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }
}

function open(address: string, visitor: Visitor | null): Promise<Response> {
  const { host: hostName, pathname } = new URL(address)
  const request = new NextRequest(address, { headers: { host: hostName, ...(visitor ? { cookie: visitor.cookie } : {}) } })
  return GET(request, { params: Promise.resolve({ token: pathname.split('/').at(-1) ?? '' }) })
}

function configure(variables: Record<string, string>): void {
  for (const name of ['PUBLIC_URL', 'SANDBOX_ORIGIN']) vi.stubEnv(name, variables[name] ?? '')
  forget('environment')
}

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
  owner = await newVisitor()
  stranger = await newVisitor()
  const text = '1992년 3월 14일 아침 7시 20분 서울 여자, 올해 이직해도 될까요?'
  const begun = await beginReading(client, { personId: owner.id, conversation: null, profile: null, text, replaces: null, locale: 'ko', now })
  if (!begun.ok) throw new Error(begun.refusal)
  for await (const part of createReading(client, begun.reading)) if (part.type === 'data-component') source ??= part.data.source
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await close?.()
})

describe('on the host of the pages', () => {
  it('opens for its person, as often as they look', async () => {
    configure({})
    for (let count = 0; count < 2; count++) {
      const response = await open(host + source, owner)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toContain('no-store')
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    }
  })

  it('is unknown to everybody else, and with any other token', async () => {
    expect((await open(host + source, stranger)).status).toBe(404)
    expect((await open(host + source, null)).status).toBe(404)
    const [component, expiry, signature] = source.slice('/frame/'.length).split('.')
    const others = [
      `${component}-served.${expiry}.${signature}`,
      `${component}.zzzzzz.${signature}`,
      `${component}..${signature?.slice(0, -1)}`,
      `x.${expiry}.${signature}`,
      '..',
      'x',
      `${component}.${expiry}.${signature}.${signature}`,
    ]
    for (const token of others) expect((await open(`${host}/frame/${token}`, owner)).status, token).toBe(404)
  })
})

describe('with a sandbox origin', () => {
  const granted = async () => {
    const response = await open(host + source, owner)
    expect(response.status).toBe(303)
    return response.headers.get('location') ?? ''
  }

  it('leads the person on to a document there, which only our pages may show', async () => {
    configure({ SANDBOX_ORIGIN: sandbox, PUBLIC_URL: `${host}/` })
    const address = await granted()
    expect(new URL(address).origin).toBe(sandbox)
    const response = await open(address, null)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors ${host};`)
    expect(response.headers.getSetCookie()).toEqual([])
  })

  it('is unknown when it is replayed, also by two at once', async () => {
    const address = await granted()
    const both = await Promise.all([open(address, null), open(address, null)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    expect((await open(address, owner)).status).toBe(404)
  })

  it('is unknown after a minute', async () => {
    const token = new URL(await granted()).pathname.split('/').at(-1) ?? ''
    expect(await takeFrameGrant(client, token, new Date(Date.now() + 61_000))).toBeNull()
    const { component } = (await takeFrameGrant(client, token, new Date())) ?? {}
    expect(source).toContain(component)
  })

  it('gives no grant to others, and takes no session there', async () => {
    for (const visitor of [stranger, null]) {
      const response = await open(host + source, visitor)
      expect([response.status, response.headers.get('location')]).toEqual([404, null])
    }
    expect((await open(sandbox + source, owner)).status).toBe(404)
    const grant = new URL(await granted()).pathname
    expect((await open(host + grant, owner)).status).toBe(404)
    expect((await open(sandbox + grant.replace(/[^.]+$/, (signature) => signature.split('').reverse().join('')), null)).status).toBe(404)
  })

  it('lets pages show frames from there, and has no pages there', async () => {
    const page = (address: string) => proxy(new NextRequest(address, { headers: { host: new URL(address).host } }))
    expect((await page(`${host}/`)).headers.get('content-security-policy')).toContain(`frame-src app.example/frame/ ${sandbox}/frame/;`)
    expect([(await page(`${sandbox}/`)).status, (await page(`${sandbox}/chart`)).status]).toEqual([404, 404])
  })

  it.each(['frames.test', 'http://frames.test/', 'http://frames.test/x', 'javascript:alert(1)', 'http://a b'])('is refused as %s', async (value) => {
    configure({ SANDBOX_ORIGIN: value })
    await expect(proxy(new NextRequest(`${host}/`))).rejects.toThrow(/SANDBOX_ORIGIN/)
  })
})

describe('on the own machine', () => {
  const pages = 'http://127.0.0.1:3000'
  const frames = 'http://localhost:3000'

  it('leads a browser that asks for it on to the other name, once', async () => {
    configure({})
    const led = await open(`${pages}${source}?apart`, owner)
    const address = led.headers.get('location') ?? ''
    expect([led.status, new URL(address).origin]).toEqual([303, frames])
    const both = await Promise.all([open(address, null), open(address, null)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    const policy = both.find(({ status }) => status === 200)?.headers.get('content-security-policy')
    expect(policy).toContain(`frame-ancestors ${pages};`)
    expect((await open(`${frames}${source}?apart`, owner)).headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:3000\/frame\//)
  })

  it('gives no grant to others, and stays where it is unless it is asked', async () => {
    for (const visitor of [stranger, null]) expect((await open(`${pages}${source}?apart`, visitor)).status).toBe(404)
    expect((await open(pages + source, owner)).status).toBe(200)
  })

  it('leads nobody on who does not come by a name of this machine, or where the product has a public address', async () => {
    expect((await open(`http://evil.example${source}?apart`, owner)).status).toBe(200)
    expect((await open(`http://localhost.evil.example${source}?apart`, owner)).status).toBe(200)
    const granted = (await open(`${pages}${source}?apart`, owner)).headers.get('location') ?? ''
    configure({ PUBLIC_URL: `${host}/` })
    expect((await open(`${pages}${source}?apart`, owner)).status).toBe(200)
    expect((await open(granted, owner)).status).toBe(404)
  })

  it('lets pages show frames from the other name', async () => {
    configure({})
    const page = await proxy(new NextRequest(`${pages}/`, { headers: { host: '127.0.0.1:3000' } }))
    expect(page.headers.get('content-security-policy')).toContain('frame-src 127.0.0.1:3000/frame/ localhost:3000/frame/;')
  })
})
