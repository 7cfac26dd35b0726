import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CubeError } from '#kernel'
import type { StudioRequest } from '../studio/cube.ts'
import type { Finding } from '../templates/finding.ts'
import { vetSource, vetTemplate } from '../templates/vet-template.ts'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.object({
  directory: z.string().optional(),
  directories: z.array(z.string()).max(500).default([]),
  source: z.string().optional(),
  browser: z.boolean().optional(),
  served: z.boolean().optional(),
})

export const command: Command<Finding[]> = {
  name: 'vet',
  summary: 'Checks template folders, or a bare source, before they may be published',
  usage: '[--browser] DIR… | --source FILE | --served',
  words: Number.POSITIVE_INFINITY,
  flags: {
    source: { type: 'string', description: 'vet this source alone, with its slots inferred' },
    served: { type: 'boolean', description: 'vet the versions in service anew, as this release would' },
    browser: { type: 'boolean', description: 'also draw every sample in Chromium: WCAG 2.2 AA, widths, zoom' },
  },
  fromFlags: ({ source, browser, served }, directories) => ({ directories, source, browser, served }),

  async run(input) {
    const { directory, directories, source, browser, served } = readInput(inputSchema, input)
    const folders = directory === undefined ? directories : [directory, ...directories]
    if ([source !== undefined, folders.length > 0, served === true].filter(Boolean).length !== 1)
      throw new CubeError('input-incomplete', 'Name template folders, or a source with --source, or ask for --served.', { field: 'directory' })
    if (served) return vetServed()
    const missing = (source === undefined ? folders : [source]).find((path) => !existsSync(path))
    if (missing !== undefined)
      throw new CubeError('path-unknown', `There is no such file or folder: ${missing}`, { field: source === undefined ? 'directory' : 'source' })
    if (source !== undefined) return vetSource(readFileSync(source, 'utf8'))
    const findings: Finding[] = []
    for (const folder of folders) {
      const found = await vetFolder(folder, browser === true)
      findings.push(...(folders.length === 1 ? found : found.map((finding) => ({ ...finding, file: join(folder, finding.file) }))))
    }
    return findings
  },

  print: (findings) => (findings.length === 0 ? 'Accepted.' : findings.map((finding) => JSON.stringify(finding)).join('\n')),
  failed: (findings) => findings.length > 0,
}

/** The studio is loaded only where it is asked. */
async function vetServed(): Promise<Finding[]> {
  const [{ askCube }, { default: studio }] = await Promise.all([import('./ask-cube.ts'), import('../studio/cube.ts')])
  return (await askCube(studio, { action: 'vet-served' } satisfies StudioRequest)) as Finding[]
}

async function vetFolder(folder: string, browser: boolean): Promise<Finding[]> {
  if (browser) return (await import('./vet-in-browser.ts')).vetInBrowser(folder)
  const result = await vetTemplate(folder)
  return result.ok ? [] : result.findings
}
