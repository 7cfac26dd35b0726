import { expect, test } from 'vitest'
import { settleParticles } from '../../settle-particles.ts'
import { listPhrases } from '../worded-bank.ts'

const value = /\{fact:[^{}]*\}|[A-Z]{3,}/g

test('no particle that takes two forms is written in one of them behind what is put in', () => {
  // What stands behind the name of a fact is settled where it is written out; anything put in is held to the same.
  const fixed = [...listPhrases('ko')].filter(([, phrase]) => {
    const pointed = phrase.replaceAll(value, '{fact:day.pillar}')
    return settleParticles(pointed) !== pointed
  })
  expect(fixed.map(([path]) => path)).toEqual([])
})
