import { CubeError, type Database, lockNews, log, news, once, type Transaction, tellNews } from '#kernel'
import { compiledTemplateSchema } from './compiled-template.ts'
import { isNewer } from './load-catalog.ts'
import type { CompiledTemplate } from './operation.ts'

/** What became of one template that was to be published. */
export type Publication =
  | {
      outcome: 'published' | 'unchanged'
      template: string
      version: string
      /** What new readings are drawn with now; null: with none of this template. */
      served: string | null
    }
  | {
      outcome: 'refused'
      template: string
      version: string
      /** What differs from the version that is stored under this number. */
      differs: 'source' | 'style'
      /** A number under which the change can be published. */
      nextVersion: string
    }
export type Serving = { outcome: 'served' | 'unchanged' | 'version-unknown'; template: string; version: string }

type StoredVersion = { version: string; sourceHash: string; styleHash: string }

const versionsRemembered = 500

/**
 * Stores versions that the database has not seen. A published version never changes: the same id@version with another source or
 * style is refused, the others go on. A fresh version that is newer than the served one is served from now on, unless it is held.
 */
export async function publishVersions(
  database: Database,
  templates: readonly CompiledTemplate[],
  { now, hold = false }: { now: Date; hold?: boolean },
): Promise<Publication[]> {
  const publications: Publication[] = []
  // One transaction each: a publication is whole, and readers of the embedded database do not wait for all of them.
  for (const template of templates)
    publications.push(await database.$transaction((transaction) => publishWithin(transaction, template, { now, hold })))
  await (await news()).hear()
  return publications
}

/** As `publishVersions`, in the caller's transaction: call `(await news()).hear()` after the commit. */
export async function publishWithin(
  transaction: Transaction,
  compiled: CompiledTemplate,
  { now, hold }: { now: Date; hold: boolean },
): Promise<Publication> {
  const { id: template, version } = compiled.manifest
  await lockNews(transaction)
  const stored: StoredVersion[] = await transaction.templateVersion.findMany({
    where: { templateId: template },
    select: { version: true, sourceHash: true, styleHash: true },
  })
  const same = stored.find((row) => row.version === version)
  const served = (await transaction.templateProduction.findUnique({ where: { templateId: template } }))?.version
  if (same) {
    const differs = same.sourceHash !== compiled.sourceHash ? 'source' : same.styleHash !== compiled.cssHash ? 'style' : null
    if (differs) return { outcome: 'refused', template, version, differs, nextVersion: nextVersionAfter(stored.map((row) => row.version)) }
    return { outcome: 'unchanged', template, version, served: served ?? null }
  }
  const row = {
    templateId: template,
    version,
    sourceHash: compiled.sourceHash,
    styleHash: compiled.cssHash,
    compiled: JSON.parse(JSON.stringify(compiled)),
  }
  if (!readStored(row)) throw new CubeError('template-unreadable', `${template}@${version} could not be read again once stored.`)
  await transaction.templateVersion.create({ data: { ...row, publishedAt: now } })
  // A template without a served version is either new or was taken out of service, which only a person undoes.
  const serves = !hold && (served === undefined ? stored.length === 0 : isNewer(version, served))
  if (serves) await point(transaction, template, version, now)
  await tellNews(transaction, { name: 'template.published', payload: { template, version, served: serves }, at: now })
  return { outcome: 'published', template, version, served: serves ? version : (served ?? null) }
}

/**
 * Moves the pointer of a template to a published version, forwards or back, in the caller's transaction: call `(await news()).hear()`
 * after the commit. A row that could not be read again counts as unknown.
 */
export async function serveWithin(transaction: Transaction, template: string, version: string, now: Date): Promise<Serving['outcome']> {
  await lockNews(transaction)
  const row = await transaction.templateVersion.findUnique({ where: { templateId_version: { templateId: template, version } } })
  if (!row || !readStored(row)) return 'version-unknown'
  if ((await transaction.templateProduction.findUnique({ where: { templateId: template } }))?.version === version) return 'unchanged'
  await point(transaction, template, version, now)
  await tellNews(transaction, { name: 'template.served', payload: { template, version }, at: now })
  return 'served'
}

/**
 * No new reading is drawn with this template; what was told keeps its cards. In the caller's transaction: call `(await news()).hear()`
 * after the commit.
 */
export async function withdrawWithin(transaction: Transaction, template: string, now: Date): Promise<void> {
  await lockNews(transaction)
  const { count } = await transaction.templateProduction.deleteMany({ where: { templateId: template } })
  if (count > 0) await tellNews(transaction, { name: 'template.withdrawn', payload: { template }, at: now })
}

async function point(transaction: Transaction, templateId: string, version: string, now: Date): Promise<void> {
  await transaction.templateProduction.upsert({
    where: { templateId },
    create: { templateId, version, changedAt: now },
    update: { version, changedAt: now },
  })
}

/** A free number: the one after the newest of these, of which there is at least one. */
export function nextVersionAfter(versions: readonly string[]): string {
  const newest = versions.reduce((known, version) => (isNewer(version, known) ? version : known))
  const [major, minor, patch] = newest.split('.').map(Number)
  return `${major}.${minor}.${patch! + 1}`
}

/** What a row holds; null when it is no template that this release can draw, or another than its columns say. */
function readStored(row: StoredVersion & { templateId: string; compiled: unknown }): CompiledTemplate | null {
  const { data } = compiledTemplateSchema.safeParse(row.compiled)
  const fits =
    data?.manifest.id === row.templateId &&
    data.manifest.version === row.version &&
    data.sourceHash === row.sourceHash &&
    data.cssHash === row.styleHash
  return fits ? data : null
}

/** Versions that were published at any time, by `id@version`; those that do not exist, or whose row does not hold them, are left out. */
export async function readTemplateVersions(
  database: Database,
  wanted: readonly { templateId: string; version: string }[],
): Promise<Map<string, CompiledTemplate>> {
  const remembered = once('template-versions', () => new Map<string, CompiledTemplate>())
  const found = new Map<string, CompiledTemplate>()
  const missing: { templateId: string; version: string }[] = []
  for (const { templateId, version } of wanted) {
    const known = remembered.get(`${templateId}@${version}`)
    if (known) found.set(`${templateId}@${version}`, known)
    else missing.push({ templateId, version })
  }
  const rows = missing.length === 0 ? [] : await database.templateVersion.findMany({ where: { OR: missing } })
  for (const row of rows) {
    const name = `${row.templateId}@${row.version}`
    const template = readStored(row)
    if (!template) {
      log.warn('template-unreadable', { template: name })
      continue
    }
    if (remembered.size >= versionsRemembered) remembered.delete(remembered.keys().next().value as string)
    remembered.set(name, template)
    found.set(name, template)
  }
  return found
}

/** A version that was published at any time. */
export async function readTemplateVersion(database: Database, templateId: string, version: string): Promise<CompiledTemplate | null> {
  return (await readTemplateVersions(database, [{ templateId, version }])).get(`${templateId}@${version}`) ?? null
}
