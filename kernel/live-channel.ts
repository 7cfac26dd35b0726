import type { News, NewsRelay } from './news.ts'

/** What browsers hear, as Server-Sent Events. Bounded in every direction: connections, their age, what waits for a slow reader. */
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

export interface LiveLimits {
  connections: number
  perOwner: number
  heartbeatMilliseconds: number
  /** After this long a browser connects anew, with a session that still counts. */
  ageMilliseconds: number
  /** Bytes that may wait for a slow reader; then it is cut off and resumes from the last id that it heard. */
  waitingBytes: number
}

const usual: LiveLimits = { connections: 1_000, perOwner: 8, heartbeatMilliseconds: 20_000, ageMilliseconds: 15 * 60_000, waitingBytes: 16_384 }
/** Milliseconds until a browser comes back, spread so that a restart is not followed by all of them at once. */
const comeBack = { least: 1_000, spread: 4_000 }

interface Connection {
  owner: string
  hears(news: News): boolean
  openedAt: number
  send(text: string): void
  close(): void
}

/** `isPublic` says which news a browser may hear; the payload goes out as it is, so nothing of a person may be in it. */
export function createLiveChannel(relay: NewsRelay, isPublic: (news: News) => boolean, limits: LiveLimits = usual): LiveChannel {
  const open = new Set<Connection>()
  let heartbeat: NodeJS.Timeout | undefined

  relay.listen((news) => {
    for (const connection of open) if (connection.hears(news)) connection.send(formatNews(news))
  })

  function beat(): void {
    const oldest = performance.now() - limits.ageMilliseconds
    for (const connection of open) {
      if (connection.openedAt < oldest) connection.close()
      else connection.send(': beat\n\n')
    }
  }

  function greet(lastId: number | null, hears: (news: News) => boolean): string {
    const missed = lastId === null ? [] : relay.since(lastId)
    const retry = `retry: ${Math.round(comeBack.least + Math.random() * comeBack.spread)}\n`
    // Who has been away for too long is told to look at everything again.
    const hello = `id: ${relay.lastId()}\nevent: ${missed === null ? 'reset' : 'hello'}\ndata: {}\n\n`
    return retry + (missed ?? []).filter(hears).map(formatNews).join('') + hello
  }

  return {
    open({ owner, lastId, signal, hears = isPublic }) {
      const own = [...open].filter((connection) => connection.owner === owner).length
      if (signal.aborted || open.size >= limits.connections || own >= limits.perOwner) return null
      const encoder = new TextEncoder()
      let connection: Connection
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            const close = () => {
              if (!open.delete(connection)) return
              signal.removeEventListener('abort', close)
              if (open.size === 0) clearInterval(heartbeat)
              controller.close()
            }
            connection = {
              owner,
              hears,
              openedAt: performance.now(),
              send(text) {
                if ((controller.desiredSize ?? 0) <= 0) close()
                else controller.enqueue(encoder.encode(text))
              },
              close,
            }
            if (open.size === 0) heartbeat = setInterval(beat, limits.heartbeatMilliseconds).unref()
            open.add(connection)
            signal.addEventListener('abort', close)
            connection.send(greet(lastId, hears))
          },
          cancel() {
            open.delete(connection)
            if (open.size === 0) clearInterval(heartbeat)
          },
        },
        new ByteLengthQueuingStrategy({ highWaterMark: limits.waitingBytes }),
      )
    },
    connections: () => open.size,
    closeAll() {
      for (const connection of open) connection.close()
    },
  }
}

function formatNews({ id, name, payload }: News): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(payload)}\n\n`
}
