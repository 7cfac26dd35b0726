import { expect, it } from 'vitest'
import { rect } from '../../tests/data/figma/designs.ts'
import type { FigmaNode } from './figma-node.ts'
import { createNotes } from './note.ts'
import { fillLayers, hexOf } from './paint-classes.ts'

const red = { r: 1, g: 0, b: 0, a: 1 }
const stops = [
  { position: 0, color: red },
  { position: 1, color: { r: 0, g: 0, b: 1, a: 0.5 } },
]
const handles = (...points: [number, number][]) => points.map(([x, y]) => ({ x, y }))

function layersOf(fills: object[], size = { width: 100, height: 100 }): [string[][], string[]] {
  const notes = createNotes()
  const node = { ...rect('R', [0, 0, size.width, size.height]), fills, path: 'R', children: [] } as unknown as FigmaNode
  return [fillLayers(node, size, notes), notes.all().map(({ what }) => what)]
}

it.each([
  [red, 1, '#ff0000'],
  [red, 0.5, '#ff000080'],
  [{ r: 2, g: -1, b: 0.5 }, 1, '#ff0080'],
])('a colour as hexadecimal', (color, opacity, hex) => {
  expect(hexOf(color, opacity)).toBe(hex)
})

it.each([
  ['downwards', handles([0.5, 0], [0.5, 1], [0, 0]), 'bg-linear-[180deg,#ff0000_0%,#0000ff80_100%]'],
  ['to the right', handles([0, 0.5], [1, 0.5], [0, 1]), 'bg-linear-[90deg,#ff0000_0%,#0000ff80_100%]'],
  ['half way', handles([0.25, 0.5], [0.75, 0.5], [0.25, 1]), 'bg-linear-[90deg,#ff0000_25%,#0000ff80_75%]'],
  ['corner to corner', handles([0, 0], [1, 1], [-0.5, 0.5]), 'bg-linear-[135deg,#ff0000_0%,#0000ff80_100%]'],
])('a linear gradient %s', (_what, gradientHandlePositions, expected) => {
  expect(layersOf([{ type: 'GRADIENT_LINEAR', gradientHandlePositions, gradientStops: stops }])).toEqual([[[expected]], []])
})

it('a radial gradient with both radii', () => {
  const paint = { type: 'GRADIENT_RADIAL', gradientHandlePositions: handles([0.5, 0.5], [1, 0.5], [0.5, 0.75]), gradientStops: stops }
  expect(layersOf([paint], { width: 200, height: 100 })[0]).toEqual([['bg-radial-[100px_25px_at_50%_50%,#ff0000_0%,#0000ff80_100%]']])
})

it('a gradient over a colour shares its layer, a colour over a gradient does not', () => {
  const gradient = { type: 'GRADIENT_LINEAR', gradientHandlePositions: handles([0, 0.5], [1, 0.5], [0, 1]), gradientStops: stops }
  const solid = { type: 'SOLID', color: red }
  expect(layersOf([solid, gradient])[0]).toHaveLength(1)
  expect(layersOf([gradient, solid])[0]).toHaveLength(2)
  expect(
    layersOf([
      { ...solid, visible: false },
      { ...gradient, opacity: 0 },
    ])[0],
  ).toEqual([])
})

it.each(['IMAGE', 'VIDEO', 'PATTERN'])('%s leaves a quiet ground and a note', (type) => {
  const [layers, notes] = layersOf([{ type }])
  expect(layers).toEqual([['bg-sunken']])
  expect(notes).toHaveLength(1)
})
