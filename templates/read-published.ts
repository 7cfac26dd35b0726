import type { Transaction } from '#kernel'

/** Numbers under which a template was published at any time, in no order. */
export async function publishedVersions(transaction: Transaction, templateId: string): Promise<string[]> {
  return (await transaction.templateVersion.findMany({ where: { templateId }, select: { version: true } })).map(({ version }) => version)
}

/** The version that new readings are drawn with; null: none. */
export async function servedVersion(transaction: Transaction, templateId: string): Promise<string | null> {
  return (await transaction.templateProduction.findUnique({ where: { templateId } }))?.version ?? null
}

/** Every version of every template. */
export async function listPublished(transaction: Transaction): Promise<{ template: string; version: string; publishedAt: Date }[]> {
  const rows = await transaction.templateVersion.findMany({ select: { templateId: true, version: true, publishedAt: true } })
  return rows.map(({ templateId, ...row }) => ({ template: templateId, ...row }))
}

/** The served version by template. */
export async function listServed(transaction: Transaction): Promise<Map<string, string>> {
  return new Map((await transaction.templateProduction.findMany()).map(({ templateId, version }) => [templateId, version]))
}
