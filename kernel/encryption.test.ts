import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBytes, sealBytes, secretFromFolder } from './encryption.ts'

const key = new Uint8Array(32).fill(7)

describe('sealBytes and openBytes', () => {
  it('give back any bytes under the same key and context', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.string(), (plain, context) => {
        expect(new Uint8Array(openBytes(key, sealBytes(key, plain, context), context))).toEqual(plain)
      }),
    )
  })
  it('refuse another context, another key and any changed byte', () => {
    const sealed = sealBytes(key, Buffer.from('기축일'), 'profile/1')
    expect(() => openBytes(key, sealed, 'profile/2')).toThrow(expect.objectContaining({ code: 'ciphertext-invalid' }))
    expect(() => openBytes(new Uint8Array(32), sealed, 'profile/1')).toThrow(expect.objectContaining({ code: 'ciphertext-invalid' }))
    for (let index = 0; index < sealed.length; index++) {
      const changed = sealed.slice()
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => openBytes(key, changed, 'profile/1')).toThrow(expect.objectContaining({ code: 'ciphertext-invalid' }))
    }
  })
  it('never seal twice alike', () => {
    const plain = Buffer.from('same')
    expect(sealBytes(key, plain, 'x')).not.toEqual(sealBytes(key, plain, 'x'))
  })
})

describe('secretFromFolder', () => {
  it('makes a secret once, readable by its owner alone, and refuses a damaged one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heal7-secret-'))
    const secret = secretFromFolder(folder, 'master', 32)
    expect(secretFromFolder(folder, 'master', 32)).toEqual(secret)
    const path = join(folder, 'keys', 'master')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 10))
    expect(() => secretFromFolder(folder, 'master', 32)).toThrow(expect.objectContaining({ code: 'secret-invalid' }))
  })
})
