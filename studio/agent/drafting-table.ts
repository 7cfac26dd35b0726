/** The files that a model writes, held in memory until the vetter lets them through. Whatever is handed in is bounded first. */
import { type Catalog, type CompiledTemplate, checkFiles, type Finding, type TemplateFiles } from '#templates'
import { type DraftVetting, vetModelDraft } from './vet-model-draft.ts'

export interface DraftingTable {
  files(): TemplateFiles
  /** Puts a file down, in place of what was there. A name or size that no template has is refused and changes nothing. */
  put(path: string, text: string): Finding[]
  vet(): Promise<DraftVetting>
  /** The last state that passed, and what it compiled to; null: none did. */
  accepted(): { files: TemplateFiles; compiled: CompiledTemplate } | null
}

export function openDraftingTable(catalog: Catalog): DraftingTable {
  let files: TemplateFiles = {}
  let accepted: { files: TemplateFiles; compiled: CompiledTemplate } | null = null
  return {
    files: () => files,
    put(path, text) {
      const next = { ...files, [path]: text }
      const findings = checkFiles(next)
      if (findings.length === 0) files = next
      return findings
    },
    async vet() {
      const vetted = files
      const result = await vetModelDraft(vetted, catalog)
      if (result.ok) accepted = { files: vetted, compiled: result.compiled }
      return result
    },
    accepted: () => accepted,
  }
}
