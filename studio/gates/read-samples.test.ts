import { expect, it } from 'vitest'
import { readSamples } from './read-samples.ts'

const sample = (locale: string, line: string) => JSON.stringify({ locale, shows: 'x', slots: { line } })

it('takes the ordinary sample of each language, else its first', () => {
  const files = {
    'samples/longest.json': sample('en', 'long'),
    'samples/typical.json': sample('ko', 'ordinary'),
    'samples/boundary.json': sample('ko', 'boundary'),
  }
  expect(readSamples(files)).toEqual({ ko: { line: 'ordinary' }, en: { line: 'long' } })
})

it.each([['not json'], ['null'], ['{"locale":"fr","slots":{}}'], ['{"locale":"ko","slots":[]}']])('leaves out what is no sample: %s', (text) => {
  expect(readSamples({ 'samples/typical.json': text })).toEqual({ ko: null, en: null })
})
