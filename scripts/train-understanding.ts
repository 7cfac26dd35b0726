/**
 * Trains what understands a question from `ai/understanding/utterances`, and what it is about also from the short
 * `ai/understanding/phrases`, and writes `ai/understanding/model.json`.
 * One utterance in ten, chosen by a hash of its text, is held out: never trained on, and what the accuracy is printed for.
 * Use: node scripts/train-understanding.ts [--check]   (--check only says whether the stored model is current)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forms, horizons, type IntentLabel, intents, subjects } from '../ai/client.ts'
import { openModel, type StoredModel, weigh } from '../ai/learning/model.ts'
import { type HeadToTrain, trainModel } from '../ai/learning/train-model.ts'
import type { TrainingOptions } from '../ai/learning/train-network.ts'
import { observeQuestion } from '../ai/understanding/observe-question.ts'
import { fingerprintOf, isHeldOut, isRight, readPhrases, readUtterances, type Utterance } from '../ai/understanding/read-utterances.ts'

const folder = join(import.meta.dirname, '../ai/understanding')
const modelFile = join(folder, 'model.json')
const labels = { intent: intents, horizon: horizons, form: forms, subject: subjects } as const
type Axis = keyof typeof labels
const axes = Object.keys(labels) as Axis[]

/** A gram of two utterances says less than it costs. */
const leastTexts = 3
/** Whole words, of which a text has few, are not to drown in its many runs of letters. By the mark that a gram begins with. */
const importance: Readonly<Record<string, number>> = { w: 4, b: 2, e: 0.7 }
const sums = { rate: 0.5, decay: 3e-4 }
const bySums: TrainingOptions = { epochs: 16, leftOut: 0.4, sums }
/** What a message is about often shows only in what stands together; its time, form and subject are told as well by sums. */
const byTraitsToo: TrainingOptions = { ...bySums, traits: { count: 32, readingRate: 0.1, featureRate: 0.03, decay: 3e-4 } }
/** Of an utterance that is fairly labelled otherwise too, this much is its own label. */
const ownShare = 0.7

function targetOf(utterance: Utterance, axis: Axis): Float32Array {
  const also = (utterance.also?.[axis] ?? []).filter((label) => (labels[axis] as readonly string[]).includes(label))
  return Float32Array.from(labels[axis], (label) => {
    const own = label === utterance[axis] ? (also.length > 0 ? ownShare : 1) : 0
    return own + (also.includes(label) ? (1 - ownShare) / also.length : 0)
  })
}

function oneHot(intent: IntentLabel): Float32Array {
  return Float32Array.from(intents, (label) => Number(label === intent))
}

function printAccuracy(name: string, stored: StoredModel, utterances: readonly Utterance[]): void {
  const model = openModel(stored)
  const observations = utterances.map(({ text }) => observeQuestion(text))
  const shares = axes.map((axis) => {
    const right = utterances.filter((utterance, index) => isRight(utterance, axis, weigh(model, observations[index]!, axis)[0]!.label))
    return `${axis} ${((right.length / utterances.length) * 100).toFixed(1)} %`
  })
  console.log(`${name} (${utterances.length}): ${shares.join(', ')}`)
}

function train(trainedOn: string): void {
  const utterances = readUtterances(join(folder, 'utterances'))
  const trained = utterances.filter(({ text }) => !isHeldOut(text))
  const phrases = readPhrases(join(folder, 'phrases'))
  const headOf = (axis: Axis): HeadToTrain => {
    const targets = trained.map((utterance) => targetOf(utterance, axis))
    if (axis === 'intent') targets.push(...phrases.map(({ intent }) => oneHot(intent)))
    return { labels: labels[axis], targets, options: axis === 'intent' ? byTraitsToo : bySums }
  }
  const heads = Object.fromEntries(axes.map((axis) => [axis, headOf(axis)]))
  const observations = [...trained, ...phrases].map(({ text }) => observeQuestion(text))
  const stored = trainModel(trainedOn, observations, leastTexts, heads, (gram) => importance[gram[0]!] ?? 1)
  writeFileSync(modelFile, `${JSON.stringify(stored)}\n`)
  console.log(`${trained.length} utterances, ${phrases.length} phrases`)
  printAccuracy('trained on', stored, trained)
  printAccuracy(
    'held out',
    stored,
    utterances.filter(({ text }) => isHeldOut(text)),
  )
}

const fingerprint = fingerprintOf(folder)
if (process.argv.includes('--check')) {
  if ((JSON.parse(readFileSync(modelFile, 'utf8')) as StoredModel).trainedOn !== fingerprint) {
    console.error('The understanding model is older than its utterances or its code: run npm run train:understanding.')
    process.exitCode = 1
  }
} else {
  train(fingerprint)
}
