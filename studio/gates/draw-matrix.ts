import type { CompiledTemplate, Locale } from '#templates'
import { locales } from '#templates/client'
import { drawPreview } from '../editor/draw-preview.ts'
import { goldenCharts } from '../editor/golden-charts.ts'
import { compareMarkup, type MarkupDifference } from './compare-markup.ts'

/** `added`: only this version can be drawn so. `gone`: only the one in service can. `absent`: neither, since the chart lacks what it needs. */
export type CellState = 'same' | 'changed' | 'added' | 'gone' | 'absent'

/** One chart in one language, in both versions. Theme and width change no markup: they are cells of the pictures. */
export interface MatrixCell {
  chart: string
  locale: Locale
  state: CellState
  difference: MarkupDifference | null
  /** The spoken equivalent, where it differs. */
  summary: { before: string; after: string } | null
  /** Slots that the chart cannot fill, where this version cannot be drawn. */
  missing: string[]
}

export interface DrawnCell extends MatrixCell {
  before: string | null
  after: string | null
}

/** Draws both versions over every golden chart in both languages. Against nothing every cell that can be drawn is `added`. */
export function drawMatrix(served: CompiledTemplate | null, candidate: CompiledTemplate, now: Date): DrawnCell[] {
  return goldenCharts.flatMap(({ id: chart }) =>
    locales.map((locale): DrawnCell => {
      const is = drawPreview(candidate, { chart, locale, now })
      const was = served && drawPreview(served, { chart, locale, now })
      const [before, after] = [was?.ok ? was : null, is.ok ? is : null]
      const difference = before && after ? compareMarkup(before.html, after.html) : null
      const summary = before && after && before.summary !== after.summary ? { before: before.summary, after: after.summary } : null
      return {
        chart,
        locale,
        state: stateOf(before !== null, after !== null, difference !== null || summary !== null),
        difference,
        summary,
        missing: is.ok ? [] : is.missing.map(({ slot, message }) => `${slot} ${message}`),
        before: before?.html ?? null,
        after: after?.html ?? null,
      }
    }),
  )
}

function stateOf(before: boolean, after: boolean, differs: boolean): CellState {
  if (before && after) return differs ? 'changed' : 'same'
  return before ? 'gone' : after ? 'added' : 'absent'
}
