import { writingModel } from '#ai'
import { type Database, environment } from '#kernel'
import { openBudget } from '#readings'
import { type Locale, servedCatalog } from '#templates'
import { curateTemplate } from './curate-template.ts'
import type { CurationEvent } from './curation.ts'

export interface CurationStart {
  /** Whose day the model's tokens and costs count in, as those of readings do. */
  personId: string
  brief: string
  locale: Locale
  now: Date
  signal?: AbortSignal
}

/** A run with the model and the prices of this process, over the templates that are in service, within what is left of that person's day. */
export async function* startCuration(database: Database, { personId, ...start }: CurationStart): AsyncGenerator<CurationEvent> {
  const settings = environment()
  yield* curateTemplate({
    ...start,
    catalog: await servedCatalog(database),
    model: writingModel(),
    openBudget: () => openBudget(database, personId, start.now),
    prices: {
      inputPerMillion: settings.MODEL_PRICE_PER_MILLION_INPUT_TOKENS,
      outputPerMillion: settings.MODEL_PRICE_PER_MILLION_OUTPUT_TOKENS,
    },
  })
}
