import { describe, expect, it } from 'vitest'
import { type Flow, inferFlow } from './infer-flow.ts'

const item = (name: string, x: number, y: number, width: number, height: number) => ({ item: name, box: { x, y, width, height } })

/** `column(a, row(b, c))` */
function spoken(flow: Flow<string>): string {
  if (flow.kind === 'leaf') return flow.item
  if (flow.kind === 'stack') return `stack(${flow.items.map(({ item: name }) => name).join(', ')})`
  if (flow.kind === 'ground') return `${flow.item}[${spoken(flow.inner)}]`
  return `${flow.kind}(${flow.parts.map(spoken).join(', ')})`
}

describe('inferFlow', () => {
  it.each([
    ['under each other', [item('b', 0, 50, 90, 20), item('a', 0, 0, 90, 20)], 'column(a, b)'],
    ['beside each other', [item('b', 100, 0, 90, 20), item('a', 0, 5, 90, 20)], 'row(a, b)'],
    ['a heading over two columns', [item('h', 0, 0, 200, 20), item('l', 0, 40, 90, 60), item('r', 110, 40, 90, 60)], 'column(h, row(l, r))'],
    ['two columns of different heights', [item('a', 0, 0, 90, 30), item('b', 0, 40, 90, 60), item('c', 110, 0, 90, 100)], 'row(column(a, b), c)'],
    ['a box with things in it', [item('card', 0, 0, 200, 100), item('a', 10, 10, 50, 20), item('b', 10, 40, 50, 20)], 'card[column(a, b)]'],
    ['things over each other', [item('a', 0, 0, 60, 60), item('b', 40, 40, 60, 60)], 'stack(a, b)'],
    ['a pair over each other beside a third', [item('a', 0, 0, 60, 60), item('b', 40, 40, 60, 60), item('c', 120, 0, 20, 20)], 'row(stack(a, b), c)'],
    ['neighbours that touch by a pixel', [item('a', 0, 0, 90, 21), item('b', 0, 20, 90, 20)], 'column(a, b)'],
    [
      'a pinwheel, which no line cuts',
      [item('a', 0, 0, 60, 30), item('b', 70, 0, 30, 60), item('c', 40, 70, 60, 30), item('d', 0, 40, 30, 60)],
      'stack(a, b, c, d)',
    ],
  ])('%s', (_what, items, expected) => {
    expect(spoken(inferFlow(items, () => true))).toBe(expected)
  })

  it('lets nothing stand in what cannot hold it', () => {
    expect(spoken(inferFlow([item('text', 0, 0, 200, 100), item('a', 10, 10, 50, 20)], (name) => name !== 'text'))).toBe('stack(text, a)')
  })
})
