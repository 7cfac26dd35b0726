import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { branches, relationKinds, stars, starTerms, stems, tenGods } from '#engine/client'
import { findTerms } from './find-terms.ts'
import { entryOf, glossary } from './glossary.ts'
import { koreanRules } from './korean-rules.ts'
import { parseRules } from './parse-rules.ts'
import { sayRule, saySource } from './rule-words.ts'
import { type RuleId, rules } from './rules.ts'
import { termPath } from './term-path.ts'

const hanja = /\p{Script=Han}/u

describe('the glossary', () => {
  test('has every term of the table once, each with a meaning in both languages and a rule that is written down', () => {
    expect(new Set(glossary.map(({ slug }) => slug)).size).toBe(glossary.length)
    for (const entry of glossary) {
      expect([entry.slug, entry.meaning[0]]).toEqual([entry.slug, expect.stringMatching(/[가-힣].*\.$/u)])
      expect([entry.slug, entry.meaning[1]]).toEqual([entry.slug, expect.stringMatching(/^[A-Z].*\.$/)])
      expect(entry.hanja).toMatch(hanja)
      expect(entry.rules.length).toBeGreaterThan(0)
      expect(entry.rules.filter((id) => !(id in rules))).toEqual([])
    }
  })

  test('is where the pages link to', () => {
    const paths = [
      ...stems.map((id) => termPath('stem', id)),
      ...branches.map((id) => termPath('branch', id)),
      ...tenGods.map((id) => termPath('god', id)),
      ...relationKinds.map((id) => termPath('relation', id)),
      ...stars.map((id) => termPath('star', id)),
      termPath('officer', '建'),
      termPath('nayin', '海中金'),
      termPath('idea', 'void'),
    ]
    expect(paths.filter((path) => !entryOf(path.replace('/glossary/', '')))).toEqual([])
  })

  test('frightens nobody', () => {
    const said = glossary.flatMap(({ meaning }) => meaning).join(' ')
    expect(said).not.toMatch(/[!！]|불길|흉하|재앙|저주|과부가|단명|doom|curse|fatal/i)
  })
})

describe('rules', () => {
  test('in the data file are those of the document: run `node app/glossary/write-rules.ts` after a change', () => {
    expect(rules).toEqual(parseRules(readFileSync('docs/rules/README.md', 'utf8')))
  })

  test('that terms rest on are told in Korean, with the same letters as in the document', () => {
    const used = [...new Set(glossary.flatMap((entry) => entry.rules))] as RuleId[]
    expect(used.filter((id) => sayRule(id, 'ko').locale !== 'ko')).toEqual([])
    for (const id of used.filter((rule) => /^(star|relation)\./.test(rule))) {
      const letters = (text: string) => [...text].filter((sign) => [...stems, ...branches].includes(sign as never)).join('')
      expect([id, letters(koreanRules[id] ?? '')]).toEqual([id, letters(rules[id].says)])
    }
  })

  test('name their source in the language of the reader', () => {
    const used = [...new Set(glossary.flatMap((entry) => entry.rules))] as RuleId[]
    expect(used.filter((id) => /[a-z]/.test(saySource(id, 'ko')))).toEqual([])
  })
})

describe('looking for a term', () => {
  const first = (query: string) => findTerms(query)[0]?.slug
  test.each([
    ['천을귀인', 'star-heavenly-noble'],
    ['空亡', 'idea-void'],
    ['clash', 'relation-clash'],
    ['CLASH ', 'relation-clash'],
    ['편 재', 'god-indirect-wealth'],
    [starTerms.canopy.english, 'star-canopy'],
  ])('%s finds %s', (query, slug) => expect(first(query)).toBe(slug))

  test.each(['<script>', '%00', '.*', '\\', '가'.repeat(60)])('%s finds nothing and does no harm', (query) => expect(findTerms(query)).toEqual([]))
})
