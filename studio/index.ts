export { importFigma } from './figma/import-figma.ts'
export type { ImportedTemplate, ImportReport, ImportResult } from './figma/imported-template.ts'
export type { Note } from './figma/note.ts'
export type { FigmaProblem } from './figma/read-figma-file.ts'
