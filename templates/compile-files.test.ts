import { describe, expect, it } from 'vitest'
import { compileFiles } from './compile-files.ts'
import { readLibraryFiles } from './read-folder.ts'
import { vetTemplate } from './vet-template.ts'

const folder = 'templates/library/five-elements'
const files = readLibraryFiles('five-elements') ?? {}

describe('compileFiles', { timeout: 60_000 }, () => {
  it('says in its thread what the vetter says here', async () => {
    expect(await compileFiles(files)).toEqual(await vetTemplate(folder))
    const bad = await compileFiles({ ...files, 'source.hbs': '<p onclick="x">{{{y}}}</p>' })
    expect(bad.ok ? [] : bad.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['attribute', 'unescaped']))
  })

  it('answers everybody who asks at once, each with their own', async () => {
    const asked = ['one', 'three', 'seventeen', 'three'].map((text) => ({ ...files, 'source.hbs': `<p>${text}</p>{{> nothing-${text}}}` }))
    const answers = await Promise.all(asked.map((each) => compileFiles(each)))
    expect(answers.every(({ ok }) => !ok)).toBe(true)
    expect(answers[1]).toBe(answers[3])
    expect(answers[0]).not.toEqual(answers[1])
  })

  it('is not brought down by sources that are built to', async () => {
    const nested = (times: number) => `${'{{#if x}}'.repeat(times)}x${'{{/if}}'.repeat(times)}`
    for (const source of [nested(1_900), '<b>'.repeat(10_000), `{{${'('.repeat(30_000)}}}`, '{{#each a}}'.repeat(2_900), '<b>'.repeat(30_000)]) {
      const answer = await compileFiles({ ...files, 'source.hbs': source })
      expect(answer.ok ? [] : answer.findings.length).toBeGreaterThan(0)
    }
    expect((await compileFiles(files)).ok).toBe(true)
  })

  it('does not begin with what is too large', async () => {
    expect(await compileFiles({ ...files, 'source.hbs': 'x'.repeat(5_000_000) })).toMatchObject({
      ok: false,
      findings: [{ rule: 'budget' }, { rule: 'budget' }],
    })
  })
})
