import { expect, test } from 'vitest'
import { findCandidates } from './find-candidates.ts'

const title = (word: string) => ({ ko: `${word} 제목`, en: `${word} title` })
const templates = [
  {
    id: 'one',
    title: title('one'),
    pointers: { staging: '1.2.0', production: '1.1.0' },
    versions: [{ version: '1.2.0' }, { version: '1.1.0' }, { version: '1.0.0' }],
  },
  { id: 'two', title: title('two'), pointers: { staging: null, production: '1.0.0' }, versions: [{ version: '1.0.0' }] },
  { id: 'three', title: title('three'), pointers: { staging: '1.0.0', production: null }, versions: [{ version: '1.0.0' }] },
]
const approved = [{ id: 'draft-two', templateId: 'two', title: { ko: '', en: 'New' }, nextVersion: '1.1.0' }]

test('what is approved or staged can be put in; what is served cannot', () => {
  const { ready, others } = findCandidates([], { templates, approved, locale: 'ko' })
  expect(ready).toEqual([
    { from: 'approved', draft: 'draft-two', template: 'two', title: 'two', version: '1.1.0', served: '1.0.0' },
    { from: 'staging', template: 'one', title: 'one 제목', version: '1.2.0', served: '1.1.0' },
    { from: 'staging', template: 'three', title: 'three 제목', version: '1.0.0', served: null },
  ])
  expect(others).toEqual([{ template: 'one', title: 'one 제목', versions: ['1.0.0'] }])
})

test('what is in already is not offered again, another version of it is', () => {
  const { ready, others } = findCandidates([{ template: 'one', version: '1.2.0' }], { templates, approved: [], locale: 'en' })
  expect(ready.map(({ template }) => template)).toEqual(['three'])
  expect(others).toEqual([{ template: 'one', title: 'one title', versions: ['1.0.0'] }])
  expect(findCandidates([{ template: 'one', version: '1.0.0' }], { templates, approved: [], locale: 'en' }).others).toEqual([])
})
