import { describe, expect, it } from 'vitest'
import { openModel, weigh } from '../understanding/linear-model.ts'
import { observeDanger } from './observe-danger.ts'
import { trainDanger } from './train-danger.ts'

const examples = [
  { text: '비트코인 지금 살까요', shares: { finance: 1 } },
  { text: '코인 지금 팔까요', shares: { finance: 1 } },
  { text: '언제 결혼할까요', shares: {} },
  { text: '언제 이직할까요', shares: {} },
]

describe('trainDanger', () => {
  it('tells a danger that it never read by the words it shares', () => {
    const model = openModel(trainDanger(examples, 'now'))
    expect(weigh(model, observeDanger('코인 지금 살까요'), 'danger')[0]?.label).toBe('finance')
    expect(weigh(model, observeDanger('언제 취직할까요'), 'danger')[0]?.label).toBe('none')
  })

  it('gives the same model for the same examples', () => {
    expect(trainDanger(examples, 'now')).toEqual(trainDanger(examples, 'now'))
  })
})
