import { z } from 'zod'
import type { FactTable } from '#engine/client'
import { type CatalogEntry, localeSchema } from '#templates/client'
import { type Intent, type IntentLabel, intentSchema } from './client.ts'
import { spanOf } from './period/calendar-time.ts'
import { type Period, readPeriod } from './period/read-period.ts'

/** Days for what is asked: those chosen for it in the order in which they are told, whether all lie beyond the asked time, and near ones that must not be recommended. */
const dayAdviceSchema = z.object({ chosen: z.array(z.string()), isBeyond: z.boolean(), unfit: z.array(z.string()) })
export type DayAdvice = z.infer<typeof dayAdviceSchema>

/**
 * All that a writer, model or composer, is told. It holds the chart as facts and never a birth moment; `question` and
 * `memories` are the person's own words as data.
 */
export const briefSchema = z.object({
  locale: localeSchema,
  today: z.string(),
  intent: intentSchema,
  question: z.string(),
  memories: z.array(z.string()),
  /** Templates that may be used, with their text slots; `suggested` is the order chosen for this question. */
  templates: z.array(
    z.object({
      id: z.string(),
      description: z.string(),
      textSlots: z.array(z.object({ name: z.string(), hint: z.string(), maxLength: z.number() })),
    }),
  ),
  suggested: z.array(z.string()),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])),
  /** Ids whose value differs between schools and must be worded as an estimate. */
  estimates: z.array(z.string()),
  days: dayAdviceSchema.optional(),
})
export type Brief = z.infer<typeof briefSchema>

/** Facts that few questions are answered with, left out to keep the prompt small. */
const idle = /\.(nayin|branch-star|hidden|seated-stage|commanding)$|^luck\.exact-years$|^strength\.range$/

/** Of those, what a question about the letters of the chart may ask for. */
const asked = /^(?:year|month|day|hour)\.(?:hidden|branch-star)$/
const ofLetters: ReadonlySet<IntentLabel> = new Set<IntentLabel>(['chart_basic', 'elements_yongsin', 'term_explain'])

/** What tells whether a year is worth naming beside the asked one. */
const outline = /\.(pillar|stem\.ten-god|support)$/
/** What tells whether a month of the coming year is worth naming late in this one. */
const monthOutline = /\.(pillar|stem\.ten-god|support|starts|ends)$/

function isRelevant(id: string, { year, unit }: Period, firstMonth: string, thisYear: number, intent: IntentLabel): boolean {
  if (idle.test(id)) return ofLetters.has(intent) && asked.test(id)
  const [group, when = ''] = id.split('.')
  if (group === 'annual') return Math.abs(Number(when) - year) <= 1 || outline.test(id)
  if (group === 'monthly')
    return when.startsWith(String(year)) || when === firstMonth || (year === thisYear && when.startsWith(String(year + 1)) && monthOutline.test(id))
  if (group === 'daily') return unit === 'day' || id.endsWith('.pillar') || id.endsWith('.support')
  return true
}

/** The first days of a month of the calendar still belong to the month before it. */
function monthBefore(period: Period): string {
  const [year = 0, month = 1] = spanOf(period).from.split('-').map(Number)
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7)
}

/** Chooses the facts that bear on the question and packs them with it. */
export function buildBrief(input: {
  locale: Brief['locale']
  intent: Intent
  question: string
  memories: readonly string[]
  eligible: readonly CatalogEntry[]
  chosen: readonly string[]
  facts: FactTable
  days?: DayAdvice
}): Brief {
  const { facts, intent, question } = input
  const today = String(facts.get('now.date')?.value ?? '')
  const period = readPeriod(question, intent.horizon, today)
  const firstMonth = period.unit === 'day' || period.unit === 'week' ? monthBefore(period) : ''
  const relevant = [...facts.values()].filter((fact) => isRelevant(fact.id, period, firstMonth, Number(today.slice(0, 4)), intent.intent))
  return {
    locale: input.locale,
    today,
    templates: input.eligible.map(({ id, description, textSlots }) => ({ id, description, textSlots })),
    facts: Object.fromEntries(relevant.map((fact) => [fact.id, Array.isArray(fact.value) ? [...fact.value] : fact.value])) as Brief['facts'],
    estimates: relevant.filter((fact) => fact.estimate).map((fact) => fact.id),
    ...(input.days ? { days: input.days } : {}),
    // What differs from question to question comes last, so that a service may reuse what it has read before it.
    suggested: [...input.chosen],
    intent,
    memories: [...input.memories],
    question,
  }
}
