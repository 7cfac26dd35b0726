import { writingModel } from '#ai'
import { type Database, environment } from '#kernel'
import { type Locale, servedCatalog } from '#templates'
import { curateTemplate } from './curate-template.ts'
import type { CurationEvent } from './curation.ts'

export interface CurationStart {
  brief: string
  locale: Locale
  now: Date
  signal?: AbortSignal
}

/** A run with the model and the prices of this process, over the templates that are in service. */
export async function* startCuration(database: Database, start: CurationStart): AsyncGenerator<CurationEvent> {
  const settings = environment()
  yield* curateTemplate({
    ...start,
    catalog: await servedCatalog(database),
    model: writingModel(),
    prices: {
      inputPerMillion: settings.MODEL_PRICE_PER_MILLION_INPUT_TOKENS,
      outputPerMillion: settings.MODEL_PRICE_PER_MILLION_OUTPUT_TOKENS,
    },
  })
}
