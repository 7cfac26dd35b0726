import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clocks, dayBoundaries, presets, schoolNames, schoolOptions } from './client.ts'

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8')
const rules = [...read('docs/rules/README.md').matchAll(/^\| `([^`]+)`/gm)].map(([, rule]) => rule!)
const coverage = read('docs/rules/coverage.md')

describe('docs/rules/coverage.md', () => {
  it('names tests that exist', () => {
    const named = [...coverage.matchAll(/`([^` ]+\.(?:ts|rs)) > ([^`]+)`/g)].map(([, file, name]) => ({ file: file!, name: name! }))
    expect(named.length).toBeGreaterThan(100)
    const exists = ({ file, name }: (typeof named)[number]) =>
      file.endsWith('.rs') ? new RegExp(`#\\[test\\]\\s+fn ${name}\\(`).test(read(file)) : read(file).includes(`'${name}'`)
    expect(named.filter((test) => !exists(test))).toEqual([])
  })

  it('covers every rule that is documented', () => {
    expect(rules.filter((rule) => !coverage.includes(`\`${rule}\``))).toEqual([])
  })
})

describe('docs/rules/README.md', () => {
  it('documents every clock, day boundary, preset and option of a school', () => {
    const options = schoolNames.flatMap((name) => schoolOptions[name].map((option) => `${name}: ${option}`))
    expect([...clocks, ...dayBoundaries, ...presets, ...options].filter((name) => !rules.includes(name))).toEqual([])
  })
})
