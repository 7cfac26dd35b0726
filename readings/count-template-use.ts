import type { Database } from '#kernel'

/** What readings know of a version of a template; counts over everybody. */
export interface TemplateUse {
  template: string
  version: string
  /** Cards that were told with it, and those since the moment that was asked about. */
  cards: number
  recentCards: number
  /** How often such a card was said to have helped, and how often not. */
  up: number
  down: number
}

/** Every version that a card was told with; of one template where one is named. */
export async function countTemplateUse(database: Database, since: Date, template: string | null = null): Promise<TemplateUse[]> {
  const rows = await database.$queryRaw<Record<'template' | 'version' | 'cards' | 'recent' | 'up' | 'down', string>[]>`
    SELECT component.template_id AS template, component.template_version AS version,
      count(DISTINCT component.id)::text AS cards,
      count(DISTINCT component.id) FILTER (WHERE component.created_at >= ${since}::timestamptz)::text AS recent,
      count(*) FILTER (WHERE rating.value > 0)::text AS up,
      count(*) FILTER (WHERE rating.value < 0)::text AS down
    FROM component LEFT JOIN rating ON rating.target = component.id AND rating.kind = 'help'
    WHERE ${template}::text IS NULL OR component.template_id = ${template}
    GROUP BY 1, 2`
  return rows.map(({ template: used, version, cards, recent, up, down }) => ({
    template: used,
    version,
    cards: Number(cards),
    recentCards: Number(recent),
    up: Number(up),
    down: Number(down),
  }))
}
