import { expect, test } from 'vitest'
import { experimentsEn } from './experiments-en.ts'
import { type ExperimentKey, experimentsKo } from './experiments-ko.ts'

const keys = Object.keys(experimentsKo) as ExperimentKey[]
const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(keys)('%s takes the same values in both languages', (key) => {
  expect(places(experimentsEn[key])).toEqual(places(experimentsKo[key]))
})

test('no sentence shouts, and Korean particles do not come in pairs', () => {
  expect(keys.filter((key) => /[!！]/.test(experimentsKo[key] + experimentsEn[key]))).toEqual([])
  expect(keys.filter((key) => /[을은이와](?:\((?:를|는|가|과)\))|\(으\)로/.test(experimentsKo[key]))).toEqual([])
})
