import { defineCube } from '#kernel'
import { writingModel } from './providers.ts'

export default defineCube({
  manifest: { name: 'ai', version: '1.0.0', category: 'core', dependencies: ['engine', 'templates'] },
  getHealth: async () => {
    const { name, breaker } = writingModel()
    const resting = !breaker.allows(Date.now())
    return { status: resting ? 'degraded' : 'healthy', tier: 3, details: { writer: name, resting } }
  },
})
