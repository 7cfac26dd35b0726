import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { type Database, database, now as present, startRegistry } from '#kernel'
import {
  changeProfile,
  deleteProfile,
  openShare,
  profileInputSchema,
  receiptIsGenuine,
  receiptPublicKey,
  type ShareView,
  saveProfile,
  stateOfShare,
} from '#readings'
import { GET as answerPdf } from '../../app/api/export/answers/[id]/route.ts'
import { GET as cardPicture } from '../../app/api/export/cards/[id]/route.ts'
import { PATCH as settle } from '../../app/api/reports/[id]/route.ts'
import { POST as report } from '../../app/api/reports/route.ts'
import { DELETE as revoke } from '../../app/api/share/[id]/route.ts'
import { GET as list, POST as share } from '../../app/api/share/route.ts'
import { GET as ownFrame } from '../../app/frame/[token]/route.ts'
import { GET as sharedFrame } from '../../app/frame/shared/[token]/[component]/route.ts'
import { GET as sharePicture } from '../../app/share/[token]/image.png/route.ts'
import { openComponent } from '../../readings/save-component.ts'
import { openTestDatabase } from './open-test-database.ts'
import { tellReading } from './tell-reading.ts'
import { newRouteVisitor, type RouteVisitor } from './visit-routes.ts'

const address = 'http://127.0.0.1:3000'
const birth = { date: '1992-03-14', time: '07:20', sex: 'female' } as const
/** Everything of the birth and its pillars, as any text might spell it: 壬申 癸卯 己丑 丁卯. */
const pillarWords = /壬申|癸卯|己丑|丁卯|임신(?!\S*[을를])|계묘|기축|정묘|Water Monkey|Water Rabbit|Earth Ox|Fire Rabbit/
const birthWords = /1992|3월 14일|07:20|7시 20분|March 14|14 March|06:48|서울|Seoul|달빛소리/

let client: Database
let close: () => Promise<void>
let owner: RouteVisitor
let stranger: RouteVisitor
let korean: Awaited<ReturnType<typeof tellReading>>
let english: Awaited<ReturnType<typeof tellReading>>

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
  owner = await newRouteVisitor(client, present())
  stranger = await newRouteVisitor(client, present())
  await saveProfile(client, owner.id, profileInputSchema.parse({ label: '달빛소리', birth, place: '서울' }), present())
  korean = await tellReading(client, owner.id, { text: '내 사주 전체를 보여줘', now: present() })
  english = await tellReading(client, owner.id, { text: 'What kind of person am I?', locale: 'en', now: present() })
})
afterAll(() => close?.())

