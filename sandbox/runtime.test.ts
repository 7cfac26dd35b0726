import { createContext, runInContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readRuntime } from './read-runtime.ts'

/** The runtime in a page that has nothing but a component of a given height. */
function openFrame() {
  const sent: { method: string; params: { height?: number } }[] = []
  const component = { height: 100 }
  const heard = new Map<string, (event: unknown) => void>()
  let resized = () => {}
  const host = {}
  const page = {
    document: {
      documentElement: { dataset: {} },
      getElementById: () => ({ getBoundingClientRect: () => component }),
      addEventListener: (name: string, listener: () => void) => heard.set(name, listener),
    },
    addEventListener: (name: string, listener: () => void) => heard.set(name, listener),
    window: {},
    location: { hash: '' },
    parent: host,
    setInterval,
    ResizeObserver: class {
      constructor(report: () => void) {
        resized = report
      }
      observe() {}
    },
  }
  runInContext(readRuntime().source, createContext(page))
  heard.get('DOMContentLoaded')!({})
  const port = { postMessage: (message: (typeof sent)[number]) => sent.push(message) }
  heard.get('message')!({ source: host, data: { method: 'ui/port' }, ports: [port] })
  return {
    resize(height: number) {
      component.height = height
      resized()
    },
    heights: () => sent.flatMap(({ params }) => params.height ?? []),
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the height that a frame reports', () => {
  it('goes out when it moved by more than 4 px', () => {
    const frame = openFrame()
    for (const height of [102, 104, 105, 102]) frame.resize(height)
    expect(frame.heights()).toEqual([100, 105])
  })

  it('is told once more when the allowance returns, as it is then', () => {
    const frame = openFrame()
    for (let step = 1; step <= 12; step += 1) frame.resize(100 + step * 10)
    expect(frame.heights()).toEqual([100, 110, 120, 130, 140, 150, 160, 170])
    vi.advanceTimersByTime(1_000)
    expect(frame.heights().slice(8)).toEqual([220])
    vi.advanceTimersByTime(20_000)
    expect(frame.heights()).toHaveLength(9)
  })

  it('goes out at most once a second beyond the allowance', () => {
    const frame = openFrame()
    for (let step = 1; step <= 100; step += 1) {
      frame.resize(100 + step * 10)
      vi.advanceTimersByTime(100)
    }
    expect(frame.heights().length).toBeLessThanOrEqual(8 + 10)
    vi.advanceTimersByTime(1_000)
    expect(frame.heights().at(-1)).toBe(1_100)
  })
})
