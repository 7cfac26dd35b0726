import { expect, test } from 'vitest'
import { forgetTyped } from './forget-typed.ts'

/** As a browser's storage shows it: the kept names are its own keys. */
function storageOf(names: readonly string[]): Storage {
  const storage: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, 'typed']))
  Object.defineProperty(storage, 'removeItem', { value: (name: string) => delete storage[name] })
  return storage as unknown as Storage
}

const births = ['birth-draft', 'profile-draft', 'profile-draft/p1', 'composer/birth/a1']
const names = [
  'composer/new',
  'asking/a1',
  'events/queue',
  ...births,
  'account-email',
  'studio/0f3a/draft/d1',
  'experiment-form/e1',
  'theme',
  'heal7/cache',
]

test('whoever comes next finds nothing that somebody typed', () => {
  const storage = storageOf(names)
  forgetTyped(storage, 'another')
  expect(Object.keys(storage)).toEqual(['theme', 'heal7/cache'])
})

test('after a sign-out only the unsaved work of editors and managers waits', () => {
  const storage = storageOf(names)
  forgetTyped(storage, 'nobody')
  expect(Object.keys(storage)).toEqual(['studio/0f3a/draft/d1', 'experiment-form/e1', 'theme', 'heal7/cache'])
})
