import { describe, expect, it } from 'vitest'
import { openModel, weigh } from '../learning/model.ts'
import { observeDanger } from './observe-danger.ts'
import { trainDanger } from './train-danger.ts'

const examples = [
  { text: '비트코인 지금 살까요', shares: { finance: 1 } },
  { text: '코인 지금 팔까요', shares: { finance: 1 } },
  { text: '언제 결혼할까요', shares: {} },
  { text: '언제 이직할까요', shares: {} },
]

/** So few messages need every feature of theirs. */
const options = { epochs: 60, leftOut: 0, traits: { count: 4, readingRate: 0.09, featureRate: 0.1, decay: 1e-5 } }

describe('trainDanger', () => {
  it('tells a danger that it never read by the words it shares', () => {
    const model = openModel(trainDanger(examples, 'now', options))
    const likeliest = (text: string) => weigh(model, observeDanger(text), 'danger')[0]!.label
    expect(likeliest('코인 지금 살까요')).toBe('finance')
    expect(likeliest('언제 취직할까요')).toBe('none')
  })

  it('gives the same network for the same examples', () => {
    expect(trainDanger(examples, 'now', options)).toEqual(trainDanger(examples, 'now', options))
  })
})
