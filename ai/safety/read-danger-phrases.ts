import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { safetyKinds } from './danger.ts'

/** A few words that a danger is spoken of with, or that only sound like one. */
export interface DangerPhrase {
  text: string
  kind: (typeof safetyKinds)[number] | 'none'
}

const kindSchema = z.enum(['none', ...safetyKinds])

/** Every phrase of the folder's files: a line is a kind, a colon and phrases parted by slashes. Throws where a kind is unknown. */
export function readDangerPhrases(folder: string): DangerPhrase[] {
  const lines = readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  return lines.flatMap((line) => {
    const [kind, phrases = ''] = line.split(': ')
    return phrases.split(' / ').map((text) => ({ text: text.trim(), kind: kindSchema.parse(kind) }))
  })
}
