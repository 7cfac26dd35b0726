/**
 * Writes the next migration: the difference between the migrations so far and the Prisma schema, by Prisma's own schema engine
 * on an in-memory database. Use: npm run db:migration -- name-of-change   (`--check` only says whether one is missing)
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { migrate } from '../kernel/migrate.ts'

const root = process.cwd()
const migrations = join(root, 'prisma', 'migrations')

/** The wasm module is loaded by hand: its package expects a bundler to do that. */
async function loadSchemaEngine() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const path = join(root, 'node_modules', '@prisma', 'schema-engine-wasm', 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(path), { './schema_engine_bg.js': bindings } as never)
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return bindings.SchemaEngine
}

/** SQL from the migrated database to the schema; empty when there is nothing to do. */
export async function missingMigration(): Promise<string> {
  const pglite = await PGlite.create({ extensions: { vector } })
  await migrate(
    { run: (sql) => pglite.exec(sql), query: async (sql, values) => (await pglite.query<Record<string, unknown>>(sql, values)).rows },
    migrations,
  )
  const files = readdirSync(join(root, 'prisma'))
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: name, content: readFileSync(join(root, 'prisma', name), 'utf8') }))
  const SchemaEngine = await loadSchemaEngine()
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(pglite))
  const engine = await SchemaEngine.new({ datamodels: files.map((file) => [file.path, file.content]) }, () => undefined, factory)
  const difference = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: root },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  await pglite.close()
  const sql = (difference.stdout ?? '').trim()
  return sql.startsWith('-- This is an empty migration') ? '' : sql
}

if (import.meta.main) {
  const sql = await missingMigration()
  const name = process.argv[2]
  if (sql === '') {
    process.stdout.write('The migrations agree with the schema.\n')
  } else if (name === '--check' || name === undefined) {
    process.stderr.write(`A migration is missing:\n${sql}\nWrite it with: npm run db:migration -- name-of-change\n`)
    process.exitCode = 1
  } else {
    const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
    const folder = join(migrations, `${stamp}_${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'migration.sql'), `${sql}\n`)
    process.stdout.write(`${join('prisma', 'migrations', `${stamp}_${name}`)}\n`)
  }
}
