import { afterEach, describe, expect, it } from 'vitest'
import { answersInWork, endAnswer, followAnswer, reserveAnswer, tellPart } from './answers-in-work.ts'
import type { StoredPart } from './client.ts'

const part = (count: number): StoredPart => ({ type: 'data-recall', data: { count, labels: [] } })
const counts = async (parts: AsyncIterable<StoredPart>) => {
  const heard: number[] = []
  for await (const { type, data } of parts) if (type === 'data-recall') heard.push(data.count)
  return heard
}
afterEach(() => answersInWork().clear())

describe('an answer that is being written', () => {
  it('is heard whole by who came first, who came late and who comes back', async () => {
    const work = reserveAnswer('answer', 'person')!
    const first = counts(followAnswer(work))
    tellPart(work, part(0))
    await Promise.resolve()
    tellPart(work, part(1))
    const late = counts(followAnswer(work))
    const back = counts(followAnswer(work, 1))
    tellPart(work, part(2))
    tellPart(work, part(3))
    endAnswer('answer')
    expect(await first).toEqual([0, 1, 2, 3])
    expect(await late).toEqual([0, 1, 2, 3])
    expect(await back).toEqual([1, 2, 3])
    expect(await counts(followAnswer(work, 9))).toEqual([])
  })

  it('has one writer', () => {
    expect(reserveAnswer('answer', 'person')).not.toBeNull()
    expect(reserveAnswer('answer', 'person')).toBeNull()
    endAnswer('answer')
    expect(reserveAnswer('answer', 'person')).not.toBeNull()
  })
})
