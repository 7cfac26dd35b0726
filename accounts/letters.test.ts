import { describe, expect, it } from 'vitest'
import { type LetterKind, writeLetter } from './letters.ts'
import { noticeKinds } from './notice-letters.ts'

const link = 'https://cube.example.org/reset#token'
const kinds: LetterKind[] = ['sign-up', 'account-exists', 'password', 'email', 'email-changed', 'password-changed', ...noticeKinds]

describe.each(['ko', 'en', 'both'] as const)('a letter in %s', (locale) => {
  it.each(kinds)('%s says who writes, calmly, and leaves no place unfilled', (kind) => {
    const { subject, text } = writeLetter(kind, locale, link)
    expect(subject).toMatch(/^HEAL7 Cube · ./)
    expect(subject + text).not.toMatch(/[{}!！\r]|undefined/)
  })

  it('carries its link, except where there is nothing to open', () => {
    for (const kind of kinds) expect(writeLetter(kind, locale, link).text.includes(link), kind).toBe(kind !== 'email-changed')
  })
})
