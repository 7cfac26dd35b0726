/** The shapes of `#experiments` that these screens draw; types alone, so that nothing of the cube comes into a browser. */
import type { Design, ExperimentSummary, ExperimentView } from '#experiments'

export type ExperimentDesign = Design
export type ExperimentMetric = Design['primary']
export type Analysis = NonNullable<ExperimentView['analysis']>
export type Figures = Analysis['primary']
export type Comparison = Figures['comparisons'][number]
export type { AuditEntry, ExperimentSummary, ExperimentView, Verdict } from '#experiments'
export type Status = ExperimentSummary['status']
export type AnalysisPoint = ExperimentView['history'][number]

/** Whoever looks at the screens. */
export interface Viewer {
  id: string
  mayChange: boolean
  mayReview: boolean
}