function request(visitor: RouteVisitor | null, method: string, body?: unknown, headers: Record<string, string> = {}): NextRequest {
  return new NextRequest(`${address}/x`, {
    method,
    headers: { host: '127.0.0.1:3000', origin: address, ...(visitor ? { cookie: visitor.cookie } : {}), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
const at = <Parameters extends object>(params: Parameters) => ({ params: Promise.resolve(params) })
const tokenOf = ({ path }: ShareView) => path.slice('/share/'.length)

async function make(answer: string, pillars: boolean, days = 7): Promise<ShareView> {
  const response = await share(request(owner, 'POST', { answer, days, pillars }), undefined)
  expect(response.status).toBe(201)
  return ((await response.json()) as { share: ShareView }).share
}

async function shownOf(made: ShareView) {
  const opened = await openShare(client, tokenOf(made), present())
  if (opened.state !== 'open') throw new Error(opened.state)
  return opened.shown
}

describe('a shared answer', () => {
  it.each([
    ['ko', () => korean.answer],
    ['en', () => english.answer],
  ] as const)('shows neither birth nor pillars unless its person says so, %s', async (_, answer) => {
    const closed = await shownOf(await make(answer(), false))
    const plain = JSON.stringify(closed)
    expect(plain).not.toMatch(birthWords)
    expect(plain).not.toMatch(pillarWords)
    expect(plain).toContain('○○')
    const open = await shownOf(await make(answer(), true))
    const sentencesOf = ({ parts }: typeof open) => parts.filter(({ type }) => type === 'data-sentence').length
    expect(open.hiddenSentences).toBe(0)
    expect(closed.hiddenSentences).toBe(sentencesOf(open) - sentencesOf(closed))
    expect(open.pillars).toEqual(['壬申', '癸卯', '己丑', '丁卯'])
    expect(JSON.stringify(open)).not.toMatch(birthWords)
    expect(JSON.stringify(open)).toMatch(pillarWords)
  })

  it('shows its cards as they were first shown: the same bytes, receipts that verify, in no session', async () => {
    const made = await make(korean.answer, true)
    const shown = await shownOf(made)
    const cards = shown.parts.flatMap((part) => (part.type === 'data-component' ? [part.data] : []))
    expect(cards.length).toBeGreaterThan(0)
    expect(shown.hiddenCards).toBeGreaterThan(0)
    for (const card of cards) {
      const told = korean.parts.find((part) => part.type === 'data-component' && part.data.id === card.id)
      if (told?.type !== 'data-component') throw new Error('The card was never told.')
      const own = await ownFrame(request(owner, 'GET'), at({ token: told.data.source.split('/').at(-1) ?? '' }))
      const shared = await sharedFrame(request(null, 'GET'), at({ token: tokenOf(made), component: card.id }))
      expect(shared.status).toBe(200)
      const document = await shared.text()
      expect(document).toBe(await own.text())
      expect(document).not.toMatch(birthWords)
      expect(shared.headers.get('content-security-policy')).toContain("default-src 'none'")
      const kept = await openComponent(client, owner.id, card.id)
      expect(kept && receiptIsGenuine(kept.sealed.receipt, receiptPublicKey())).toBe(true)
    }
  })

  it('hides whoever it was told with, also after they were renamed or deleted, and the pillars stay those it was told of', async () => {
    const person = await newRouteVisitor(client, present())
    const keep = (label: string, relation: 'self' | 'partner', date: string) =>
      saveProfile(client, person.id, profileInputSchema.parse({ label, relation, birth: { ...birth, date }, place: '서울' }), present())
    const self = await keep('나', 'self', birth.date)
    const other = await keep('한별솔', 'partner', '1990-09-26')
    if (!self.ok || !other.ok) throw new Error('No profiles.')
    const pair = await tellReading(client, person.id, { text: '나랑 한별솔 궁합이 어때요?', now: present() })
    const shownNow = async () => {
      const made = (await (await share(request(person, 'POST', { answer: pair.answer, days: 1, pillars: true }), undefined)).json()) as {
        share: ShareView
      }
      return shownOf(made.share)
    }
    const pairCard = (shown: Awaited<ReturnType<typeof shownOf>>) =>
      shown.parts.some((part) => part.type === 'data-component' && part.data.template === 'compatibility')
    expect(pair.parts.some((part) => part.type === 'data-component' && part.data.template === 'compatibility')).toBe(true)
    await changeProfile(client, person.id, other.profile.id, profileInputSchema.parse({ label: '달', birth }), present())
    for (const change of [
      async () => {},
      () => deleteProfile(client, person.id, other.profile.id),
      () =>
        changeProfile(
          client,
          person.id,
          self.profile.id,
          profileInputSchema.parse({ label: '나', birth: { ...birth, date: '1971-01-02' } }),
          present(),
        ),
      () => deleteProfile(client, person.id, self.profile.id),
    ]) {
      await change()
      const shown = await shownNow()
      expect(pairCard(shown)).toBe(false)
      expect(JSON.stringify(shown)).not.toMatch(/한별솔|1990|"fact":"(?:other|pair)\./)
      expect(shown.hiddenSentences).toBeGreaterThan(0)
      expect(shown.pillars).toEqual(['壬申', '癸卯', '己丑', '丁卯'])
    }
  })

  it('quotes nothing of the question, in no sentence, card or title', async () => {
    for (const [text, locale, said] of [
      ['남편과 헤어질지 참고 살지 고민이에요', 'ko', /헤어지기|참고 살|남편과/],
      ['Should I open a bakery or stay a nurse', 'en', /bakery|a nurse/],
    ] as const) {
      const told = await tellReading(client, owner.id, { text, locale, now: present() })
      expect(JSON.stringify(told.parts)).toMatch(said)
      for (const pillars of [false, true]) {
        const made = await make(told.answer, pillars)
        expect(made.title).not.toMatch(said)
        expect(JSON.stringify(await shownOf(made))).not.toMatch(said)
      }
    }
  })

  it('opens no card that it does not show, and none of anybody else', async () => {
    const made = await make(korean.answer, false)
    const shown = await shownOf(made)
    const hidden = korean.parts.find(
      (part) => part.type === 'data-component' && !shown.parts.some((other) => other.type === 'data-component' && other.data.id === part.data.id),
    )
    if (hidden?.type !== 'data-component') throw new Error('Every card is shown.')
    for (const component of [hidden.data.id, 'x'.repeat(22), '../../x', '%00'])
      expect((await sharedFrame(request(null, 'GET'), at({ token: tokenOf(made), component }))).status).toBe(404)
  })

  it('has a picture of its own that is gone with it', async () => {
    const made = await make(korean.answer, false)
    const picture = await sharePicture(request(null, 'GET'), at({ token: tokenOf(made) }))
    const bytes = Buffer.from(await picture.arrayBuffer())
    expect([picture.status, bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([200, 'PNG', 1200, 630])
    expect(picture.headers.get('x-robots-tag')).toBe('noindex')
    expect((await revoke(request(stranger, 'DELETE', {}), at({ id: made.id }))).status).toBe(404)
    expect((await revoke(request(owner, 'DELETE', {}), at({ id: made.id }))).status).toBe(200)
    expect((await sharePicture(request(null, 'GET'), at({ token: tokenOf(made) }))).status).toBe(410)
    expect(await stateOfShare(client, tokenOf(made), present())).toBe('gone')
    const row = await client.share.findUniqueOrThrow({ where: { id: made.id } })
    expect(row.sealed.length).toBe(0)
    expect(((await (await list(request(owner, 'GET'), undefined)).json()) as { shares: ShareView[] }).shares.map(({ id }) => id)).not.toContain(
      made.id,
    )
  })

  it('ends when its time is over, and with its conversation', async () => {
    const made = await make(korean.answer, false, 1)
    const later = new Date(present().getTime() + 86_400_001)
    expect((await openShare(client, tokenOf(made), later)).state).toBe('gone')
    await client.conversation.update({ where: { id: korean.conversation }, data: { deletedAt: present() } })
    expect((await openShare(client, tokenOf(made), present())).state).toBe('gone')
    await client.conversation.update({ where: { id: korean.conversation }, data: { deletedAt: null } })
    expect((await openShare(client, tokenOf(made), present())).state).toBe('open')
  })

  it('is made by its owner alone, of a finished answer, and from our own page', async () => {
    const body = { answer: korean.answer, days: 7, pillars: false }
    expect((await share(request(stranger, 'POST', body), undefined)).status).toBe(404)
    expect((await share(request(null, 'POST', body), undefined)).status).toBe(401)
    expect((await share(request(owner, 'POST', body, { origin: 'https://elsewhere.example' }), undefined)).status).toBe(403)
    for (const wrong of [{}, { ...body, days: 365 }, { ...body, extra: 1 }, { ...body, answer: '../x' }, { ...body, pillars: 'yes' }])
      expect((await share(request(owner, 'POST', wrong), undefined)).status).toBe(400)
    const crisis = await tellReading(client, owner.id, { text: '죽고 싶어요', now: present() })
    expect((await share(request(owner, 'POST', { ...body, answer: crisis.answer }), undefined)).status).toBe(409)
  })

  it('is unknown under every other token', async () => {
    for (const token of ['', 'x', 'A'.repeat(22), "' OR 1=1 --", '../../etc/passwd'])
      expect(await stateOfShare(client, token, present())).toBe('unknown')
  })
})

describe('a copy to keep', () => {
  it('of a card is a picture without the birth', async () => {
    const card = korean.parts.find((part) => part.type === 'data-component' && part.data.template === 'four-pillars')
    if (card?.type !== 'data-component') throw new Error('There are no four pillars.')
    const response = await cardPicture(request(owner, 'GET'), at({ id: card.data.id }))
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([response.status, bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16)]).toEqual([200, 'PNG', 1080])
    expect((await cardPicture(request(stranger, 'GET'), at({ id: card.data.id }))).status).toBe(404)
  })

  it('of an answer is a PDF that only its person gets', async () => {
    const response = await answerPdf(request(owner, 'GET'), at({ id: korean.answer }))
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(text).toMatch(/^%PDF-1\.7/)
    expect(text).toContain('/StructTreeRoot')
    expect((await answerPdf(request(stranger, 'GET'), at({ id: korean.answer }))).status).toBe(404)
  })
})

describe('a report', () => {
  it('reaches editors with what the person agreed to, and its answer comes back', async () => {
    const said = {
      answer: korean.answer,
      reason: 'incorrect',
      words: '저는 1992년 3월 14일 아침 7시 20분 서울 출생인데 달이 달라요',
      showText: false,
    }
    expect((await report(request(owner, 'POST', said), undefined)).status).toBe(201)
    const { listReports, listOwnReports } = await import('#readings')
    const [first] = await listReports(client, 'open')
    expect(first).toMatchObject({ reason: 'incorrect', text: null, status: 'open' })
    expect(first?.words).toContain('달이 달라요')
    expect(first?.words).not.toMatch(/1992|14일|7시/)
    expect(JSON.stringify(first)).not.toContain(owner.id)

    expect((await report(request(owner, 'POST', { ...said, showText: true }), undefined)).status).toBe(201)
    const [again, ...others] = await listReports(client, 'open')
    expect(others).toEqual([])
    expect(again?.text).toMatch(/일간|기토/)

    const id = again?.id ?? ''
    const reply = { status: 'answered', reply: '살펴보았어요' }
    expect((await settle(request(owner, 'PATCH', reply), at({ id }))).status).toBe(403)
    expect((await settle(request(null, 'PATCH', reply), at({ id }))).status).toBe(401)
    await client.person.update({ where: { id: stranger.id }, data: { roles: ['reader', 'editor'] } })
    expect((await settle(request(stranger, 'PATCH', { status: 'answered' }), at({ id }))).status).toBe(400)
    expect((await settle(request(stranger, 'PATCH', reply), at({ id }))).status).toBe(200)
    expect((await listOwnReports(client, owner.id))[0]).toMatchObject({ status: 'answered', reply: '살펴보았어요' })
    expect((await settle(request(stranger, 'PATCH', { status: 'closed' }), at({ id }))).status).toBe(200)
    expect(await listReports(client, 'open')).toEqual([])
  })

  it('is of an answer of one’s own, and not sent without end', async () => {
    const said = { answer: korean.answer, reason: 'other', words: '', showText: false }
    expect((await report(request(stranger, 'POST', said), undefined)).status).toBe(404)
    expect((await report(request(owner, 'POST', { ...said, reason: 'spam' }), undefined)).status).toBe(400)
    const statuses: number[] = []
    for (let times = 0; times < 5; times++) statuses.push((await report(request(owner, 'POST', said), undefined)).status)
    expect(statuses.at(-1)).toBe(429)
  })
})
