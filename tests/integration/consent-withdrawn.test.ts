import { NextRequest } from 'next/server'
import { isValidElement, type ReactNode } from 'react'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cubes } from '#cubes'
import { type Database, database, now as present, startRegistry } from '#kernel'
import { openShare, profileInputSchema, saveProfile, shareAnswer } from '#readings'
import { POST as changeConsent } from '../../app/api/consents/route.ts'
import { PATCH as changeConversation } from '../../app/api/conversations/[id]/route.ts'
import { DELETE as forget, PATCH as rewrite } from '../../app/api/memories/[id]/route.ts'
import { PATCH as changeProfile, DELETE as removeProfile } from '../../app/api/profiles/[profile]/route.ts'
import { POST as startSession } from '../../app/api/session/route.ts'
import { DELETE as revoke } from '../../app/api/share/[id]/route.ts'
import { POST as share } from '../../app/api/share/route.ts'
import { compareTyped } from '../../app/compatibility/compare-typed.tsx'
import { ConsentNotice } from '../../app/components/consent-notice.tsx'
import { SubjectNotice } from '../../app/components/subject-notice.tsx'
import { readPageMessages } from '../../app/messages/read-page-messages.ts'
import NewProfilePage from '../../app/profiles/new/page.tsx'
import { readPageSubject } from '../../app/request/read-page-subject.ts'
import { openTestDatabase } from './open-test-database.ts'
import { tellReading } from './tell-reading.ts'
import { newRouteVisitor, type RouteVisitor } from './visit-routes.ts'

const browser = vi.hoisted(() => ({ cookie: '', 'sec-fetch-site': 'same-origin' }))
vi.mock('next/headers', () => ({ headers: async () => new Headers(browser), cookies: async () => ({ get: () => undefined }) }))

const address = 'http://127.0.0.1:3000'
const birth = { date: '1992-03-14', time: '07:20', sex: 'female' } as const

let client: Database
let close: () => Promise<void>
let person: RouteVisitor
let profile: string
let told: Awaited<ReturnType<typeof tellReading>>
let memory: string

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
  person = await newRouteVisitor(client, present())
  const saved = await saveProfile(client, person.id, profileInputSchema.parse({ birth, place: '서울' }), present())
  if (!saved.ok) throw new Error(saved.error.code)
  profile = saved.profile.id
  told = await tellReading(client, person.id, { text: '올해 이직해도 될까요?', now: present() })
  memory = (await client.memory.findFirstOrThrow({ where: { personId: person.id } })).id
})
afterAll(() => close?.())

function request(method: string, body: unknown = {}): NextRequest {
  const headers = { host: '127.0.0.1:3000', origin: address, cookie: person.cookie }
  return new NextRequest(`${address}/x`, { method, headers, body: JSON.stringify(body) })
}
const at = <Parameters extends object>(params: Parameters) => ({ params: Promise.resolve(params) })

async function makeShare() {
  const made = await shareAnswer(client, person.id, { answer: told.answer, days: 7, pillars: true }, present())
  if (!made.ok) throw new Error(made.refusal)
  return made.share
}

/** Whether a drawn page asks to agree again. */
function asksAgain(drawn: unknown): boolean {
  if (Array.isArray(drawn)) return drawn.some(asksAgain)
  if (!isValidElement<{ children?: ReactNode }>(drawn)) return false
  return drawn.type === ConsentNotice || asksAgain(drawn.props.children)
}

async function pageSubject(wanted?: string) {
  browser.cookie = person.cookie
  return (await readPageSubject(wanted)).kind
}

describe('when the consent to use the birth is taken back', () => {
  it('links end, pages wait for it, and what reads or writes is refused', async () => {
    const made = await makeShare()
    expect(await pageSubject()).toBe('profile')
    expect(asksAgain(await NewProfilePage())).toBe(false)
    expect((await changeConsent(request('POST', { purpose: 'birth-data', given: false }), undefined)).status).toBe(200)
    expect((await openShare(client, made.path.slice('/share/'.length), present())).state).toBe('gone')
    expect((await client.share.findUniqueOrThrow({ where: { id: made.id } })).sealed.length).toBe(0)
    expect([await pageSubject(), await pageSubject(profile), await pageSubject('x')]).toEqual(['unconsented', 'unconsented', 'unknown'])
    expect(asksAgain(await NewProfilePage())).toBe(true)
    expect(await compareTyped({ profile, label: '', birth })).toMatchObject({ ok: false, code: 'consent-required' })
    expect((await share(request('POST', { answer: told.answer, days: 7, pillars: false }), undefined)).status).toBe(403)
    expect((await rewrite(request('PATCH', { summary: '다르게' }), at({ id: memory }))).status).toBe(403)
    expect((await changeProfile(request('PATCH', { label: '나', birth }), at({ profile }))).status).toBe(403)
    expect((await changeConversation(request('PATCH', { title: '다르게' }), at({ id: told.conversation }))).status).toBe(403)
  })

  it('the person still deletes, revokes and takes the other consents back', async () => {
    const made = await makeShare()
    expect((await revoke(request('DELETE'), at({ id: made.id }))).status).toBe(200)
    expect((await forget(request('DELETE'), at({ id: memory }))).status).toBe(200)
    const change = async (body: object) => (await changeConversation(request('PATCH', body), at({ id: told.conversation }))).status
    expect([await change({ deleted: true }), await change({ deleted: false }), await change({ deleted: true })]).toEqual([200, 200, 200])
    expect([await change({ deleted: false, pinned: true }), await change({ deleted: true, title: '다르게' })]).toEqual([403, 403])
    expect((await changeConsent(request('POST', { purpose: 'experiments', given: true }), undefined)).status).toBe(403)
    expect((await changeConsent(request('POST', { purpose: 'experiments', given: false }), undefined)).status).toBe(200)
    expect((await removeProfile(request('DELETE'), at({ profile }))).status).toBe(204)
  })

  it('and whoever agrees again goes on where they were', async () => {
    const subject = await readPageSubject(undefined)
    if (subject.kind !== 'nobody') throw new Error(subject.kind)
    const words = await readPageMessages()
    const notice = (agreed: boolean) => asksAgain(SubjectNotice({ page: 'chart', subject: { ...subject, agreed }, words }))
    expect([subject.agreed, notice(subject.agreed), notice(true)]).toEqual([false, true, false])
    await saveProfile(client, person.id, profileInputSchema.parse({ birth, place: '서울' }), present())
    expect(await pageSubject()).toBe('unconsented')
    expect((await startSession(request('POST', { consent: true }), undefined)).status).toBe(200)
    expect(await pageSubject()).toBe('profile')
  })
})
