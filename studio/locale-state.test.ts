import { describe, expect, it } from 'vitest'
import type { TemplateFiles } from '#templates'
import { findUntranslated, localeStatesOf } from './locale-state.ts'
import { starterFiles } from './starter-files.ts'

const files = starterFiles('new-card')
const changed = (change: (manifest: Record<string, Record<string, unknown>>) => void): TemplateFiles => {
  const manifest = JSON.parse(files['template.json'] ?? '') as Record<string, Record<string, unknown>>
  change(manifest)
  return { ...files, 'template.json': JSON.stringify(manifest) }
}

describe('localeStatesOf', () => {
  it('finds both languages of a starter whole', () => {
    expect(localeStatesOf(files)).toEqual({
      ko: { state: 'whole', missing: [], untranslated: [] },
      en: { state: 'whole', missing: [], untranslated: [] },
    })
  })

  it('names what is missing in one of them', () => {
    const { 'samples/typical-english.json': _sample, ...rest } = changed((manifest) => {
      manifest.title = { ko: '제목', en: ' ' }
      manifest.texts = { ko: { heading: '제목', more: '더' }, en: { heading: 'Heading' } }
    })
    expect(localeStatesOf(rest)).toMatchObject({ ko: { state: 'whole' }, en: { state: 'missing', missing: ['title', 'texts.more', 'sample'] } })
  })

  it('names what is still in the other language, and says so as a finding', () => {
    const states = localeStatesOf(
      changed((manifest) => {
        manifest.texts = { ko: { heading: 'Only English words here' }, en: { heading: '다섯 기운 (five elements)' } }
      }),
    )
    expect(states.ko).toMatchObject({ state: 'untranslated', untranslated: ['texts.heading'] })
    expect(states.en).toMatchObject({ state: 'untranslated', untranslated: ['texts.heading'] })
    expect(findUntranslated(states).map(({ rule, message }) => [rule, message])).toEqual([
      ['untranslated', '“texts.heading” is not written in Korean yet.'],
      ['untranslated', '“texts.heading” is not written in English yet.'],
    ])
  })

  it('takes names, signs and slots for what they are in every language', () => {
    const states = localeStatesOf(
      changed((manifest) => {
        manifest.texts = { ko: { heading: 'AI · 100%' }, en: { heading: 'AI · 100%' } }
        manifest.summary = { ko: '{{t.heading}} {{some value}}', en: '{{t.heading}}' }
      }),
    )
    expect(states).toMatchObject({ ko: { state: 'whole' }, en: { state: 'whole' } })
  })

  it('says that everything is missing of files that cannot be read', () => {
    for (const text of ['', '{', 'null', '[]', '{"title":5,"texts":[]}'])
      expect(localeStatesOf({ 'template.json': text })).toMatchObject({
        ko: { missing: ['title', 'description', 'summary', 'sample'] },
        en: { state: 'missing' },
      })
  })
})
