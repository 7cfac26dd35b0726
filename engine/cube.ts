import { defineCube, now } from '#kernel'
import { type BirthInput, chartOf, engineVersion } from './index.ts'

export default defineCube({
  manifest: { name: 'engine', version: '1.0.0', category: 'core', dependencies: [], tier: 1 },
  /** A missing or foreign native module shows at the start and not at the first reading. */
  initialize: async () => {
    engineVersion()
  },
  getHealth: async () => ({ status: 'healthy', details: { version: engineVersion() } }),
  processRequest: (request) => chartOf(request as BirthInput, now()),
})
