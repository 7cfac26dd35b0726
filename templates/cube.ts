import { database, defineCube, now, pruneNews } from '#kernel'
import { loadCatalog } from './load-catalog.ts'
import { seedCatalog, servedCatalog } from './serve-catalog.ts'

export default defineCube({
  manifest: { name: 'templates', version: '1.0.0', category: 'core', dependencies: ['engine'] },
  initialize: async () => {
    loadCatalog()
  },
  start: async () => {
    const client = await database()
    await pruneNews(client, now())
    await seedCatalog(client, now())
    await servedCatalog(client)
  },
  getMetrics: async () => ({ published_versions: await (await database()).templateVersion.count() }),
})
