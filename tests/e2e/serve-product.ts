import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyEmptyDatabase } from '../copy-empty-database.ts'

export interface ServedProduct {
  address: string
  ownerLink: string | null
  /** What it wrote to its terminal so far. */
  output(): string
  process: ChildProcess
  dataFolder: string
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Stops and removes the data folder. */
  remove(): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Serves the built product as `npm start` does, with a data folder, port and environment of its own. A data folder that is given stays as it is. */
export async function serveProduct(
  options: { dataFolder?: string; environment?: Record<string, string>; buildFolder?: string } = {},
): Promise<ServedProduct> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'heal7-e2e-'))
  if (!options.dataFolder) await copyEmptyDatabase(dataFolder)
  const port = Number(options.environment?.PORT ?? (await freePort()))
  const address = `http://127.0.0.1:${port}`
  const child = spawn('node', ['scripts/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      OPENAI_API_KEY: '',
      OPENAI_BASE_URL: '',
      LOG_LEVEL: 'info',
      BUILD_FOLDER: options.buildFolder ?? process.env.BUILD_FOLDER ?? '.next-test',
      DATA_DIR: dataFolder,
      HOST: '127.0.0.1',
      PORT: String(port),
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const deadline = Date.now() + 150_000
  while (!text.includes('Ctrl-C stops it')) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The product did not start:\n${text}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  return {
    address,
    ownerLink: /http\S+\/owner#\S+/.exec(text)?.[0] ?? null,
    output: () => text,
    process: child,
    dataFolder,
    stop,
    async remove() {
      await stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
