import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeRoles, startAnonymousSession } from '#accounts'
import { cubes } from '#cubes'
import { type Database, database, startRegistry } from '#kernel'
import { POST as curate } from '../../app/api/studio/curations/route.ts'
import { POST as explain } from '../../app/api/studio/picks/route.ts'
import { GET as readOne, POST as step } from '../../app/api/studio/words/[words]/route.ts'
import { POST as change, GET as list } from '../../app/api/studio/words/route.ts'
import { AccountVisitor } from './account-visitor.ts'
import { openTestDatabase } from './open-test-database.ts'

const now = new Date('2026-11-27T03:00:00Z')
let client: Database
let close: () => Promise<void>

async function memberWith(...roles: string[]): Promise<AccountVisitor> {
  const member = new AccountVisitor()
  const { person, cookies } = await startAnonymousSession(client, new Headers())
  for (const cookie of cookies) {
    const [pair = ''] = cookie.split(';')
    member.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
  }
  await changeRoles(client, { personId: person.id, roles, by: null, way: 'terminal' }, now)
  return member
}

let editor: AccountVisitor
let reviewer: AccountVisitor
let reader: AccountVisitor
beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
  ;[editor, reviewer, reader] = [await memberWith('editor'), await memberWith('reviewer'), await memberWith()]
})
afterAll(() => close?.())

const question = { question: '올해 이직해도 될까요?', chart: 'typical', locale: 'ko' }
const brief = { brief: '다섯 기운의 무게를 보여 주는 카드', locale: 'ko' }
const begin = { act: 'create', locale: 'ko' }

describe('the routes of picks, curation and words', () => {
  it.each<[string, unknown, string, unknown]>([
    ['picks', explain, 'POST', question],
    ['curations', curate, 'POST', brief],
    ['words', list, 'GET', undefined],
    ['words, begun', change, 'POST', begin],
  ])('show a reader and a stranger nothing: %s', async (_name, handler, method, body) => {
    for (const nobody of [reader, new AccountVisitor()]) {
      const { status, body: answer } = await nobody.call(handler, method, body)
      expect([401, 403]).toContain(status)
      expect(Object.keys(answer)).toEqual(['error'])
    }
  })

  it('explain a choice over an example chart', async () => {
    const { status, body } = await reviewer.call(explain, 'POST', question)
    expect(status).toBe(200)
    expect(body.explanation.templates[0]).toMatchObject({ state: 'chosen', place: 0 })
    for (const wrong of [
      { ...question, chart: 'nobody' },
      { ...question, question: '' },
      { ...question, question: '가'.repeat(5_000) },
      { ...question, more: 1 },
    ])
      expect((await reviewer.call(explain, 'POST', wrong)).status).toBe(400)
  })

  it('tell an editor where to start while there is no model, and let nobody else write drafts', async () => {
    const { status, body } = await editor.call(curate, 'POST', brief)
    expect(status).toBe(200)
    expect(body).toMatchObject({ kind: 'end', result: { outcome: 'nearest', why: 'no-model' }, use: { cost: 0 } })
    expect((await reviewer.call(curate, 'POST', brief)).status).toBe(403)
    expect((await editor.call(curate, 'POST', { ...brief, brief: 'x'.repeat(2_001) })).status).toBe(400)
  })

  it('carry words from a draft to the next reader, past somebody else', async () => {
    const { words } = (await editor.call(change, 'POST', begin)).body
    const at = { params: { words: words.id } }
    const phrases = { 'glossary.tenGods.friend': '비견은 나와 같은 기운, 곧 어깨를 나란히 하고 걷는 사람을 가리키는 말이에요.' }
    const hostile = await editor.call(step, 'POST', { act: 'save', revision: 1, phrases: { '__proto__.x': 'y' }, style: null }, at)
    expect(hostile).toMatchObject({ status: 409, body: { refusal: 'findings' } })
    expect((await editor.call(step, 'POST', { act: 'save', revision: 1, phrases, style: null }, at)).status).toBe(200)
    expect((await editor.call(step, 'POST', { act: 'submit', revision: 2 }, at)).status).toBe(200)
    const report = await reviewer.call(readOne, 'GET', undefined, at)
    expect(report.body.report.gates).toMatchObject([{ name: 'language', outcome: 'noted' }])
    const publish = { act: 'publish', revision: 2, why: '더 쉬운 말' }
    expect((await editor.call(step, 'POST', publish, at)).status).toBe(403)
    expect((await reviewer.call(step, 'POST', publish, at)).body).toMatchObject({ outcome: 'done', words: { status: 'published', version: 1 } })
    expect((await reviewer.call(step, 'POST', publish, at)).body).toMatchObject({ refusal: 'not-now' })
    const listed = await reviewer.call(list, 'GET', undefined, { path: '/api/studio/words?locale=ko' })
    expect(listed.body.phrases.find(({ path }: { path: string }) => path in phrases)).toMatchObject({ served: phrases['glossary.tenGods.friend'] })
    const back = { act: 'revert', locale: 'ko', version: null, expected: 1, why: '원래대로' }
    expect((await editor.call(change, 'POST', back)).status).toBe(403)
    expect((await reviewer.call(change, 'POST', back)).body).toEqual({ outcome: 'done', version: null })
    expect((await reviewer.call(readOne, 'GET', undefined, { params: { words: 'nothing00001' } })).status).toBe(404)
  })
})
