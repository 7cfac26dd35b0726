import { expect, it } from 'vitest'
import { arrangeTemplates, rateOf } from './arrange-templates.ts'
import type { LibraryTemplate } from './library-template.ts'

const whole = { missing: 0, untranslated: 0 }
const template = (id: string, more: Partial<LibraryTemplate> = {}): LibraryTemplate => ({
  id,
  title: { ko: `${id} 가`, en: `${id} a` },
  words: '',
  served: '1.0.0',
  version: '1.0.0',
  hasDraft: false,
  lacks: { ko: whole, en: whole },
  use: { cards: 0, recentCards: 0, up: 0, down: 0 },
  ...more,
})
const all = [
  template('pillars', { words: '사주 네 기둥', use: { cards: 9, recentCards: 2, up: 1, down: 0 } }),
  template('elements', { hasDraft: true, use: { cards: 90, recentCards: 5, up: 90, down: 10 } }),
  template('old', { served: null, lacks: { ko: whole, en: { missing: 1, untranslated: 0 } } }),
]
const ids = (change: Partial<Parameters<typeof arrangeTemplates>[1]>) =>
  arrangeTemplates(all, { typed: '', filter: 'all', order: 'name', locale: 'ko', ...change }).map(({ id }) => id)

it('finds every typed word, composed or not, wherever it stands', () => {
  expect(ids({ typed: '기둥 사주'.normalize('NFD') })).toEqual(['pillars'])
  expect(ids({ typed: 'PILL' })).toEqual(['pillars'])
  expect(ids({ typed: '.*' })).toEqual([])
})

it('filters and orders', () => {
  expect(ids({})).toEqual(['elements', 'old', 'pillars'])
  expect(ids({ filter: 'drafts' })).toEqual(['elements'])
  expect(ids({ filter: 'untranslated' })).toEqual(['old'])
  expect(ids({ filter: 'out' })).toEqual(['old'])
  expect(ids({ order: 'use' })).toEqual(['elements', 'pillars', 'old'])
  expect(ids({ order: 'rating' })).toEqual(['elements', 'pillars', 'old'])
})

it('does not believe one vote more than a hundred', () => {
  expect(rateOf({ up: 1, down: 0 })).toBeLessThan(rateOf({ up: 90, down: 10 }))
})
