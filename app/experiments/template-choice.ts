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

/** A published version of the words of readings in a language; version 0: as they ship. */
export interface WordsChoice {
  language: 'ko' | 'en'
  version: number
  /** Whether everybody is told with it now. */
  isServed: boolean
  /** How many phrases differ from those that ship, and whether it tells models anything of the tone. */
  phrases: number
  hasStyle: boolean
}

/** What a variant can be made of and looked at with. */
export interface Choices {
  templates: readonly TemplateChoice[]
  words: readonly WordsChoice[]
  /** Whether a model writes here: only then can what it is told differ. */
  hasModel: boolean
  charts: readonly ChartChoice[]
}

export const noChoices: Choices = { templates: [], words: [], hasModel: false, charts: [] }
