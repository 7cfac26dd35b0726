import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { analyseStored } from '#experiments'
import { type Database, database, startRegistry } from '#kernel'
import { runAA, testUniformity } from '../bench/run-a-a.ts'
import { serveRoutes } from '../serve-routes.ts'
import { openTestDatabase } from './open-test-database.ts'

describe('a comparison of a thing with itself, over HTTP', () => {
  let client: Database
  let closeDatabase: () => Promise<void>
  let server: Awaited<ReturnType<typeof serveRoutes>>

  beforeAll(async () => {
    process.env.EXPERIMENT_ANALYSIS_SECONDS = '0'
    closeDatabase = await openTestDatabase('embedded')
    client = await database()
    await startRegistry(cubes)
    server = await serveRoutes()
  })
  afterAll(async () => {
    delete process.env.EXPERIMENT_ANALYSIS_SECONDS
    await server?.close()
    await closeDatabase?.()
  })

  it('counts everybody once in the planned ratio and finds no difference; the permanent one measures the same error', async () => {
    const people = 150
    const { comparisons, repeated } = await runAA(client, server.address, { people, comparisons: 4, repetitions: 400, together: 4 })
    for (const one of comparisons) {
      expect(one).toMatchObject({ people, mixed: 0 })
      expect(Math.min(one.sampleRatio, one.sequentialSampleRatio)).toBeGreaterThan(1e-4)
      expect(one.pValue).toBeGreaterThan(1e-4)
    }
    expect(new Set(comparisons.map(({ pValue }) => pValue)).size).toBe(4)
    expect(testUniformity(repeated).p).toBeGreaterThan(1e-4)
    const permanent = await analyseStored(client, 'a-a', new Date(Date.now() + 1))
    expect(permanent).toMatchObject({ people, falsePositives: { repetitions: 200, people } })
    expect(permanent!.falsePositives!.found / 200).toBeLessThan(0.15)
  }, 300_000)
})

describe('testUniformity', () => {
  it('knows even numbers from numbers that lean', () => {
    const even = Array.from({ length: 200 }, (_value, index) => (index + 0.5) / 200)
    expect(testUniformity(even).p).toBeGreaterThan(0.99)
    expect(testUniformity(even.map((value) => value ** 2)).p).toBeLessThan(1e-6)
  })
})
