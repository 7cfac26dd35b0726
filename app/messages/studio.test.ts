import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { studioEn } from './studio-en.ts'
import { type StudioMessageKey, studioKo } from './studio-ko.ts'

const keys = Object.keys(studioKo) as StudioMessageKey[]
const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(keys)('%s takes the same values in both languages', (key) => {
  expect(places(studioEn[key])).toEqual(places(studioKo[key]))
})

test('no sentence shouts', () => {
  expect(keys.filter((key) => /[!！]/.test(studioKo[key] + studioEn[key]))).toEqual([])
})

test('every rule of the vetter is told in the language of the screens', () => {
  const rules = readdirSync('templates')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(`templates/${file}`, 'utf8')
      const calls = [
        /findingAt\(\s*(?:[\w.]+|\{[^}]*\})(?:\([^)]*\))?,\s*'([a-z-]+)'/g,
        /inManifest\('([a-z-]+)'/g,
        /inFile\([^,]+, '([a-z-]+)'/g,
        /(?:refuse|fail)\(\s*'([a-z-]+)'/g,
        /report\(\s*specimen,\s*[^,']+,\s*'([a-z-]+)'/g,
        /rule: '([a-z-]+)'/g,
      ]
      return calls.flatMap((call) => [...text.matchAll(call)].map(([, rule]) => rule!))
    })
  expect(rules.length).toBeGreaterThan(30)
  expect([...new Set(rules)].filter((rule) => !(`rule.${rule}` in studioKo))).toEqual([])
})
