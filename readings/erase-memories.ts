import { forgetResponses } from '#ai'
import type { Database } from '#kernel'

/**
 * Deletes every memory of a person and what was made from them in this process. Returns how many there were. With the person's key
 * (`shredPersonKey`) goes what would turn a copied vector back or open a copied line.
 */
export async function eraseMemories(database: Database, personId: string): Promise<number> {
  const { count } = await database.memory.deleteMany({ where: { personId } })
  forgetResponses(personId)
  return count
}
