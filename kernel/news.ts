import { advisoryLocks } from './advisory-locks.ts'
import { database, databaseKind } from './database.ts'
import type { Database } from './database-types.ts'
import type { CubeEvent } from './events.ts'
import { log } from './log.ts'
import { once } from './process-state.ts'
import { type Redis, redis } from './redis.ts'

/** An event that every server process hears. Ids rise in the order in which news became true. */
export interface News extends CubeEvent {
  id: number
}

type Transaction = Pick<Database, 'news' | '$executeRaw'>

const remembered = 256
const keptMilliseconds = 30 * 24 * 3_600_000
const pollMilliseconds = 1_000
const channel = 'news'

/** Waits until no other transaction is about to tell news; the others wait until this one ends. */
export async function lockNews(transaction: Pick<Transaction, '$executeRaw'>): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${advisoryLocks.news}::bigint)`
}

/**
 * Writes news into the outbox, in the transaction that makes it true. Under the lock, so that nobody who reads upwards misses a
 * lower id that was committed later. Call `(await news()).hear()` after the commit.
 */
export async function tellNews(transaction: Transaction, { name, payload, at }: CubeEvent): Promise<void> {
  await lockNews(transaction)
  await transaction.news.create({ data: { name, payload, at } })
}

export interface NewsRelay {
  /** The last news that was heard; 0 before any. */
  lastId(): number
  /** What came after that id, oldest first. Null: it is too long ago, or an id of another database. */
  since(id: number): News[] | null
  /** Listeners are called in order and must not throw. Returns the function that ends the subscription. */
  listen(listener: (news: News) => void): () => void
  /** Reads now what other transactions wrote, and lets other processes do so; `lastId` is up to date before a listener hears of it. */
  hear(): Promise<void>
  stop(): void
}

/** Reads the outbox from its end; looks for more every `pollMilliseconds`, or only when asked to (null), by another process too over `shared`. */
export async function openNewsRelay(
  client: Database,
  pollMilliseconds: number | null,
  shared: Pick<Redis, 'tell' | 'listen'> | null = null,
): Promise<NewsRelay> {
  const listeners = new Set<(news: News) => void>()
  const recent = (await client.news.findMany({ orderBy: { id: 'desc' }, take: remembered })).map(toNews).reverse()
  let lastId = recent.at(-1)?.id ?? 0
  let reading = Promise.resolve()
  let stopped = false

  async function read(): Promise<void> {
    if (stopped) return
    const rows = await client.news.findMany({ where: { id: { gt: lastId } }, orderBy: { id: 'asc' }, take: remembered })
    const fresh = rows.map(toNews)
    if (fresh.length === 0) return
    lastId = fresh.at(-1)!.id
    recent.push(...fresh)
    recent.splice(0, recent.length - remembered)
    for (const entry of fresh) for (const listener of listeners) listener(entry)
    if (fresh.length === remembered) await read()
  }
  function look(): Promise<void> {
    reading = reading.then(read).catch((error: unknown) => log.error('news-not-read', error))
    return reading
  }
  const timer = pollMilliseconds === null ? undefined : setInterval(look, pollMilliseconds).unref()
  shared?.listen(channel, () => void look())

  return {
    lastId: () => lastId,
    since(id) {
      const first = recent[0]?.id ?? lastId + 1
      return id > lastId || id < first - 1 ? null : recent.filter((entry) => entry.id > id)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hear() {
      shared?.tell(channel)
      return look()
    },
    stop() {
      stopped = true
      clearInterval(timer)
      listeners.clear()
    },
  }
}

/** The relay of this process: in the embedded database nobody else can write, a server is asked every second. Ends with the database. */
export function news(): Promise<NewsRelay> {
  return once('news', async () => {
    const isAlone = (await databaseKind()) === 'embedded'
    return openNewsRelay(await database(), isAlone ? null : pollMilliseconds, isAlone ? null : await redis())
  })
}

/** Forgets news that no browser can still be waiting for. */
export async function pruneNews(client: Database, now: Date): Promise<void> {
  await client.news.deleteMany({ where: { at: { lt: new Date(now.getTime() - keptMilliseconds) } } })
}

function toNews(row: { id: number; name: string; payload: unknown; at: Date }): News {
  return { ...row, name: row.name as News['name'], payload: row.payload as News['payload'] }
}
