import type { Cube, CubeHealth, HealthStatus } from './cube.ts'
import { CubeError } from './errors.ts'
import { events } from './events.ts'
import { log } from './log.ts'
import { existing, once } from './process-state.ts'

export interface ReportedHealth extends CubeHealth {
  tier: 1 | 2 | 3
  version: string
}

export interface Registry {
  cubes: readonly Cube[]
  start(): Promise<void>
  stop(): Promise<void>
  /** Throws `cube-unknown`. */
  get(name: string): Cube
  health(): Promise<{ status: HealthStatus; cubes: Record<string, ReportedHealth> }>
}

const healthTimeout = 2_000

/** Dependencies first. Throws `cube-unknown`, `cube-twice` or `cube-cycle` before anything was started. */
export function orderCubes(cubes: readonly Cube[]): Cube[] {
  const byName = new Map<string, Cube>()
  for (const cube of cubes) {
    if (byName.has(cube.manifest.name)) throw new CubeError('cube-twice', `Two cubes are named ${cube.manifest.name}.`)
    byName.set(cube.manifest.name, cube)
  }
  const ordered: Cube[] = []
  const visiting = new Set<string>()
  const visit = (name: string, wantedBy: string) => {
    const cube = byName.get(name)
    if (!cube) throw new CubeError('cube-unknown', `${wantedBy} depends on ${name}, which is not a cube.`)
    if (ordered.includes(cube)) return
    if (visiting.has(name)) throw new CubeError('cube-cycle', `The cubes ${[...visiting, name].join(' -> ')} depend on each other.`)
    visiting.add(name)
    for (const dependency of cube.manifest.dependencies) visit(dependency, name)
    visiting.delete(name)
    ordered.push(cube)
  }
  for (const cube of cubes) visit(cube.manifest.name, 'the registry')
  return ordered
}

/** Starts cubes in dependency order and stops them in reverse. A cube that fails to start is `unhealthy`; the others go on. */
export function createRegistry(cubes: readonly Cube[]): Registry {
  const ordered = orderCubes(cubes)
  const failed = new Map<string, unknown>()
  const running: Cube[] = []
  let starting: Promise<void> | undefined
  const stopListening: (() => void)[] = []

  async function startAll(): Promise<void> {
    for (const cube of ordered) {
      try {
        await cube.initialize()
        await cube.start()
        running.push(cube)
        stopListening.push(events().listen((event) => cube.handleEvent(event)))
      } catch (error) {
        failed.set(cube.manifest.name, error)
        log.error('cube-failed-to-start', error, { cube: cube.manifest.name })
      }
    }
    log.info('cubes-started', { cubes: running.length })
  }

  async function healthOf(cube: Cube): Promise<ReportedHealth> {
    const { name, version, tier = 2 } = cube.manifest
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<CubeHealth>((resolve) => {
      timer = setTimeout(() => resolve({ status: 'degraded', details: { reason: 'no-answer' } }), healthTimeout)
    })
    try {
      const health = await Promise.race([cube.getHealth(), tooLate])
      return { ...health, ...(failed.has(name) ? { status: 'unhealthy' } : {}), tier, version }
    } catch (error) {
      log.error('cube-health-failed', error, { cube: name })
      return { status: 'unhealthy', tier, version }
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    cubes: ordered,
    start() {
      starting ??= startAll()
      return starting
    },
    async stop() {
      for (const stop of stopListening.splice(0)) stop()
      for (const cube of running.splice(0).reverse()) {
        try {
          await cube.stop()
          await cube.destroy()
        } catch (error) {
          log.error('cube-failed-to-stop', error, { cube: cube.manifest.name })
        }
      }
      starting = undefined
    },
    get(name) {
      const cube = ordered.find((candidate) => candidate.manifest.name === name)
      if (!cube) throw new CubeError('cube-unknown', `There is no cube named ${name}.`, { status: 404 })
      return cube
    },
    async health() {
      const entries = await Promise.all(ordered.map(async (cube) => [cube.manifest.name, await healthOf(cube)] as const))
      const tierOneDown = entries.some(([, health]) => health.tier === 1 && health.status === 'unhealthy')
      const anyTrouble = entries.some(([, health]) => health.status !== 'healthy')
      return { status: tierOneDown ? 'unhealthy' : anyTrouble ? 'degraded' : 'healthy', cubes: Object.fromEntries(entries) }
    },
  }
}

/** Makes the registry of this process once, without starting it: for what only asks the cubes. Every module copy gets the same one. */
export function layRegistry(cubes: readonly Cube[]): Registry {
  return once('registry', () => createRegistry(cubes))
}

/** Makes and starts the registry of this process once. */
export async function startRegistry(cubes: readonly Cube[]): Promise<Registry> {
  const registry = layRegistry(cubes)
  await registry.start()
  return registry
}

/** The registry of this process. Throws `registry-not-started`. */
export function runningRegistry(): Registry {
  const registry = existing<Registry>('registry')
  if (!registry) throw new CubeError('registry-not-started', 'The cubes have not been started in this process.', { status: 503 })
  return registry
}
