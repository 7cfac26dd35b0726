import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personOf } from '#accounts'
import { type Database, database } from '#kernel'
import { beginReading, createReading, listProfiles, type StoredPart } from '#readings'
import { POST as preview } from '../../app/api/chart-preview/route.ts'
import { GET as profiles, POST as saveProfile } from '../../app/api/profiles/route.ts'
import { POST as startSession } from '../../app/api/session/route.ts'
import { AccountVisitor } from './account-visitor.ts'
import { openTestDatabase } from './open-test-database.ts'

const year = new Date().getFullYear()
const birth = { time: '07:20', calendar: 'solar', sex: 'female', timeZone: 'Asia/Seoul', longitude: 126.978 }
const young = { ...birth, date: `${year - 8}-03-14` }

let client: Database
let close: () => Promise<void>

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
})
afterAll(() => close?.())

async function newVisitor(): Promise<{ visitor: AccountVisitor; id: string }> {
  const visitor = new AccountVisitor()
  await visitor.call(startSession, 'POST', { consent: true })
  return { visitor, id: (await personOf(visitor.headers))?.id ?? '' }
}

describe('a birth of somebody under 14', () => {
  it('is refused kindly as one’s own, whatever else is sent, and nothing of it is kept', async () => {
    const { visitor, id } = await newVisitor()
    for (const guardianConsent of [undefined, true]) {
      const answered = await visitor.call(saveProfile, 'POST', { label: '나', relation: 'self', birth: young, place: '서울', guardianConsent })
      expect(answered).toMatchObject({ status: 400, body: { error: { code: 'age-under-14', field: 'date' } } })
      expect(answered.body.error.message).toContain('보호자')
    }
    expect(await client.profile.count({ where: { personId: id } })).toBe(0)
  })

  it('of somebody else needs the guardian’s consent, which is recorded for that profile', async () => {
    const { visitor, id } = await newVisitor()
    const child = { label: '첫째', relation: 'family', birth: young, place: '서울' }
    for (const guardianConsent of [undefined, false])
      expect(await visitor.call(saveProfile, 'POST', { ...child, guardianConsent })).toMatchObject({
        status: 400,
        body: { error: { code: 'guardian-consent-required', field: 'guardianConsent' } },
      })
    const kept = await visitor.call(saveProfile, 'POST', { ...child, guardianConsent: true })
    expect(kept.status).toBe(201)
    expect(JSON.stringify((await visitor.call(profiles, 'GET')).body)).not.toContain('guardianConsent')
    expect(await client.consent.findMany({ where: { personId: id, purpose: { startsWith: 'guardian/' } } })).toMatchObject([
      { purpose: `guardian/${kept.body.id}`, givenAt: expect.any(Date) },
    ])
  })

  it('needs no guardian from 14 on', async () => {
    const { visitor, id } = await newVisitor()
    const fifteen = { label: '나', relation: 'self', birth: { ...birth, date: `${year - 15}-01-01` }, place: '서울' }
    expect((await visitor.call(saveProfile, 'POST', fifteen)).status).toBe(201)
    expect(await client.consent.count({ where: { personId: id, purpose: { startsWith: 'guardian/' } } })).toBe(0)
  })

  it('is told to the form before anything is kept', async () => {
    const { visitor } = await newVisitor()
    expect((await visitor.call(preview, 'POST', { birth: young })).body.child).toBe(true)
    expect((await visitor.call(preview, 'POST', { birth: { ...birth, date: '1992-03-14' } })).body.child).toBe(false)
  })

  it('told in a conversation is not kept as one’s own, and the answer asks again', async () => {
    const { id: personId } = await newVisitor()
    const text = `${year - 8}년 3월 14일 아침 7시 20분 서울에서 태어난 여자예요. 올해 어떤가요`
    const begun = await beginReading(client, {
      personId,
      conversation: null,
      profile: null,
      text,
      replaces: null,
      locale: 'ko',
      namesAllowed: false,
      now: new Date(),
    })
    if (!begun.ok) throw new Error(begun.refusal)
    const parts: StoredPart[] = []
    for await (const part of createReading(client, begun.reading)) parts.push(part as StoredPart)
    expect(parts.find((part) => part.type === 'data-understanding')?.data).toMatchObject({ problem: { code: 'age-under-14', field: 'date' } })
    expect(parts.filter((part) => part.type === 'data-component')).toEqual([])
    expect(await listProfiles(client, personId)).toEqual([])
  })
})
