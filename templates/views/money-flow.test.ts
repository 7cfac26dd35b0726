import { describe, expect, it } from 'vitest'
import { drawExamples, example } from '../../tests/example-chart.ts'
import { moneyFlow } from './money-flow.ts'

interface Ribbon {
  fromTop: number
  fromBottom: number
  toTop: number
  toBottom: number
}
interface Branch extends Ribbon {
  plain: string
  name: string
  weight: string
}
const viewOf = (found: typeof example, locale: 'ko' | 'en' = 'ko') => moneyFlow({ ...found, locale, focus: {} })!
const branchesOf = (found: typeof example) => viewOf(found).branches as unknown as Branch[]

describe('moneyFlow', () => {
  it('runs from output over wealth to officer, peers and resource', () => {
    const { source, income, line } = viewOf(example)
    expect([source, income]).toMatchObject([
      { plain: '버는 손', name: '식상', weight: '0.6', fact: 'element.metal.weight' },
      { plain: '들어온 것', name: '재성', weight: '2.5' },
    ])
    expect(branchesOf(example).map(({ plain, name, weight }) => [plain, name, weight])).toEqual([
      ['맡은 몫', '관성', '3.0'],
      ['나누는 몫', '비겁', '1.8'],
      ['남기는 몫', '인성', '1.0'],
    ])
    expect(line).toBe('맡은 몫이 먼저인 살림이에요')
  })

  it('parts what comes in among the branches without gap or overlap, for any birth', () => {
    for (const found of drawExamples(100, 17)) {
      const inflow = viewOf(found).inflow as unknown as Ribbon
      const branches = branchesOf(found)
      expect(branches[0]!.fromTop).toBe(inflow.toTop)
      expect(branches.at(-1)!.fromBottom).toBeCloseTo(inflow.toBottom, 0)
      for (const [index, branch] of branches.slice(1).entries()) expect(branch.fromTop).toBe(branches[index]!.fromBottom)
    }
  })

  it('tells three habits that fit the weights', () => {
    expect((viewOf(example).habits as { head: string; text: string }[]).map(({ head, text }) => [head, text])).toEqual([
      ['벌 때', '한 일이 묻히기 쉬워요. 말로 꺼내 두세요'],
      ['쓸 때', '맡은 몫이 먼저 나가요. 달마다 낼 것을 적어요'],
      ['남길 때', '같은 날에 조금씩 떼어 두면 편해요'],
    ])
  })

  it('never speaks of investing', () => {
    for (const found of drawExamples(60, 19))
      for (const locale of ['ko', 'en'] as const)
        expect(JSON.stringify(viewOf(found, locale))).not.toMatch(/투자|주식|코인|수익|부동산|invest|stock|coin|crypto|profit/i)
  })
})
