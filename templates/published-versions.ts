import { CubeError, type Database, once } from '#kernel'
import { type Catalog, loadCatalog } from './load-catalog.ts'
import type { CompiledTemplate } from './operation.ts'

/**
 * Writes the versions of the catalog that the database has not seen. A published version never changes: the same id@version with
 * another source is refused (`version-published`), and the change needs a new version number.
 */
export async function publishVersions(database: Database, catalog: Catalog, now: Date): Promise<number> {
  const published = await database.templateVersion.findMany({ select: { templateId: true, version: true, sourceHash: true } })
  const hashes = new Map(published.map((row) => [`${row.templateId}@${row.version}`, row.sourceHash]))
  const fresh = catalog.all().filter((template) => {
    const name = `${template.manifest.id}@${template.manifest.version}`
    const known = hashes.get(name)
    if (known !== undefined && known !== template.sourceHash) {
      throw new CubeError('version-published', `The template ${name} is published with another source; give the change a new version.`)
    }
    return known === undefined
  })
  const rows = fresh.map((template) => ({
    templateId: template.manifest.id,
    version: template.manifest.version,
    sourceHash: template.sourceHash,
    styleHash: template.cssHash,
    compiled: JSON.parse(JSON.stringify(template)),
    publishedAt: now,
  }))
  return (await database.templateVersion.createMany({ data: rows, skipDuplicates: true })).count
}

/** A version that was published at any time: from the catalog in memory, otherwise from the database. */
export async function readTemplateVersion(database: Database, id: string, version: string): Promise<CompiledTemplate | null> {
  const current = loadCatalog().get(id, version)
  if (current) return current
  const remembered = once('template-versions', () => new Map<string, CompiledTemplate>())
  const name = `${id}@${version}`
  const known = remembered.get(name)
  if (known) return known
  const row = await database.templateVersion.findUnique({ where: { templateId_version: { templateId: id, version } } })
  if (!row) return null
  const template = row.compiled as unknown as CompiledTemplate
  remembered.set(name, template)
  return template
}
