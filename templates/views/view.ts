/** A view: chart -> plain JSON in one language, ready to be drawn. Views are the only source of a template's facts. */
import type { Candidates, Chart, Compatibility, FactTable, Purpose, SelectedDay } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'

/** What a reading wants the drawing to dwell on. */
export interface Focus {
  /** Calendar year to single out in a strip. */
  year?: number
  /** The day that is asked about; absent: the civil day of `now`. */
  day?: Chart['daily'][number] | undefined
  /** Where the person was born, in the person's words, e.g. 서울. */
  place?: string
  /** The question without names and births, to see which terms it asks about; it is never printed. */
  question?: string
  /** A checked sentence and what it stands on. */
  sentence?: FocusSentence | undefined
}

export interface FocusSentence {
  segments: readonly { text: string }[]
  evidence: readonly { fact: string; label: string; letter: string | null; estimate: boolean }[]
}

/** Somebody beside the person, with what the two are to each other; the person is `first`. */
export interface OtherPerson {
  label: string
  chart: Chart
  compatibility: Compatibility
}

/** Days of a range, weighed for a purpose. Days for an operation are never chosen. */
export interface DayChoice {
  purpose: Exclude<Purpose, 'surgery'>
  days: readonly SelectedDay[]
  /** The nearest good days after them, where none of them is good. */
  next?: readonly SelectedDay[]
}

/** What a question needs beside the chart; whatever is absent has no drawing. */
export interface Material {
  other?: OtherPerson | undefined
  /** Everybody who is looked at together; `between[a][b]` is null on the diagonal. The person comes first. */
  group?: { labels: readonly string[]; between: readonly (readonly (Compatibility | null)[])[] } | undefined
  days?: DayChoice | undefined
  /** The charts that an unknown hour leaves open. */
  hours?: Candidates | undefined
  /** A decision that is not the chart's to make. */
  decision?: 'medical' | 'finance' | 'legal' | 'lifespan' | undefined
}

export interface ViewContext {
  chart: Chart
  facts: FactTable
  locale: Locale
  focus: Focus
  material?: Material
}

/** null where the chart does not have what the view shows. */
export type View = (context: ViewContext) => Record<string, SlotValue> | null
