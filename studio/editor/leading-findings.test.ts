import { expect, it } from 'vitest'
import { leadingFindings } from './leading-findings.ts'

const finding = (rule: string) => ({ rule, file: 'source.hbs', line: 1, column: 1, message: '', fix: '' })

it('does not call texts unused while the source that uses them cannot be read', () => {
  expect(leadingFindings([finding('syntax'), finding('text-unused'), finding('sample')]).map(({ rule }) => rule)).toEqual(['syntax', 'sample'])
  expect(leadingFindings([finding('text-unused'), finding('element')])).toHaveLength(2)
})
