import { chartOf, factsOf } from '#engine'
import { type CompiledTemplate, readTemplateVocabulary } from '#templates'
import { goldenCharts } from './golden-charts.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the editor suggests: the template language as it is, and the facts of a chart as seen at that moment. */
export function readVocabulary(templates: readonly CompiledTemplate[], now: Date): Vocabulary {
  const result = chartOf(goldenCharts[0]!.birth, now)
  return { ...readTemplateVocabulary(templates), facts: result.ok ? [...factsOf(result.chart).keys()] : [] }
}
