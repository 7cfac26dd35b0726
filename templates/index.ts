/** The server face of templates while serving. Vetting and compiling (`vet-template.ts`, `compile-library.ts`) bring compilers along and stay out of it. */
export { checkSlots, type SlotFinding } from './check-slots.ts'
export { type CatalogEntry, type Locale, localeSchema, locales, type Slots, type SlotValue, type TemplateManifest } from './client.ts'
export { compileFiles } from './compile-files.ts'
export type { CompileResult } from './compile-template.ts'
export { compiledTemplateSchema } from './compiled-template.ts'
export { type FillContext, fillFactSlots } from './fill-fact-slots.ts'
export type { Finding } from './finding.ts'
export { type Catalog, createCatalog, isNewer, loadCatalog } from './load-catalog.ts'
export { normaliseText } from './normalise-text.ts'
export type { CompiledTemplate, Expression as TemplateExpression, Operation } from './operation.ts'
export {
  nextVersionAfter,
  type Publication,
  publishVersions,
  publishWithin,
  readTemplateVersion,
  readTemplateVersions,
  type Serving,
  serveWithin,
  withdrawWithin,
} from './published-versions.ts'
export { readLibraryFiles } from './read-folder.ts'
export { listPublished, listServed, publishedVersions, servedVersion } from './read-published.ts'
export { renderTemplate } from './render-template.ts'
export { readDrawableVersion, seedCatalog, servedCatalog } from './serve-catalog.ts'
export { checkFiles, type TemplateFiles, templateFileBounds, templateFilesSchema } from './template-files.ts'
export { readTemplateVocabulary, type TemplateVocabulary } from './template-vocabulary.ts'
export { pickDays } from './views/pick-days.ts'
export type { Focus, FocusSentence, Material } from './views/view.ts'
