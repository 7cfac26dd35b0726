import { type CompiledTemplate, compileFiles, type Finding, type TemplateFiles } from '#templates'
import { findUntranslated, type LocaleStates, localeStatesOf } from './locale-state.ts'

export interface Vetting {
  findings: Finding[]
  locales: LocaleStates
  /** Null while the vetter has something to say. */
  compiled: CompiledTemplate | null
}

/** What keeps these files from review: what the vetter says, and a language that is not whole. Takes about a tenth of a second. */
export async function vetDraft(files: TemplateFiles): Promise<Vetting> {
  const locales = localeStatesOf(files)
  const result = await compileFiles(files)
  const findings = [...(result.ok ? [] : result.findings), ...findUntranslated(locales)]
  return { findings, locales, compiled: result.ok ? result.compiled : null }
}
