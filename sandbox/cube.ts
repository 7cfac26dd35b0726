import { defineCube } from '#kernel'
import { readRuntime } from './read-runtime.ts'

export default defineCube({
  manifest: { name: 'sandbox', version: '1.0.0', category: 'core', dependencies: [] },
  initialize: async () => {
    readRuntime()
  },
})
