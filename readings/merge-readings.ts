import { forgetResponses } from '#ai'
import { CubeError, now, type PersonSeal, sealForPerson, type Transaction } from '#kernel'
import { answersInWork } from './answers-in-work.ts'
import { writingLimitMilliseconds } from './conversations.ts'
import { ratingContext } from './rate-answer.ts'
import { mergeReports } from './report-answer.ts'
import { resealVectors } from './sealed-memory.ts'
import { mergeShares } from './share-answer.ts'

interface Merge {
  from: string
  into: string
  opened: PersonSeal
  sealed: PersonSeal
  transaction: Transaction
}

function reseal({ opened, sealed }: Merge, bytes: Uint8Array, context: string, contextAfter = context): Uint8Array<ArrayBuffer> {
  return sealed.seal(opened.open(bytes, context), contextAfter)
}

/** An answer that is being written would go on under the key of before. */
async function refuseWhileAnswering(transaction: Transaction, personId: string): Promise<void> {
  const since = new Date(now().getTime() - writingLimitMilliseconds)
  const elsewhere = await transaction.message.count({ where: { personId, status: 'writing', createdAt: { gt: since } } })
  if (elsewhere > 0 || [...answersInWork().values()].some((work) => work.personId === personId))
    throw new CubeError('answer-in-work', 'An answer is being written for the person who is merged.', { status: 409 })
}

async function mergeProfiles(merge: Merge): Promise<void> {
  const { transaction, from: personId, into } = merge
  for (const { id, sealed } of await transaction.profile.findMany({ where: { personId } }))
    await transaction.profile.update({ where: { id }, data: { personId: into, sealed: reseal(merge, sealed, `profile/${id}`) } })
}

async function mergeConversations(merge: Merge): Promise<void> {
  const { transaction, from: personId, into } = merge
  for (const { id, title } of await transaction.conversation.findMany({ where: { personId } }))
    await transaction.conversation.update({ where: { id }, data: { personId: into, title: reseal(merge, title, `conversation/${id}`) } })
  for (const { id, sealed } of await transaction.message.findMany({ where: { personId } }))
    await transaction.message.update({ where: { id }, data: { personId: into, sealed: reseal(merge, sealed, `message/${id}`) } })
  for (const { id, sealed } of await transaction.component.findMany({ where: { personId } }))
    await transaction.component.update({ where: { id }, data: { personId: into, sealed: reseal(merge, sealed, `component/${id}`) } })
  for (const { id, target, kind, reason } of await transaction.rating.findMany({ where: { personId } }))
    await transaction.rating.update({
      where: { id },
      data: { personId: into, reason: reason && reseal(merge, reason, ratingContext(personId, target, kind), ratingContext(into, target, kind)) },
    })
}

interface MemoryRow {
  id: string
  model: string
  version: number
  embedding: string
  sealed: Uint8Array
}

async function mergeMemories(merge: Merge): Promise<void> {
  const { transaction, from, into, opened, sealed } = merge
  const rows = await transaction.$queryRaw<MemoryRow[]>`
    SELECT id, model, version, embedding::text AS embedding, sealed FROM memory WHERE person_id = ${from}`
  for (const ofOneModel of Map.groupBy(rows, ({ model, version }) => `${model}@${version}`).values()) {
    const [{ model: name, version } = { model: '', version: 0 }] = ofOneModel
    const embeddings = resealVectors(
      opened,
      sealed,
      { name, version },
      ofOneModel.map(({ embedding }) => embedding),
    )
    for (const [index, row] of ofOneModel.entries()) {
      const bytes = reseal(merge, row.sealed, `memory/${row.id}`)
      await transaction.$executeRaw`
        UPDATE memory SET person_id = ${into}, embedding = ${embeddings[index]}::vector, sealed = ${bytes}::bytea WHERE id = ${row.id}`
    }
  }
}

async function mergeModelUse({ transaction, from, into }: Merge): Promise<void> {
  for (const { personId: _, day, ...use } of await transaction.modelUse.findMany({ where: { personId: from } })) {
    const { calls, inputTokens, outputTokens, costMicros } = use
    await transaction.modelUse.upsert({
      where: { personId_day: { personId: into, day } },
      create: { personId: into, day, ...use },
      update: {
        calls: { increment: calls },
        inputTokens: { increment: inputTokens },
        outputTokens: { increment: outputTokens },
        costMicros: { increment: costMicros },
      },
    })
  }
  await transaction.modelUse.deleteMany({ where: { personId: from } })
}

/**
 * Gives one person's profiles, conversations and memories to another: every seal is opened with the key of the one and made anew with
 * that of the other. Throws `answer-in-work` while an answer is being written for them.
 */
export async function mergeReadings(from: string, into: string, transaction: Transaction): Promise<void> {
  await refuseWhileAnswering(transaction, from)
  const [opened, sealed] = [await sealForPerson(transaction, from), await sealForPerson(transaction, into)]
  const merge: Merge = { from, into, opened, sealed, transaction }
  await mergeProfiles(merge)
  await mergeConversations(merge)
  await mergeMemories(merge)
  await mergeModelUse(merge)
  await mergeShares(transaction, merge)
  await mergeReports(transaction, merge)
  for (const person of [from, into]) forgetResponses(person)
}
