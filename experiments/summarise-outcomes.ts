import type { Database } from '#kernel'

/** What the log holds of some cards and their answers: of those alone who agreed to take part in comparisons. */
export interface OutcomeSummary {
  /** Cards that came into view, and by how many people. */
  seen: { cards: number; people: number }
  /** Answers whose sentences were held against the chart, and the mean share of what came through as it was written; null: none was. */
  grounding: { answers: number; mean: number | null }
}

/** Counts over the log since a moment; an answer or a card that nobody told of is not in it. */
export async function summariseOutcomes(
  database: Database,
  { components, answers, since }: { components: readonly string[]; answers: readonly string[]; since: Date },
): Promise<OutcomeSummary> {
  const [row] = await database.$queryRaw<Record<'cards' | 'people' | 'answers' | 'mean', string | null>[]>`
    SELECT count(DISTINCT component) FILTER (WHERE name = 'seen')::text AS cards,
      count(DISTINCT person_id) FILTER (WHERE name = 'seen')::text AS people,
      count(*) FILTER (WHERE name = 'grounding')::text AS answers,
      (avg(value) FILTER (WHERE name = 'grounding'))::text AS mean
    FROM experiment_event
    WHERE at >= ${since}::timestamptz
      AND ((name = 'seen' AND component = ANY(${[...components]}::text[])) OR (name = 'grounding' AND component = ANY(${[...answers]}::text[])))`
  return {
    seen: { cards: Number(row?.cards ?? 0), people: Number(row?.people ?? 0) },
    grounding: { answers: Number(row?.answers ?? 0), mean: row?.mean == null ? null : Number(row.mean) },
  }
}
