import { createHmac } from 'node:crypto'

/**
 * A row of an append-only record: its hash is over its content and the hash of the row before, under a key that the database does not
 * have, so that no row can be changed, removed or put in unnoticed by whoever holds the database alone.
 */
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
export function chainLink(key: Uint8Array, previous: string, content: unknown): ChainLink {
  return {
    previous,
    hash: createHmac('sha256', key)
      .update(`${previous}\n${canonical(content)}`)
      .digest('hex'),
  }
}

/** The index of the first row that does not follow from the one before it; null: the chain is whole. Rows in order, from the first or from the one after `previous`. */
export function findBrokenLink<Row extends ChainLink>(
  key: Uint8Array,
  rows: readonly Row[],
  contentOf: (row: Row) => unknown,
  start = chainStart,
): number | null {
  let previous = start
  for (const [index, row] of rows.entries()) {
    if (row.previous !== previous || row.hash !== chainLink(key, previous, contentOf(row)).hash) return index
    previous = row.hash
  }
  return null
}
