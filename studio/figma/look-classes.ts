/** Corners, strokes, effects, opacity and blending of a box as classes. */
import type { Effect, FigmaNode } from './figma-node.ts'
import { px } from './geometry.ts'
import type { Notes } from './note.ts'
import { hexOf, isSeen, round, topColor } from './paint-classes.ts'

export type Surface = 'box' | 'text' | 'drawing'

const blends = new Set(
  'MULTIPLY SCREEN OVERLAY DARKEN LIGHTEN COLOR_DODGE COLOR_BURN HARD_LIGHT SOFT_LIGHT DIFFERENCE EXCLUSION HUE SATURATION COLOR LUMINOSITY'.split(
    ' ',
  ),
)

export function cornerClasses(node: FigmaNode): string[] {
  if (node.type === 'ELLIPSE') return ['rounded-[50%]']
  const radius = node.cornerRadius ?? 0
  const corners = node.rectangleCornerRadii ?? [radius, radius, radius, radius]
  if (corners.every((corner) => corner === corners[0])) return corners[0]! > 0 ? [`rounded-[${px(corners[0]!)}]`] : []
  return ['tl', 'tr', 'br', 'bl'].flatMap((corner, index) => (corners[index]! > 0 ? [`rounded-${corner}-[${px(corners[index]!)}]`] : []))
}

/** Opacity, blending and effects; a box's strokes too, since strokes of single sides are drawn as shadows. */
export function lookClasses(node: FigmaNode, surface: Surface, notes: Notes): string[] {
  const classes: string[] = []
  if (node.opacity !== undefined && node.opacity < 0.999) classes.push(`opacity-[${round(Math.max(0, node.opacity))}]`)
  const blend = node.blendMode ?? 'NORMAL'
  if (blends.has(blend)) classes.push(`mix-blend-${blend.toLowerCase().replace('_', '-')}`)
  else if (!['NORMAL', 'PASS_THROUGH'].includes(blend))
    notes.add(node, 'blend-mode', `The blend mode ${blend.slice(0, 40)} has no counterpart; it is laid over plainly.`, 'nearly')

  const strokes = surface === 'box' ? strokeClasses(node, notes) : { classes: [], shadows: [] }
  const effects = (node.effects ?? []).filter(isSeen)
  const hasBody = surface === 'box' && (node.fills ?? []).some(isSeen)
  const outer = effects.filter(({ type }) => type === 'DROP_SHADOW')
  const inner = effects.filter(({ type }) => type === 'INNER_SHADOW')
  const onBox = [
    ...strokes.shadows,
    ...(hasBody ? outer : []).map((effect) => shadowOf(effect)),
    ...(surface === 'box' ? inner : []).map((effect) => `inset_${shadowOf(effect)}`),
  ]
  if (onBox.length > 0) classes.push(`shadow-[${onBox.join(',')}]`)
  if (!hasBody && outer[0]) {
    const { x, y, blur, color } = partsOf(outer[0])
    classes.push(
      surface === 'text' ? `text-shadow-[${outer.map((effect) => shadowOf(effect, false)).join(',')}]` : `drop-shadow-[${x}_${y}_${blur}_${color}]`,
    )
    if (surface !== 'text' && outer.length > 1) notes.add(node, 'effect', 'Only the first of several shadows of an open shape is drawn.', 'nearly')
  }
  if (surface !== 'box' && inner.length > 0) notes.add(node, 'effect', 'An inner shadow of a shape or a text has no counterpart.')
  for (const effect of effects) {
    const radius = (effect.radius ?? 0) / 2
    if (effect.type === 'LAYER_BLUR') classes.push(`blur-[${px(radius)}]`)
    else if (effect.type === 'BACKGROUND_BLUR') classes.push(`backdrop-blur-[${px(radius)}]`)
    else if (!effect.type.endsWith('_SHADOW')) notes.add(node, 'effect', `The effect ${effect.type.slice(0, 40)} has no counterpart.`)
  }
  return [...strokes.classes, ...classes]
}

function partsOf(effect: Effect) {
  return {
    x: px(effect.offset?.x ?? 0),
    y: px(effect.offset?.y ?? 0),
    blur: px(Math.max(0, effect.radius ?? 0)),
    spread: px(effect.spread ?? 0),
    color: hexOf(effect.color ?? { r: 0, g: 0, b: 0, a: 0.25 }),
  }
}

function shadowOf(effect: Effect, spreads = true): string {
  const { x, y, blur, spread, color } = partsOf(effect)
  return [x, y, blur, ...(spreads ? [spread] : []), color].join('_')
}

/** Strokes lie over the box and take no place in it: an outline inside, on or outside the edge; single sides are inner shadows. */
function strokeClasses(node: FigmaNode, notes: Notes): { classes: string[]; shadows: string[] } {
  const top = topColor(node.strokes)
  const weight = node.strokeWeight ?? 1
  if (!top || weight <= 0 || node.type === 'LINE') return { classes: [], shadows: [] }
  if (!top.exact) notes.add(node, 'stroke', 'The stroke has several paints or a gradient; one plain colour is drawn.', 'nearly')
  const color = hexOf(top.color, top.opacity)
  const sides = node.individualStrokeWeights
  if (sides && new Set(Object.values(sides)).size > 1) {
    if (node.strokeDashes?.length) notes.add(node, 'stroke-dashes', 'Dashes on single sides are drawn as plain lines.', 'nearly')
    const drawn: [number, string, string][] = [
      [sides.top, '0', px(sides.top)],
      [sides.bottom, '0', px(-sides.bottom)],
      [sides.left, px(sides.left), '0'],
      [sides.right, px(-sides.right), '0'],
    ]
    return { classes: [], shadows: drawn.filter(([width]) => width > 0).map(([, x, y]) => `inset_${x}_${y}_0_0_${color}`) }
  }
  const offset = node.strokeAlign === 'OUTSIDE' ? 0 : node.strokeAlign === 'CENTER' ? -weight / 2 : -weight
  const dashes = node.strokeDashes?.some((dash) => dash > 0) ? ['outline-dashed'] : []
  return {
    classes: [`outline-[${px(weight)}]`, `outline-[${color}]`, ...(offset === 0 ? [] : [`outline-offset-[${px(offset)}]`]), ...dashes],
    shadows: [],
  }
}
