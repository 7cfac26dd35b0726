import { createId, type PersonErasure } from '#kernel'
import { receiptIsGenuine, type Signed, signReceipt } from './sign-receipt.ts'

/** What was removed when a person was erased. It names nobody, and no copy of it is kept here. */
export interface ErasureBody {
  kind: 'erasure'
  erasure: string
  erasedAt: string
  /** Rows removed, by table. */
  removed: Record<string, number>
  /** Whether the files of the database were written anew, so that nothing of the rows is left in them either. */
  remains: 'removed' | 'left'
}
export type ErasureReceipt = Signed<ErasureBody>

export function receiptOfErasure(removedByCube: Record<string, PersonErasure>, remains: ErasureBody['remains'], now: Date): ErasureReceipt {
  const removed = Object.assign({}, ...Object.values(removedByCube)) as PersonErasure
  return signReceipt<ErasureBody>({ kind: 'erasure', erasure: createId(), erasedAt: now.toISOString(), removed, remains })
}

export function erasureIsGenuine(receipt: ErasureReceipt, trustedPublicKey?: string): boolean {
  return receipt.kind === 'erasure' && receiptIsGenuine(receipt, trustedPublicKey)
}
