import { randomBytes } from 'node:crypto'

/** An unguessable identifier of 128 bits, safe in URLs, file names and element ids. */
export function createId(): string {
  return randomBytes(16).toString('base64url').replaceAll('-', '0').replaceAll('_', '1')
}
