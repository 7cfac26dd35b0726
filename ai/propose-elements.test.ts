import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goodPlan } from '../tests/eval/model/fake-plans.ts'
import { type FakeService, type Manner, startFakeService } from '../tests/eval/model/fake-service.ts'
import type { PlanElement } from './plan.ts'
import { type ProposalEnd, proposeElements, type WritingTimeouts } from './propose-elements.ts'
import { modelFromEnv } from './providers.ts'

const brief = {
  locale: 'ko' as const,
  today: '2026-11-24',
  question: '올해는 어때요',
  memories: [],
  suggested: ['four-pillars', 'annual-strip'],
  facts: {},
}
const timeouts: WritingTimeouts = { firstChunkMs: 300, chunkMs: 300, totalMs: 1_500 }
/** For what must arrive, however busy the machine is. */
const patient: WritingTimeouts = { firstChunkMs: 20_000, chunkMs: 20_000, totalMs: 30_000 }

let service: FakeService
beforeAll(async () => {
  service = await startFakeService()
})
afterAll(() => service.stop())

function propose(manner: Manner, options: { signal?: AbortSignal; timeouts?: Partial<WritingTimeouts> } = {}) {
  const { model } = modelFromEnv({ OPENAI_BASE_URL: service.address(manner), OPENAI_API_KEY: 'test', OPENAI_MODEL: 'fake' })
  return proposeElements({
    model,
    instructions: 'Write.',
    prompt: JSON.stringify(brief),
    timeouts: { ...timeouts, ...options.timeouts },
    ...(options.signal ? { signal: options.signal } : {}),
  })
}

async function collect(proposals: AsyncGenerator<PlanElement, ProposalEnd>): Promise<{ elements: PlanElement[]; end: ProposalEnd }> {
  const elements: PlanElement[] = []
  for (;;) {
    const next = await proposals.next()
    if (next.done) return { elements, end: next.value }
    elements.push(next.value)
  }
}

/** Whether the service saw its stream closed by us. */
async function wasAbandoned(before: number): Promise<boolean> {
  for (let turn = 0; turn < 100 && service.abandoned() === before; turn++) await new Promise((resolve) => setTimeout(resolve, 10))
  return service.abandoned() > before
}

describe('a plan that arrives', () => {
  test.each(['good', 'letter-by-letter', 'in-a-fence', 'steady'] as const)('is given out whole: %s', async (manner) => {
    const { elements, end } = await collect(propose(manner, { timeouts: patient }))
    expect(elements).toEqual(goodPlan(brief))
    expect(end).toEqual({ outcome: 'finished', use: { inputTokens: 9_000, outputTokens: 600, estimated: false } })
  })

  test('an id or a sentence is never given out before it is complete', async () => {
    const { elements } = await collect(propose('letter-by-letter', { timeouts: patient }))
    for (const element of elements) expect(goodPlan(brief)).toContainEqual(element)
  })

  test('its tokens are estimated where the service does not count them', async () => {
    const { end } = await collect(propose('without-usage', { timeouts: patient }))
    expect(end.outcome).toBe('finished')
    expect(end.use).toMatchObject({ estimated: true })
    expect(end.use?.outputTokens).toBeGreaterThan(100)
  })

  test.each(['first-try-500', 'first-try-429'] as const)('is asked for again before it began: %s', async (manner) => {
    expect((await collect(propose(manner, { timeouts: patient }))).end.outcome).toBe('finished')
    expect(service.received.filter((entry) => entry.manner === manner)).toHaveLength(2)
  })

  test('asks as services expect: streamed, counted, and with a strict schema', async () => {
    await collect(propose('good', { timeouts: patient }))
    const body = JSON.parse(service.received.findLast((entry) => entry.manner === 'good')?.body ?? '{}')
    expect(body).toMatchObject({
      stream: true,
      stream_options: { include_usage: true },
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    })
    expect(JSON.stringify(body.response_format)).not.toMatch(/oneOf|maxLength/)
  })
})

describe('a plan that goes wrong ends quietly', () => {
  test.each([
    ['status-500', 'failed'],
    ['status-429', 'failed'],
    ['status-401', 'failed'],
    ['no-answer', 'failed'],
    ['slow-first-token', 'failed'],
    ['reset-connection', 'failed'],
    ['pause-in-the-middle', 'failed'],
    ['cut-stream', 'failed'],
    ['garbage-events', 'failed'],
    ['not-a-stream', 'failed'],
    ['endless-spaces', 'failed'],
    ['endless-line', 'failed'],
    ['ends-in-the-middle', 'finished'],
    ['garbage-json', 'finished'],
    ['token-limit', 'unusable'],
    ['filtered', 'unusable'],
    ['prose', 'unusable'],
    ['endless-elements', 'unusable'],
    ['endless-text', 'unusable'],
    ['huge-reply', 'failed'],
  ] as const)('%s: %s', async (manner, outcome) => {
    const { elements, end } = await collect(propose(manner, { timeouts: { totalMs: 10_000 } }))
    expect(elements.length).toBeLessThanOrEqual(40)
    expect(end.outcome).toBe(outcome)
    for (const element of elements) expect(element.kind).toMatch(/^(component|sentence|slot|follow-up)$/)
  })

  test('a service that is not there', async () => {
    const { model } = modelFromEnv({ OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', OPENAI_MODEL: 'fake' })
    const { elements, end } = await collect(
      proposeElements({ model, instructions: '', prompt: '{}', timeouts: { ...timeouts, firstChunkMs: 3_000 } }),
    )
    expect([elements, end]).toEqual([[], { outcome: 'failed', use: null }])
  })

  test('what was begun is counted, what was refused is not', async () => {
    expect((await collect(propose('cut-stream'))).end.use).toMatchObject({ estimated: true })
    expect((await collect(propose('status-401'))).end.use).toBeNull()
  })

  test('nothing is asked for again once words have come', async () => {
    const before = service.received.length
    await collect(propose('cut-stream'))
    expect(service.received.length).toBe(before + 1)
  })
})

describe('stopping', () => {
  test('the person stops: the request is aborted at the service, and what was used is known', async () => {
    const before = service.abandoned()
    const stop = new AbortController()
    const proposals = propose('pause-in-the-middle', { signal: stop.signal, timeouts: { chunkMs: 10_000, totalMs: 10_000 } })
    expect((await proposals.next()).done).toBe(false)
    setTimeout(() => stop.abort(), 20)
    const { end } = await collect(proposals)
    expect(end.outcome).toBe('stopped')
    expect(end.use?.inputTokens).toBeGreaterThan(0)
    expect(await wasAbandoned(before)).toBe(true)
  })

  test('nobody reads on: the request is aborted at the service', async () => {
    const before = service.abandoned()
    const proposals = propose('pause-in-the-middle', { timeouts: { chunkMs: 10_000, totalMs: 10_000 } })
    await proposals.next()
    await proposals.return({ outcome: 'stopped', use: null })
    expect(await wasAbandoned(before)).toBe(true)
  })

  test('stopped before it began: nothing is asked', async () => {
    const before = service.received.length
    expect((await collect(propose('good', { signal: AbortSignal.abort() }))).end).toEqual({ outcome: 'stopped', use: null })
    expect(service.received.length).toBe(before)
  })

  test.each(['no-answer', 'slow-first-token', 'pause-in-the-middle', 'endless-elements', 'endless-text', 'endless-spaces', 'endless-line'] as const)(
    'a time-out or a limit closes the line: %s',
    async (manner) => {
      const before = service.abandoned()
      await collect(propose(manner))
      expect(await wasAbandoned(before)).toBe(true)
    },
  )
})
