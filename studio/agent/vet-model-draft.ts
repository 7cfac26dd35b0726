import { loudWords, refuseText } from '#ai'
import { type Catalog, type CompiledTemplate, compileFiles, type Finding, type TemplateFiles, type TemplateManifest } from '#templates'
import { locales } from '#templates/client'

export type DraftVetting = { ok: true; compiled: CompiledTemplate } | { ok: false; findings: Finding[] }

/**
 * What stands between a model's files and an editor: the vetter of all templates, an id that is nobody's, and that no text names a way to
 * reach or pay somebody, a promise, or words of a prompt.
 */
export async function vetModelDraft(files: TemplateFiles, catalog: Catalog): Promise<DraftVetting> {
  const result = await compileFiles(files)
  if (!result.ok) return result
  const { manifest } = result.compiled
  const findings = [
    ...(catalog.get(manifest.id)
      ? [inManifest('id-taken', `There is a template “${manifest.id}” already.`, 'Choose another id, or start from that template.')]
      : []),
    ...findUnfitWords(manifest),
  ]
  return findings.length > 0 ? { ok: false, findings } : result
}

const unfit: Record<string, string> = {
  contact: 'It names a way to reach or pay somebody.',
  promise: 'It promises what no chart can.',
  leak: 'It speaks of prompts or models.',
  medicine: 'It speaks of illness or treatment.',
  death: 'It speaks of death or how long somebody lives.',
  'self-harm': 'It speaks of harming oneself.',
  money: 'It speaks of staking or borrowing money.',
  ritual: 'It speaks of rites or charms.',
  accusation: 'It says that somebody does wrong.',
  loud: 'It is certain, frightening or loud.',
}

/** Texts of a template that no reader should meet, in either language. */
export function findUnfitWords({ title, description, texts, summary, slots }: TemplateManifest): Finding[] {
  return locales.flatMap((locale) => {
    const hints = Object.entries(slots).flatMap(([name, slot]) => (slot.type === 'text' ? [[`slots.${name}.hint`, slot.hint[locale]] as const] : []))
    const written = [
      ['title', title[locale]] as const,
      ['description', description[locale]] as const,
      ['summary', summary[locale].replaceAll(/\{\{[^{}]*\}\}/g, ' ')] as const,
      ...Object.entries(texts[locale]).map(([key, text]) => [`texts.${key}`, text] as const),
      ...hints,
    ]
    return written.flatMap(([where, text]) => {
      const message = loudWords.test(text) ? unfit.loud : unfit[refuseText(text, locale) ?? '']
      return message ? [inManifest('words', `${where} (${locale}): ${message}`, 'Say what the component shows, and nothing else.')] : []
    })
  })
}

function inManifest(rule: string, message: string, fix: string): Finding {
  return { rule, file: 'template.json', line: 1, column: 1, message, fix }
}
