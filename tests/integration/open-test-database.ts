import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyEmptyDatabase } from '../copy-empty-database.ts'
import { startPostgres } from './start-postgres.ts'

export const databaseKinds = ['embedded', 'server'] as const
export type DatabaseKind = (typeof databaseKinds)[number]

/**
 * Points this process at an empty database of that kind before anything of ours reads the environment. A server named by
 * TEST_DATABASE_URL is used as it is; otherwise one is started. Returns the function that closes and removes it.
 */
export async function openTestDatabase(kind: DatabaseKind): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'heal7-data-'))
  const { closeDatabase, forgetEverything } = await import('#kernel')
  forgetEverything()
  if (kind === 'embedded') await copyEmptyDatabase(folder)
  const server = kind === 'server' && !process.env.TEST_DATABASE_URL ? await startPostgres() : null
  process.env.DATA_DIR = folder
  // A server that others tested on before was written with one key.
  if (kind === 'server' && process.env.TEST_DATABASE_URL) process.env.MASTER_KEY ??= '07'.repeat(32)
  process.env.DATABASE_URL = kind === 'server' ? (process.env.TEST_DATABASE_URL ?? server?.url) : ''
  return async () => {
    await closeDatabase()
    forgetEverything()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
