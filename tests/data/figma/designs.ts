/** Designs made after the types of the REST API; every box is where Figma's auto layout puts it. */
import type { ComponentNode, ComponentSetNode, FrameNode, InstanceNode, Paint, RectangleNode, RGBA, TextNode, VectorNode } from '@figma/rest-api-spec'

type Child = FrameNode | RectangleNode | TextNode | InstanceNode | ComponentNode | ComponentSetNode | VectorNode
type Box = [x: number, y: number, width: number, height: number]

let count = 0
const id = () => `9:${++count}`
const rectangle = ([x, y, width, height]: Box) => ({ x, y, width, height })
const rgb = (hex: string): RGBA => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return { r: part(1), g: part(3), b: part(5), a: 1 }
}
export const solid = (hex: string): Paint[] => [{ type: 'SOLID', blendMode: 'NORMAL', color: rgb(hex) }]

const shared = (name: string, box: Box) => ({
  id: id(),
  name,
  scrollBehavior: 'SCROLLS' as const,
  blendMode: 'PASS_THROUGH' as const,
  absoluteBoundingBox: rectangle(box),
  absoluteRenderBounds: rectangle(box),
  constraints: { horizontal: 'LEFT' as const, vertical: 'TOP' as const },
  fills: [] as Paint[],
  strokes: [] as Paint[],
  strokeWeight: 1,
  strokeAlign: 'INSIDE' as const,
  effects: [],
  interactions: [],
})

export function frame(name: string, box: Box, members: Partial<FrameNode>, children: Child[]): FrameNode {
  return { ...shared(name, box), type: 'FRAME', clipsContent: false, ...members, children } as FrameNode
}
export function rect(name: string, box: Box, members: Partial<RectangleNode> = {}): RectangleNode {
  return { ...shared(name, box), type: 'RECTANGLE', fills: solid('#3b6fd4'), ...members } as RectangleNode
}
export function text(name: string, box: Box, characters: string, members: Partial<TextNode> = {}): TextNode {
  const { style, ...rest } = members
  return {
    ...shared(name, box),
    type: 'TEXT',
    fills: solid('#1d1a21'),
    characters,
    characterStyleOverrides: [],
    styleOverrideTable: {},
    lineTypes: characters.split('\n').map(() => 'NONE'),
    lineIndentations: characters.split('\n').map(() => 0),
    ...rest,
    style: {
      fontFamily: 'Inter',
      fontWeight: 400,
      fontSize: 14,
      lineHeightPx: 20,
      letterSpacing: 0,
      textAlignHorizontal: 'LEFT',
      textAlignVertical: 'TOP',
      textAutoResize: 'NONE',
      ...style,
    },
  } as TextNode
}
const hugging = (fontSize: number, lineHeightPx: number, fontWeight = 400) => ({ style: { fontSize, lineHeightPx, fontWeight, textAutoResize: 'WIDTH_AND_HEIGHT' as const } })
const file = (name: string, children: Child[]) => ({
  name,
  version: '1',
  lastModified: '2026-01-01T00:00:00Z',
  schemaVersion: 0,
  components: {},
  styles: {},
  document: {
    id: '0:0',
    name: 'Document',
    type: 'DOCUMENT',
    children: [{ id: '0:1', name: 'Page 1', type: 'CANVAS', backgroundColor: rgb('#f5f5f5'), children }],
  },
})

