import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { freePort, serveProduct } from './serve-product.ts'
import { Visitor } from './visitor.ts'

/** Runs the start script until it ends by itself. */
async function startAndEnd(environment: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn('node', ['scripts/start.ts'], {
    env: { ...process.env, BUILD_FOLDER: '.next-test', DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said }
}

it('answers what arrives while it starts', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'heal7-start-'))
  const port = await freePort()
  const early = (async () => {
    for (;;) {
      try {
        return await fetch(`http://127.0.0.1:${port}/api/health`)
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  })()
  const product = await serveProduct({ dataFolder, environment: { PORT: String(port) } })
  expect((await early).status).toBe(200)
  await product.remove()
})

it('says in one sentence that the port is taken, and that the data folder is', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as { port: number }
  const folder = mkdtempSync(join(tmpdir(), 'heal7-taken-'))
  const taken = await startAndEnd({ PORT: String(port), DATA_DIR: folder })
  expect(taken).toMatchObject({ code: 1, said: expect.stringContaining(`Port ${port} is taken`) })
  other.close()

  const product = await serveProduct({ dataFolder: folder })
  const second = await startAndEnd({ PORT: String(await freePort()), DATA_DIR: folder })
  expect(second).toMatchObject({ code: 1, said: expect.stringContaining('Another process uses the data folder') })
  expect(second.said).not.toContain('    at ')
  await product.remove()
})

it('says in one sentence which variable cannot be used, and what it should look like', async () => {
  const { code, said } = await startAndEnd({ PUBLIC_URL: 'cube.example.com', DATA_DIR: join(tmpdir(), 'heal7-not-made') })
  expect(code).toBe(1)
  expect(said).toMatch(/^These environment variables .* PUBLIC_URL \(an address .* such as https:\/\/cube\.example\.com\)\.\n$/)
})

it('ends on Ctrl-C, and the next start finds everything', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'heal7-stop-'))
  const first = await serveProduct({ dataFolder })
  const visitor = new Visitor(first.address)
  await visitor.begin({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })
  for await (const _part of visitor.ask({ text: '올해 이직해도 될까요?' }));
  await first.stop('SIGINT')
  expect(first.process.exitCode).toBe(0)

  const second = await serveProduct({ dataFolder })
  visitor.address = second.address
  const list = (await (await visitor.request('/api/conversations')).json()) as { title: string }[]
  expect(list.map(({ title }) => title)).toEqual(['올해 이직해도 될까요?'])
  await second.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})
