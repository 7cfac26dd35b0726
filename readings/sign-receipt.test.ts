import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { forgetEverything } from '#kernel'
import { canonicalJson, hashOf, type Receipt, receiptIsGenuine, signReceipt, verifyComponent } from './sign-receipt.ts'

const body = {
  component: 'c1',
  template: 'four-pillars',
  version: '1.0.0',
  sourceHash: 'a',
  styleHash: 'b',
  slotsHash: hashOf({ title: '내 사주' }),
  locale: 'ko',
  engine: '1.0.0',
  writer: 'composer',
  variants: [],
  issuedAt: '2026-11-24T00:00:00.000Z',
}

beforeAll(() => {
  forgetEverything()
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'heal7-receipt-'))
})

describe('signReceipt', () => {
  it('is genuine as it is and not after any change', () => {
    const receipt = signReceipt(body)
    expect(receiptIsGenuine(receipt)).toBe(true)
    for (const name of Object.keys(body) as (keyof typeof body)[])
      expect(receiptIsGenuine({ ...receipt, [name]: 'changed' } as unknown as Receipt)).toBe(false)
    expect(receiptIsGenuine(receipt, 'another-key')).toBe(false)
    expect(receiptIsGenuine({ ...receipt, signature: '' })).toBe(false)
  })
})

describe('verifyComponent', () => {
  it('names the first member that differs', () => {
    const component = { template: 'four-pillars', version: '1.0.0', slots: { title: '내 사주' }, receipt: signReceipt(body) }
    expect(verifyComponent(component)).toBeNull()
    expect(verifyComponent({ ...component, slots: { title: '네 사주' } })).toBe('slots')
    expect(verifyComponent({ ...component, version: '1.0.1' })).toBe('version')
    expect(verifyComponent(component, 'another-key')).toBe('receipt.publicKey')
  })
})

describe('canonicalJson', () => {
  it('does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(reversed)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
