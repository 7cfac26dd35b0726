import { createHash } from 'node:crypto'

/** The UUID of version 7 of something that the server itself tells: the same for the same key and time, so that telling it again changes nothing. */
export function eventIdOf(key: string, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const random = createHash('sha256').update(`event/${key}`).digest('hex')
  const variant = ((Number.parseInt(random[3]!, 16) & 3) | 8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}
