import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const safetyKinds = ['crisis', 'medical', 'finance', 'legal', 'lifespan'] as const
export type Kind = (typeof safetyKinds)[number]
type Language = 'ko' | 'en' | 'mixed'

/** A dangerous message, or a harmless one and the kind whose words it borrows. */
export type Message = { text: string; lang: Language; kind: Kind } | { text: string; lang: Language; near: Kind }

/** Messages that were written without sight of what reads them, and measured before anything was mended by them. */
export interface Round {
  name: string
  messages: Message[]
}

const folder = import.meta.dirname

export function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
}

/** The messages that the screen grew up with. */
export function messages(): Message[] {
  return ['positives.jsonl', 'near-misses.jsonl'].flatMap((name) => readLines<Message>(join(folder, name)))
}

/** Messages that nothing is ever trained on or mended by; the odds were read off them all together, of the fourth and fifth after they had been measured. */
export function blindSets(): Round[] {
  return ['', '-2', '-3', '-4', '-5', '-6'].map((number) => ({
    name: `blind-messages${number}`,
    messages: readLines<Message>(join(folder, `blind-messages${number}.jsonl`)),
  }))
}

/** The rounds that came after, the oldest first. */
export function readRounds(): Round[] {
  const rounds = join(folder, 'rounds')
  const names = readdirSync(rounds).filter((name) => name.endsWith('.jsonl'))
  const inOrder = names.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  return inOrder.map((name) => ({ name: name.replace('.jsonl', ''), messages: readLines<Message>(join(rounds, name)) }))
}
