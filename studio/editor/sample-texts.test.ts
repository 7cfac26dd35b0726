import { expect, it } from 'vitest'
import { sampleTexts } from './sample-texts.ts'

it('takes the text slots of the first sample in each language and nothing else', () => {
  const sample = (locale: string, slots: object) => JSON.stringify({ locale, shows: 'x', slots })
  const files = {
    'source.hbs': '',
    'samples/a.json': sample('ko', { verdict: '가', other: 1 }),
    'samples/b.json': sample('ko', { verdict: '나', more: '다' }),
    'samples/c.json': sample('en', { verdict: '' }),
    'samples/d.json': '{',
    'samples/e.json': sample('fr', { verdict: 'x' }),
    'samples/f.json': 'null',
  }
  expect(sampleTexts(files, ['verdict', 'more', 'absent'])).toEqual({ ko: { verdict: '가', more: '다' }, en: {} })
})
