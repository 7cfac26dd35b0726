import type { SlotSchema, TemplateManifest } from '#templates/client'
import type { LayerPlace } from './element.ts'
import type { Note } from './note.ts'
import type { FigmaProblem } from './read-figma-file.ts'

export interface ImportReport {
  /** Of the frame, as Figma has it. */
  name: string
  width: number
  height: number
  /** What of the design is not in the template, or not in the same way. */
  notes: Note[]
  slots: { name: string; schema: SlotSchema }[]
  /** Texts that stand in both languages as they were found, by the language that they still need. */
  untranslated: { en: string[]; ko: string[] }
  /** Which element draws which layer, with the layer's box on the page. */
  places: LayerPlace[]
}
export interface ImportedTemplate {
  manifest: TemplateManifest
  source: string
  samples: { file: string; value: { locale: 'ko' | 'en'; shows: string; slots: Record<string, string | number> } }[]
  readme: string
  report: ImportReport
}
export type ImportResult = { ok: true; template: ImportedTemplate } | { ok: false; problem: FigmaProblem }
