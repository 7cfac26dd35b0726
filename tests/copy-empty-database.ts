/** An embedded database with every table and no row, laid once for all tests: laying it takes seconds, copying it does not. */
import { createHash } from 'node:crypto'
import { constants, cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Where the one for these migrations and this version of the database lies. */
function preparedFolder(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json')))
  for (const file of globSync('prisma/migrations/**/*.sql', { cwd: root }).sort()) hash.update(file).update(readFileSync(join(root, file)))
  return join(root, 'node_modules/.cache/heal7', `empty-database-${hash.digest('hex').slice(0, 16)}`)
}

/** Lays a database into the data folder, as the product itself lays it when it starts in an empty one. */
export async function copyEmptyDatabase(dataFolder: string): Promise<void> {
  const prepared = preparedFolder()
  if (!existsSync(prepared)) await prepare(prepared)
  cpSync(join(prepared, 'postgres'), join(dataFolder, 'postgres'), { recursive: true, mode: constants.COPYFILE_FICLONE })
}

async function prepare(prepared: string): Promise<void> {
  const { openDatabase } = await import('#kernel')
  mkdirSync(dirname(prepared), { recursive: true })
  const draft = mkdtempSync(`${prepared}-`)
  const open = await openDatabase({ databaseUrl: undefined, dataFolder: draft, migrations: join(root, 'prisma/migrations') })
  await open.close()
  try {
    renameSync(draft, prepared)
  } catch (error) {
    // Another worker was faster.
    if (!existsSync(prepared)) throw error
    rmSync(draft, { recursive: true, force: true })
  }
}
