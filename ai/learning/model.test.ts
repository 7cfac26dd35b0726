import { expect, test } from 'vitest'
import { openModel, weigh } from './model.ts'
import type { Observation } from './observation.ts'
import { trainModel } from './train-model.ts'

const observationOf = (text: string): Observation => ({ grams: new Set(text.split(' ')), signs: new Set([`sign ${text[0]}`]) })
const texts = ['a good day', 'a good week', 'b bad day', 'b bad week']
const labels = ['good', 'bad']
const targets = texts.map((text) => Float32Array.of(Number(text.startsWith('a')), Number(text.startsWith('b'))))
const options = { epochs: 40, leftOut: 0, sums: { rate: 0.5, decay: 0 }, traits: { count: 4, readingRate: 0.1, featureRate: 0.1, decay: 0 } }
const stored = trainModel('now', texts.map(observationOf), 2, { tone: { labels, targets, options } })

test('a model that was stored and read again tells what it learnt, the likeliest first', () => {
  const model = openModel(JSON.parse(JSON.stringify(stored)))
  for (const [at, text] of texts.entries()) {
    const shares = weigh(model, observationOf(text), 'tone')
    expect(shares[0]!.label).toBe(labels[targets[at]!.indexOf(1)])
    expect(shares[0]!.share + shares[1]!.share).toBeCloseTo(1)
  }
})

test('what it does not know tells nothing', () => {
  const model = openModel(stored)
  const [unknown, nothing] = ['zzz', ''].map((text) => weigh(model, { grams: new Set([text]), signs: new Set() }, 'tone'))
  expect(unknown).toEqual(nothing)
})

test('the same texts give the same model', () => {
  expect(trainModel('now', texts.map(observationOf), 2, { tone: { labels, targets, options } })).toEqual(stored)
})
