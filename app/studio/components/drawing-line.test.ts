import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openDrawingLine } from './drawing-line.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function lineOf(atOnce: number, ...names: string[]) {
  const line = openDrawingLine(atOnce)
  const seen: string[] = []
  const leave = Object.fromEntries(names.map((name) => [name, line.join({ come: () => seen.push(name), goBack: () => seen.push(`${name} back`) })]))
  return { line, seen, leave: (name: string) => leave[name]?.() }
}

it('lets one come after the other', () => {
  const { seen, leave } = lineOf(1, 'a', 'b', 'c')
  expect(seen).toEqual(['a'])
  leave('a')
  leave('a')
  expect(seen).toEqual(['a', 'b'])
  leave('b')
  expect(seen).toEqual(['a', 'b', 'c'])
})

it('sends who has come back while it is held, and lets them come again before the others', () => {
  const { line, seen, leave } = lineOf(1, 'a', 'b')
  line.hold(true)
  line.hold(true)
  vi.advanceTimersByTime(5_000)
  expect(seen).toEqual(['a', 'a back'])
  line.hold(false)
  expect(seen).toEqual(['a', 'a back', 'a'])
  leave('a')
  expect(seen.at(-1)).toBe('b')
})

it('passes over who left the line, and who is not drawn', () => {
  const { line, seen, leave } = lineOf(1, 'a', 'b', 'c', 'd')
  leave('b')
  vi.advanceTimersByTime(600)
  expect(seen).toEqual(['a', 'c'])
  line.hold(true)
  leave('c')
  line.hold(false)
  expect(seen).toEqual(['a', 'c', 'c back', 'd'])
})

it('lets so many come at once', () => {
  const { line, seen, leave } = lineOf(2, 'a', 'b', 'c', 'd')
  expect(seen).toEqual(['a', 'b'])
  leave('b')
  expect(seen).toEqual(['a', 'b', 'c'])
  line.hold(true)
  line.hold(false)
  expect(seen.slice(3)).toEqual(['a back', 'c back', 'a', 'c'])
})
