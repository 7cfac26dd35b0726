/** A view: chart -> plain JSON in one language, ready to be drawn. Views are the only source of a template's facts. */
import type { Chart, FactTable } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'

/** What a reading wants the drawing to dwell on. */
export interface Focus {
  /** Calendar year to single out in a strip. */
  year?: number
  /** Where the person was born, in the person's words, e.g. 서울. */
  place?: string
  /** A checked sentence and what it stands on. */
  sentence?: FocusSentence | undefined
}

export interface FocusSentence {
  segments: readonly { text: string }[]
  evidence: readonly { fact: string; label: string; letter: string | null; estimate: boolean }[]
}

export interface ViewContext {
  chart: Chart
  facts: FactTable
  locale: Locale
  focus: Focus
}

/** null where the chart does not have what the view shows. */
export type View = (context: ViewContext) => Record<string, SlotValue> | null
