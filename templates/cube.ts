import { database, defineCube, now } from '#kernel'
import { loadCatalog } from './load-catalog.ts'
import { publishVersions } from './published-versions.ts'

export default defineCube({
  manifest: { name: 'templates', version: '1.0.0', category: 'core', dependencies: ['engine'] },
  initialize: async () => {
    loadCatalog()
  },
  start: async () => {
    await publishVersions(await database(), loadCatalog(), now())
  },
  getMetrics: async () => ({ published_versions: await (await database()).templateVersion.count() }),
})
