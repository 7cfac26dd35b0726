import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { frameDocument } from './frame-document.ts'
import { hostContentSecurityPolicy } from './host-policy.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const { body, headers } = frameDocument({ title: '<script>&', css: '.a{color:red}', html: '<p>x</p>', locale: 'ko' })
const policy = headers['content-security-policy'] ?? ''

describe('frameDocument', () => {
  it('holds one script and one style sheet, both named by hash in the policy', () => {
    const scripts = [...body.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!)
    const styles = [...body.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text!)
    expect(scripts).toHaveLength(1)
    expect(styles).toEqual(['.a{color:red}'])
    expect(policy).toContain(`script-src ${hashOf(scripts[0]!)};`)
    expect(policy).toContain(`style-src ${hashOf('.a{color:red}')};`)
  })

  it('holds a script of at most 6 kB as it travels', () => {
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(body)!
    expect(gzipSync(script!).length).toBeLessThanOrEqual(6_144)
  })

  it('allows nothing else', () => {
    for (const directive of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      'sandbox allow-scripts',
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
      expect(policy.split('; ')).toContain(directive)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|allow-same-origin/)
    expect(headers).toMatchObject({ 'connection-allowlist': '()', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' })
  })

  it('names another host where frames live on a site of their own', () => {
    const other = frameDocument({ title: 't', css: '', html: '', locale: 'en', frameAncestors: 'https://app.example' })
    expect(other.headers['content-security-policy']).toContain('frame-ancestors https://app.example')
  })

  it('keeps a title a title and a style sheet a style sheet', () => {
    const document = parse(body)
    expect(JSON.stringify(document, (key, value) => (key === 'parentNode' ? undefined : value))).toContain('"value":"<script>&"')
    expect(() => frameDocument({ title: 't', css: 'a{}</STYLE><script>', html: '', locale: 'ko' })).toThrow(RangeError)
  })
})

describe('hostContentSecurityPolicy', () => {
  it('lets a frame come from its own path and nowhere else', () => {
    const policy = hostContentSecurityPolicy({ nonce: 'abc', frameSource: 'https://app.example/frame/' })
    expect(policy).toContain('frame-src https://app.example/frame/;')
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';")
    expect(policy).not.toContain('unsafe-eval')
  })
})
