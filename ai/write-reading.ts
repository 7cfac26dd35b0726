import { type LanguageModelUsage, Output, streamText } from 'ai'
import type { Chart, FactTable } from '#engine/client'
import type { CatalogEntry, Locale } from '#templates/client'
import { type Brief, buildBrief } from './brief.ts'
import { type CheckedSentence, openChecker } from './check-element.ts'
import { chooseTemplates } from './choose-templates.ts'
import type { Beat, Intent, SafetyKind } from './client.ts'
import { composeReading } from './composer/compose-reading.ts'
import { composerName } from './composer/composer-model.ts'
import { instructionsFor } from './instructions.ts'
import { type PlanElement, planElementSchema } from './plan.ts'
import { composerWritingModel, type WritingModel } from './providers.ts'

export interface WritingRequest {
  model: WritingModel
  /** Already without birth data. */
  question: string
  intent: Intent
  chart: Chart
  facts: FactTable
  memories: readonly string[]
  eligible: readonly CatalogEntry[]
  /** The templates of `chooseTemplates`, where they were already chosen. */
  chosen?: readonly string[]
  /** A question that the chart must not decide is answered by the composer alone. */
  safety?: { kind: SafetyKind } | null
  locale: Locale
  now: Date
  signal?: AbortSignal
  timeouts?: WritingTimeouts
}

/** Milliseconds until the first words, between two pieces, and for the whole reading. */
export interface WritingTimeouts {
  firstChunkMs: number
  chunkMs: number
  totalMs: number
}
const usualTimeouts: WritingTimeouts = { firstChunkMs: 8_000, chunkMs: 6_000, totalMs: 45_000 }

export interface Grounding {
  sentences: number
  supported: number
  contradicted: number
  absent: number
  /** Supported claims per sentence. */
  density: number
}

/** One piece of a reading that may be shown: everything in it was checked. */
export type CheckedElement =
  | { kind: 'component'; template: string }
  | CheckedSentence
  | { kind: 'slot'; template: string; slot: string; text: string }
  | { kind: 'follow-up'; text: string }
  | { kind: 'notice'; code: 'composer-took-over' }
  | { kind: 'end'; grounding: Grounding; model: string; usage: LanguageModelUsage | null }

/** A reading of a model counts as finished when it answered and ended with a step. */
const neededBeats: readonly Beat[] = ['verdict', 'step']
const mostElements = 40

type Ending = { finished: boolean; usage: LanguageModelUsage | null }

/** Elements as the model completes them; ends early and quietly where the model fails in any way. */
async function* propose(request: WritingRequest, brief: Brief): AsyncGenerator<PlanElement, Ending> {
  const { model, signal, locale } = request
  if (!model.breaker.allows(request.now.getTime())) return { finished: false, usage: null }
  const timeouts = request.timeouts ?? usualTimeouts
  let failed = false
  // The SDK counts from the opened stream; a service that never opens one must not hold the reading either.
  const unopened = new AbortController()
  const patience = setTimeout(() => unopened.abort(), timeouts.firstChunkMs)
  const result = streamText({
    model: model.model,
    instructions: instructionsFor(locale),
    prompt: JSON.stringify(brief),
    output: Output.array({ element: planElementSchema, maxItems: mostElements }),
    maxRetries: 0,
    timeout: timeouts,
    telemetry: { isEnabled: false, recordInputs: false, recordOutputs: false },
    abortSignal: AbortSignal.any([unopened.signal, ...(signal ? [signal] : [])]),
    onChunk: ({ chunk }) => {
      if (chunk.type === 'text-delta') clearTimeout(patience)
    },
    onError: () => {
      failed = true
    },
  })
  try {
    for await (const element of result.elementStream) yield element
    const usage = failed ? null : await result.usage
    const finished = !failed && (await result.finishReason) === 'stop'
    if (finished) model.breaker.succeeded()
    else if (!signal?.aborted) model.breaker.failed(request.now.getTime())
    return { finished, usage }
  } catch {
    if (!signal?.aborted) model.breaker.failed(request.now.getTime())
    return { finished: false, usage: null }
  } finally {
    clearTimeout(patience)
  }
}

/** What the composer would still say: the beats nobody has told yet, and nothing twice. */
function composeRest(brief: Brief, told: ReadonlySet<Beat>, shown: ReadonlySet<string>, asked: boolean): PlanElement[] {
  return composeReading(brief).filter((element) => {
    if (element.kind === 'sentence') return !told.has(element.beat)
    if (element.kind === 'component') return !shown.has(element.template)
    if (element.kind === 'slot') return !shown.has(element.template)
    return !asked
  })
}

/**
 * Writes one reading: asks the model for elements, checks each as soon as it is complete, and lets through only what the
 * facts support. A slow, refusing, broken or absent model is followed by the composer from where it stopped, so that every
 * reading ends. Never throws for a model's failure; an aborted `signal` ends the stream early.
 */
export async function* writeReading(request: WritingRequest): AsyncGenerator<CheckedElement> {
  const { facts, eligible, locale, signal } = request
  const chosen = request.chosen ?? chooseTemplates(request)
  const brief = buildBrief({ ...request, chosen })
  const composed = composeReading(brief)
  const checker = openChecker({ facts, eligible, locale, composed })
  const told = new Set<Beat>()
  const shown = new Set<string>()
  let asked = false

  const check = function* (element: PlanElement): Generator<CheckedElement> {
    const checked = checker.check(element)
    if (!checked) return
    if (checked.kind === 'sentence') told.add(checked.beat)
    if (checked.kind === 'component') shown.add(checked.template)
    if (checked.kind === 'follow-up') asked = true
    yield checked
  }

  const composing = request.model.name === composerName || Boolean(request.safety)
  const writer = composing ? composerWritingModel() : request.model
  const proposals = propose({ ...request, model: writer }, brief)
  let next = await proposals.next()
  while (!next.done) {
    yield* check(next.value)
    next = await proposals.next()
  }
  if (signal?.aborted) return

  const { finished, usage } = next.value
  const complete = finished && (composing || neededBeats.every((beat) => told.has(beat)))
  if (!complete) {
    yield { kind: 'notice', code: 'composer-took-over' }
    for (const element of composeRest(brief, told, shown, asked)) yield* check(element)
  }
  yield { kind: 'end', grounding: checker.grounding(), model: complete ? writer.name : composerName, usage }
}
