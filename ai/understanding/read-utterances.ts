import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Form, type Horizon, type IntentLabel, intentLabelSchema, type Subject } from '../client.ts'
import { hashOf } from '../learning/observation.ts'

/** A labelled utterance; `also` names labels that are equally fair. */
export interface Utterance {
  text: string
  lang: 'ko' | 'en' | 'mixed'
  intent: IntentLabel
  horizon: Horizon
  form: Form
  subject: Subject
  also?: Partial<Record<'intent' | 'horizon' | 'form' | 'subject', string[]>>
}

export function readJsonLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()

/** Every utterance of the folder's files, or of those whose names are wanted, each text once. */
export function readUtterances(folder: string, isWanted: (name: string) => boolean = () => true): Utterance[] {
  const known = new Set<string>()
  return filesOf(folder)
    .filter(isWanted)
    .flatMap((name) => readJsonLines<Utterance>(join(folder, name)))
    .filter(({ text }) => !known.has(text) && known.add(text))
}

/** A few words and what they are about. */
export interface Phrase {
  text: string
  intent: IntentLabel
}

/** Every phrase of the folder's files: a line is an intent, a colon and phrases parted by slashes. */
export function readPhrases(folder: string): Phrase[] {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  return lines.flatMap((line) => {
    const [intent, phrases = ''] = line.split(': ')
    return phrases.split(' / ').map((text) => ({ text: text.trim(), intent: intentLabelSchema.parse(intent) }))
  })
}

/** One in ten, by the text alone: an utterance stays on its side whatever is added. */
export function isHeldOut(text: string): boolean {
  return hashOf(text) % 10 === 0
}

export function isRight(
  utterance: Pick<Utterance, 'also'> & Record<'intent' | 'horizon' | 'form' | 'subject', string>,
  axis: 'intent' | 'horizon' | 'form' | 'subject',
  label: string,
): boolean {
  return utterance[axis] === label || (utterance.also?.[axis]?.includes(label) ?? false)
}

/** What is built upon the model and does not decide it. */
const above = new Set(['classify-intent.ts', 'guess-others.ts', 'understanding-model.ts', 'evaluation-utterances.ts', 'read-model.ts'])
/** What cuts birth data out of a text before it is observed. */
const beside = ['../mask-birth.ts', '../birth-patterns.ts', '../plain-text.ts']

/** Hash of all that decides the model: the utterances and the code that reads them. */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256')
  for (const sub of ['phrases', 'utterances'])
    for (const name of readdirSync(join(folder, sub)).toSorted()) hash.update(readFileSync(join(folder, sub, name)))
  const code = ['.', '../learning'].flatMap((sub) =>
    readdirSync(join(folder, sub), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !above.has(name))
      .toSorted()
      .map((name) => join(sub, name)),
  )
  for (const name of [...code, ...beside]) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}
