import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@redis/client'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database, environment, type News, openNewsRelay, takeToken, tellNews } from '#kernel'
import { openRedis, redis } from '../../kernel/redis.ts'
import { openTestDatabase } from './open-test-database.ts'
import { type RedisServer, startRedis } from './start-redis.ts'

const limit = { burst: 3, perMilliseconds: 3_600_000 }
const at = new Date('2026-11-28T03:00:00Z')
const kernel = join(import.meta.dirname, '..', '..', 'kernel')

/** Takes so many tokens in a process of its own; the waits that it was told. */
async function takeElsewhere(name: string, key: string, count: number): Promise<number[]> {
  const script = `
    const { takeToken } = await import(${JSON.stringify(join(kernel, 'rate-limit.ts'))})
    const { redis } = await import(${JSON.stringify(join(kernel, 'redis.ts'))})
    const shared = await redis()
    while (!shared.isConnected()) await new Promise((resolve) => setTimeout(resolve, 10))
    const waits = []
    for (let index = 0; index < ${count}; index++) waits.push(await takeToken(${JSON.stringify(name)}, ${JSON.stringify(key)}, ${JSON.stringify(limit)}, ${at.getTime()}))
    process.stdout.write(JSON.stringify(waits))
    shared.close()`
  const { DATA_DIR, REDIS_URL = '' } = environment()
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '--eval', script], {
    env: { ...process.env, DATA_DIR, REDIS_URL, LOG_LEVEL: 'silent' },
  })
  return JSON.parse(stdout)
}

describe('processes that share a Redis', () => {
  let server: RedisServer
  let close: () => Promise<void>

  beforeAll(async () => {
    server = await startRedis()
    process.env.REDIS_URL = server.url
    close = await openTestDatabase('server')
    await database()
    await vi.waitFor(async () => expect((await redis())?.isConnected()).toBe(true))
  })
  afterAll(async () => {
    await close?.()
    await server?.kill()
    delete process.env.REDIS_URL
  })

  it('count requests together, and keep no name of anybody', async () => {
    const mine = async (count: number) => {
      const waits: number[] = []
      for (let index = 0; index < count; index++) waits.push(await takeToken('shared', '203.0.113.7', limit, at.getTime()))
      return waits
    }
    expect(await mine(1)).toEqual([0])
    expect(await takeElsewhere('shared', '203.0.113.7', 3)).toEqual([0, 0, 1_200_000])
    expect(await mine(1)).toEqual([1_200_000])
    expect(await takeToken('shared', '203.0.113.8', limit, at.getTime())).toBe(0)
    expect(await takeToken('shared', '203.0.113.7', limit, at.getTime() + 1_200_000)).toBe(0)

    const onlooker = await createClient({ url: server.url }).connect()
    const names = await onlooker.keys('*')
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) {
      expect(name).toMatch(/^heal7:rate\//)
      expect(name).not.toContain('203.0.113')
      expect(await onlooker.pTTL(name)).toBeGreaterThan(0)
    }
    onlooker.destroy()
  })

  it('hear of news at once and not at the next look', async () => {
    const client = await database()
    const [here, elsewhere] = await Promise.all([openRedis(server.url), openRedis(server.url)])
    await vi.waitFor(() => expect([here.isConnected(), elsewhere.isConnected()]).toEqual([true, true]))
    const [teller, listener] = [await openNewsRelay(client, null, here), await openNewsRelay(client, null, elsewhere)]
    const heard: News[] = []
    listener.listen((news) => void heard.push(news))
    await vi.waitFor(
      async () => {
        await client.$transaction((transaction) => tellNews(transaction, { name: 'template.published', payload: { template: 'a' }, at }))
        await teller.hear()
        await new Promise((resolve) => setTimeout(resolve, 50))
        expect(heard.length).toBeGreaterThan(0)
      },
      { timeout: 5_000 },
    )
    expect(heard[0]).toMatchObject({ name: 'template.published', payload: { template: 'a' } })
    for (const relay of [teller, listener]) relay.stop()
    for (const one of [here, elsewhere]) one.close()
  })

  it('count for themselves while it hangs or is gone, without waiting for it each time, and together once it is back', async () => {
    const take = () => takeToken('away', 'key', limit, at.getTime())
    expect(await take()).toBe(0)
    server.freeze()
    // Its own bucket knows nothing of the shared one.
    expect([await take(), await take(), await take(), await take()]).toEqual([0, 0, 0, 1_200_000])
    const started = performance.now()
    for (let index = 0; index < 200; index++) await take()
    expect(performance.now() - started).toBeLessThan(1_000)
    server.thaw()
    await server.kill()
    expect(await take()).toBe(1_200_000)
    await server.start()
    await vi.waitFor(async () => expect(await take()).toBe(0), { timeout: 15_000, interval: 100 })
  })
})
