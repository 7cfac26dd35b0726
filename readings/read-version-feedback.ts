import type { Database } from '#kernel'

/** What readings know of one version of a template beside how often it was told; ids and counts, nothing of a person. */
export interface VersionFeedback {
  /** The newest cards since the moment that was asked about, with the answer that each stands in. */
  cards: { component: string; answer: string }[]
  /** Answers with such a card that somebody reported to the editors, ever. */
  reports: number
}

/** So many cards stand for all of them. */
const mostCards = 2_000

export async function readVersionFeedback(database: Database, template: string, version: string, since: Date): Promise<VersionFeedback> {
  const [cards, [reported]] = await Promise.all([
    database.component.findMany({
      where: { templateId: template, templateVersion: version, createdAt: { gte: since } },
      select: { id: true, messageId: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: mostCards,
    }),
    database.$queryRaw<{ reports: string }[]>`
      SELECT count(DISTINCT report.id)::text AS reports
      FROM report JOIN component ON component.message_id = report.message_id
      WHERE component.template_id = ${template} AND component.template_version = ${version}`,
  ])
  return { cards: cards.map(({ id, messageId }) => ({ component: id, answer: messageId })), reports: Number(reported?.reports ?? 0) }
}
