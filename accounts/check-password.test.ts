import { describe, expect, it } from 'vitest'
import { passwordFlaw } from './check-password.ts'

const email = 'mina.kim@example.com'

describe('a password', () => {
  it.each([
    ['달빛 아래 세 번째 계단', null],
    ['velvet-otter-92-harbor', null],
    ['짧아요', 'password-short'],
    ['ninechars', 'password-short'],
    ['x'.repeat(129), 'password-long'],
    ['1234567890', 'password-common'],
    ['QwertyUiop', 'password-common'],
    ['pass-word-123', 'password-common'],
    ['aaaaaaaaaaaaaaaa', 'password-common'],
    ['abababababab', 'password-common'],
    ['3456789:;<=', 'password-common'],
    ['mina.kim@example.com', 'password-like-email'],
    ['MinaKim2026!', 'password-like-email'],
    ['2026minakim!!', 'password-like-email'],
    ['minakim rides a bicycle', null],
  ])('%s is judged as %s', (password, flaw) => {
    expect(passwordFlaw(password, email)).toBe(flaw)
  })

  it('counts letters as people do, not in units of the encoding', () => {
    expect(passwordFlaw('🌙🌊🌲🔥⛰️a', email)).toBe('password-short')
  })

  it('may hold a short name by chance', () => {
    expect(passwordFlaw('jothelighthouse', 'jo@example.com')).toBeNull()
  })
})
