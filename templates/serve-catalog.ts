import { type Database, log, news, once } from '#kernel'
import { type Catalog, createCatalog, loadCatalog } from './load-catalog.ts'
import type { CompiledTemplate } from './operation.ts'
import { publishVersions, readTemplateVersion, readTemplateVersions } from './published-versions.ts'
import { viewNames } from './views/views.ts'

/** Publishes what the library holds and the database has not seen. What is stored stays as it is; a library that differs is logged. */
export async function seedCatalog(database: Database, now: Date): Promise<void> {
  const stored = await database.templateVersion.findMany({ select: { templateId: true, version: true, sourceHash: true, styleHash: true } })
  const known = new Set(stored.map((row) => `${row.templateId}@${row.version} ${row.sourceHash} ${row.styleHash}`))
  const others = loadCatalog()
    .all()
    .filter(({ manifest, sourceHash, cssHash }) => !known.has(`${manifest.id}@${manifest.version} ${sourceHash} ${cssHash}`))
  const publications = await publishVersions(database, others, { now })
  for (const publication of publications)
    if (publication.outcome === 'refused')
      log.warn('library-differs-from-published', { template: `${publication.template}@${publication.version}`, next: publication.nextVersion })
}

/**
 * What new readings are drawn with: of every template the version that is in production. Read from the database on first use and
 * after news; whoever heard of a publication gets the catalog that has it.
 */
export async function servedCatalog(database: Database): Promise<Catalog> {
  const held = once('served-catalog', (): { asOf: number; catalog: Promise<Catalog> | null } => ({ asOf: -1, catalog: null }))
  const asOf = (await news()).lastId()
  if (held.catalog === null || held.asOf !== asOf) {
    const reading = readServedCatalog(database)
    held.asOf = asOf
    held.catalog = reading
    reading.catch(() => {
      if (held.catalog === reading) held.catalog = null
    })
  }
  return held.catalog
}

async function readServedCatalog(database: Database): Promise<Catalog> {
  const pointers = await database.templateProduction.findMany()
  const versions = await readTemplateVersions(database, pointers)
  const templates = [...versions.values()].sort((a, b) => (a.manifest.id < b.manifest.id ? -1 : 1))
  return createCatalog(templates.filter(isDrawable))
}

/** A version that was published at any time and that this release can draw, served or not. */
export async function readDrawableVersion(database: Database, template: string, version: string): Promise<CompiledTemplate | null> {
  const found = await readTemplateVersion(database, template, version)
  return found && isDrawable(found) ? found : null
}

/** A version of another release may ask for views that this one does not have. */
function isDrawable({ manifest }: CompiledTemplate): boolean {
  const drawable = Object.values(manifest.slots).every((slot) => !('from' in slot && slot.from) || viewNames.has(slot.from.split('.')[0]!))
  if (!drawable) log.warn('template-of-another-release', { template: `${manifest.id}@${manifest.version}` })
  return drawable
}
