import { beforeAll, describe, expect, it } from 'vitest'
import { compileFiles, type Finding, readLibraryFiles, readTemplateVocabulary } from '#templates'
import { type Fix, fixesOf, nearest } from './fix-finding.ts'
import { locateFinding } from './locate-finding.ts'
import type { Vocabulary } from './vocabulary.ts'

type Files = Record<string, string>
const whole: Files = { ...readLibraryFiles('annual-strip') }
const vocabulary: Vocabulary = { ...readTemplateVocabulary([]), facts: [] }

async function findingsOf(files: Files): Promise<Finding[]> {
  const result = await compileFiles(files)
  return result.ok ? [] : result.findings
}
function broken(change: (source: string) => string, file = 'source.hbs'): Files {
  const text = change(whole[file]!)
  if (text === whole[file]) throw new Error('Nothing was broken.')
  return { ...whole, [file]: text }
}
const withTexts = (change: (texts: Record<'ko' | 'en', Record<string, string>>) => void) => (text: string) => {
  const manifest = JSON.parse(text)
  change(manifest.texts)
  return JSON.stringify(manifest, null, 2)
}

beforeAll(async () => {
  expect(await findingsOf(whole)).toEqual([])
})

describe('fixesOf mends what the vetter found', () => {
  it.each<[rule: string, kind: Fix['kind'], files: Files]>([
    ['unescaped', 'escape', broken((source) => source.replace('{{god}}', '{{{god}}}'))],
    ['attribute', 'remove-attribute', broken((source) => source.replace('<li>', '<li style="color: red" >'))],
    ['attribute', 'remove-attribute', broken((source) => source.replace('<li>', '<li onclick="alert(1)">'))],
    ['attribute-value', 'use', broken((source) => source.replace('data-action="explain"', 'data-action="explan"'))],
    ['quotes', 'quote', broken((source) => source.replace('<li>', "<li class='p-4'>"))],
    ['element', 'remove-element', broken((source) => source.replace('<li>', '<li><script>alert("<b>")</script>'))],
    ['element', 'remove-element', broken((source) => source.replace('<li>', '<li><img src="https://example.org/a.png" alt="">'))],
    ['button', 'add-action', broken((source) => source.replace(' data-action="explain"', ''))],
    ['class-unknown', 'use', broken((source) => source.replace('"strip-top"', '"strip-tpo"'))],
    ['class-unknown', 'remove-class', broken((source) => source.replace('"strip-top"', '"strip-top nothing-of-the-kind-at-all"'))],
    ['class-refused', 'remove-class', broken((source) => source.replace('"strip-top"', '"strip-top fixed"'))],
    ['slot-unknown', 'use', broken((source) => source.replace('{{god}}', '{{gode}}'))],
    ['partial', 'use', broken((source) => source.replace('{{> strip-bar}}', '{{> strip-br}}'))],
    ['character', 'remove-hidden', broken((source) => source.replace('<li>', '<li>\u200b'))],
    [
      'text-unused',
      'remove-text',
      broken(
        withTexts(({ ko, en }) => Object.assign(en, { more: 'x' }, Object.assign(ko, { more: 'ㅇ' }))),
        'template.json',
      ),
    ],
    ['slot-source', 'use', broken((text) => text.replace('"annual.line"', '"anual.line"'), 'template.json')],
  ])('%s by %s', async (rule, kind, files) => {
    const found = await findingsOf(files)
    const finding = found.find((candidate) => candidate.rule === rule)
    const fix = finding && fixesOf(finding, files, vocabulary).find((candidate) => candidate.kind === kind)
    expect(fix, JSON.stringify(found)).toBeDefined()
    const left = await findingsOf({ ...files, [fix!.file]: fix!.text })
    expect(left.filter((candidate) => candidate.rule === rule)).toEqual([])
    expect(left.length).toBeLessThan(found.length)
  })

  it('writes a text that one language lacks and a sample that is not there', async () => {
    const one = broken(
      withTexts(({ en }) => {
        delete en.adds
      }),
      'template.json',
    )
    const [missing] = (await findingsOf(one)).filter(({ rule }) => rule === 'text-missing')
    const [added] = fixesOf(missing!, one, vocabulary)
    expect(JSON.parse(added!.text).texts.en.adds).toBe('힘을 보태요')

    const korean = Object.fromEntries(Object.entries(whole).filter(([, text]) => !text.includes('"locale": "en"')))
    const [lacking] = (await findingsOf(korean)).filter(({ rule }) => rule === 'sample-missing')
    const [sample] = fixesOf(lacking!, korean, vocabulary)
    expect(await findingsOf({ ...korean, [sample!.file]: sample!.text })).toEqual([])
  })

  it('offers nothing for what only a person can tell, for a file that is gone and for a manifest that cannot be read', () => {
    const finding = { rule: 'block-type', file: 'source.hbs', line: 1, column: 1, message: '', fix: '' }
    expect(fixesOf(finding, whole, vocabulary)).toEqual([])
    expect(fixesOf({ ...finding, rule: 'attribute', file: 'gone.hbs' }, whole, vocabulary)).toEqual([])
    const unused = { ...finding, rule: 'text-unused', file: 'template.json', message: 'texts.a is not used.' }
    expect(fixesOf(unused, { ...whole, 'template.json': '{' }, vocabulary)).toEqual([])
  })
})

it('locateFinding never leaves the text', () => {
  const at = (line: number, column: number) => locateFinding({ rule: '', file: 'source.hbs', line, column, message: '', fix: '' }, 'ab\n{{x}} c')
  expect(at(2, 1)).toEqual({ from: 3, to: 8 })
  expect(at(9, 9)).toEqual({ from: 10, to: 10 })
  expect(at(1, 1)).toEqual({ from: 0, to: 2 })
  const json = '{ "texts": { "ko": { "more": "" } } }'
  const found = { rule: 'text-unused', file: 'template.json', line: 1, column: 1, message: 'texts.more is not used.', fix: '' }
  expect(json.slice(locateFinding(found, json).from, locateFinding(found, json).to)).toBe('"more"')
})

it('nearest names only what is alike', () => {
  expect(nearest('explan', ['open', 'explain'])).toBe('explain')
  expect(nearest('explain', ['explain'])).toBeNull()
  expect(nearest('x', ['something-else'])).toBeNull()
})
