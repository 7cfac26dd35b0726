/** Which questions would get a template before and after a version takes over. Over questions of ours: nobody's readings are opened for it. */
import { chooseTemplates, type EvaluationUtterance, type Intent, type IntentLabel } from '#ai'
import type { Chart } from '#engine'
import type { Catalog, Locale, Material } from '#templates'

/** A question about a chart, with what it brings along. */
export interface AskedChart extends Pick<EvaluationUtterance, 'text' | 'locale' | 'intent'> {
  chart: Chart
  material: Material
}

export interface PickImpact {
  questions: number
  /** Questions for which the template may be chosen at all, and for which it is. */
  eligible: { before: number; after: number }
  picked: { before: number; after: number }
  gained: number
  lost: number
  /** Topics in which something changes, the most changed first. */
  topics: { intent: IntentLabel; gained: number; lost: number }[]
  /** Templates that lose a place to it, and that take the place it had. */
  displaced: { template: string; times: number }[]
  replacedBy: { template: string; times: number }[]
  /** The first questions that change, as we wrote them. */
  examples: { text: string; locale: Locale; change: 'gained' | 'lost' }[]
}

const mostExamples = 8

/** Chooses for every question with both catalogs and counts what changes for one template. */
export function replayPicks(template: string, asked: readonly AskedChart[], before: Catalog, after: Catalog): PickImpact {
  const impact: PickImpact = {
    questions: asked.length,
    eligible: { before: 0, after: 0 },
    picked: { before: 0, after: 0 },
    gained: 0,
    lost: 0,
    topics: [],
    displaced: [],
    replacedBy: [],
    examples: [],
  }
  const topics = new Map<IntentLabel, { gained: number; lost: number }>()
  const [displaced, replacing] = [new Map<string, number>(), new Map<string, number>()]
  for (const question of asked) {
    const [was, is] = [choose(before, question), choose(after, question)]
    impact.eligible.before += Number(was.eligible.has(template))
    impact.eligible.after += Number(is.eligible.has(template))
    const [hadIt, hasIt] = [was.chosen.includes(template), is.chosen.includes(template)]
    impact.picked.before += Number(hadIt)
    impact.picked.after += Number(hasIt)
    if (hadIt === hasIt) continue
    const change = hasIt ? 'gained' : 'lost'
    impact[change] += 1
    const topic = topics.get(question.intent.intent) ?? { gained: 0, lost: 0 }
    topic[change] += 1
    topics.set(question.intent.intent, topic)
    const moved = hasIt ? was.chosen.filter((id) => !is.chosen.includes(id)) : is.chosen.filter((id) => !was.chosen.includes(id))
    const tally = hasIt ? displaced : replacing
    for (const id of moved) tally.set(id, (tally.get(id) ?? 0) + 1)
    if (impact.examples.length < mostExamples) impact.examples.push({ text: question.text, locale: question.locale, change })
  }
  impact.topics = [...topics].map(([intent, counts]) => ({ intent, ...counts })).toSorted((a, b) => b.gained + b.lost - (a.gained + a.lost))
  impact.displaced = mostOften(displaced)
  impact.replacedBy = mostOften(replacing)
  return impact
}

function choose(catalog: Catalog, { intent, locale, chart, material }: { intent: Intent; locale: Locale; chart: Chart; material: Material }) {
  const eligible = catalog.eligible({ intent: intent.intent, locale, chart, material })
  return { eligible: new Set(eligible.map(({ id }) => id)), chosen: chooseTemplates({ intent, chart, eligible }) }
}

function mostOften(counts: ReadonlyMap<string, number>): { template: string; times: number }[] {
  return [...counts].map(([template, times]) => ({ template, times })).toSorted((a, b) => b.times - a.times)
}
