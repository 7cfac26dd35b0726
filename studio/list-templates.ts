import type { Database } from '#kernel'
import { countTemplateUse, type TemplateUse } from '#readings'
import { isNewer, type Locale, listPublished, listServed, locales, readTemplateVersions } from '#templates'
import { openStatuses } from './drafts.ts'
import { type LocaleStates, localeStatesOfManifest } from './locale-state.ts'

export interface TemplateSummary {
  id: string
  title: Record<Locale, string>
  description: Record<Locale, string>
  intents: readonly string[]
  needs: readonly string[]
  pointers: { draft: string | null; staging: string | null; production: string | null }
  /** Published versions, the newest first. */
  versions: { version: string; publishedAt: Date; use: Omit<TemplateUse, 'template' | 'version'> }[]
  locales: LocaleStates
  /** Drafts that are open, by id. */
  drafts: string[]
}

const recentMilliseconds = 30 * 24 * 3_600_000
const none = { cards: 0, recentCards: 0, up: 0, down: 0 }

/** Every template that was ever published, by id: what is known of it without opening it. A handful of queries however many there are. */
export async function listTemplates(database: Database, now: Date): Promise<TemplateSummary[]> {
  const [published, served, staging, drafts, use] = await Promise.all([
    listPublished(database),
    listServed(database),
    database.studioStaging.findMany(),
    database.studioDraft.findMany({
      where: { status: { in: openStatuses } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      select: { id: true, templateId: true },
    }),
    countTemplateUse(database, new Date(now.getTime() - recentMilliseconds)),
  ])
  const staged = new Map(staging.map(({ templateId, version }) => [templateId, version]))
  const used = new Map(use.map(({ template, version, ...counts }) => [`${template}@${version}`, counts]))
  const versions = Map.groupBy(published, ({ template }) => template)
  const shown = [...versions].map(([templateId, rows]) => {
    const sorted = rows.toSorted((a, b) => (isNewer(a.version, b.version) ? -1 : 1))
    return { templateId, sorted, version: served.get(templateId) ?? sorted[0]?.version ?? '' }
  })
  const templates = await readTemplateVersions(database, shown)
  return shown
    .flatMap(({ templateId, sorted, version }) => {
      const manifest = templates.get(`${templateId}@${version}`)?.manifest
      if (!manifest) return []
      const own = drafts.filter((draft) => draft.templateId === templateId).map(({ id }) => id)
      return [
        {
          id: templateId,
          title: manifest.title,
          description: manifest.description,
          intents: manifest.intents,
          needs: manifest.needs,
          pointers: { draft: own[0] ?? null, staging: staged.get(templateId) ?? null, production: served.get(templateId) ?? null },
          versions: sorted.map((row) => ({
            version: row.version,
            publishedAt: row.publishedAt,
            use: used.get(`${templateId}@${row.version}`) ?? none,
          })),
          // Nothing is published without a sample in each language.
          locales: localeStatesOfManifest(manifest, locales),
          drafts: own,
        },
      ]
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
