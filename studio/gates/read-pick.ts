import type { Database } from '#kernel'
import { type Locale, servedCatalog } from '#templates'
import { goldenCharts } from '../editor/golden-charts.ts'
import { explainPick, type PickExplanation } from './explain-pick.ts'

/** Why the templates in service are chosen for a question about an example chart. Null: there is no such chart. */
export async function readPick(
  database: Database,
  { question, chart, locale, now }: { question: string; chart: string; locale: Locale; now: Date },
): Promise<PickExplanation | null> {
  const golden = goldenCharts.find(({ id }) => id === chart)
  if (!golden) return null
  const result = explainPick({ question, birth: golden.birth, locale, catalog: await servedCatalog(database), now })
  return result.ok ? result.explanation : null
}
