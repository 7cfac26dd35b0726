/** Shapes without children: plain boxes, lines, vectors as inline SVG. */
import { box, type Element } from './element.ts'
import { type Placed, px } from './geometry.ts'
import { cornerClasses, lookClasses } from './look-classes.ts'
import type { Notes } from './note.ts'
import { fillLayers, hexOf, round, topColor } from './paint-classes.ts'

interface Path {
  path: string
  windingRule?: string | undefined
}

export function drawShape(placed: Placed, notes: Notes): Element {
  const { node, size } = placed
  if (node.type === 'LINE') return drawLine(placed, notes)
  const arc = node.type === 'ELLIPSE' && isPart(node.arcData)
  if (node.type === 'RECTANGLE' || (node.type === 'ELLIPSE' && !arc)) return drawBox(placed, notes)
  const fills: Path[] = node.fillGeometry ?? (arc ? [{ path: arcPath(placed), windingRule: 'NONZERO' }] : [])
  const strokes: Path[] = node.strokeGeometry ?? []
  if (fills.length === 0 && strokes.length === 0) {
    notes.add(node, 'vector', 'The file has no outline of this shape; its place stays empty. Export it with geometry=paths.')
    return box([])
  }
  const [width, height] = [Math.max(size.width, 0.5), Math.max(size.height, 0.5)]
  const paths = [...drawPaths(placed, fills, 'fills', notes), ...drawPaths(placed, strokes, 'strokes', notes)]
  return {
    tag: 'svg',
    classes: ['shrink-0', ...lookClasses(node, 'drawing', notes)],
    attributes: [
      ['viewBox', `0 0 ${round(width)} ${round(height)}`],
      ['aria-hidden', 'true'],
    ],
    children: paths,
  }
}

function drawBox({ node, size }: Placed, notes: Notes): Element {
  const [ground = [], ...layers] = fillLayers(node, size, notes)
  const element = box([...cornerClasses(node), ...ground, ...lookClasses(node, 'box', notes)])
  element.children.push(...layers.map((layer) => box(['absolute', 'inset-0', 'rounded-[inherit]', ...layer])))
  if (layers.length > 0) element.classes.push('relative')
  return element
}

/** A line takes no place across its direction; its stroke lies over it. */
function drawLine({ node, size }: Placed, notes: Notes): Element {
  const top = topColor(node.strokes)
  if (!top) return box([])
  const weight = node.strokeWeight ?? 1
  const upright = size.width < size.height
  const shift = node.strokeAlign === 'CENTER' || node.strokeAlign === undefined ? -weight / 2 : -weight
  const style = node.strokeDashes?.some((dash) => dash > 0) ? ['border-dashed'] : []
  const edge = upright
    ? ['inset-y-0', `left-[${px(shift)}]`, `border-l-[${px(weight)}]`]
    : ['inset-x-0', `top-[${px(shift)}]`, `border-t-[${px(weight)}]`]
  if (!top.exact) notes.add(node, 'stroke', 'The stroke has several paints or a gradient; one plain colour is drawn.', 'nearly')
  return box(
    ['relative', ...lookClasses(node, 'drawing', notes)],
    [box(['absolute', ...edge, `border-[${hexOf(top.color, top.opacity)}]`, ...style])],
  )
}

function drawPaths({ node }: Placed, paths: readonly Path[], of: 'fills' | 'strokes', notes: Notes): Element[] {
  const paint = topColor(node[of])
  if (!paint) return []
  if (!paint.exact) notes.add(node, `${of === 'fills' ? 'fill' : 'stroke'}-of-shape`, 'The shape is painted in one plain colour.', 'nearly')
  if (node[of]!.some(({ type, visible }) => visible !== false && !/^(?:SOLID|GRADIENT_)/.test(type)))
    notes.add(node, 'image', 'A template brings no pictures, inside a shape neither.')
  return paths.flatMap(({ path, windingRule }): Element[] => {
    if (!/^[MLHVCSQTAZmlhvcsqtaz\d\s.,eE+-]*$/.test(path)) {
      notes.add(node, 'vector', 'An outline of this shape cannot be read.')
      return []
    }
    const rule: [string, string][] = windingRule === 'EVENODD' ? [['fill-rule', 'evenodd']] : []
    return [{ tag: 'path', classes: [`fill-[${hexOf(paint.color, paint.opacity)}]`], attributes: [['d', shorten(path)], ...rule], children: [] }]
  })
}

/** Hundredths of a pixel are seen by nobody. */
function shorten(path: string): string {
  /* The flags of an arc may be written without anything between them. */
  if (/[aA]/.test(path)) return path.trim()
  return path
    .replaceAll(/[-+]?\d*\.?\d+(?:e[-+]?\d{1,3})?/gi, (number) => ` ${round(Number(number))}`)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([A-Za-z]) ?/g, '$1')
    .trim()
}

type Arc = NonNullable<Placed['node']['arcData']>

function isPart(arc: Arc | undefined): boolean {
  return arc !== undefined && (arc.innerRadius > 0.001 || Math.abs(arc.endingAngle - arc.startingAngle) < 2 * Math.PI - 0.001)
}

/** A ring or a slice of an ellipse; angles in radians, clockwise from the right. */
function arcPath({ node, size }: Placed): string {
  const { startingAngle: from, endingAngle: to, innerRadius } = node.arcData!
  const [rx, ry] = [size.width / 2, size.height / 2]
  const sweep = Math.max(-2 * Math.PI, Math.min(2 * Math.PI, to - from))
  const at = (angle: number, scale: number) => `${round(rx + rx * scale * Math.cos(angle))} ${round(ry + ry * scale * Math.sin(angle))}`
  const half = from + sweep / 2
  const arc = (scale: number, angles: number[], forward: boolean) =>
    angles.map((angle) => `A ${round(rx * scale)} ${round(ry * scale)} 0 0 ${forward ? 1 : 0} ${at(angle, scale)}`).join(' ')
  const outer = `M ${at(from, 1)} ${arc(1, [half, from + sweep], sweep > 0)}`
  if (innerRadius <= 0.001) return `${outer} L ${round(rx)} ${round(ry)} Z`
  return `${outer} L ${at(from + sweep, innerRadius)} ${arc(innerRadius, [half, from], sweep <= 0)} Z`
}
