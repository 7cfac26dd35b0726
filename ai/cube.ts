import { defineCube } from '#kernel'
import { writingModel } from './providers.ts'
import { classifyIntent } from './understanding/classify-intent.ts'

export default defineCube({
  manifest: { name: 'ai', version: '1.0.0', category: 'core', dependencies: ['engine', 'templates'], tier: 3 },
  // Opens what was trained, so that the first question does not wait for it.
  start: async () => {
    classifyIntent('')
  },
  getHealth: async () => {
    const { name, breaker } = writingModel()
    const resting = breaker.rests(Date.now())
    return { status: resting ? 'degraded' : 'healthy', details: { writer: name, resting } }
  },
})
