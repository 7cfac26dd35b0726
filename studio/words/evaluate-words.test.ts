import { describe, expect, it } from 'vitest'
import { plainWords } from '#ai'
import { evaluateWords } from './evaluate-words.ts'
import { judgeWords } from './judge-words.ts'

const now = new Date('2026-11-27T03:00:00Z')
const evaluate = (after: Record<string, string>, before: Record<string, string> = {}) => evaluateWords('ko', before, after, now)
const outcomeOf = async (after: Record<string, string>) =>
  judgeWords(await evaluate(after), plainWords, { phrases: after, style: null }).map(({ name, outcome }) => [name, outcome])

describe('the evaluation of changed words', { timeout: 60_000 }, () => {
  it('composes nothing where nothing changed', async () => {
    expect(await evaluate({})).toMatchObject({ readings: 0, changed: 0, unheard: [] })
  })

  it('hears a phrase of a topic in readings of that topic, beside what was said before', async () => {
    const path = 'domains.work.verdict.peer'
    const { changed, contradicted, absent, flaws, unheard, examples } = await evaluate({ [path]: '곁에서 함께 뛰는 사람이 일의 방향을 정하기 쉬운' })
    expect(changed).toBeGreaterThan(0)
    expect([contradicted, absent, flaws, unheard]).toEqual([0, 0, [], []])
    expect(examples[0]!.after).toContain('곁에서 함께')
    expect(examples[0]!.before).not.toContain('곁에서 함께')
  })

  it('asks for a term whose meaning changed, and for one that is taken back to what ships', async () => {
    const path = 'glossary.tenGods.friend'
    const meaning = '비견은 나와 같은 기운, 곧 어깨를 나란히 하고 걷는 사람을 가리키는 말이에요.'
    expect(await evaluate({ [path]: meaning })).toMatchObject({ unheard: [] })
    expect(await evaluate({}, { [path]: meaning })).toMatchObject({ unheard: [] })
  })

  it('finds what the chart does not bear out, and what reads badly', async () => {
    expect(await outcomeOf({ 'domains.work.pace.weak': '일간이 갑목이고 편관이 열 개라서 천천히 가는 쪽이 편해요' })).toEqual([
      ['language', 'failed'],
    ])
    expect(await outcomeOf({ 'domains.work.verdict.peer': '함께 함께 뛰는 사람이 방향을 바꾸기 쉬운' })).toEqual([['language', 'failed']])
  })
})
