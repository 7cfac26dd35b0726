import { createHash } from 'node:crypto'

/**
 * The id that a browser's key stands for: the same key of the same person is the same question, however often it is sent, and no
 * key reaches an id of somebody else.
 */
export function idOfKey(personId: string, key: string, kind: 'answer' | 'conversation' | 'question'): string {
  const digest = createHash('sha256').update(`${kind}\0${personId}\0${key}`).digest()
  return digest.subarray(0, 16).toString('base64url').replaceAll('-', '0').replaceAll('_', '1')
}
