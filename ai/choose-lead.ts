import { type Choosing, weighTemplates } from './choose-templates.ts'

/** So many of the most wished templates may stand first. */
const mostLeads = 4

/**
 * The templates that may stand first in an answer, the most wished first: none that quotes a sentence. Empty where there is nothing to
 * choose, since a decision is not the chart's to make or one component is all that is shown.
 */
export function possibleLeads(choosing: Choosing): string[] {
  const weighed = weighTemplates(choosing)
  if (weighed.some(({ reason }) => reason === 'decision') || weighed.filter(({ place }) => place !== null).length < 2) return []
  const quoting = new Set(choosing.eligible.filter(({ needs }) => needs.includes('sentence')).map(({ id }) => id))
  return weighed.flatMap(({ id }) => (quoting.has(id) ? [] : [id])).slice(0, mostLeads)
}

/** As many templates as were chosen, with this one first. */
export function leadWith(chosen: readonly string[], lead: string): string[] {
  return [lead, ...chosen.filter((id) => id !== lead)].slice(0, chosen.length)
}
