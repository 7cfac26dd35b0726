import { defineCube } from '#kernel'

export default defineCube({
  manifest: { name: 'studio', version: '1.0.0', category: 'feature', dependencies: ['templates'] },
})
