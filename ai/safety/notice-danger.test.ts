import { expect, it } from 'vitest'
import { dangerOf } from './notice-danger.ts'

it('an intent of danger stands for its kind, a crisis for the person itself; every other for none', () => {
  expect(dangerOf('safety_crisis')).toEqual({ kind: 'crisis', harms: ['self'], young: false })
  expect(dangerOf('safety_legal')).toEqual({ kind: 'legal' })
  expect(dangerOf('career')).toBeNull()
})
