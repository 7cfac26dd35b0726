import type { Chart, FactTable } from '#engine/client'
import { counter, lazily } from '#kernel'
import type { CatalogEntry, Locale } from '#templates/client'
import { buildBrief, type DayAdvice } from './brief.ts'
import { type CheckedSentence, openChecker } from './check-element.ts'
import { chooseTemplates } from './choose-templates.ts'
import type { Beat, Intent, SafetyKind } from './client.ts'
import { type FurtherAsking, usualAsking } from './composer/ask-further.ts'
import { composeReading } from './composer/compose-reading.ts'
import { composerName } from './composer/composer-model.ts'
import type { OtherPerson } from './ground-text.ts'
import { instructionsFor } from './instructions.ts'
import { isWhole } from './is-whole.ts'
import { joinFacts } from './join-facts.ts'
import { affords, estimateTokens, expectedOutputTokens, type ModelBudget, type ModelUse } from './model-budget.ts'
import type { PlanElement } from './plan.ts'
import { type ProposalEnd, proposeElements } from './propose-elements.ts'
import type { WritingModel } from './providers.ts'
import { refuseText } from './refuse-text.ts'
import { isCommon, type ResponseCache, responseKey } from './response-cache.ts'
import type { Words } from './words.ts'

export interface WritingRequest {
  model: WritingModel
  /** Already without birth data. */
  question: string
  intent: Intent
  chart: Chart
  facts: FactTable
  /** The second person, where two charts lie side by side. */
  other?: OtherPerson
  memories: readonly string[]
  /** Which days may be recommended; absent: nothing is known of that. Chosen ones have facts. */
  days?: DayAdvice
  eligible: readonly CatalogEntry[]
  /** The templates of `chooseTemplates`, where they were already chosen. */
  chosen?: readonly string[]
  /** A question that the chart must not decide is answered by the composer alone. */
  safety?: { kind: SafetyKind } | null
  /** Only sentences of these beats are told, by the composer alone; absent: all. */
  onlyBeats?: readonly Beat[]
  /** So many further questions, from there: of the topic the model's own come first, of the chart none of them. Absent: as it comes. */
  asking?: FurtherAsking
  locale: Locale
  now: Date
  signal?: AbortSignal
  /** Left to the person today; absent: as much as it takes. */
  budget?: ModelBudget
  cache?: ResponseCache
  /** What editors changed of the words; absent: as they ship. */
  words?: Words
  /** Whose words the question and the memories are; a kept answer to them is for this person alone. */
  owner?: string
}

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
  | { kind: 'notice'; code: 'composer-took-over' | 'budget-spent' }
  /** What a call of the model took, whether or not its words were used; at most once, and before the composer takes over. */
  | { kind: 'usage'; use: ModelUse }
  | { kind: 'end'; grounding: Grounding; model: string }

/** A reading of a model counts as finished when it answered and ended with a step. */
const neededBeats: readonly Beat[] = ['verdict', 'step']

/** What the composer would still say: the beats nobody has told yet, and nothing twice. */
function restOf(composed: readonly PlanElement[], told: ReadonlySet<Beat>, shown: ReadonlySet<string>): PlanElement[] {
  return composed.filter((element) => {
    if (element.kind === 'follow-up') return false
    return element.kind === 'sentence' ? !told.has(element.beat) : !shown.has(element.template)
  })
}

/** What a model proposes that no reader may meet, whatever the chart says. */
function mayNotBeTold(element: PlanElement, locale: Locale): boolean {
  return element.kind !== 'component' && (refuseText(element.text, locale) !== null || !isWhole(element, locale))
}

/** Milliseconds since `now` was read, on a clock that nobody sets. */
function clockFrom(now: Date): () => number {
  const startedAt = performance.now()
  return () => now.getTime() + performance.now() - startedAt
}

/**
 * Writes one reading: asks the model for elements, checks each as soon as it is complete, and lets through only what the
 * facts support. A slow, refusing, broken or absent model, and one that the budget does not allow, is followed by the composer from
 * where it stopped, so that every reading ends. What a model wrote well before is told again without a call. Never throws for a
 * model's failure; an aborted `signal` aborts the request and ends the stream early.
 */
