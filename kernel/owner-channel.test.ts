import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CubeError } from './errors.ts'
import { askRunningServer, openOwnerChannel } from './owner-channel.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heal7-owner-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('carries a request to the server and its answer back, for the account of the server alone', async () => {
  const channel = await openOwnerChannel(folder, async ({ cube, request }) => ({ cube, heard: request }))
  expect(statSync(join(folder, 'owner.sock')).mode & 0o777).toBe(0o600)
  const large = 'x'.repeat(1_000_000)
  expect(await askRunningServer(folder, { cube: 'templates', request: { large } })).toEqual({ value: { cube: 'templates', heard: { large } } })
  await channel?.close()
})

it('gives the error of the server its code, and keeps to itself what went wrong inside', async () => {
  const channel = await openOwnerChannel(folder, ({ request }) => {
    throw request === 'known' ? new CubeError('input-invalid', 'Not this.') : new Error('the birth was 1992-03-14')
  })
  await expect(askRunningServer(folder, { cube: 'x', request: 'known' })).rejects.toMatchObject({ code: 'input-invalid', message: 'Not this.' })
  const failure = await askRunningServer(folder, { cube: 'x', request: 'other' }).catch((error: Error) => error)
  expect(failure).toMatchObject({ code: 'unexpected' })
  expect((failure as Error).message).not.toContain('1992')
  await channel?.close()
})

it('finds no server where there is none, also behind the socket of one that was killed', async () => {
  expect(await askRunningServer(folder, { cube: 'x', request: null })).toBeNull()
  writeFileSync(join(folder, 'owner.sock'), '')
  expect(await askRunningServer(folder, { cube: 'x', request: null })).toBeNull()
  const channel = await openOwnerChannel(folder, () => 'new')
  expect(await askRunningServer(folder, { cube: 'x', request: null })).toEqual({ value: 'new' })
  await channel?.close()
})

it.each(['not json', '[]', '{"cube":"x","request":1,"more":2}', '{"cube":5}'])('refuses %s and goes on', async (line) => {
  const asked: unknown[] = []
  const channel = await openOwnerChannel(folder, (request) => asked.push(request))
  const reply = await new Promise<string>((resolve) => {
    let text = ''
    const socket = connect(join(folder, 'owner.sock'))
    socket.on('data', (chunk) => {
      text += chunk.toString()
    })
    socket.on('close', () => resolve(text))
    socket.end(`${line}\n`)
  })
  expect(JSON.parse(reply)).toMatchObject({ ok: false, error: { code: 'input-invalid' } })
  expect(asked).toEqual([])
  await channel?.close()
})

it('goes without where the path is too long for a socket', async () => {
  const deep = join(folder, 'd'.repeat(120))
  expect(await openOwnerChannel(deep, () => null)).toBeNull()
  expect(await askRunningServer(deep, { cube: 'x', request: null })).toBeNull()
})
