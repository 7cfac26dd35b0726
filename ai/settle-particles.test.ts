import { describe, expect, test } from 'vitest'
import { settleParticles } from './settle-particles.ts'

describe('settleParticles', () => {
  test.each([
    ['{fact:a}이 월간에', '{fact:a}{이/가} 월간에'],
    ['{fact:a}예요.', '{fact:a}{이에요/예요}.'],
    ['{fact:a}이고, {fact:b}를 보면', '{fact:a}{이고/고}, {fact:b}{을/를} 보면'],
    ['{fact:a}이라서 {fact:b}와는', '{fact:a}{이라/라}서 {fact:b}{과/와}는'],
    ['{fact:a|full}으로도 {fact:b}였어요', '{fact:a|full}{으로/로}도 {fact:b}{이었/였}어요'],
  ])('%s', (text, settled) => {
    expect(settleParticles(text)).toBe(settled)
  })

  test.each(['{fact:a}년은', '{fact:a} 이 해', '{fact:a}가지', '{fact:a}은행', '{fact:a}{은/는}', '갑자는', '{fact:a}입니다'])(
    'leaves %s',
    (text) => {
      expect(settleParticles(text)).toBe(text)
    },
  )
})
