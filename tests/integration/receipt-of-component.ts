import { type Database, sealForPerson } from '#kernel'
import { openSealedComponent } from '../../readings/save-component.ts'
import type { Receipt } from '../../readings/sign-receipt.ts'

/** What vouches for a stored component of this person; null where they have none with that id. */
export async function receiptOfComponent(database: Database, personId: string, id: string): Promise<Receipt | null> {
  const row = await database.component.findFirst({ where: { id, personId } })
  return row && openSealedComponent(await sealForPerson(database, personId), row).receipt
}
