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

/** Every version that a card was told with. */
export async function countTemplateUse(database: Database, since: Date): Promise<TemplateUse[]> {
  const rows = await database.$queryRaw<Record<'template' | 'version' | 'cards' | 'recent' | 'up' | 'down', string>[]>`
    SELECT component.template_id AS template, component.template_version AS version,
      count(DISTINCT component.id)::text AS cards,
      count(DISTINCT component.id) FILTER (WHERE component.created_at >= ${since}::timestamptz)::text AS recent,
      count(*) FILTER (WHERE rating.value > 0)::text AS up,
      count(*) FILTER (WHERE rating.value < 0)::text AS down
    FROM component LEFT JOIN rating ON rating.target = component.id AND rating.kind = 'help'
    GROUP BY 1, 2`
  return rows.map(({ template, version, cards, recent, up, down }) => ({
    template,
    version,
    cards: Number(cards),
    recentCards: Number(recent),
    up: Number(up),
    down: Number(down),
  }))
}
