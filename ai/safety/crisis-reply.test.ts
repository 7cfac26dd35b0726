import { describe, expect, it } from 'vitest'
import { crisisReply } from './crisis-reply.ts'

const numbers = (reply: ReturnType<typeof crisisReply>) => [...reply.lines, reply.urgent].map(({ number }) => number)

describe('crisisReply', () => {
  it('names the lines that fit the harm', () => {
    expect(numbers(crisisReply('ko', { harms: ['self'] }))).toEqual(['109', '119'])
    expect(numbers(crisisReply('ko', { harms: ['violence'] }))).toEqual(['1366', '109', '112'])
    expect(numbers(crisisReply('ko', { harms: ['others'] }))).toEqual(['1577-0199', '109', '112'])
    expect(numbers(crisisReply('en', { harms: ['violence'] }))).toContain('1577-1366')
  })

  it('names each line once when a person is in danger in two ways, and the youth line for the young', () => {
    expect(numbers(crisisReply('ko', { harms: ['self', 'violence'], young: true }))).toEqual(['109', '1388', '1366', '119'])
  })

  it('speaks of oneself in an answer that was kept without its harm', () => {
    expect(crisisReply('ko', {})).toEqual(crisisReply('ko', { harms: ['self'] }))
  })

  it('speaks of a local line in English', () => {
    for (const harm of ['self', 'violence', 'others'] as const)
      expect(crisisReply('en', { harms: [harm] }).sentences.join(' ')).toContain('local crisis line')
  })
})
