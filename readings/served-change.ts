import type { VariantChange } from '#experiments'
import type { Database } from '#kernel'
import { servedVersion } from '#templates'
import { servedWordsVersion } from './served-words.ts'

/** What everybody is served now where this change would be, as a change; null: it has no version, or there is nothing. */
export async function servedChange(database: Database, change: VariantChange): Promise<VariantChange | null> {
  switch (change.kind) {
    case 'template': {
      const version = await servedVersion(database, change.template)
      return version === null ? null : { ...change, version }
    }
    case 'phrasing':
    case 'prompt':
      return { ...change, version: (await servedWordsVersion(database, change.locale)) ?? 0 }
    default:
      return null
  }
}
