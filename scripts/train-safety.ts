/**
 * Trains what weighs whether a message is dangerous, from the utterances of the understanding, the phrases of `ai/safety` and the sets
 * and mended rounds of `tests/eval/safety`, and writes `ai/safety/danger-model.json`. A round is measured before it is put there.
 * Use: node scripts/train-safety.ts [--check]   (--check only says whether the stored model is current)
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoredModel } from '../ai/learning/model.ts'
import { readDangerPhrases } from '../ai/safety/read-danger-phrases.ts'
import { type DangerExample, trainDanger } from '../ai/safety/train-danger.ts'
import { fingerprintOf, readPhrases, readUtterances, type Utterance } from '../ai/understanding/read-utterances.ts'
import { type Message, messages, readRounds } from '../tests/eval/safety/read-messages.ts'

const understanding = join(import.meta.dirname, '../ai/understanding')
const safety = join(import.meta.dirname, '../ai/safety')
const modelFile = join(safety, 'danger-model.json')
/**
 * Written to tell topics apart: their ordinary messages are so many that one veiled danger in a hundred was lost among them, for four
 * alarms less in 470 other ordinary messages. Their dangers are learnt.
 */
const ofTopics = /-(?:callings|hints|wishes)\.jsonl$/
/** Of an utterance that is fairly something else too, this much is what it is labelled. */
const labelledShare = 0.7

function exampleOf(text: string, intent: string, also: readonly string[] = []): DangerExample {
  const shares: Record<string, number> = {}
  const add = (label: string, share: number) => {
    const kind = label.startsWith('safety_') ? label.slice('safety_'.length) : null
    if (kind) shares[kind] = (shares[kind] ?? 0) + share
  }
  add(intent, also.length > 0 ? labelledShare : 1)
  for (const label of also) add(label, (1 - labelledShare) / also.length)
  return { text, shares }
}

const exampleOfUtterance = ({ text, intent, also }: Utterance) => exampleOf(text, intent, also?.intent)
const ofMessage = (message: Message): DangerExample => ({ text: message.text, shares: 'kind' in message ? { [message.kind]: 1 } : {} })

function readExamples(): DangerExample[] {
  const written = [...messages(), ...readRounds().flatMap((round) => round.messages)].map(ofMessage)
  return [
    ...readUtterances(join(understanding, 'utterances'), (name) => !ofTopics.test(name)).map(exampleOfUtterance),
    ...readUtterances(join(understanding, 'utterances'), (name) => ofTopics.test(name))
      .filter(({ intent }) => intent.startsWith('safety_'))
      .map(exampleOfUtterance),
    ...readPhrases(join(understanding, 'phrases')).map(({ text, intent }) => exampleOf(text, intent)),
    ...readDangerPhrases(join(safety, 'phrases')).map(({ text, kind }) => ({ text, shares: kind === 'none' ? {} : { [kind]: 1 } })),
    ...written,
  ]
}

function fingerprint(examples: readonly DangerExample[]): string {
  const hash = createHash('sha256').update(fingerprintOf(understanding)).update(JSON.stringify(examples))
  for (const name of ['danger-words.ts', 'observe-danger.ts', 'read-spelling.ts', 'train-danger.ts']) hash.update(readFileSync(join(safety, name)))
  return hash.digest('hex').slice(0, 16)
}

const examples = readExamples()
const trainedOn = fingerprint(examples)
if (process.argv.includes('--check')) {
  if ((JSON.parse(readFileSync(modelFile, 'utf8')) as StoredModel).trainedOn !== trainedOn) {
    console.error('The safety model is older than its messages or its code: run npm run train:safety.')
    process.exitCode = 1
  }
} else {
  writeFileSync(modelFile, `${JSON.stringify(trainDanger(examples, trainedOn))}\n`)
  console.log(`${examples.length} messages`)
}
