/** What the value of one attribute may come to say, whichever way the blocks in it go. */

/** Blocks stand in a specimen as three comments. */
export const blockComment = /<!--\d+ (?:then|else|end)-->/g

type Piece = string | { repeats: boolean; body: Piece[]; else: Piece[] }
type Words = ReadonlySet<string>

interface Reading {
  /** Finished ones. */
  wordings: Set<string>
  whole: boolean
  /** Branches that may still be followed. */
  left: number
}

const mostWordings = 512
const mostBranches = 4_000

/**
 * Every whole word of a value, its marks left in; with `whole` every whole value. Null when there is no end of them: a repetition
 * that writes on at the same word.
 */
export function wordingsOf(value: string, repeats: (block: number) => boolean, whole = false): Set<string> | null {
  const reading: Reading = { wordings: new Set(), whole, left: mostBranches }
  const { pieces } = readPieces(value.split(/(<!--\d+ (?:then|else|end)-->)/), 0, repeats)
  const ends = follow(pieces, new Set(['']), reading)
  if (!ends) return null
  const { wordings } = reading
  for (const end of ends) wordings.add(whole ? end.trim() : end)
  wordings.delete('')
  return wordings.size > mostWordings ? null : wordings
}

function readPieces(parts: readonly string[], from: number, repeats: (block: number) => boolean): { pieces: Piece[]; next: number } {
  const pieces: Piece[] = []
  let index = from
  while (index < parts.length) {
    const part = parts[index]!
    const marker = /^<!--(\d+) (then|else|end)-->$/.exec(part)
    if (marker && marker[2] !== 'then') return { pieces, next: index + 1 }
    index += 1
    if (!marker) pieces.push(part)
    else {
      const body = readPieces(parts, index, repeats)
      const otherwise = readPieces(parts, body.next, repeats)
      pieces.push({ repeats: repeats(Number(marker[1])), body: body.pieces, else: otherwise.pieces })
      index = otherwise.next
    }
  }
  return { pieces, next: index }
}

/** The words that are still open behind the pieces, given those before them. */
function follow(pieces: readonly Piece[], before: Words, reading: Reading): Words | null {
  if (reading.left-- <= 0) return null
  let open = before
  for (const piece of pieces) {
    const after = typeof piece === 'string' ? write(piece, open, reading) : branch(piece, open, reading)
    if (!after || after.size + reading.wordings.size > mostWordings) return null
    open = after
  }
  return open
}

function write(text: string, open: Words, { wordings, whole }: Reading): Words {
  const [first = '', ...others] = whole ? [text] : text.split(/\s+/)
  const continued = [...open].map((word) => word + first)
  const last = others.pop()
  if (last === undefined) return new Set(continued)
  for (const word of [...continued, ...others]) wordings.add(word)
  return new Set([last])
}

function branch({ repeats, body, else: otherwise }: Exclude<Piece, string>, open: Words, reading: Reading): Words | null {
  const skipped = follow(otherwise, open, reading)
  const once = follow(body, open, reading)
  const drawn = repeats && once ? repeat(body, once, reading) : once
  return skipped && drawn && new Set([...skipped, ...drawn])
}

/** Until nothing new comes of it. */
function repeat(body: readonly Piece[], open: Words, reading: Reading): Words | null {
  const again = follow(body, open, reading)
  if (!again) return null
  const all = new Set([...open, ...again])
  return all.size === open.size ? open : repeat(body, all, reading)
}
