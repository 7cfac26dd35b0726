import { environment } from './env.ts'

/**
 * Does a piece of work that no other process may do at the same time on this database server, and throws what `taken` makes where one
 * does it already. The embedded database needs no lock: its data folder has one process.
 */
export async function holdServerLock<Result>(lock: number, taken: () => Error, work: () => Promise<Result>): Promise<Result> {
  const { DATABASE_URL } = environment()
  if (!DATABASE_URL) return work()
  const { default: pg } = await import('pg')
  // The lock is of this connection, and gone with it however the work ends.
  const connection = new pg.Client({ connectionString: DATABASE_URL, keepAlive: true })
  // Lost in the middle, it ends no work: a lock keeps two from waiting for each other in vain, and the work itself must be whole.
  connection.on('error', () => undefined)
  await connection.connect()
  try {
    const { rows } = await connection.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [lock])
    if (!rows[0]?.held) throw taken()
    return await work()
  } finally {
    await connection.end().catch(() => undefined)
  }
}
