import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { CubeError } from '#kernel'
import { type Receipt, verifyComponent } from '#readings'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.object({ file: z.string().min(1), key: z.string().optional() })

const lineSchema = z.object({
  components: z.array(z.object({ template: z.string(), version: z.string(), slots: z.unknown(), receipt: z.looseObject({}) })).default([]),
})

interface Verdict {
  components: number
  /** `line N, components.M.field` of the first difference. */
  difference: string | null
}

export const command: Command<Verdict> = {
  name: 'verify',
  summary: 'Checks the receipts in what `cube ask` wrote',
  usage: 'FILE [--key PUBLIC_KEY]',
  words: 1,
  flags: { key: { type: 'string', description: 'trust only receipts of this Ed25519 public key (base64url)' } },
  fromFlags: ({ key }, [file]) => ({ file, key }),

  async run(input) {
    const { file, key } = readInput(inputSchema, input, { code: 'input-incomplete', says: `Use: cube verify ${command.usage}`, field: 'file' })
    if (file !== '-' && !existsSync(file)) throw new CubeError('path-unknown', 'There is no such file.', { field: 'file' })
    let lineNumber = 0
    let components = 0
    for await (const line of createInterface({ input: file === '-' ? process.stdin : createReadStream(file) })) {
      lineNumber++
      if (line.trim() === '') continue
      const parsed = lineSchema.safeParse(parseJson(line))
      if (!parsed.success) throw new CubeError('input-invalid', `Line ${lineNumber} is not an output of cube ask.`)
      for (const [index, component] of parsed.data.components.entries()) {
        components++
        const field = verifyComponent({ ...component, receipt: component.receipt as unknown as Receipt }, key)
        if (field) return { components, difference: `line ${lineNumber}, components.${index}.${field}` }
      }
    }
    return { components, difference: null }
  },

  print: ({ components, difference }) => difference ?? `${components} receipts are genuine.`,
  failed: ({ difference }) => difference !== null,
}

/** The value of a line; undefined where it is not JSON, which no schema takes. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
