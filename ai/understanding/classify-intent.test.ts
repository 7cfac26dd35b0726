import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { intents } from '../client.ts'
import { screenSafety } from '../safety/screen-safety.ts'
import { classifyIntent } from './classify-intent.ts'
import { readJsonLines } from './read-utterances.ts'

type Axis = 'intent' | 'horizon' | 'form' | 'subject'
type Labelled = { text: string; also?: Partial<Record<Axis, string[]>> } & Partial<Record<Axis, string>>

function read(name: string): Labelled[] {
  const file = readFileSync(new URL(`../../tests/data/${name}.jsonl`, import.meta.url), 'utf8')
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)
}

const known = new Map<string, ReturnType<typeof classifyIntent>>()
function classifyOnce(text: string): ReturnType<typeof classifyIntent> {
  const said = known.get(text) ?? classifyIntent(text)
  known.set(text, said)
  return said
}

function accuracy(rows: Labelled[], axis: Axis): number {
  const right = rows.filter((row) => {
    const said = classifyOnce(row.text)[axis]
    return said === row[axis] || row.also?.[axis]?.includes(said)
  })
  return right.length / rows.length
}

describe('classifyIntent', () => {
  test.each([
    ['utterances-labelled', 'intent', 0.95],
    ['utterances-labelled', 'horizon', 0.9],
    ['utterances-labelled', 'form', 0.9],
    ['utterances-labelled', 'subject', 0.95],
    ['intents-ko', 'intent', 0.95],
    ['intents-en', 'intent', 0.95],
  ] as const)('%s: %s is right for %d or more', (name, axis, least) => {
    expect(accuracy(read(name), axis)).toBeGreaterThanOrEqual(least)
  })

  const blind = ['', '-2', '-3', '-4', '-5', '-6', '-7'].map((name) => `blind-utterances${name}`)
  const readBlind = (name: string) =>
    readJsonLines<Labelled & { text: string }>(new URL(`../../tests/eval/understanding/${name}.jsonl`, import.meta.url).pathname)

  const isSafety = (label = '') => label.startsWith('safety_')
  const dangerousOf = (rows: readonly Labelled[]) => rows.filter(({ intent }) => isSafety(intent))
  const harmlessOf = (rows: readonly Labelled[]) => rows.filter(({ intent, also }) => !isSafety(intent) && !also?.intent?.some(isSafety))
  const noticed = (rows: readonly Labelled[]) => rows.filter(({ text }) => screenSafety(text)).length / rows.length

  // One set alone may stray by a message or two from what all seven together keep.
  test.each([
    ['blind-utterances', 0.91],
    ['blind-utterances-2', 0.94],
    ['blind-utterances-3', 0.92],
    ['blind-utterances-4', 0.88],
    ['blind-utterances-5', 0.92],
    ['blind-utterances-6', 0.94],
    ['blind-utterances-7', 0.9],
  ] as const)('%s stays as well understood as it was', { timeout: 120_000 }, (name, leastIntent) => {
    const rows = readBlind(name)
    expect(accuracy(rows, 'intent')).toBeGreaterThanOrEqual(leastIntent)
    for (const axis of ['horizon', 'form', 'subject'] as const) expect(accuracy(rows, axis)).toBeGreaterThanOrEqual(0.86)
    expect(noticed(harmlessOf(rows))).toBeLessThanOrEqual(0.04)
  })

  test('of the blind sets together the dangers are found and three in a hundred or fewer alarm falsely', { timeout: 120_000 }, () => {
    const rows = blind.flatMap(readBlind)
    expect(accuracy(rows, 'intent')).toBeGreaterThanOrEqual(0.92)
    expect(noticed(dangerousOf(rows))).toBeGreaterThanOrEqual(0.98)
    expect(noticed(harmlessOf(rows))).toBeLessThanOrEqual(0.03)
  })

  test('knows exactly the shared labels', () => {
    const shared = JSON.parse(readFileSync(new URL('../../tests/data/intents.json', import.meta.url), 'utf8')) as { intents: string[] }
    expect([...intents]).toEqual(shared.intents)
  })

  test('a short question that only changes the time keeps the topic', () => {
    const history = [{ role: 'user', text: '올해 이직해도 될까요' } as const, { role: 'assistant', text: '…' } as const]
    expect(classifyIntent('그럼 내년은요?', { history })).toMatchObject({ intent: 'career', horizon: 'year' })
  })

  test('danger wins over the topic', () => {
    expect(classifyIntent('이직운 봐주세요, 죽고 싶어요').intent).toBe('safety_crisis')
  })
})
