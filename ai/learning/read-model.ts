import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Model, openModel, type StoredModel } from './model.ts'

/** Opens a stored model, by its file within the project. Read and not imported, since a bundler puts what is imported into every bundle, as text. */
export function readModel(file: string): Model {
  return openModel(JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8')) as StoredModel)
}
