import { type JsonMember, type JsonNode, readJsonTree } from './json-tree.ts'

/** Names of members and numbers of entries, from the root. */
export type JsonPath = readonly (string | number)[]
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/**
 * The text with another value at a place; a member that is missing (with the records above it), or the next entry of a list, is added at
 * the end. The text is returned as it is where it is no JSON, where something else stands in the way, or where the value is there already.
 */
export function setInJson(text: string, path: JsonPath, value: Json): string {
  const root = readJsonTree(text)
  if (!root) return text
  const node = findNode(root, path)
  if (node) return JSON.stringify(jsonOf(node)) === JSON.stringify(value) ? text : put(text, node, layJson(value, indentAt(text, node.from)))
  const [owner, last] = [findNode(root, path.slice(0, -1)), path.at(-1)]
  if (owner?.kind === 'record' && typeof last === 'string')
    return append(text, owner, owner.members.at(-1)?.value.to, `${JSON.stringify(last)}: `, value)
  if (!owner && typeof last === 'string') return setInJson(text, path.slice(0, -1), { [last]: value })
  if (owner?.kind === 'list' && last === owner.items.length) return append(text, owner, owner.items.at(-1)?.to, '', value)
  return text
}

/** The text without a member or an entry. */
export function removeInJson(text: string, path: JsonPath): string {
  const root = readJsonTree(text)
  const owner = root && findNode(root, path.slice(0, -1))
  if (!owner || owner.kind === 'scalar') return text
  const last = path.at(-1)
  const parts = partsOf(owner)
  const index = owner.kind === 'record' ? owner.members.findLastIndex(({ name }) => name === last) : Number(last)
  const [before, part, after] = [parts[index - 1], parts[index], parts[index + 1]]
  if (!part) return text
  if (parts.length === 1) return put(text, owner, owner.kind === 'record' ? '{}' : '[]')
  return after ? put(text, { from: part.from, to: after.from }, '') : put(text, { from: before?.to ?? part.from, to: part.to }, '')
}

/** The text with another name for a member, which keeps its place and its value. */
export function renameInJson(text: string, path: JsonPath, name: string): string {
  const root = readJsonTree(text)
  const owner = root && findNode(root, path.slice(0, -1))
  const member = owner?.kind === 'record' && memberOf(owner.members, path.at(-1))
  return member ? put(text, member, JSON.stringify(name)) : text
}

function findNode(root: JsonNode, path: JsonPath): JsonNode | undefined {
  let node: JsonNode | undefined = root
  for (const step of path) {
    if (node?.kind === 'record') node = memberOf(node.members, step)?.value
    else node = node?.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined
  }
  return node
}

/** Of members by the same name the last one counts, as for every reader of JSON. */
function memberOf(members: readonly JsonMember[], name: string | number | undefined): JsonMember | undefined {
  return members.findLast((member) => member.name === name)
}

function partsOf(owner: JsonNode): { from: number; to: number }[] {
  if (owner.kind === 'record') return owner.members.map(({ from, value }) => ({ from, to: value.to }))
  return owner.kind === 'list' ? owner.items : []
}

function jsonOf(node: JsonNode): Json {
  if (node.kind === 'list') return node.items.map(jsonOf)
  return node.kind === 'record' ? Object.fromEntries(node.members.map(({ name, value }) => [name, jsonOf(value)])) : node.value
}

function put(text: string, { from, to }: { from: number; to: number }, what: string): string {
  return text.slice(0, from) + what + text.slice(to)
}

/** Adds a part behind the last one (`end`), on a line of its own where the others stand so. */
function append(text: string, owner: JsonNode, end: number | undefined, lead: string, value: Json): string {
  const outer = indentAt(text, owner.from)
  const isSpread = end === undefined ? owner.kind === 'record' : text.slice(owner.from, end).includes('\n')
  const inner = end !== undefined && isSpread ? indentAt(text, partsOf(owner).at(-1)?.from ?? end) : `${outer}  `
  const part = lead + layJson(value, isSpread ? inner : outer)
  if (end !== undefined) return put(text, { from: end, to: end }, isSpread ? `,\n${inner}${part}` : `, ${part}`)
  const [open, close] = owner.kind === 'record' ? ['{', '}'] : ['[', ']']
  return put(text, owner, isSpread ? `${open}\n${inner}${part}\n${outer}${close}` : open + part + close)
}

function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? ''
}

/** As the library is written: two spaces a level, lists of plain values in one line. */
function layJson(value: Json, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const parts = value.map((entry) => layJson(entry, inner))
    const isPlain = value.every((entry) => typeof entry !== 'object' || entry === null)
    return isPlain ? `[${parts.join(', ')}]` : `[\n${parts.map((part) => inner + part).join(',\n')}\n${indent}]`
  }
  const members = Object.entries(value).map(([name, member]) => `${inner}${JSON.stringify(name)}: ${layJson(member, inner)}`)
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`
}
