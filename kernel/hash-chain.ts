import { createHash } from 'node:crypto'

/** A row of an append-only record: its hash is over its content and the hash of the row before, so that no row can change unnoticed. */
export interface ChainLink {
  previous: string
  hash: string
}

/** What the first row stands on. */
export const chainStart = '0'.repeat(64)

/** JSON with sorted keys, so that a row read back from a database gives the same text. Dates are ISO strings. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** The link of the next row with this content (JSON values and dates). */
export function chainLink(previous: string, content: unknown): ChainLink {
  return {
    previous,
    hash: createHash('sha256')
      .update(`${previous}\n${canonical(content)}`)
      .digest('hex'),
  }
}

/** The index of the first row that does not follow from the one before it; null: the chain is whole. Rows in order, from the first. */
export function findBrokenLink<Row extends ChainLink>(rows: readonly Row[], contentOf: (row: Row) => unknown): number | null {
  let previous = chainStart
  for (const [index, row] of rows.entries()) {
    if (row.previous !== previous || row.hash !== chainLink(previous, contentOf(row)).hash) return index
    previous = row.hash
  }
  return null
}
