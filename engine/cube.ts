import { defineCube } from '#kernel'
import { birthSchema, chartOf, engineVersion } from './index.ts'

export default defineCube({
  manifest: { name: 'engine', version: '1.0.0', category: 'core', dependencies: [] },
  getHealth: async () => ({ status: 'healthy', tier: 1, details: { version: engineVersion() } }),
  processRequest: (request) => chartOf(birthSchema.parse(request), new Date()),
})
