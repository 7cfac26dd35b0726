import { defineCube } from '#kernel'
import { loadCatalog } from './load-catalog.ts'

export default defineCube({
  manifest: { name: 'templates', version: '1.0.0', category: 'core', dependencies: ['engine'] },
  initialize: async () => {
    loadCatalog()
  },
})