/** A card of 340 by 244: a column with a row between its ends, a filling text, a hugging button. */
export const autoLayout = file('auto layout', [
  frame(
    'Reading card',
    [100, 50, 340, 244],
    {
      layoutMode: 'VERTICAL',
      layoutSizingHorizontal: 'FIXED',
      layoutSizingVertical: 'HUG',
      itemSpacing: 16,
      paddingLeft: 20,
      paddingRight: 20,
      paddingTop: 24,
      paddingBottom: 24,
      fills: solid('#ffffff'),
      cornerRadius: 16,
      strokes: solid('#d0c8bc'),
      effects: [{ type: 'DROP_SHADOW', visible: true, color: { r: 0, g: 0, b: 0, a: 0.25 }, blendMode: 'NORMAL', offset: { x: 0, y: 4 }, radius: 12, showShadowBehindNode: false }],
    },
    [
      frame(
        'Header',
        [120, 74, 300, 28],
        { layoutMode: 'HORIZONTAL', layoutSizingHorizontal: 'FILL', layoutSizingVertical: 'HUG', primaryAxisAlignItems: 'SPACE_BETWEEN', counterAxisAlignItems: 'CENTER', itemSpacing: 999 },
        [text('Title', [120, 74, 120, 28], '올해의 흐름', hugging(20, 28, 700)), text('{{date}}', [340, 79, 80, 18], '2026년 11월', { ...hugging(12, 18), fills: solid('#6c6255') })],
      ),
      text('{{verdict}}', [120, 118, 300, 40], '서두르지 않아도 되는 해예요. 가을부터 길이 또렷해져요.', { layoutSizingHorizontal: 'FILL', layoutSizingVertical: 'FIXED' }),
      frame(
        'Meter',
        [120, 174, 300, 24],
        { layoutMode: 'HORIZONTAL', layoutSizingHorizontal: 'FILL', layoutSizingVertical: 'FIXED', itemSpacing: 12, counterAxisAlignItems: 'CENTER' },
        [
          rect('Track', [120, 180, 244, 12], { layoutSizingHorizontal: 'FILL', layoutGrow: 1, cornerRadius: 6, fills: solid('#e1d8c8') }),
          text('{{score}}', [376, 176, 44, 20], '64', { style: { textAlignHorizontal: 'RIGHT' } as never }),
        ],
      ),
      frame(
        'Actions',
        [120, 214, 300, 56],
        { layoutMode: 'HORIZONTAL', layoutSizingHorizontal: 'FILL', layoutSizingVertical: 'HUG', primaryAxisAlignItems: 'MAX', counterAxisAlignItems: 'MAX', itemSpacing: 8 },
        [
          rect('Spare', [240, 238, 40, 32]),
          frame(
            'Button',
            [288, 214, 132, 56],
            { layoutMode: 'HORIZONTAL', layoutSizingHorizontal: 'HUG', layoutSizingVertical: 'HUG', paddingLeft: 26, paddingRight: 26, paddingTop: 18, paddingBottom: 18, cornerRadius: 28, fills: solid('#6a3560') },
            [text('Label', [314, 232, 80, 20], '더 알아보기', { ...hugging(14, 20, 600), fills: solid('#ffffff') })],
          ),
        ],
      ),
    ],
  ),
])

const chip = (name: string, x: number, y: number, width: number) =>
  frame(
    name,
    [x, y, width, 32],
    { layoutMode: 'HORIZONTAL', layoutSizingHorizontal: 'HUG', layoutSizingVertical: 'HUG', paddingLeft: 12, paddingRight: 12, paddingTop: 6, paddingBottom: 6, cornerRadius: 16, fills: solid('#e9e1d2') },
    [text(name, [x + 12, y + 6, width - 24, 20], name, hugging(14, 20))],
  )

/** Seven chips in three lines of a frame 300 wide. */
export const wrap = file('wrap', [
  frame(
    'Topics',
    [0, 0, 300, 152],
    {
      layoutMode: 'HORIZONTAL',
      layoutWrap: 'WRAP',
      layoutSizingHorizontal: 'FIXED',
      layoutSizingVertical: 'HUG',
      itemSpacing: 8,
      counterAxisSpacing: 12,
      paddingLeft: 16,
      paddingRight: 16,
      paddingTop: 16,
      paddingBottom: 16,
      fills: solid('#fffcf5'),
    },
    [
      chip('이직', 16, 16, 84),
      chip('연애와 결혼', 108, 16, 124),
      chip('재물', 16, 60, 76),
      chip('건강', 100, 60, 76),
      chip('시험', 184, 60, 84),
      chip('이사 날짜', 16, 104, 120),
      chip('가족', 144, 104, 90),
    ],
  ),
])

