import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { ko } from './ko.ts'

describe('notices', () => {
  it.each(['first.notice', 'composer.notice'] as const)('%s says that AI writes, and what for', (key) => {
    expect(ko[key]).toMatch(/AI.*재미와 성찰/s)
    expect(en[key]).toMatch(/AI.*reflection and entertainment/s)
  })

  it('name the age from which a guardian need not agree', () => {
    expect(ko['first.notice']).toContain('만 14세 미만')
    expect(en['first.notice']).toContain('Under 14')
  })

  it('label every answer as written by AI', () => {
    expect([ko['answer.label'], en['answer.label']]).toEqual([expect.stringContaining('AI'), expect.stringContaining('AI')])
  })

  it('promise no proof by science and no accuracy', () => {
    for (const text of [...Object.values(ko), ...Object.values(en)])
      expect(text).not.toMatch(/과학적|증명|정확도|적중률|scientific|proven|accuracy|accurate/i)
  })
})
