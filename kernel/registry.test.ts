import { describe, expect, it } from 'vitest'
import { defineCube } from './cube.ts'
import { createRegistry, orderCubes } from './registry.ts'

function cube(name: string, dependencies: string[], calls: string[] = []) {
  return defineCube({
    manifest: { name, version: '1.0.0', category: 'feature', dependencies },
    start: async () => void calls.push(`start ${name}`),
    stop: async () => void calls.push(`stop ${name}`),
  })
}

describe('orderCubes', () => {
  it('puts dependencies first', () => {
    const names = orderCubes([cube('c', ['b']), cube('b', ['a']), cube('a', [])]).map((one) => one.manifest.name)
    expect(names).toEqual(['a', 'b', 'c'])
  })
  it('refuses cycles, unknown names and doubles', () => {
    expect(() => orderCubes([cube('a', ['b']), cube('b', ['a'])])).toThrow(expect.objectContaining({ code: 'cube-cycle' }))
    expect(() => orderCubes([cube('a', ['x'])])).toThrow(expect.objectContaining({ code: 'cube-unknown' }))
    expect(() => orderCubes([cube('a', []), cube('a', [])])).toThrow(expect.objectContaining({ code: 'cube-twice' }))
  })
})

describe('createRegistry', () => {
  it('starts in order, once, and stops in reverse', async () => {
    const calls: string[] = []
    const registry = createRegistry([cube('b', ['a'], calls), cube('a', [], calls)])
    await Promise.all([registry.start(), registry.start()])
    await registry.stop()
    expect(calls).toEqual(['start a', 'start b', 'stop b', 'stop a'])
  })

  it('goes on without a cube that cannot start, and says so', async () => {
    const broken = defineCube({
      manifest: { name: 'broken', version: '1.0.0', category: 'feature', dependencies: [] },
      start: async () => {
        throw new Error('no')
      },
    })
    const registry = createRegistry([broken, cube('fine', [])])
    await registry.start()
    const health = await registry.health()
    expect(health.status).toBe('degraded')
    expect(health.cubes.broken?.status).toBe('unhealthy')
    expect(health.cubes.fine?.status).toBe('healthy')
  })

  it('is unhealthy when a cube of tier 1 is', async () => {
    const down = defineCube({
      manifest: { name: 'down', version: '1.0.0', category: 'core', dependencies: [], tier: 1 },
      getHealth: async () => ({ status: 'unhealthy' }),
    })
    expect((await createRegistry([down]).health()).status).toBe('unhealthy')
    const gone = defineCube({
      manifest: { name: 'gone', version: '1.0.0', category: 'core', dependencies: [], tier: 1 },
      getHealth: async () => Promise.reject(new Error('no database')),
    })
    expect((await createRegistry([gone]).health()).status).toBe('unhealthy')
  })
})
