import { z } from 'zod'
import { verifyExperimentAudit } from '#experiments'
import { CubeError, database, defineCube, now } from '#kernel'
import { compiledTemplateSchema, type Finding, type Publication, type Serving } from '#templates'
import { verifyStudioAudit } from './audit.ts'
import { openStatuses } from './drafts.ts'
import { templateIdSchema, versionSchema } from './manifest-text.ts'
import { mergeInStudio } from './merge-in-studio.ts'
import { publishFromTerminal, serveFromTerminal } from './publish-from-terminal.ts'
import { startPublishing, stopPublishing } from './publish-on-time.ts'
import { tellOfStop } from './tell-of-stop.ts'
import { vetServed } from './vet-served.ts'

const requestSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('verify-audit') }),
  z.strictObject({ action: z.literal('vet-served') }),
  z.strictObject({ action: z.literal('publish'), templates: z.array(compiledTemplateSchema).min(1).max(500), hold: z.boolean() }),
  z.strictObject({ action: z.literal('serve'), template: templateIdSchema, version: versionSchema }),
])
/** What the commands of this machine's owner ask for: `cube audit verify`, `cube publish`, `cube vet --served`. */
export type StudioRequest = z.input<typeof requestSchema>

/** What `cube audit verify` is told: by chain, the number of the first row that does not hold; null where all do. */
export interface AuditAnswer {
  studio: { rows: number; broken: number | null }
  experiments: { rows: number; broken: number | null }
}

export default defineCube({
  manifest: {
    name: 'studio',
    version: '1.0.0',
    category: 'feature',
    dependencies: ['accounts', 'ai', 'engine', 'experiments', 'readings', 'templates'],
  },
  async start() {
    await startPublishing(await database())
  },
  async stop() {
    stopPublishing()
  },
  async handleEvent({ name, payload, at }) {
    if (name === 'experiment.variant-stopped') await tellOfStop(await database(), String(payload.experiment), String(payload.variant), at)
  },
  async getMetrics() {
    const client = await database()
    const [drafts, reviews, schedules, audit] = await Promise.all([
      client.studioDraft.count({ where: { status: { in: openStatuses } } }),
      client.studioDraft.count({ where: { status: 'in-review' } }),
      client.studioSchedule.count({ where: { status: 'waiting' } }),
      client.studioAudit.count(),
    ])
    return { open_drafts: drafts, waiting_reviews: reviews, waiting_schedules: schedules, audit_rows: audit }
  },
  async processRequest(request): Promise<AuditAnswer | Publication[] | Serving | Finding[]> {
    const { data, error } = requestSchema.safeParse(request)
    if (!data) {
      const field = error.issues[0]?.path.join('.') ?? ''
      throw new CubeError('input-invalid', 'The audits can be verified, and templates of this release vetted, published and served.', {
        status: 400,
        field,
      })
    }
    const client = await database()
    if (data.action === 'publish') return publishFromTerminal(client, data, now())
    if (data.action === 'serve') return serveFromTerminal(client, data, now())
    if (data.action === 'vet-served') return vetServed(client)
    return { studio: await verifyStudioAudit(client), experiments: await verifyExperimentAudit(client) }
  },
  async exportPerson(personId) {
    const client = await database()
    const [drafts, words, comments, notices] = await Promise.all([
      client.studioDraft.findMany({
        where: { editors: { has: personId } },
        select: { id: true, templateId: true, status: true, revision: true, createdAt: true, updatedAt: true },
        orderBy: { createdAt: 'asc' },
      }),
      client.studioWords.findMany({
        where: { editors: { has: personId } },
        select: { id: true, locale: true, status: true, revision: true, version: true, createdAt: true, updatedAt: true },
        orderBy: { createdAt: 'asc' },
      }),
      client.studioComment.findMany({
        where: { personId },
        select: { draftId: true, revision: true, place: true, text: true, createdAt: true },
        orderBy: { createdAt: 'asc' },
      }),
      client.studioNotice.findMany({
        where: { personId },
        select: { kind: true, templateId: true, version: true, createdAt: true },
        orderBy: { createdAt: 'asc' },
      }),
    ])
    return { drafts, words, comments, notices }
  },
  /** What a person wrote to others and was told goes. Templates are the house's work and stay; the ids in them and in the audit name nobody then. */
  async erasePerson(personId) {
    const client = await database()
    const where = { personId }
    const [comments, notices] = await client.$transaction([client.studioComment.deleteMany({ where }), client.studioNotice.deleteMany({ where })])
    return { studio_comment: comments.count, studio_notice: notices.count }
  },
  async seenSince(personIds, since) {
    const client = await database()
    const rows = await client.studioRevision.findMany({
      where: { savedBy: { in: [...personIds] }, savedAt: { gte: since } },
      distinct: ['savedBy'],
      select: { savedBy: true },
    })
    return rows.map(({ savedBy }) => savedBy)
  },
  mergePerson: mergeInStudio,
})
