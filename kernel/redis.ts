import { environment } from './env.ts'
import { log } from './log.ts'
import { existing, forget, once } from './process-state.ts'

/**
 * What server processes share beside the database where REDIS_URL names a server: counts of requests, and word that there is news.
 * Nothing is kept there that would be missed, and nothing of a person: without it every process counts for itself.
 */
export interface Redis {
  /** Runs a script over one key; its answer is a whole number. Rejects at once while the server is away. */
  run(script: string, key: string, parameters: readonly string[]): Promise<number>
  /** Tells every process that listens, this one too. Not heard while the server is away. */
  tell(channel: string): void
  listen(channel: string, listener: () => void): void
  isConnected(): boolean
  close(): void
}

/** Every name of ours begins with it: the server may be used by others too. */
const prefix = 'heal7:'
const connectMilliseconds = 2_000
/** Longer than a server in reach takes; who waits for an answer is a request of a person. */
const answerMilliseconds = 250
/** After an answer that did not come, nobody waits for another one so long. */
const restMilliseconds = 2_000
const longestPauseMilliseconds = 5_000

/** The client's own limit counts until a command is sent, not until it is answered. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  answer.catch(() => undefined)
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('Redis did not answer in time.')), answerMilliseconds)
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Connects in the background, again and again: whoever starts without the server finds it once it is there. */
export async function openRedis(url: string): Promise<Redis> {
  const { createClient } = await import('@redis/client')
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: connectMilliseconds, reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, longestPauseMilliseconds) },
  })
  // What comes over it comes in its own time, and a listener that is told nothing loses nothing.
  const listening = client.duplicate({ disableOfflineQueue: false })
  let isAway = false
  let restsUntil = 0
  client.on('error', (error) => {
    if (!isAway) log.error('redis-away', error)
    isAway = true
  })
  client.on('ready', () => {
    if (isAway) log.info('redis-back')
    isAway = false
  })
  listening.on('error', () => undefined)
  const connecting = [client, listening].map((one) => one.connect().catch(() => undefined))

  return {
    async run(script, key, parameters) {
      if (!client.isReady || performance.now() < restsUntil) throw new Error('Redis is away.')
      try {
        return Number(await inTime(client.eval(script, { keys: [prefix + key], arguments: [...parameters] })))
      } catch (error) {
        restsUntil = performance.now() + restMilliseconds
        throw error
      }
    },
    tell(channel) {
      if (client.isReady) void client.publish(prefix + channel, '').catch(() => undefined)
    },
    listen(channel, listener) {
      void listening.subscribe(prefix + channel, listener).catch(() => undefined)
    },
    isConnected: () => client.isReady,
    close() {
      client.destroy()
      listening.destroy()
      void Promise.all(connecting)
    },
  }
}

/** The connection of this process; null where no server is named, or where its address cannot be used. Ends with the database. */
export async function redis(): Promise<Redis | null> {
  const { REDIS_URL } = environment()
  if (!REDIS_URL) return null
  return once('redis', () =>
    openRedis(REDIS_URL).catch((error: unknown) => {
      log.error('redis-unusable', error)
      return null
    }),
  )
}

export async function closeRedis(): Promise<void> {
  const open = existing<Promise<Redis | null>>('redis')
  forget('redis')
  ;(await open)?.close()
}
