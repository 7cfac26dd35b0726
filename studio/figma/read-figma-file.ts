import { normaliseText } from '#templates'
import { type Color, type FigmaNode, nodeSchema } from './figma-node.ts'

export const limits = { nodes: 20_000, depth: 96, pages: 500 }

/** Why a file cannot be read at all. `field` is a path such as `document.children.0.itemSpacing`. */
export interface FigmaProblem {
  code: 'not-figma' | 'nothing-to-draw' | 'node-unknown' | 'value-invalid' | 'nested-too-deep' | 'too-many-nodes' | 'cycle' | 'too-large'
  message: string
  field: string
}
export interface FigmaPage {
  /** Empty for nodes that were asked for one by one. */
  id: string
  name: string
  nodes: FigmaNode[]
  background: Color | undefined
}
export type FigmaReading = { ok: true; name: string; pages: FigmaPage[] } | { ok: false; problem: FigmaProblem }

class Unreadable extends Error {
  readonly problem: FigmaProblem
  constructor(problem: FigmaProblem) {
    super(problem.message)
    this.problem = problem
  }
}

/**
 * Reads what Figma answers to `GET /v1/files/:key` or `/nodes`, or nodes taken out of such an answer. Nothing is believed:
 * unknown members are left behind, numbers are bounded, depth and number of nodes too.
 */
export function readFigmaFile(file: unknown): FigmaReading {
  try {
    const found = findDocuments(file)
    const budget = { nodes: 0 }
    const pages = found.documents.flatMap(({ value, field }) => pagesOf(readNode(value, field, '', [], budget)))
    const loose = pages.filter((page) => page.id === '')
    const merged: FigmaPage = { id: '', name: '', nodes: loose.flatMap(({ nodes }) => nodes), background: undefined }
    return { ok: true, name: found.name, pages: [...(loose.length > 0 ? [merged] : []), ...pages.filter((page) => page.id !== '')] }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem }
    throw error
  }
}

interface Found {
  name: string
  documents: { value: unknown; field: string }[]
}

function findDocuments(file: unknown): Found {
  const refuse = (): never => {
    throw new Unreadable({
      code: 'not-figma',
      message: 'This is not what Figma gives for a file: there is no "document" and there are no "nodes".',
      field: 'document',
    })
  }
  if (Array.isArray(file)) {
    if (file.length === 0 || !file.every(isNodeLike)) return refuse()
    return { name: '', documents: file.map((value, index) => ({ value, field: String(index) })) }
  }
  if (typeof file !== 'object' || file === null) return refuse()
  const own = new Map(Object.entries(file))
  const name = typeof own.get('name') === 'string' ? cleanName(own.get('name') as string) : ''
  if (isNodeLike(own.get('document'))) return { name, documents: [{ value: own.get('document'), field: 'document' }] }
  const nodes = own.get('nodes')
  if (typeof nodes === 'object' && nodes !== null) {
    const documents = Object.entries(nodes).flatMap(([id, entry]) => {
      const document = typeof entry === 'object' && entry !== null ? new Map(Object.entries(entry)).get('document') : undefined
      return isNodeLike(document) ? [{ value: document, field: `nodes.${cleanName(id)}.document` }] : []
    })
    if (documents.length > 0) return { name, documents }
  }
  return isNodeLike(file) ? { name, documents: [{ value: file, field: '' }] } : refuse()
}

function isNodeLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type') && Object.hasOwn(value, 'id')
}

function pagesOf(root: FigmaNode): FigmaPage[] {
  if (root.type === 'DOCUMENT') return root.children.flatMap(pagesOf)
  if (root.type === 'CANVAS') return [{ id: root.id, name: root.name || root.id, nodes: root.children, background: root.backgroundColor }]
  return [{ id: '', name: '', nodes: [root], background: undefined }]
}

function readNode(value: unknown, field: string, parentPath: string, ancestors: string[], budget: { nodes: number }): FigmaNode {
  budget.nodes += 1
  if (budget.nodes > limits.nodes)
    throw new Unreadable({ code: 'too-many-nodes', message: `There are more than ${limits.nodes} layers. Export one frame.`, field })
  if (ancestors.length >= limits.depth)
    throw new Unreadable({ code: 'nested-too-deep', message: `Layers are nested more than ${limits.depth} deep.`, field })
  const parsed = nodeSchema.safeParse(withoutNulls(value))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const at = cleanField([field, ...(issue?.path ?? []).map(String)].filter(Boolean).join('.'))
    throw new Unreadable({
      code: 'value-invalid',
      message: `${at || 'The file'} is not as Figma writes it: ${issue?.message ?? 'unreadable'}.`,
      field: at,
    })
  }
  const { children, ...rest } = parsed.data
  if (ancestors.includes(rest.id)) throw new Unreadable({ code: 'cycle', message: 'A layer holds itself.', field: field ? `${field}.id` : 'id' })
  const name = cleanName(rest.name)
  const path = rest.type === 'DOCUMENT' ? '' : [parentPath, name || rest.type.toLowerCase()].filter(Boolean).join(' / ')
  const below = [...ancestors, rest.id]
  const read = (children ?? []).map((child, index) =>
    readNode(child, [field, 'children', index].filter((part) => part !== '').join('.'), path, below, budget),
  )
  return { ...rest, name, path, children: read }
}

/** A layer name fit for a report: one line, nothing unseen, not endless. */
function cleanName(name: string): string {
  return normaliseText(name).replace(/\s+/g, ' ').trim().slice(0, 80)
}

function cleanField(field: string): string {
  return normaliseText(field).slice(0, 400)
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key, member]) => member !== null && Object.hasOwn(nodeSchema.shape, key)))
}