/** Three columns, two rows, children that span. */
export const grid = file('grid', [
  frame(
    'Months',
    [0, 0, 340, 220],
    {
      layoutMode: 'GRID',
      layoutSizingHorizontal: 'FIXED',
      layoutSizingVertical: 'FIXED',
      gridColumnCount: 3,
      gridRowCount: 2,
      gridColumnsSizing: '80px repeat(2, minmax(0, 1fr))',
      gridRowsSizing: 'repeat(2, minmax(0, 1fr))',
      gridColumnGap: 10,
      gridRowGap: 12,
      paddingLeft: 20,
      paddingRight: 20,
      paddingTop: 20,
      paddingBottom: 20,
      fills: solid('#ffffff'),
    },
    [
      rect('Tall', [20, 20, 80, 180], { gridColumnAnchorIndex: 0, gridRowAnchorIndex: 0, gridRowSpan: 2, gridColumnSpan: 1, layoutSizingHorizontal: 'FILL', layoutSizingVertical: 'FILL' }),
      rect('Wide', [110, 20, 210, 84], { gridColumnAnchorIndex: 1, gridRowAnchorIndex: 0, gridRowSpan: 1, gridColumnSpan: 2, layoutSizingHorizontal: 'FILL', layoutSizingVertical: 'FILL', fills: solid('#2b7657') }),
      rect('Centred', [140, 146, 40, 24], { gridColumnAnchorIndex: 1, gridRowAnchorIndex: 1, gridChildHorizontalAlign: 'CENTER', gridChildVerticalAlign: 'CENTER', layoutSizingHorizontal: 'FIXED', layoutSizingVertical: 'FIXED' }),
      text('Late', [270, 180, 50, 20], '12월', { gridColumnAnchorIndex: 2, gridRowAnchorIndex: 1, gridChildHorizontalAlign: 'MAX', gridChildVerticalAlign: 'MAX' }),
    ],
  ),
])

const quarter = Math.PI / 2
/** Children out of the flow, held to every edge, one of them turned. */
export const absolute = file('absolute', [
  frame(
    'Poster',
    [-40, 30, 320, 240],
    { layoutMode: 'VERTICAL', layoutSizingHorizontal: 'FIXED', layoutSizingVertical: 'FIXED', primaryAxisAlignItems: 'CENTER', counterAxisAlignItems: 'CENTER', fills: solid('#22345a'), clipsContent: true },
    [
      rect('Sun', [200, 10, 120, 120], { layoutPositioning: 'ABSOLUTE', cornerRadius: 60, fills: solid('#b38327'), constraints: { horizontal: 'RIGHT', vertical: 'TOP' } }),
      text('Line', [20, 140, 200, 20], '조용히 쌓는 시간', { fills: solid('#ffffff'), style: { textAlignHorizontal: 'CENTER' } as never }),
      rect('Badge', [-28, 42, 24, 24], { layoutPositioning: 'ABSOLUTE', fills: solid('#be3f28') }),
      rect('Floor', [-40, 258, 320, 12], { layoutPositioning: 'ABSOLUTE', fills: solid('#141217'), constraints: { horizontal: 'LEFT_RIGHT', vertical: 'BOTTOM' } }),
      rect('Middle', [110, 180, 20, 20], { layoutPositioning: 'ABSOLUTE', constraints: { horizontal: 'CENTER', vertical: 'CENTER' } }),
      rect('Scaled', [40, 210, 80, 24], { layoutPositioning: 'ABSOLUTE', constraints: { horizontal: 'SCALE', vertical: 'SCALE' } }),
      rect('Turned', [240, 160, 20, 60], { layoutPositioning: 'ABSOLUTE', rotation: quarter, size: { x: 60, y: 20 } }),
    ],
  ),
])

const variant = (name: string, x: number, y: number, fill: string): ComponentNode =>
  ({
    ...frame(name, [x, y, 120, 44], { layoutMode: 'HORIZONTAL', primaryAxisAlignItems: 'CENTER', counterAxisAlignItems: 'CENTER', layoutSizingHorizontal: 'FIXED', layoutSizingVertical: 'FIXED', cornerRadius: 12, fills: solid(fill) }, [
      text('Label', [x + 30, y + 12, 60, 20], '확인', { ...hugging(14, 20), fills: solid('#ffffff') }),
    ]),
    type: 'COMPONENT',
  }) as unknown as ComponentNode
const instance = (name: string, x: number, y: number): InstanceNode =>
  ({
    ...frame(name, [x, y, 88, 88], { layoutMode: 'VERTICAL', primaryAxisAlignItems: 'CENTER', counterAxisAlignItems: 'CENTER', itemSpacing: 4, layoutSizingHorizontal: 'FIXED', layoutSizingVertical: 'FIXED', cornerRadius: 10, fills: solid('#dfeee3') }, [
      text('Letter', [x + 29, y + 12, 30, 40], '甲', hugging(28, 40)),
      text('Name', [x + 24, y + 56, 40, 20], '갑목', hugging(14, 20)),
    ]),
    type: 'INSTANCE',
    componentId: '1:1',
  }) as unknown as InstanceNode

