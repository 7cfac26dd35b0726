import { z } from 'zod'
import { normaliseText } from '#templates'

/** Nothing that a design holds is larger; a number beyond it is a mistake or an attack. */
const number = z.number().min(-1e9).max(1e9)
/** One line without anything unseen: it may be told to people. */
const word = z
  .string()
  .max(200)
  .transform((text) => normaliseText(text).replace(/\s+/g, ' '))
const vector = z.object({ x: number, y: number })
const color = z.object({ r: number, g: number, b: number, a: number.optional() })
const size = z.object({ width: number, height: number })
const matrix = z.tuple([z.tuple([number, number, number]), z.tuple([number, number, number])])
/** Exporters write null for what is not set; of a node itself `read-figma-file.ts` leaves it out. */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined)
const paint = z.object({
  type: word,
  visible: maybe(z.boolean()),
  opacity: maybe(number),
  color: maybe(color),
  blendMode: maybe(word),
  gradientHandlePositions: maybe(z.array(vector).max(3)),
  gradientStops: maybe(z.array(z.object({ position: number, color })).max(64)),
})
const effect = z.object({
  type: word,
  visible: maybe(z.boolean()),
  color: maybe(color),
  offset: maybe(vector),
  radius: maybe(number),
  spread: maybe(number),
  blendMode: maybe(word),
})
const typeStyle = z.object({
  fontFamily: maybe(word),
  fontSize: maybe(number),
  fontWeight: maybe(number),
  italic: maybe(z.boolean()),
  fontStyle: maybe(word),
  lineHeightPx: maybe(number),
  letterSpacing: maybe(number),
  textAlignHorizontal: maybe(word),
  textAlignVertical: maybe(word),
  textAutoResize: maybe(word),
  textCase: maybe(word),
  textDecoration: maybe(word),
  textTruncation: maybe(word),
  maxLines: maybe(number),
  paragraphSpacing: maybe(number),
  paragraphIndent: maybe(number),
  listSpacing: maybe(number),
  hyperlink: maybe(z.unknown()),
  leadingTrim: maybe(word),
  fills: maybe(z.array(paint).max(32)),
})
const geometry = z.optional(z.array(z.object({ path: z.string().max(200_000), windingRule: maybe(word) })).max(500))

/** What is read of a node of the REST API; its children are read one by one, so that depth and number stay bounded. */
export const nodeSchema = z.object({
  id: word,
  name: z.string().max(2_000).catch(''),
  type: word,
  visible: z.optional(z.boolean()),
  opacity: z.optional(number),
  blendMode: z.optional(word),
  isMask: z.optional(z.boolean()),
  clipsContent: z.optional(z.boolean()),
  children: z.optional(z.array(z.unknown())),
  absoluteBoundingBox: z.optional(z.object({ x: number, y: number, width: number.min(0), height: number.min(0) })),
  size: z.optional(vector),
  ownSize: z.optional(size),
  relativeTransform: z.optional(matrix),
  rotation: z.optional(number),
  constraints: z.optional(z.object({ horizontal: word, vertical: word })),

  layoutMode: z.optional(word),
  layoutWrap: z.optional(word),
  primaryAxisAlignItems: z.optional(word),
  counterAxisAlignItems: z.optional(word),
  counterAxisAlignContent: z.optional(word),
  primaryAxisSizingMode: z.optional(word),
  counterAxisSizingMode: z.optional(word),
  itemSpacing: z.optional(number),
  counterAxisSpacing: z.optional(number),
  paddingLeft: z.optional(number),
  paddingRight: z.optional(number),
  paddingTop: z.optional(number),
  paddingBottom: z.optional(number),
  horizontalPadding: z.optional(number),
  verticalPadding: z.optional(number),
  strokesIncludedInLayout: z.optional(z.boolean()),
  layoutSizingHorizontal: z.optional(word),
  layoutSizingVertical: z.optional(word),
  layoutPositioning: z.optional(word),
  layoutAlign: z.optional(word),
  layoutGrow: z.optional(number),
  minWidth: z.optional(number),
  maxWidth: z.optional(number),
  minHeight: z.optional(number),
  maxHeight: z.optional(number),
  gridRowCount: z.optional(number),
  gridColumnCount: z.optional(number),
  gridRowGap: z.optional(number),
  gridColumnGap: z.optional(number),
  gridColumnsSizing: z.optional(z.string().max(2_000)),
  gridRowsSizing: z.optional(z.string().max(2_000)),
  gridRowAnchorIndex: z.optional(number),
  gridColumnAnchorIndex: z.optional(number),
  gridRowSpan: z.optional(number),
  gridColumnSpan: z.optional(number),
  gridChildHorizontalAlign: z.optional(word),
  gridChildVerticalAlign: z.optional(word),

  backgroundColor: z.optional(color),
  fills: z.optional(z.array(paint).max(32)),
  strokes: z.optional(z.array(paint).max(32)),
  strokeWeight: z.optional(number),
  strokeAlign: z.optional(word),
  strokeDashes: z.optional(z.array(number).max(32)),
  individualStrokeWeights: z.optional(z.object({ top: number, right: number, bottom: number, left: number })),
  cornerRadius: z.optional(number),
  rectangleCornerRadii: z.optional(z.array(number).length(4)),
  effects: z.optional(z.array(effect).max(32)),
  fillGeometry: geometry,
  strokeGeometry: geometry,
  arcData: z.optional(z.object({ startingAngle: number, endingAngle: number, innerRadius: number })),

  characters: z.optional(z.string().max(20_000)),
  style: z.optional(typeStyle),
  characterStyleOverrides: z.optional(z.array(number).max(20_000)),
  styleOverrideTable: z.optional(z.record(z.string().max(20), typeStyle)),
  lineTypes: z.optional(z.array(word).max(2_000)),
  lineIndentations: z.optional(z.array(number).max(2_000)),
})

export type FigmaNode = Omit<z.infer<typeof nodeSchema>, 'children'> & { children: FigmaNode[]; path: string }
export type Paint = z.infer<typeof paint>
export type Effect = z.infer<typeof effect>
export type TypeStyle = Partial<z.infer<typeof typeStyle>>
export type Color = z.infer<typeof color>
