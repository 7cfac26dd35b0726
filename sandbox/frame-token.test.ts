import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signFrameToken, verifyFrameToken } from './frame-token.ts'

const key = Buffer.alloc(32, 7)
const now = new Date('2026-11-24T00:00:00Z')

describe('frame tokens', () => {
  it('open one component in one session', () => {
    const token = signFrameToken({ component: 'c-1', session: 'person-1' }, key)
    expect(verifyFrameToken(token, 'person-1', key, now)).toBe('c-1')
    expect(verifyFrameToken(token, 'person-2', key, now)).toBeNull()
    expect(verifyFrameToken(token.replace('c-1', 'c-2'), 'person-1', key, now)).toBeNull()
    expect(verifyFrameToken(token, 'person-1', Buffer.alloc(32, 8), now)).toBeNull()
  })

  it('stop working when they expire, and cannot be prolonged', () => {
    const token = signFrameToken({ component: 'c', session: '', expires: new Date(now.getTime() + 60_000) }, key)
    expect(verifyFrameToken(token, '', key, now)).toBe('c')
    expect(verifyFrameToken(token, '', key, new Date(now.getTime() + 60_000))).toBeNull()
    const [component, , signature] = token.split('.')
    expect(verifyFrameToken(`${component}..${signature}`, '', key, now)).toBeNull()
  })

  it('are refused with any character changed', () => {
    const token = signFrameToken({ component: 'component', session: 's' }, key)
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'abcXYZ012-_.'), (at, character) => {
        fc.pre(token[at] !== character)
        expect(verifyFrameToken(token.slice(0, at) + character + token.slice(at + 1), 's', key, now)).toBeNull()
      }),
    )
  })

  it('are never made for an id that would not survive an address', () => {
    expect(() => signFrameToken({ component: 'a/b', session: 's' }, key)).toThrow(RangeError)
  })
})
