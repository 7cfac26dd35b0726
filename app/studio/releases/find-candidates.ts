import type { Locale } from '#templates/client'

/** A version that could be put in a release: of an approved draft, which is made when it is put in, or one that is published already. */
export type Candidate = { template: string; title: string; version: string; served: string | null } & (
  | { from: 'approved'; draft: string }
  | { from: 'staging' }
)

/** The other published versions of one template, the newest first. */
export interface OtherVersions {
  template: string
  title: string
  versions: string[]
}

interface KnownTemplate {
  id: string
  title: Record<Locale, string>
  pointers: { staging: string | null; production: string | null }
  versions: readonly { version: string }[]
}

interface KnownDraft {
  id: string
  templateId: string
  title: Record<Locale, string>
  nextVersion: string
}

/** What may be put in a release that holds `items`: approved drafts and staged versions first, any other version beside them. Pure. */
export function findCandidates(
  items: readonly { template: string; version: string }[],
  { templates, approved, locale }: { templates: readonly KnownTemplate[]; approved: readonly KnownDraft[]; locale: Locale },
): { ready: Candidate[]; others: OtherVersions[] } {
  const isIn = (template: string, version: string) => items.some((item) => item.template === template && item.version === version)
  const served = new Map(templates.map(({ id, pointers }) => [id, pointers.production]))
  const drafts = approved.map(
    ({ id, templateId, title, nextVersion }): Candidate => ({
      from: 'approved',
      draft: id,
      template: templateId,
      title: title[locale] || templateId,
      version: nextVersion,
      served: served.get(templateId) ?? null,
    }),
  )
  const staged = templates.flatMap(({ id, title, pointers: { staging, production } }): Candidate[] =>
    staging === null || staging === production || isIn(id, staging)
      ? []
      : [{ from: 'staging', template: id, title: title[locale], version: staging, served: production }],
  )
  const others = templates.flatMap(({ id, title, pointers, versions }) => {
    const left = versions
      .map(({ version }) => version)
      .filter((version) => version !== pointers.production && version !== pointers.staging && !isIn(id, version))
    return left.length === 0 ? [] : [{ template: id, title: title[locale], versions: left }]
  })
  return { ready: [...drafts, ...staged], others }
}
