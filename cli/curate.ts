import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { writingModel } from '#ai'
import { CubeError, environment } from '#kernel'
import { type CurationResult, type CurationUse, curateTemplate, longestBrief } from '#studio'
import { loadCatalog, localeSchema } from '#templates'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.object({
  brief: z.string().trim().min(1).max(longestBrief),
  out: z.string().min(1).optional(),
  locale: localeSchema.default('ko'),
})

type Curated = { result: CurationResult; use: CurationUse }

export const command: Command<Curated> = {
  name: 'curate',
  summary: 'From a brief in words to a draft of a template that the vetter accepts, by the configured model',
  usage: '--brief TEXT [--out DIR] [--locale en]',
  flags: {
    brief: { type: 'string', description: 'what the template should show' },
    out: { type: 'string', description: 'a new folder for the files' },
    locale: { type: 'string', description: 'language of the reasons: ko or en' },
  },
  fromFlags: ({ brief, out, locale }) => ({ brief, ...(out ? { out } : {}), ...(locale ? { locale } : {}) }),

  async run(input, { now }) {
    const { brief, out, locale } = readInput(inputSchema, input, { says: 'Say with --brief what the template should show.', field: 'brief' })
    if (out !== undefined && existsSync(out)) throw new CubeError('path-taken', 'That folder exists already; name a new one.', { field: 'out' })
    const settings = environment()
    const prices = {
      inputPerMillion: settings.MODEL_PRICE_PER_MILLION_INPUT_TOKENS,
      outputPerMillion: settings.MODEL_PRICE_PER_MILLION_OUTPUT_TOKENS,
    }
    for await (const event of curateTemplate({ brief, locale, catalog: loadCatalog(), model: writingModel(), prices, now })) {
      if (event.kind !== 'end') continue
      const { result, use } = event
      if (out !== undefined && 'files' in result && result.files) writeFiles(out, result.files)
      return { result, use }
    }
    throw new CubeError('unexpected', 'The run ended without an end.')
  },

  print({ result, use }) {
    const told = result.outcome === 'drafted' ? result.reasons : [result.says.en]
    const findings = result.outcome === 'refused' ? result.findings.map((finding) => JSON.stringify(finding)) : []
    const cost = `${use.modelCalls} calls of the model, ${use.toolCalls} of tools, ${use.inputTokens + use.outputTokens} tokens${use.estimated ? ' (estimated)' : ''}, cost ${use.cost.toFixed(4)}`
    return [result.outcome, ...told, ...findings, cost].join('\n')
  },
  failed: ({ result }) => result.outcome === 'refused' || result.outcome === 'stopped',
}

/** Names were checked with the files: none leads out of the folder. */
function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
