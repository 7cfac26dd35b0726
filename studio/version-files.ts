import type { Database } from '#kernel'
import {
  type CompiledTemplate,
  compileFiles,
  type Locale,
  locales,
  readLibraryFiles,
  readTemplateVersion,
  type TemplateFiles,
  templateFilesSchema,
} from '#templates'
import { drawPreview } from './editor/draw-preview.ts'
import { goldenCharts } from './editor/golden-charts.ts'
import { readIdentity } from './manifest-text.ts'
import { sourceOfOperations } from './source-of-operations.ts'

/** Where the files of a version come from: kept when it was published, of the library, or written back from what is drawn. */
export interface VersionFiles {
  files: TemplateFiles
  from: 'studio' | 'library' | 'operations'
}

/** The files of a published version; null: it was never published. */
export async function readVersionFiles(database: Database, template: string, version: string): Promise<VersionFiles | null> {
  const kept = await database.studioVersion.findUnique({ where: { templateId_version: { templateId: template, version } } })
  if (kept) return { files: templateFilesSchema.parse(kept.files), from: 'studio' }
  const compiled = await readTemplateVersion(database, template, version)
  if (!compiled) return null
  const library = await filesOfLibrary(compiled)
  return library ? { files: library, from: 'library' } : { files: filesOfCompiled(compiled), from: 'operations' }
}

/** The library's files, if they are what was published under this number. */
async function filesOfLibrary({ manifest, sourceHash }: CompiledTemplate): Promise<TemplateFiles | null> {
  const files = readLibraryFiles(manifest.id)
  if (!files || readIdentity(files).version !== manifest.version) return null
  const result = await compileFiles(files)
  return result.ok && result.compiled.sourceHash === sourceHash ? files : null
}

/** Samples are of one moment, so that the same version always gives the same files. */
const sampleMoment = new Date('2026-01-15T03:00:00Z')

/** Files that compile to what is drawn: parts written out, samples of invented charts. */
export function filesOfCompiled(compiled: CompiledTemplate): TemplateFiles {
  const { manifest, operations } = compiled
  return {
    'template.json': json(manifest),
    'source.hbs': sourceOfOperations(operations),
    ...Object.fromEntries(locales.flatMap((locale) => sampleOf(compiled, locale))),
    'README.md': `# ${manifest.title.ko} · ${manifest.title.en}\n\n${manifest.description.en}\n`,
  }
}

/** The values of an invented chart that has what the template needs; nothing where no chart has. */
function sampleOf(compiled: CompiledTemplate, locale: Locale): [file: string, text: string][] {
  for (const chart of goldenCharts) {
    const preview = drawPreview(compiled, { chart: chart.id, locale, now: sampleMoment })
    if (preview.ok) return [[`samples/typical-${locale}.json`, json({ locale, shows: chart.name[locale], slots: preview.slots })]]
  }
  return []
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
