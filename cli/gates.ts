import { existsSync } from 'node:fs'
import { z } from 'zod'
import { CubeError } from '#kernel'
import type { GateReport } from '#studio'
import { loadCatalog } from '#templates'
import { noEvidence } from '../studio/gates/gather-evidence.ts'
import { measureGates } from '../studio/gates/read-gates.ts'
import { readFolder } from '../templates/read-folder.ts'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.object({ directory: z.string().min(1), pictures: z.boolean().default(false) })

export const command: Command<GateReport> = {
  name: 'gates',
  summary: 'Holds a template folder against the version in the library: slots, drawings, costs, choices',
  usage: '[--pictures] DIR',
  words: 1,
  flags: { pictures: { type: 'boolean', description: 'also draw both versions in Chromium and compare the pictures' } },
  fromFlags: ({ pictures }, [directory]) => ({ directory, ...(pictures ? { pictures: true } : {}) }),

  async run(input, { now }) {
    const { directory, pictures } = readInput(inputSchema, input, { code: 'input-incomplete', says: 'Name a template folder.', field: 'directory' })
    if (!existsSync(directory)) throw new CubeError('path-unknown', 'There is no such folder.', { field: 'directory' })
    const wanted = { files: readFolder(directory), pictures: pictures ? ('draw' as const) : ('remembered' as const), now }
    return measureGates(loadCatalog(), wanted, async () => noEvidence)
  },

  print(report) {
    const head = report.state === 'measured' ? [`${report.template}@${report.version} against ${report.against ?? 'nothing: it is new'}`] : []
    const findings = report.state === 'rejected' ? report.findings.map((finding) => JSON.stringify(finding)) : []
    return [...head, ...report.gates.map(({ name, outcome, says }) => `${outcome.padEnd(14)} ${name.padEnd(13)} ${says.en}`), ...findings].join('\n')
  },
  failed: ({ gates }) => gates.some(({ outcome }) => outcome === 'failed'),
}
