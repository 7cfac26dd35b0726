import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { CubeError } from '#kernel'
import type { Finding } from '../templates/finding.ts'
import { vetSource, vetTemplate } from '../templates/vet-template.ts'
import type { Command } from './command.ts'

const inputSchema = z.object({ directory: z.string().optional(), source: z.string().optional(), browser: z.boolean().optional() })

export const command: Command<Finding[]> = {
  name: 'vet',
  summary: 'Checks a template folder, or a bare source, before it may be published',
  usage: '[--browser] DIR | --source FILE',
  flags: {
    source: { type: 'string', description: 'vet this source alone, with its slots inferred' },
    browser: { type: 'boolean', description: 'also draw every sample in Chromium: WCAG 2.2 AA, widths, zoom' },
  },
  fromFlags: ({ source, browser }, [directory]) => ({ directory, source, browser }),

  async run(input) {
    const { directory, source, browser } = inputSchema.parse(input)
    const path = source ?? directory
    if (path === undefined) throw new CubeError('input-incomplete', 'Name a template folder, or a source with --source.', { field: 'directory' })
    if (!existsSync(path))
      throw new CubeError('path-unknown', 'There is no such file or folder.', { field: source === undefined ? 'directory' : 'source' })
    if (source !== undefined) return vetSource(readFileSync(source, 'utf8'))
    if (browser) return (await import('./vet-in-browser.ts')).vetInBrowser(path)
    const result = await vetTemplate(path)
    return result.ok ? [] : result.findings
  },

  print: (findings) => (findings.length === 0 ? 'Accepted.' : findings.map((finding) => JSON.stringify(finding)).join('\n')),
  failed: (findings) => findings.length > 0,
}
