import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CubeError } from './errors.ts'

/** A connection that nothing refers to is collected, and its lock with it. */
const held = new Set<DatabaseSync>()

/**
 * Keeps a second process out of a data folder: two openers of one embedded database lose committed rows without an error.
 * The lock is the operating system's file lock under an SQLite transaction, so it is gone with its process even after kill -9.
 * Throws `data-folder-in-use`. Returns the function that gives the folder back.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'lock'))
  try {
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new CubeError('data-folder-in-use', `Another process uses the data folder. Stop it or set DATA_DIR to another folder.`, {
      status: 503,
      cause,
    })
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}
