import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StreamLimits } from './event-streams.ts'
import { createLiveChannel } from './live-channel.ts'
import type { News, NewsRelay } from './news.ts'

const at = new Date(0)
const limits: StreamLimits = { connections: 3, perOwner: 2, heartbeatMilliseconds: 1_000, ageMilliseconds: 10_000, waitingBytes: 600 }

function fakeRelay() {
  const told: News[] = []
  let listener: (news: News) => void = () => {}
  const relay: NewsRelay = {
    lastId: () => told.length,
    since: (id) => (id > told.length ? null : told.slice(id)),
    listen(added) {
      listener = added
      return () => {}
    },
    hear: async () => {},
    stop() {},
  }
  return {
    relay,
    tell(name: News['name'], payload: News['payload'] = {}) {
      told.push({ id: told.length + 1, name, payload, at })
      listener(told.at(-1)!)
    },
  }
}

function reader(stream: ReadableStream<Uint8Array> | null) {
  if (!stream) throw new Error('refused')
  const source = stream.getReader()
  return {
    cancel: () => source.cancel(),
    async next(): Promise<string | null> {
      const { value, done } = await source.read()
      return done ? null : new TextDecoder().decode(value)
    },
  }
}

describe('the live channel', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }))
  afterEach(() => void vi.useRealTimers())
  const isPublic = ({ name }: News) => name.startsWith('template.')
  const connect = (owner: string, lastId: number | null = null, signal = new AbortController().signal) => ({ owner, lastId, signal })

  it('greets, tells public news and nothing else', async () => {
    const { relay, tell } = fakeRelay()
    const channel = createLiveChannel(relay, isPublic, limits)
    const person = reader(channel.open(connect('a')))
    expect(await person.next()).toMatch(/^retry: \d{4}\nid: 0\nevent: hello\ndata: \{\}\n\n$/)
    tell('reading.saved', { secret: 'x' })
    tell('template.published', { template: 'a\nb', version: '1.0.0' })
    expect(await person.next()).toBe('id: 2\nevent: template.published\ndata: {"template":"a\\nb","version":"1.0.0"}\n\n')
  })

  it('replays what was missed, and says so when that is too long ago', async () => {
    const { relay, tell } = fakeRelay()
    const channel = createLiveChannel(relay, isPublic, limits)
    tell('template.published', { version: '1' })
    tell('template.published', { version: '2' })
    expect(await reader(channel.open(connect('a', 1))).next()).toMatch(
      /\nid: 2\nevent: template.published\ndata: \{"version":"2"\}\n\nid: 2\nevent: hello\n/,
    )
    expect(await reader(channel.open(connect('a', 9))).next()).toMatch(/\nid: 2\nevent: reset\n/)
  })

  it('keeps a silent line alive and ends it when it is old', async () => {
    const channel = createLiveChannel(fakeRelay().relay, isPublic, limits)
    const person = reader(channel.open(connect('a')))
    await person.next()
    vi.advanceTimersByTime(1_000)
    expect(await person.next()).toBe(': beat\n\n')
    for (let second = 0; second < 12; second++) {
      vi.advanceTimersByTime(1_000)
      if (channel.connections() > 0) await person.next()
    }
    expect(await person.next()).toBeNull()
    expect([channel.connections(), vi.getTimerCount()]).toEqual([0, 0])
  })

  it('has room for so many, and for so many of one person', () => {
    const channel = createLiveChannel(fakeRelay().relay, isPublic, limits)
    const first = new AbortController()
    expect(channel.open(connect('a', null, first.signal))).not.toBeNull()
    expect(channel.open(connect('a'))).not.toBeNull()
    expect(channel.open(connect('a'))).toBeNull()
    expect(channel.open(connect('b'))).not.toBeNull()
    expect(channel.open(connect('c'))).toBeNull()
    first.abort()
    expect(channel.open(connect('c'))).not.toBeNull()
    expect(channel.open(connect('d', null, AbortSignal.abort()))).toBeNull()
  })

  it('cuts off who does not read, and lets the others hear', async () => {
    const { relay, tell } = fakeRelay()
    const channel = createLiveChannel(relay, isPublic, limits)
    channel.open(connect('slow'))
    const quick = reader(channel.open(connect('quick')))
    await quick.next()
    for (let count = 0; count < 20; count++) {
      tell('template.published', { version: '1.0.0' })
      expect(await quick.next()).toContain('template.published')
    }
    expect(channel.connections()).toBe(1)
  })

  it('lets go of a line that the browser left, and of all when the server ends', async () => {
    const channel = createLiveChannel(fakeRelay().relay, isPublic, limits)
    await reader(channel.open(connect('a'))).cancel()
    expect(channel.connections()).toBe(0)
    const last = reader(channel.open(connect('a')))
    channel.closeAll()
    await last.next()
    expect(await last.next()).toBeNull()
  })
})
