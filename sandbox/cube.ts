import { database, defineCube } from '#kernel'
import { readRuntime } from './read-runtime.ts'

export default defineCube({
  manifest: { name: 'sandbox', version: '1.0.0', category: 'core', dependencies: [] },
  initialize: async () => {
    readRuntime()
  },
  async erasePerson(personId) {
    const { count } = await (await database()).frameGrant.deleteMany({ where: { personId } })
    return { frame_grant: count }
  },
  async removeExpired(now, dryRun) {
    const { frameGrant } = await database()
    const where = { expiresAt: { lte: now } }
    return { frame_grant: dryRun ? await frameGrant.count({ where }) : (await frameGrant.deleteMany({ where })).count }
  },
})
