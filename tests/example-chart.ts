import { type Birth, birthSchema, type Chart, chartOf, type FactTable, factsOf } from '#engine'

/** Charts for tests of language: a fixed one, and as many drawn ones as are asked for. */
export interface Example {
  chart: Chart
  facts: FactTable
}

export const exampleNow = new Date('2026-11-23T12:00:00Z')

export function exampleOf(birth: Partial<Birth>, now = exampleNow): Example {
  const result = chartOf(birthSchema.parse(birth), now)
  if (!result.ok) throw new Error(result.error.message)
  return { chart: result.chart, facts: factsOf(result.chart) }
}

/** The chart of the design: 壬申 癸卯 己丑 丁卯, luck backward, 己亥 from 33. */
export const example = exampleOf({ date: '1992-03-14', time: '07:20', sex: 'female' })

/** A small repeatable source of numbers in 0…1. */
export function drawNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

const pad = (value: number) => String(value).padStart(2, '0')

/** Births of 1945…2009; some without a time, some without a sex. */
export function drawExamples(count: number, seed: number): Example[] {
  const next = drawNumbers(seed)
  return Array.from({ length: count }, () => {
    const date = `${1945 + Math.floor(next() * 65)}-${pad(1 + Math.floor(next() * 12))}-${pad(1 + Math.floor(next() * 28))}`
    const time = next() < 0.2 ? null : `${pad(Math.floor(next() * 24))}:${pad(10 + Math.floor(next() * 40))}`
    return exampleOf({ date, time, sex: next() < 0.15 ? null : next() < 0.5 ? 'female' : 'male', fold: 1 })
  })
}
