import { z } from 'zod'
import type { TemplateFiles } from '#templates'

export const templateIdSchema = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)
export const versionSchema = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)
const titleSchema = z.object({ title: z.object({ ko: z.string().catch(''), en: z.string().catch('') }) })

/** What a draft's `template.json` says of itself, as far as it can be read. */
export function readIdentity(files: TemplateFiles): { id: string | null; version: string | null; title: { ko: string; en: string } } {
  let manifest: unknown
  try {
    manifest = JSON.parse(files['template.json'] ?? '')
  } catch {
    manifest = null
  }
  const { id, version } = z.object({ id: z.unknown(), version: z.unknown() }).catch({ id: null, version: null }).parse(manifest)
  return {
    id: templateIdSchema.safeParse(id).data ?? null,
    version: versionSchema.safeParse(version).data ?? null,
    title: titleSchema.safeParse(manifest).data?.title ?? { ko: '', en: '' },
  }
}

/** The files with another id or version in `template.json`, the rest of its text as it was. */
export function withIdentity(files: TemplateFiles, identity: { id?: string; version?: string }): TemplateFiles {
  let text = files['template.json'] ?? '{}'
  for (const [name, value] of Object.entries(identity)) {
    const replaced = text.replace(new RegExp(`("${name}"\\s*:\\s*)"[^"]*"`), (_all, before: string) => `${before}${JSON.stringify(value)}`)
    text = (JSON.parse(replaced) as Record<string, unknown>)[name] === value ? replaced : rewritten(text, name, value)
  }
  return { ...files, 'template.json': text }
}

function rewritten(text: string, name: string, value: string): string {
  return `${JSON.stringify({ ...(JSON.parse(text) as object), [name]: value }, null, 2)}\n`
}
