#!/usr/bin/env node
/** The `cube` command: one face over the same functions that the web app calls. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { CubeError } from '../kernel/errors.ts'
import { loadEnvironmentFiles } from '../kernel/load-environment-files.ts'
import type { Command } from './command.ts'

/** Loaded when called, so that a command starts with what it needs and no more. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
  chart: () => import('./chart.ts'),
  terms: () => import('./terms.ts'),
  lunar: () => import('./lunar.ts'),
  match: () => import('./match.ts'),
  hours: () => import('./hours.ts'),
  days: () => import('./days.ts'),
  intent: () => import('./intent.ts'),
  birth: () => import('./birth.ts'),
  ask: () => import('./ask.ts'),
  ground: () => import('./ground.ts'),
  vet: () => import('./vet.ts'),
  publish: () => import('./publish.ts'),
  gates: () => import('./gates.ts'),
  pick: () => import('./pick.ts'),
  curate: () => import('./curate.ts'),
  'import-figma': () => import('./import-figma.ts'),
  verify: () => import('./verify.ts'),
  audit: () => import('./audit.ts'),
  memory: () => import('./memory.ts'),
  user: () => import('./user.ts'),
  keys: () => import('./keys.ts'),
  retain: () => import('./retain.ts'),
  experiment: () => import('./experiment.ts'),
  stats: () => import('./stats.ts'),
  simulate: () => import('./simulate.ts'),
}

const sharedFlags = {
  input: { type: 'string', description: 'JSON Lines to answer, one per line; - reads standard input; other flags say what a line leaves out' },
  json: { type: 'boolean', description: 'write JSON Lines instead of text' },
  now: { type: 'string', description: 'the present as an ISO instant; default: the clock' },
  help: { type: 'boolean', description: 'say how the command is used' },
} as const

interface Failure {
  error: { code: string; message: string; field?: string }
}

function describeFailure(error: unknown): Failure {
  if (error instanceof CubeError) return { error: { code: error.code, message: error.message, ...(error.field ? { field: error.field } : {}) } }
  return { error: { code: 'unexpected', message: error instanceof Error ? error.message : String(error) } }
}

function presentOf(value: unknown): Date {
  if (value === undefined || value === null) return new Date()
  const now = new Date(String(value))
  if (Number.isNaN(now.getTime()))
    throw new CubeError('input-invalid', '"now" must be an ISO instant such as 2026-11-24T00:00:00Z.', { field: 'now' })
  return now
}

async function answer(command: Command, input: unknown, now: unknown): Promise<unknown> {
  return command.run(input, { now: presentOf(now) })
}

/** Answers what the terminal says; a failure names the flag that must change. */
async function answerFlags(command: Command, flags: Parameters<Command['fromFlags']>[0], positionals: string[], now: unknown): Promise<unknown> {
  try {
    return await answer(command, command.fromFlags(flags, positionals), now)
  } catch (error) {
    if (!(error instanceof CubeError) || !error.field) throw error
    const flag = error.field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const [owner = flag] = flag.split('.')
    if (!Object.hasOwn(command.flags, owner) || error.message.includes(`--${owner}`)) throw error
    throw new CubeError(error.code, `--${flag}: ${error.message}`, { status: error.status, field: error.field })
  }
}

function parseLine(line: string): { [name: string]: unknown } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new CubeError('line-not-json', 'This line is not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CubeError('input-invalid', 'A line must be a JSON object.')
  return value as { [name: string]: unknown }
}

/** Writes and waits while the reader of our output is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** What a line does not say is as in `usual`. */
async function answerLines(command: Command, path: string, presentFlag: unknown, usual: object): Promise<boolean> {
  const source = path === '-' ? process.stdin : createReadStream(path)
  let allWell = true
  for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    let output: unknown
    try {
      const { now, ...input } = parseLine(line)
      output = await answer(command, { ...usual, ...input }, now ?? presentFlag)
    } catch (error) {
      allWell = false
      output = describeFailure(error)
    }
    await write(`${JSON.stringify(output)}\n`)
  }
  return allWell
}

function usage(command: Command): string {
  const flags = Object.entries({ ...command.flags, ...sharedFlags })
  const width = Math.max(...flags.map(([name]) => name.length))
  return `${command.summary}\n\nUse: cube ${command.name} ${command.usage}\n\n${flags.map(([name, flag]) => `  --${name.padEnd(width)}  ${flag.description}`).join('\n')}\n`
}

async function overview(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()))
  const width = Math.max(...loaded.map(({ command }) => command.name.length))
  const lines = loaded.map(({ command }) => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return `Use: cube <command> [flags]\n\n${lines.join('\n')}\n\ncube <command> --help says more.\n`
}

async function main(parameters: string[]): Promise<number> {
  const [name, ...rest] = parameters
  if (name === undefined || name === '--help' || name === 'help') {
    await write(await overview())
    return 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    process.stderr.write(`There is no command "${name}". cube --help lists them.\n`)
    return 2
  }
  const { command } = await load()
  const options = Object.fromEntries(Object.entries({ ...command.flags, ...sharedFlags }).map(([flag, { type }]) => [flag, { type }]))
  const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true, strict: true })
  if (values.help) {
    await write(usage(command))
    return 0
  }
  const [unknown] = positionals.slice(command.words ?? 0)
  if (unknown !== undefined) {
    process.stderr.write(`"${unknown}" is one word too many. Use: cube ${command.name} ${command.usage}\n`)
    return 2
  }
  const { input, json, now, ...flags } = values as Record<string, string | boolean | undefined>
  if (typeof input === 'string') {
    const usual = Object.keys(flags).length > 0 ? command.fromFlags(flags, positionals) : {}
    return (await answerLines(command, input, now, usual as object)) ? 0 : 1
  }
  const output = await answerFlags(command, flags, positionals, now)
  if (json)
    await write(
      [output]
        .flat()
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join(''),
    )
  else await write(`${command.print(output)}\n`)
  return command.failed?.(output) ? 1 : 0
}

try {
  loadEnvironmentFiles(join(import.meta.dirname, '..'))
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const { error: failure } = describeFailure(error)
  process.stderr.write(`${failure.message}\n`)
  process.exitCode = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1
}
