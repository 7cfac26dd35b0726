import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry as MetricRegistry } from 'prom-client'
import { log } from './log.ts'
import { once } from './process-state.ts'
import type { Registry } from './registry.ts'

function metricRegistry(): MetricRegistry {
  return once('metrics', () => {
    const registry = new MetricRegistry()
    collectDefaultMetrics({ register: registry, prefix: 'heal7_' })
    return registry
  })
}

/** A counter of this process, made on first use. Label values are identifiers, never what a person typed. */
export function counter<Label extends string = never>(name: string, help: string, labelNames: readonly Label[] = []): Counter<Label> {
  return once(`metric/${name}`, () => new Counter({ name: `heal7_${name}`, help, labelNames, registers: [metricRegistry()] }))
}

/** A histogram of seconds. */
export function histogram(name: string, help: string): Histogram {
  const buckets = [0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 0.7, 1, 2, 5, 10, 30]
  return once(`metric/${name}`, () => new Histogram({ name: `heal7_${name}`, help, buckets, registers: [metricRegistry()] }))
}

/** All metrics in the Prometheus text format, the cubes' gauges of the moment included. */
export async function formatMetrics(registry: Registry): Promise<string> {
  const gauge = once(
    'metric/cube',
    () => new Gauge({ name: 'heal7_cube', help: 'Figures that cubes report', labelNames: ['cube', 'name'] as const, registers: [metricRegistry()] }),
  )
  for (const cube of registry.cubes) {
    const { name } = cube.manifest
    // The figures of the process are wanted most when a cube cannot tell its own.
    const figures = await cube.getMetrics().catch((error: unknown) => log.error('cube-metrics-failed', error, { cube: name }))
    for (const [figure, value] of Object.entries(figures ?? {})) gauge.set({ cube: name, name: figure }, value)
  }
  return metricRegistry().metrics()
}
