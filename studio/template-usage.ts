import { listExperiments } from '#experiments'
import type { Database } from '#kernel'
import { countTemplateUse } from '#readings'
import { servedCatalog } from '#templates'

/** What would miss a template that is taken out of service. Counts and names, nothing of a person. */
export interface TemplateUsage {
  /** Cards that were drawn with it in the last thirty days, and ever. What was told keeps its cards. */
  recentCards: number
  cards: number
  /** Running experiments with a variant of it. */
  experiments: string[]
  /** Intents for which nothing else is served. */
  onlyFor: string[]
  /** Open releases and waiting schedules that name it. */
  releases: number
  schedules: number
}

const recentMilliseconds = 30 * 24 * 3_600_000

export async function readUsage(database: Database, template: string, now: Date): Promise<TemplateUsage> {
  const since = new Date(now.getTime() - recentMilliseconds)
  const [use, experiments, catalog, releases, schedules] = await Promise.all([
    countTemplateUse(database, since, template),
    listExperiments(database),
    servedCatalog(database),
    database.studioReleaseItem.count({ where: { templateId: template, release: { status: 'open' } } }),
    database.studioSchedule.count({ where: { templateId: template, status: 'waiting' } }),
  ])
  const others = catalog.all().filter(({ manifest }) => manifest.id !== template)
  const intents = catalog.get(template)?.manifest.intents ?? []
  return {
    recentCards: use.reduce((sum, { recentCards }) => sum + recentCards, 0),
    cards: use.reduce((sum, { cards }) => sum + cards, 0),
    experiments: experiments
      .filter(({ status, run }) => status === 'running' && run?.variants.some(({ change }) => names(change, template)))
      .map(({ id }) => id),
    onlyFor: intents.filter((intent) => !others.some(({ manifest }) => manifest.intents.includes('*') || manifest.intents.includes(intent))),
    releases,
    schedules,
  }
}

function names(change: { kind: string; template?: string } | null, template: string): boolean {
  return change?.kind === 'template' && change.template === template
}

/** Whether somebody must be told before it is taken out of service. */
export function isUsed({ recentCards, experiments, onlyFor, releases, schedules }: TemplateUsage): boolean {
  return recentCards > 0 || experiments.length > 0 || onlyFor.length > 0 || releases > 0 || schedules > 0
}
