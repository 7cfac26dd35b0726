import { createEventStreams, type EventStream, type StreamLimits } from './event-streams.ts'
import type { News, NewsRelay } from './news.ts'

/** What browsers hear of the news. */
export interface LiveChannel {
  /** A stream that replays what came after `lastId`, or null when there are too many connections. */
  open(connection: LiveConnection): ReadableStream<Uint8Array> | null
  connections(): number
  closeAll(): void
}

export interface LiveConnection {
  owner: string
  lastId: number | null
  signal: AbortSignal
  /** Which news this one hears; absent: what everybody may. */
  hears?: (news: News) => boolean
}

const usual: StreamLimits = { connections: 1_000, perOwner: 8, heartbeatMilliseconds: 20_000, ageMilliseconds: 15 * 60_000, waitingBytes: 16_384 }
/** Milliseconds until a browser comes back, spread so that a restart is not followed by all of them at once. */
const comeBack = { least: 1_000, spread: 4_000 }

/**
 * `isPublic` says which news a browser may hear; the payload goes out as it is, so nothing of a person may be in it. Whoever was cut off
 * resumes from the last id that it heard.
 */
export function createLiveChannel(relay: NewsRelay, isPublic: (news: News) => boolean, limits: StreamLimits = usual): LiveChannel {
  const streams = createEventStreams(limits)
  const hearers = new Map<EventStream, (news: News) => boolean>()

  relay.listen((news) => {
    for (const [stream, hears] of hearers) if (hears(news)) stream.send(formatNews(news))
  })

  function greet(lastId: number | null, hears: (news: News) => boolean): string {
    const missed = lastId === null ? [] : relay.since(lastId)
    const retry = `retry: ${Math.round(comeBack.least + Math.random() * comeBack.spread)}\n`
    // Who has been away for too long is told to look at everything again.
    const hello = `id: ${relay.lastId()}\nevent: ${missed === null ? 'reset' : 'hello'}\ndata: {}\n\n`
    return retry + (missed ?? []).filter(hears).map(formatNews).join('') + hello
  }

  return {
    open({ owner, lastId, signal, hears = isPublic }) {
      return streams.open({
        owner,
        signal,
        begin(stream) {
          hearers.set(stream, hears)
          stream.send(greet(lastId, hears))
          return () => hearers.delete(stream)
        },
      })
    },
    connections: streams.count,
    closeAll: streams.closeAll,
  }
}

function formatNews({ id, name, payload }: News): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(payload)}\n\n`
}
