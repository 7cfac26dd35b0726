import { z } from 'zod'
import { CubeError, database, defineCube, now, startDaily } from '#kernel'
import { answersInWork } from './answers-in-work.ts'
import { removeDeletedConversations } from './change-conversation.ts'
import { eraseReadings } from './erase-readings.ts'
import { exportReadings } from './export-readings.ts'
import { mergeReadings } from './merge-readings.ts'
import { startReembedding, stopReembedding } from './reembed-memories.ts'
import { type OpenedShare, removeEndedShares, stateOfShare } from './share-answer.ts'

const requestSchema = z.strictObject({ share: z.string().max(64) })

export default defineCube({
  manifest: {
    name: 'readings',
    version: '1.0.0',
    category: 'feature',
    dependencies: ['accounts', 'ai', 'engine', 'experiments', 'sandbox', 'templates'],
    tier: 1,
  },
  async start() {
    startReembedding(await database())
    // A service that was away leaves memories with vectors of another model until the next pass.
    startDaily('memory-reembedding', async () => startReembedding(await database()))
  },
  async stop() {
    await stopReembedding()
    for (const work of answersInWork().values()) work.stop.abort()
  },
  async getHealth() {
    return { status: 'healthy', details: { answersInWork: answersInWork().size } }
  },
  async getMetrics() {
    const client = await database()
    const [conversations, memories] = await Promise.all([client.conversation.count(), client.memory.count()])
    return { conversations, memories, answers_in_work: answersInWork().size }
  },
  async exportPerson(personId) {
    return exportReadings(await database(), personId, now())
  },
  async erasePerson(personId) {
    return eraseReadings(await database(), personId)
  },
  async seenSince(personIds, since) {
    const where = { personId: { in: [...personIds] }, updatedAt: { gte: since } }
    const client = await database()
    const [asked, kept] = await Promise.all([
      client.conversation.findMany({ where, distinct: ['personId'], select: { personId: true } }),
      client.profile.findMany({ where, distinct: ['personId'], select: { personId: true } }),
    ])
    return [...asked, ...kept].map(({ personId }) => personId)
  },
  async removeExpired(at, dryRun) {
    const client = await database()
    return { share: await removeEndedShares(client, at, dryRun), conversation: await removeDeletedConversations(client, at, dryRun) }
  },
  /** Whether the address of a share works, for whoever stands before the pages. */
  async processRequest(request): Promise<{ share: OpenedShare['state'] }> {
    const parsed = requestSchema.safeParse(request)
    if (!parsed.success) throw new CubeError('input-invalid', 'Only the state of a share can be asked for.', { status: 400 })
    return { share: await stateOfShare(await database(), parsed.data.share, now()) }
  },
  mergePerson: mergeReadings,
})
