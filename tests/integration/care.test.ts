import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordConsent, startAnonymousSession } from '#accounts'
import { cubes } from '#cubes'
import { type Database, database, startRegistry } from '#kernel'
import { beginReading, createReading, listProfiles, readConversation, type StoredPart, saveProfile } from '#readings'
import { openTestDatabase } from './open-test-database.ts'
import { receiptOfComponent } from './receipt-of-component.ts'

const noon = new Date('2026-11-24T03:00:00Z')
const birth = { date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 } as const
const defaults = { calendar: 'solar', leapMonth: false, timeZone: 'Asia/Seoul', preset: 'forceteller' } as const

describe('care in a reading', () => {
  let client: Database
  let close: () => Promise<void>

  beforeAll(async () => {
    close = await openTestDatabase('embedded')
    client = await database()
    await startRegistry(cubes)
  })
  afterAll(() => close?.())

  async function newPerson(withBirth = true): Promise<string> {
    const { person } = await startAnonymousSession(client, new Headers())
    await recordConsent(client, person.id, noon)
    if (withBirth) await saveProfile(client, person.id, { label: '나', relation: 'self', birth: { ...defaults, ...birth }, place: '서울' }, noon)
    return person.id
  }

  async function ask(personId: string, text: string, conversation: string | null = null, now = noon): Promise<StoredPart[]> {
    const begun = await beginReading(client, { personId, conversation, profile: null, text, replaces: null, locale: 'ko', namesAllowed: false, now })
    if (!begun.ok) throw new Error(begun.refusal)
    const parts: StoredPart[] = []
    for await (const part of createReading(client, begun.reading)) parts.push(part)
    return parts
  }

  const of = <Type extends StoredPart['type']>(parts: StoredPart[], type: Type) =>
    parts.filter((part): part is Extract<StoredPart, { type: Type }> => part.type === type)
  const words = (parts: StoredPart[]) => of(parts, 'data-sentence').map((part) => part.data.segments.map((segment) => segment.text).join(''))
  const conversationOf = (parts: StoredPart[]) => of(parts, 'data-started')[0]?.data.conversation ?? ''

  it('answers a worry that is asked again and again shortly, with the same answer and a thing to do away from the screen', async () => {
    const person = await newPerson()
    const question = '헤어진 남자친구한테 연락이 올까요'
    const first = await ask(person, question)
    await ask(person, question)
    const third = await ask(person, question)
    expect(of(first, 'data-follow-ups')).toHaveLength(1)
    expect(words(third).join(' ')).toContain('3번째')
    expect(words(third).at(-1)).toContain('화면을 덮고')
    expect(new Set(of(third, 'data-sentence').map((part) => part.data.beat))).toEqual(new Set(['note', 'verdict', 'step']))
    expect(words(third).length).toBeLessThan(words(first).length)
    expect(of(third, 'data-follow-ups')).toEqual([])
    expect(of(third, 'data-component')).toHaveLength(1)
    const later = await ask(person, question, null, new Date(noon.getTime() + 10 * 86_400_000))
    expect(words(later).join(' ')).not.toContain('번째 물어봐')
  })

  it('does not count a worry that was only asked back about', async () => {
    const person = await newPerson(false)
    const worry = '이직 때문에 너무 불안해요. 올해 이직해도 될까요?'
    const asked = await ask(person, worry)
    expect(of(asked, 'data-understanding')[0]?.data.missing).toContain('date')
    const answered = await ask(person, '1992년 3월 14일 아침 7시 20분 서울 여자', conversationOf(asked))
    expect(words(answered).join(' ')).not.toContain('번째 물어봐')
    expect(of(answered, 'data-follow-ups')).toHaveLength(1)
    const again = await ask(person, worry, conversationOf(asked))
    expect(words(again).join(' ')).toContain('2번째')
  })

  it('tells whom to call, keeps it, and stays careful after a crisis', async () => {
    const person = await newPerson()
    const parts = await ask(person, '남편이 때려요. 올해 운은 어때요?')
    expect(of(parts, 'data-safety')[0]?.data).toEqual({ kind: 'crisis', harms: ['violence'], young: false })
    const conversation = conversationOf(parts)
    const kept = await readConversation(client, person, conversation, noon)
    expect(of(kept?.messages[1]?.parts ?? [], 'data-safety')[0]?.data).toMatchObject({ harms: ['violence'] })

    const next = await ask(person, '올해 이직운 봐주세요', conversation)
    expect(words(next)[0]).toContain('109')
    expect(of(next, 'data-follow-ups')).toEqual([])
    for (const component of of(next, 'data-component')) expect((await receiptOfComponent(client, person, component.data.id))?.variants).toEqual([])

    const relieved = await ask(person, '괜찮아졌어요, 고마워요', conversation)
    expect(words(relieved).join(' ')).toContain('마음이 놓여요')
    expect(of(relieved, 'data-component')).toEqual([])
    expect(of(relieved, 'data-proof')).toHaveLength(1)
  })

  it('reads nothing for a child without a guardian and keeps no birth of it', async () => {
    const person = await newPerson(false)
    const parts = await ask(person, '저 12살인데 2014년 3월 5일 오전 9시 서울 여자예요. 올해 운 봐주세요')
    expect(words(parts).join(' ')).toContain('보호자')
    expect(of(parts, 'data-component')).toEqual([])
    expect(await listProfiles(client, person)).toEqual([])
  })
})
