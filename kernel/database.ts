import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '#prisma'
import { advisoryLocks } from './advisory-locks.ts'
import { sealsAudits } from './audit-chain.ts'
import type { Database } from './database-types.ts'
import { checkMasterKey } from './encryption.ts'
import { environment } from './env.ts'
import { CubeError } from './errors.ts'
import { lockDataFolder } from './lock-data-folder.ts'
import { log } from './log.ts'
import { migrate } from './migrate.ts'
import { existing, forget, once } from './process-state.ts'
import { closeRedis } from './redis.ts'

export interface OpenDatabase {
  client: Database
  kind: 'embedded' | 'server'
  close(): Promise<void>
}

async function openEmbedded(dataFolder: string, migrations: string): Promise<OpenDatabase> {
  const unlock = lockDataFolder(dataFolder)
  try {
    const [{ PGlite }, { vector }, { PrismaPGlite }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('@electric-sql/pglite-pgvector'),
      import('pglite-prisma-adapter'),
    ])
    const folder = join(dataFolder, 'postgres')
    if (!existsSync(join(folder, 'PG_VERSION'))) log.info('database-created')
    const pglite = await PGlite.create({ dataDir: folder, extensions: { vector } })
    await migrate(
      {
        run: (sql) => pglite.exec(sql),
        query: async (sql, parameters) => (await pglite.query<Record<string, unknown>>(sql, parameters)).rows,
      },
      migrations,
    )
    const client = new PrismaClient({ adapter: new PrismaPGlite(pglite) })
    return {
      client,
      kind: 'embedded',
      async close() {
        await client.$disconnect()
        if (!pglite.closed) await pglite.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

async function openServer(url: string, migrations: string): Promise<OpenDatabase> {
  const { default: pg } = await import('pg')
  const connection = new pg.Client({ connectionString: url })
  try {
    await connection.connect()
    await connection.query('SELECT pg_advisory_lock($1)', [advisoryLocks.migration])
    await migrate(
      { run: (sql) => connection.query(sql), query: async (sql, parameters) => (await connection.query(sql, parameters)).rows },
      migrations,
    )
  } catch (cause) {
    if (cause instanceof CubeError) throw cause
    throw new CubeError('database-unreachable', 'The database server of DATABASE_URL cannot be used. Check that it runs and has pgvector.', {
      status: 503,
      cause,
    })
  } finally {
    await connection.end().catch(() => undefined)
  }
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
  return { client, kind: 'server', close: () => client.$disconnect() }
}

/** Opens and migrates: the server of `databaseUrl`, otherwise the embedded database in `dataFolder`. */
export async function openDatabase(options: { databaseUrl: string | undefined; dataFolder: string; migrations: string }): Promise<OpenDatabase> {
  if (!existsSync(options.migrations))
    throw new CubeError(
      'folder-without-migrations',
      'This is not the folder of HEAL7 Cube: its prisma/migrations are not here. Go there and try again.',
    )
  return options.databaseUrl ? openServer(options.databaseUrl, options.migrations) : openEmbedded(options.dataFolder, options.migrations)
}

/** Opens what the environment says, held against the master key at hand. */
async function openOwn(): Promise<OpenDatabase> {
  const { DATABASE_URL, DATA_DIR } = environment()
  const open = await openDatabase({
    databaseUrl: DATABASE_URL,
    dataFolder: DATA_DIR,
    migrations: join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations'),
  })
  try {
    await checkMasterKey(open.client, () => sealsAudits(open.client))
  } catch (error) {
    await open.close()
    throw error
  }
  log.info('database-opened', { kind: open.kind })
  return open
}

function opened(): Promise<OpenDatabase> {
  return once('database', () => {
    const opening = openOwn()
    opening.catch(() => forget('database'))
    return opening
  })
}

/** The database of this process, opened and migrated on first use. */
export async function database(): Promise<Database> {
  return (await opened()).client
}

export async function databaseKind(): Promise<OpenDatabase['kind']> {
  return (await opened()).kind
}

/** Closes the database if it was opened, and what processes share beside it; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  await closeRedis()
  const open = existing<Promise<OpenDatabase>>('database')
  if (!open) return
  forget('database')
  const news = existing<Promise<{ stop(): void }>>('news')
  forget('news')
  await news?.then(
    (relay) => relay.stop(),
    () => undefined,
  )
  await (await open).close()
}
