import { databaseKind } from './database.ts'
import type { Database } from './database-types.ts'
import { once } from './process-state.ts'

/**
 * Removes what deleted rows left in the files of the database. The embedded one is written anew, its statistics and its log of changes
 * too, so that no byte of what was deleted stays. On a server the keys are written anew, which makes all that was sealed with them
 * unreadable wherever it lies; the other tables only give their space free, because nobody could read them meanwhile, and the log of
 * changes lasts as long as the server's own settings say. One run at a time: whoever asks during one shares the run after it.
 */
export function removeErasedRemains(database: Database): Promise<void> {
  const runs = once('erased-remains', (): { current: Promise<void> | null; next: Promise<void> | null } => ({ current: null, next: null }))
  const run = () => {
    runs.next = null
    runs.current = rewrite(database).finally(() => {
      runs.current = null
    })
    return runs.current
  }
  if (!runs.current) return run()
  runs.next ??= runs.current.then(run, run)
  return runs.next
}

async function rewrite(database: Database): Promise<void> {
  await database.$executeRawUnsafe('VACUUM (FULL, ANALYZE) person_key')
  if ((await databaseKind()) === 'server') {
    await database.$executeRawUnsafe('VACUUM (ANALYZE)')
    return
  }
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(relname) AS name FROM pg_class
    WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname <> 'person_key'`
  for (const { name } of tables) await database.$executeRawUnsafe(`VACUUM (FULL, ANALYZE) ${name}`)
  await database.$executeRawUnsafe('VACUUM FULL pg_catalog.pg_statistic')
  // Without recycling, a segment of the log that is no longer needed is removed and not kept under another name.
  await database.$executeRawUnsafe('SET wal_recycle = off')
  await database.$queryRaw`SELECT pg_switch_wal()::text`
  await database.$executeRawUnsafe('CHECKPOINT')
  await database.$queryRaw`SELECT pg_switch_wal()::text`
  await database.$executeRawUnsafe('CHECKPOINT')
}
