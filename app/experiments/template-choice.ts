/** A template that a variant can be a version of. */
export interface TemplateChoice {
  id: string
  title: string
  /** The newest first. */
  versions: string[]
  /** What everybody is served now; null: none. */
  served: string | null
  /** Reserved heights by frame width. */
  height: { 320: number; 358: number; 620: number }
}

/** An invented birth that previews are drawn over. */
export interface ChartChoice {
  id: string
  name: string
}

/** What a variant can be made of and looked at with. */
export interface Choices {
  templates: readonly TemplateChoice[]
  charts: readonly ChartChoice[]
}
