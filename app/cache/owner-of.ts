import { createHash } from 'node:crypto'

/** Under which a browser keeps what belongs to this person: it says whether it is the same one, and not who. */
export function ownerOf(personId: string): string {
  return createHash('sha256').update(`client-cache\0${personId}`).digest('hex').slice(0, 32)
}
