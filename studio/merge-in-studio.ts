import { now, type Transaction } from '#kernel'
import { record } from './audit.ts'
import { lockStudio } from './in-studio.ts'

/**
 * Gives what one person did to another. Drafts of templates and of words name the one who stays, so that nobody approves under one id
 * what they wrote under the other; versions, moves and the audit stay as they were written, and the audit says that the two are one.
 */
export async function mergeInStudio(from: string, into: string, transaction: Transaction): Promise<void> {
  await lockStudio(transaction)
  const drafts = await transaction.studioDraft.findMany({
    where: { OR: [{ editors: { has: from } }, { createdBy: from }, { updatedBy: from }, { approvedBy: from }] },
  })
  const renamed = (id: string) => (id === from ? into : id)
  for (const { id, editors, createdBy, updatedBy, approvedBy } of drafts)
    await transaction.studioDraft.update({
      where: { id },
      data: {
        editors: [...new Set(editors.map(renamed))],
        createdBy: renamed(createdBy),
        updatedBy: renamed(updatedBy),
        approvedBy: approvedBy && renamed(approvedBy),
      },
    })
  const words = await transaction.studioWords.findMany({ where: { OR: [{ editors: { has: from } }, { approvedBy: from }] } })
  for (const { id, editors, approvedBy } of words) {
    const data = { editors: [...new Set(editors.map(renamed))], approvedBy: approvedBy && renamed(approvedBy) }
    await transaction.studioWords.update({ where: { id }, data })
  }
  await transaction.studioComment.updateMany({ where: { personId: from }, data: { personId: into } })
  await transaction.studioNotice.updateMany({ where: { personId: from }, data: { personId: into } })
  if (drafts.length + words.length > 0) await record(transaction, 'people.merge', { by: into, at: now(), template: null, from })
}
