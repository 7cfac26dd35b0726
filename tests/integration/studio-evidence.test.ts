import { expect, it } from 'vitest'
import { cubes } from '#cubes'
import { ingestEvents, leaveExperiments, recordOutcome } from '#experiments'
import { createId, type Database, database, startRegistry } from '#kernel'
import { rateAnswer, reportAnswer } from '#readings'
import { readVersionFigures } from '#studio'
import { createPerson } from './create-person.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'
import { tellReading } from './tell-reading.ts'

const now = new Date('2026-11-27T03:00:00Z')
const text = '1992년 3월 14일 아침 7시 20분 서울 여자, 올해 이직해도 될까요?'
const eventId = (index: number) =>
  `${now
    .getTime()
    .toString(16)
    .padStart(12, '0')
    .replace(/^(.{8})/, '$1-')}-7000-8000-${String(index).padStart(12, '0')}`

it.each(databaseKinds)('tells of each version what its readers showed, and of those who did not agree nothing but counts (%s)', async (kind) => {
  const close = await openTestDatabase(kind)
  const client: Database = await database()
  await startRegistry(cubes)
  try {
    const [taking, other] = [await createPerson(client), await createPerson(client)]
    const told = [await tellReading(client, taking, { text, now }), await tellReading(client, other, { text, now })]
    const cardsOf = ({ parts }: (typeof told)[number]) => parts.flatMap((part) => (part.type === 'data-component' ? [part.data] : []))
    const card = cardsOf(told[0]!)[0]!
    const { template, version } = card
    const twin = cardsOf(told[1]!).find((one) => one.template === template)!

    // One of the two agreed: the log has what came into view and what held. Both rate, one reports.
    await ingestEvents(
      client,
      taking,
      [{ id: eventId(1), session: createId(), sequence: 0, at: now.getTime(), component: card.id, name: 'seen', value: 1 }],
      now,
    )
    await recordOutcome(client, { personId: taking, name: 'grounding', value: 0.9, component: told[0]!.answer, key: told[0]!.answer, at: now })
    expect(await rateAnswer(client, taking, { target: card.id, value: 1 }, now)).toBe(true)
    expect(await rateAnswer(client, other, { target: twin.id, value: -1 }, now)).toBe(true)
    expect(await reportAnswer(client, other, { answer: told[1]!.answer, reason: 'frightening', words: '무서웠어요', showText: true }, now)).toBe(true)

    const [figures, ...rest] = await readVersionFigures(client, template, version, now)
    expect(rest).toEqual([])
    expect(figures).toEqual({
      version,
      isServed: true,
      use: { cards: 2, recentCards: 2, up: 1, down: 1 },
      reports: 1,
      seen: { cards: 1, people: 1 },
      grounding: { answers: 1, mean: 0.9 },
    })
    expect(JSON.stringify(figures)).not.toContain('무서웠어요')
    expect(await readVersionFigures(client, 'no-such-template', null, now)).toEqual([])

    // Who leaves takes along what the log had of them.
    await leaveExperiments(client, taking)
    expect((await readVersionFigures(client, template, version, now))[0]).toMatchObject({
      seen: { cards: 0, people: 0 },
      grounding: { answers: 0, mean: null },
      use: { up: 1 },
    })
  } finally {
    await close()
  }
})
