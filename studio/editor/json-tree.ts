/** JSON with the place of every value, so that one of them can be changed and the rest of the text stays as somebody wrote it. */
export type JsonNode = { from: number; to: number } & (
  | { kind: 'scalar'; value: string | number | boolean | null }
  | { kind: 'list'; items: JsonNode[] }
  | { kind: 'record'; members: JsonMember[] }
)
export interface JsonMember {
  name: string
  /** Where the name stands, with its quotes. */
  from: number
  to: number
  value: JsonNode
}

const deepest = 64
const spaces = /[ \t\r\n]*/y
const literal = /"(?:[^"\\]|\\.)*"|[^\s,\]}:]+/y

/** Null: it is not JSON, or lies deeper than 64 levels. */
export function readJsonTree(text: string): JsonNode | null {
  try {
    JSON.parse(text)
  } catch {
    return null
  }
  const reader = { text, at: 0 }
  skipSpaces(reader)
  return readNode(reader, 0)
}

interface Reader {
  text: string
  at: number
}

function skipSpaces(reader: Reader): void {
  spaces.lastIndex = reader.at
  reader.at += spaces.exec(reader.text)?.[0].length ?? 0
}

/** The text is JSON by now: whatever stands here is a value. */
function readNode(reader: Reader, depth: number): JsonNode | null {
  const from = reader.at
  const opening = reader.text[from]
  if (opening !== '{' && opening !== '[')
    return { kind: 'scalar', from, value: readScalar(reader) as string | number | boolean | null, to: reader.at }
  if (depth >= deepest) return null
  const [items, members]: [JsonNode[], JsonMember[]] = [[], []]
  const closing = opening === '{' ? '}' : ']'
  reader.at += 1
  for (skipSpaces(reader); reader.text[reader.at] !== closing; skipSpaces(reader)) {
    if (reader.text[reader.at] === ',') {
      reader.at += 1
      continue
    }
    const nameFrom = reader.at
    const name = opening === '{' ? String(readScalar(reader)) : ''
    const nameTo = reader.at
    if (opening === '{') {
      skipSpaces(reader)
      reader.at += 1
      skipSpaces(reader)
    }
    const value = readNode(reader, depth + 1)
    if (!value) return null
    if (opening === '{') members.push({ name, from: nameFrom, to: nameTo, value })
    else items.push(value)
  }
  reader.at += 1
  return opening === '{' ? { kind: 'record', from, to: reader.at, members } : { kind: 'list', from, to: reader.at, items }
}

function readScalar(reader: Reader): unknown {
  literal.lastIndex = reader.at
  const found = literal.exec(reader.text)?.[0] ?? 'null'
  reader.at += found.length
  return JSON.parse(found)
}
