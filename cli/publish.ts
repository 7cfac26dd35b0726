import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'
import { CubeError } from '#kernel'
import type { Publication, Serving } from '#templates'
import studio, { type StudioRequest } from '../studio/cube.ts'
import { compileLibrary } from '../templates/compile-library.ts'
import type { Finding } from '../templates/finding.ts'
import type { CompiledTemplate } from '../templates/operation.ts'
import { vetTemplate } from '../templates/vet-template.ts'
import { askCube } from './ask-cube.ts'
import type { Command } from './command.ts'

const inputSchema = z.strictObject({
  directories: z.array(z.string().min(1)).max(500).default([]),
  serve: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,40}@\d+\.\d+\.\d+$/)
    .optional(),
  hold: z.boolean().default(false),
})

type Line = Publication | Serving | ({ outcome: 'rejected'; template: string } & Finding)

export const command: Command<Line[]> = {
  name: 'publish',
  summary: 'Publishes templates that changed; open browsers get them without a build or a reload',
  usage: '[--hold] [DIR…] | --serve ID@VERSION',
  words: Number.POSITIVE_INFINITY,
  flags: {
    hold: { type: 'boolean', description: 'publish, but let new readings keep the version that they are drawn with' },
    serve: { type: 'string', description: 'draw new readings with this published version, newer or older' },
  },
  fromFlags: ({ serve, hold }, directories) => ({ directories, ...(serve === undefined ? {} : { serve }), ...(hold ? { hold: true } : {}) }),

  async run(input) {
    const parsed = inputSchema.safeParse(input)
    if (!parsed.success || (parsed.data.serve && (parsed.data.directories.length > 0 || parsed.data.hold)))
      throw new CubeError('input-invalid', 'Use: cube publish [--hold] [DIR…]  or  cube publish --serve ID@VERSION')
    const { directories, serve, hold } = parsed.data
    if (serve) {
      const [template = '', version = ''] = serve.split('@')
      return [(await askCube(studio, { action: 'serve', template, version } satisfies StudioRequest)) as Serving]
    }
    const { compiled, rejected } = directories.length === 0 ? await vetLibrary() : await vetFolders(directories)
    // Nothing is published beside something that is not fit to be: the whole of what was named goes out, or none of it.
    if (rejected.length > 0) return rejected
    return (await askCube(studio, { action: 'publish', templates: compiled, hold } satisfies StudioRequest)) as Publication[]
  },

  print: (lines) => lines.map(describe).join('\n'),
  failed: (lines) => lines.some(({ outcome }) => outcome === 'refused' || outcome === 'rejected' || outcome === 'version-unknown'),
}

interface Vetted {
  compiled: CompiledTemplate[]
  rejected: Line[]
}

async function vetLibrary(): Promise<Vetted> {
  const library = await compileLibrary()
  return library.ok
    ? { compiled: library.compiled, rejected: [] }
    : { compiled: [], rejected: library.findings.map((finding) => ({ outcome: 'rejected', ...finding })) }
}

async function vetFolders(directories: readonly string[]): Promise<Vetted> {
  const vetted: Vetted = { compiled: [], rejected: [] }
  for (const directory of directories) {
    if (!existsSync(directory)) throw new CubeError('path-unknown', `There is no folder ${directory}.`, { field: 'directories' })
    const result = await vetTemplate(directory)
    if (result.ok) vetted.compiled.push(result.compiled)
    else
      vetted.rejected.push(
        ...result.findings.map((finding): Line => ({ outcome: 'rejected', template: relative(process.cwd(), directory) || '.', ...finding })),
      )
  }
  return vetted
}

function describe(line: Line): string {
  const name = 'version' in line ? `${line.template}@${line.version}` : line.template
  switch (line.outcome) {
    case 'published':
      return line.served === line.version
        ? `${name} is published and served.`
        : `${name} is published; ${line.served ?? 'no version'} is still served.`
    case 'unchanged':
      return 'served' in line && line.served !== line.version
        ? `${name} is published already; ${line.served ?? 'no version'} is served.`
        : `${name} is served already.`
    case 'refused':
      return `${name} is published with another ${line.differs} and never changes. Give the change a version of its own: ${line.nextVersion} is free.`
    case 'served':
      return `${name} is served.`
    case 'version-unknown':
      return `${name} was never published. Publish it first.`
    case 'rejected':
      return `${line.template}/${line.file}:${line.line}:${line.column} ${line.rule}: ${line.message} ${line.fix}`
  }
}