/** Two instances beside each other over a set of variants. */
export const components = file('components', [
  frame(
    'Tiles',
    [0, 0, 248, 200],
    { layoutMode: 'VERTICAL', layoutSizingHorizontal: 'HUG', layoutSizingVertical: 'HUG', itemSpacing: 20, paddingLeft: 24, paddingRight: 24, paddingTop: 24, paddingBottom: 24, fills: solid('#ffffff') },
    [
      frame('Pair', [24, 24, 200, 88], { layoutMode: 'HORIZONTAL', layoutSizingHorizontal: 'FIXED', layoutSizingVertical: 'HUG', itemSpacing: 24 }, [instance('Stem', 24, 24), instance('Branch', 136, 24)]),
      {
        ...frame('Button', [24, 132, 120, 44], { layoutSizingHorizontal: 'FIXED', layoutSizingVertical: 'FIXED' }, [
          variant('State=On', 24, 132, '#6a3560'),
          variant('State=Off', 200, 132, '#534a40'),
        ]),
        type: 'COMPONENT_SET',
      } as unknown as ComponentSetNode,
    ],
  ),
])

/** No auto layout anywhere: a ground, a heading with mixed styles, two columns, a list, a turned group, things over each other. */
export const inferred = file('inferred', [
  frame('Plain', [0, 0, 360, 420], { fills: solid('#ffffff') }, [
    rect('Ground', [16, 16, 328, 120], { fills: solid('#f3e7ef'), cornerRadius: 12 }),
    text('Heading', [32, 32, 200, 28], '나의 강점과 약점', {
      style: { fontSize: 20, lineHeightPx: 28, fontWeight: 600 } as never,
      characterStyleOverrides: [0, 0, 0, 7, 7],
      styleOverrideTable: { 7: { fontWeight: 700, fills: solid('#6a3560') } },
    }),
    text('Body', [32, 72, 280, 40], '첫 줄은 이렇게\n둘째 줄은 저렇게'),
    rect('Left', [16, 156, 156, 80], { fills: solid('#2b7657') }),
    rect('Right', [188, 156, 156, 80], { fills: solid('#be3f28') }),
    text('List', [16, 256, 328, 60], '물을 자주 마셔요\n일찍 자요\n가볍게 걸어요', { lineTypes: ['UNORDERED', 'UNORDERED', 'UNORDERED'], lineIndentations: [1, 1, 1] }),
    frame('Stack', [16, 336, 100, 60], {}, [rect('Under', [16, 336, 60, 40]), rect('Over', [46, 356, 70, 40], { fills: solid('#b38327') })]),
    {
      ...rect('Leaf', [200, 336, 60, 60], { fills: [] }),
      type: 'VECTOR',
      fills: solid('#2b7657'),
      fillGeometry: [{ path: 'M0 0L60 0L60 60L0 60L0 0ZM15 15L45 15L45 45L15 45L15 15Z', windingRule: 'EVENODD' }],
    } as unknown as VectorNode,
  ]),
])

export const slotNamed = (name: string) => frame('F', [0, 0, 200, 40], { fills: solid('#ffffff') }, [text(name, [0, 0, 200, 20], 'x')])
export const noSlotNames = ['{{{x}}}', '{{> lock}}', '{{#each a}}', '{{x.__proto__}}x', '{{"a"}}', '{{a}}{{b}}']
export const oddSlotNames = ['{{constructor}}', '{{__proto__}}', '{{t}}', '{{이름}}', '{{toString}}']

const hostileName = '</p><script>alert(1)</script> {{{x}}} \u202e\u0007\u001b[2J `# x`'
/** Markup, braces, controls and direction marks wherever a file holds words. */
export const hostileWords = frame(hostileName, [0, 0, 200, 60], { fills: solid('#ffffff') }, [
  text('A', [0, 0, 200, 20], '<img src=x onerror=alert(1)> {{slot}} \u202e\u0000'),
  { ...rect('<b>"', [0, 30, 20, 20]), type: '"><script>\u001b[2J' } as never,
  { ...rect('shape', [30, 30, 20, 20]), type: 'VECTOR', fillGeometry: [{ path: 'M0 0"/><script>' }] } as never,
])
/** JSON with members of the prototype in every place. */
export const hostilePrototype =
  '{"id":"1:1","name":"F","type":"FRAME","__proto__":{"fills":[]},"constructor":{"prototype":{"polluted":true}},"absoluteBoundingBox":{"x":0,"y":0,"width":90,"height":90},"children":[{"id":"1:2","name":"__proto__","type":"TEXT","characters":"x","absoluteBoundingBox":{"x":0,"y":0,"width":90,"height":20},"characterStyleOverrides":[5],"styleOverrideTable":{"__proto__":{"fontSize":90},"5":{"fontWeight":700}}}]}'
