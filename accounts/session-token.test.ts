import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readSessionToken } from './session-token.ts'

const name = 'heal7.session_token'
const secret = 'a secret of the tests'
/** As better-auth writes it; that it does is shown wherever a session is started in `tests/integration`. */
const signed = (token: string) => encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)

describe('readSessionToken', () => {
  it('takes what was signed, wherever it stands among the cookies', () => {
    const value = signed('token-of-a-session')
    for (const cookies of [`${name}=${value}`, `theme=dark; ${name}=${value}; locale=ko`, `theme=dark;${name}=${value}`])
      expect(readSessionToken(cookies, name, secret)).toBe('token-of-a-session')
  })

  it.each([
    null,
    '',
    'theme=dark',
    `${name}=`,
    `${name}=token`,
    `${name}=.`,
    `${name}=token.`,
    `${name}=token.AAAA`,
    `${name}=%E0%A4%A.x`,
    `other-${name}=x`,
  ])('refuses %s', (cookies) => {
    expect(readSessionToken(cookies, name, secret)).toBeNull()
  })

  it('refuses another token, another seal, another secret and the cookie of another name', () => {
    const [, seal = ''] = decodeURIComponent(signed('token')).split('.')
    const changed = `${seal[0] === 'A' ? 'B' : 'A'}${seal.slice(1)}`
    for (const value of [`tokem.${seal}`, `token.${changed}`, `token.${seal.slice(4)}`, `token..${seal}`])
      expect(readSessionToken(`${name}=${encodeURIComponent(value)}`, name, secret)).toBeNull()
    expect(readSessionToken(`${name}=${signed('token')}`, name, 'another secret')).toBeNull()
    expect(readSessionToken(`__Secure-${name}=${signed('token')}`, name, secret)).toBeNull()
  })
})
