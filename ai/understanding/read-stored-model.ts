import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A stored model, by its file within the project. Read and not imported, since a bundler puts what is imported into every bundle, as text. */
export function readStoredModel<Stored>(file: string): Stored {
  return JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8')) as Stored
}