export async function* writeReading(request: WritingRequest): AsyncGenerator<CheckedElement> {
  const { other, eligible, locale, signal, model, cache, owner = null } = request
  const facts = other ? joinFacts(request.facts, other) : request.facts
  const chosen = request.chosen ?? chooseTemplates(request)
  const brief = buildBrief({ ...request, facts, chosen })
  // Not before they are needed: the model is asked first, and writes meanwhile.
  const composed = lazily(() => composeReading(brief, request.words?.phrases, request.asking))
  const checker = lazily(() => openChecker({ facts, ...(other ? { other } : {}), eligible, locale, composed: composed() }))
  const told = new Set<Beat>()
  const shown = new Set<string>()
  const checks = new Set<CheckedSentence['check']>()
  const asked = new Set<string>()
  const mostAsked = request.asking?.count ?? usualAsking.count

  const check = function* (element: PlanElement): Generator<CheckedElement> {
    const checked = checker().check(element)
    if (!checked) return
    if (checked.kind === 'follow-up') {
      if (asked.size >= mostAsked || asked.has(checked.text)) return
      asked.add(checked.text)
    }
    if (checked.kind === 'sentence') {
      told.add(checked.beat)
      checks.add(checked.check)
    }
    if (checked.kind === 'component') shown.add(checked.template)
    yield checked
  }
  const checkProposed = function* (element: PlanElement): Generator<CheckedElement> {
    if (element.kind !== 'follow-up' || request.asking?.source !== 'chart') yield* check(element)
  }
  const askOn = function* (): Generator<CheckedElement> {
    for (const element of composed()) if (element.kind === 'follow-up') yield* check(element)
  }
  const hasNeeded = () => neededBeats.every((beat) => told.has(beat))
  const end = (writer: string): CheckedElement => ({ kind: 'end', grounding: checker().grounding(), model: writer })
  const finishComposed = function* (code: 'composer-took-over' | 'budget-spent'): Generator<CheckedElement> {
    yield { kind: 'notice', code }
    for (const element of restOf(composed(), told, shown)) yield* check(element)
    if (request.asking || asked.size === 0) yield* askOn()
    yield end(composerName)
  }

  if (model.name === composerName || request.safety || request.onlyBeats) {
    for (const element of composed()) {
      if (signal?.aborted) return
      if (element.kind === 'sentence' && request.onlyBeats?.includes(element.beat) === false) continue
      yield* check(element)
    }
    return yield end(composerName)
  }

  const instructions = instructionsFor(locale, request.words?.style)
  const prompt = JSON.stringify(brief)
  const clock = clockFrom(request.now)
  const keptFor = owner !== null && isCommon(brief) ? null : owner
  const key = responseKey({ brief, versions: eligible.map(({ id, version }) => `${id}@${version}`), model: model.name, instructions, owner: keptFor })
  const kept = cache?.get(key, clock())
  if (kept) {
    for (const element of kept) {
      if (signal?.aborted) return
      if (!mayNotBeTold(element, locale)) yield* checkProposed(element)
    }
    count('kept')
    if (!hasNeeded()) return yield* finishComposed('composer-took-over')
    if (request.asking) yield* askOn()
    return yield end(model.name)
  }

  const expected = { inputTokens: estimateTokens(instructions + prompt), outputTokens: expectedOutputTokens }
  if (request.budget && !affords(request.budget, expected)) {
    count('budget-spent')
    return yield* finishComposed('budget-spent')
  }
  if (!model.breaker.admit(clock())) {
    count('resting')
    return yield* finishComposed('composer-took-over')
  }

  const proposals = proposeElements({ model: model.model, instructions, prompt, timeouts: model.timeouts, ...(signal ? { signal } : {}) })
  const usable: PlanElement[] = []
  let refused = 0
  let ended: ProposalEnd | undefined
  try {
    let next = await proposals.next()
    while (!next.done) {
      if (mayNotBeTold(next.value, locale)) refused += 1
      else {
        usable.push(next.value)
        yield* checkProposed(next.value)
      }
      next = await proposals.next()
    }
    ended = next.value
  } finally {
    // Nobody reads on: the request is aborted, and says nothing of the model.
    if (!ended) {
      model.breaker.withdrawn()
      await proposals.return({ outcome: 'stopped', use: null })
    }
  }

  if (ended.use) yield { kind: 'usage', use: ended.use }
  const complete = ended.outcome === 'finished' && hasNeeded()
  // An answer that is of no use is no failure of the service: one person's words must not let it rest for everybody.
  if (ended.outcome === 'failed') model.breaker.failed(clock())
  else if (ended.outcome === 'stopped') model.breaker.withdrawn()
  else model.breaker.succeeded()
  count(complete ? 'complete' : ended.outcome === 'finished' ? 'incomplete' : ended.outcome)
  if (ended.outcome === 'stopped') return
  if (!complete) return yield* finishComposed('composer-took-over')
  if (refused === 0 && !checks.has('replaced')) cache?.keep(key, usable, keptFor, clock())
  if (request.asking) yield* askOn()
  yield end(model.name)
}

function count(outcome: string): void {
  counter('model_answers_total', 'How asking the model for a reading ended', ['outcome']).inc({ outcome })
}
