import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CubeError } from './errors.ts'

/** The least that migrating needs of a connection; several statements per call are allowed without parameters. */
export interface MigrationConnection {
  run(sql: string): Promise<unknown>
  query(sql: string, parameters: unknown[]): Promise<Record<string, unknown>[]>
}

const bookkeeping = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
  logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

/**
 * Applies the folders of `prisma/migrations` that this database has not seen, in order, each in a transaction, and records them as
 * the Prisma command line does, so that either can take over from the other.
 * Returns the names applied. Throws `migration-changed` when an applied migration's text differs.
 */
export async function migrate(connection: MigrationConnection, folder: string): Promise<string[]> {
  await connection.run(bookkeeping)
  const rows = await connection.query(
    'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    [],
  )
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
  const added: string[] = []
  for (const name of names) {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
    const checksum = createHash('sha256').update(sql).digest('hex')
    if (applied.has(name)) {
      if (applied.get(name) !== checksum) throw new CubeError('migration-changed', `The migration ${name} was changed after it had been applied.`)
      continue
    }
    await connection.run('BEGIN')
    try {
      await connection.run(sql)
      await connection.query(
        'INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
        [randomUUID(), checksum, name],
      )
      await connection.run('COMMIT')
    } catch (cause) {
      await connection.run('ROLLBACK')
      throw new CubeError('migration-failed', `The migration ${name} could not be applied; the database is as it was before.`, { cause })
    }
    added.push(name)
  }
  return added
}
