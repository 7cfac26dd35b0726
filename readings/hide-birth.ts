import { maskBirth, mentionsBirth } from '#ai'
import { understandBirth } from './understand-birth.ts'

/** More births than this in one question are left to `maskBirth` alone. */
const mostBirths = 4

/**
 * A question as a model, an embedding and the memory may have it. Births are cut out as far as they can be understood, however they
 * were written; what is left is masked. A date that is still to come was asked about and is no birth.
 */
export function hideBirth(text: string, now: Date): string {
  const today = now.toISOString().slice(0, 10)
  let hidden = text
  for (let round = 0; round < mostBirths; round++) {
    const { birth, place, rest } = understandBirth(hidden, { now })
    const isDate = birth.date !== undefined && birth.date <= today
    const isPlace = place !== null && mentionsBirth(hidden)
    if (!isDate && !isPlace) break
    hidden = rest
  }
  return maskBirth(hidden) || '[birth]'
}
