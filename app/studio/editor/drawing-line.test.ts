import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openDrawingLine } from './drawing-line.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function lineOf(...names: string[]) {
  const line = openDrawingLine()
  const came: string[] = []
  const leave = Object.fromEntries(names.map((name) => [name, line.join(() => came.push(name))]))
  return { line, came, leave: (name: string) => leave[name]?.() }
}

it('lets one come after the other', () => {
  const { came, leave } = lineOf('a', 'b', 'c')
  expect(came).toEqual(['a'])
  leave('a')
  leave('a')
  expect(came).toEqual(['a', 'b'])
  leave('b')
  expect(came).toEqual(['a', 'b', 'c'])
})

it('lets nobody come while it is held, and goes on after', () => {
  const { line, came, leave } = lineOf('a', 'b', 'c')
  line.hold(true)
  leave('a')
  expect(came).toEqual(['a'])
  line.hold(false)
  expect(came).toEqual(['a', 'b'])
})

it('passes over who left the line, and who is not drawn', () => {
  const { came, leave } = lineOf('a', 'b', 'c')
  leave('b')
  vi.advanceTimersByTime(600)
  expect(came).toEqual(['a', 'c'])
})
