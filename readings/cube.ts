import { forgetResponses } from '#ai'
import { database, defineCube } from '#kernel'
import { answersInWork, listConversations, readConversation } from './conversations.ts'
import { eraseMemories } from './erase-memories.ts'
import { exportMemories } from './memories.ts'
import { listProfiles } from './profiles.ts'
import { startReembedding, stopReembedding } from './reembed-memories.ts'

export default defineCube({
  manifest: {
    name: 'readings',
    version: '1.0.0',
    category: 'feature',
    dependencies: ['accounts', 'ai', 'engine', 'experiments', 'sandbox', 'templates'],
  },
  async start() {
    startReembedding(await database())
  },
  async stop() {
    await stopReembedding()
    for (const work of answersInWork().values()) work.stop.abort()
  },
  async getHealth() {
    return { status: 'healthy', tier: 1, details: { answersInWork: answersInWork().size } }
  },
  async getMetrics() {
    const client = await database()
    const [conversations, memories] = await Promise.all([client.conversation.count(), client.memory.count()])
    return { conversations, memories, answers_in_work: answersInWork().size }
  },
  async exportPerson(personId) {
    const client = await database()
    const now = new Date()
    const conversations = []
    for (const { id } of await listConversations(client, personId)) conversations.push(await readConversation(client, personId, id, now))
    const ratings = await client.rating.findMany({ where: { personId }, select: { target: true, value: true, createdAt: true } })
    const modelUse = await client.modelUse.findMany({ where: { personId }, omit: { personId: true } })
    return { profiles: await listProfiles(client, personId), conversations, memories: await exportMemories(client, personId), ratings, modelUse }
  },
  async erasePerson(personId) {
    const client = await database()
    const where = { personId }
    const memory = await eraseMemories(client, personId)
    const [rating, component, message, conversation, profile, modelUse] = await client.$transaction([
      client.rating.deleteMany({ where }),
      client.component.deleteMany({ where }),
      client.message.deleteMany({ where }),
      client.conversation.deleteMany({ where }),
      client.profile.deleteMany({ where }),
      client.modelUse.deleteMany({ where }),
    ])
    forgetResponses(personId)
    return {
      memory,
      rating: rating.count,
      component: component.count,
      message: message.count,
      conversation: conversation.count,
      profile: profile.count,
      model_use: modelUse.count,
    }
  },
})
