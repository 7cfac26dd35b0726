import { z } from 'zod'
import { CubeError, database, defineCube, now, pruneNews } from '#kernel'
import { compiledTemplateSchema } from './compiled-template.ts'
import { loadCatalog } from './load-catalog.ts'
import { type Publication, publishVersions } from './published-versions.ts'
import { seedCatalog, servedCatalog } from './serve-catalog.ts'

/** What `cube publish` asks for, here or in a running server. */
const requestSchema = z.strictObject({
  action: z.literal('publish'),
  templates: z.array(compiledTemplateSchema).min(1).max(500),
  hold: z.boolean(),
})
export type TemplatesRequest = z.input<typeof requestSchema>

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
  processRequest: async (request): Promise<Publication[]> => {
    const parsed = requestSchema.safeParse(request)
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') ?? ''
      throw new CubeError('input-invalid', 'This is not a compiled template of this release.', { status: 400, field })
    }
    const client = await database()
    return publishVersions(client, parsed.data.templates, { now: now(), hold: parsed.data.hold })
  },
})
