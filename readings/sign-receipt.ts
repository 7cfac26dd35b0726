import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { lastingKey, once } from '#kernel'

/** Where a component came from: what was shown, from which template, by which engine and writer. Hashes are SHA-256, hex. */
export interface ReceiptBody {
  component: string
  template: string
  version: string
  sourceHash: string
  styleHash: string
  slotsHash: string
  locale: string
  engine: string
  writer: string
  variants: { experiment: string; variant: string }[]
  issuedAt: string
}
/** A body with what vouches for it: Ed25519, base64url. */
export type Signed<Body> = Body & { publicKey: string; signature: string }
export type Receipt = Signed<ReceiptBody>

/** JSON with sorted keys, so that equal values have equal bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined)
    return `{${entries
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
      .join(',')}}`
  }
  return JSON.stringify(value)
}

export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/** The DER frame of an Ed25519 private key (RFC 8410) before its 32 bytes. */
const privateKeyFrame = Buffer.from('302e020100300506032b657004220420', 'hex')

function signingKey(): { privateKey: KeyObject; publicKey: string } {
  return once('receipt-key', () => {
    const privateKey = createPrivateKey({ key: Buffer.concat([privateKeyFrame, lastingKey('receipt')]), format: 'der', type: 'pkcs8' })
    const publicKey = createPublicKey(privateKey).export({ format: 'jwk' }).x as string
    return { privateKey, publicKey }
  })
}

/** The public key of receipts that are signed here, base64url. */
export function receiptPublicKey(): string {
  return signingKey().publicKey
}

export function signReceipt<Body extends object>(body: Body): Signed<Body> {
  const { privateKey, publicKey } = signingKey()
  return { ...body, publicKey, signature: sign(null, Buffer.from(canonicalJson(body)), privateKey).toString('base64url') }
}

/** True when the signature is the public key's over the receipt's other members. */
export function receiptIsGenuine(receipt: Signed<object>, trustedPublicKey = receipt.publicKey): boolean {
  const { publicKey, signature, ...body } = receipt
  if (publicKey !== trustedPublicKey || ![publicKey, signature].every(isCanonical)) return false
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
    return verify(null, Buffer.from(canonicalJson(body)), key, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

/** Base64url that is written in the one way there is: no bits beside the bytes. */
function isCanonical(text: string): boolean {
  return Buffer.from(text, 'base64url').toString('base64url') === text
}

/** The first member of a component that its receipt does not vouch for, or null when it is as it was shown. */
export function verifyComponent(
  component: { template: string; version: string; slots: unknown; receipt: Receipt },
  trustedPublicKey?: string,
): string | null {
  const { receipt } = component
  if (trustedPublicKey !== undefined && receipt.publicKey !== trustedPublicKey) return 'receipt.publicKey'
  if (!receiptIsGenuine(receipt)) return 'receipt.signature'
  if (receipt.template !== component.template) return 'template'
  if (receipt.version !== component.version) return 'version'
  if (receipt.slotsHash !== hashOf(component.slots)) return 'slots'
  return null
}
