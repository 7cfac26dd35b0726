import { chooseTemplates, classifyIntent, type Intent, readPeriod, screenSafety, type WritingModel, writeReading } from '#ai'
import { type Birth, type BirthError, type Chart, chartOf, type FactTable, factsOf } from '#engine'
import type { Catalog, Locale } from '#templates'
import { type BuiltComponent, buildComponent } from './build-component.ts'
import type { ReadingParts, SentenceData } from './client.ts'
import { hideBirth } from './hide-birth.ts'

export interface AnswerRequest {
  question: string
  history: { role: 'user' | 'assistant'; text: string }[]
  birth: Birth
  /** Where the person was born, in the person's words. */
  place: string
  locale: Locale
  now: Date
  catalog: Catalog
  model: WritingModel
  variants: { experiment: string; variant: string }[]
  signal: AbortSignal
  /** Prior readings that fit the masked question. */
  recall(question: string): Promise<{ memories: string[]; labels: string[] }>
}

export interface AnswerEnd {
  intent: Intent
  question: string
  model: string
  proof: ReadingParts['proof']
  density: number
}

export type AnswerEvent =
  | { kind: 'intent'; intent: Intent; chart: Chart; facts: FactTable }
  | { kind: 'refused'; error: BirthError }
  | { kind: 'safety'; safety: ReadingParts['safety'] }
  | { kind: 'component'; component: BuiltComponent }
  | { kind: 'sentence'; sentence: SentenceData; text: string; facts: string[] }
  | { kind: 'component-text'; component: BuiltComponent; slot: string; text: string }
  | { kind: 'recall'; count: number; labels: string[] }
  | { kind: 'notice'; code: ReadingParts['notice']['code'] }
  | { kind: 'follow-ups'; questions: string[] }
  | { kind: 'end'; end: AnswerEnd }

/**
 * One answer from a question and a birth, without storage: safety, intent, chart, the first component at once, then what the
 * writer adds, each sentence checked. The command line and the web share it.
 */
export async function* composeAnswer(request: AnswerRequest): AsyncGenerator<AnswerEvent> {
  const { locale, now, catalog, signal } = request
  const danger = screenSafety(request.question)
  if (danger?.kind === 'crisis') {
    yield { kind: 'safety', safety: { kind: 'crisis' } }
    return
  }
  const intent = classifyIntent(request.question, { history: request.history })
  const result = chartOf(request.birth, now)
  if (!result.ok) {
    yield { kind: 'refused', error: result.error }
    return
  }
  const { chart } = result
  const facts = factsOf(chart)
  yield { kind: 'intent', intent, chart, facts }
  if (danger) yield { kind: 'safety', safety: { kind: danger.kind } }

  const question = hideBirth(request.question, now, request.birth)
  const period = readPeriod(question, intent.horizon, chart.now.date)
  const eligible = catalog.eligible({ intent: intent.intent, locale, chart })
  const chosen = chooseTemplates({ intent, chart, eligible })
  const built = new Map<string, BuiltComponent>()
  let lastSentence: SentenceData | undefined
  const build = (id: string): BuiltComponent | null => {
    const template = catalog.get(id)
    if (!template || built.has(id)) return null
    const focus = { place: request.place, sentence: lastSentence, year: period.year }
    const component = buildComponent(template, {
      chart,
      facts,
      locale,
      focus,
      texts: {},
      writer: request.model.name,
      variants: danger ? [] : request.variants,
      now,
    })
    if (component) built.set(id, component)
    return component
  }

  const first = chosen[0] && build(chosen[0])
  if (first) yield { kind: 'component', component: first }
  if (!chart.birth.hourKnown) yield { kind: 'notice', code: 'hour-unknown' }

  const { memories, labels } = await request.recall(question)
  if (memories.length > 0) yield { kind: 'recall', count: memories.length, labels }

  const followUps: string[] = []
  let count = 0
  for await (const element of writeReading({
    model: request.model,
    question,
    intent,
    chart,
    facts,
    memories,
    eligible,
    chosen,
    safety: danger,
    locale,
    now,
    signal,
  })) {
    switch (element.kind) {
      case 'component': {
        const component = build(element.template)
        if (component) yield { kind: 'component', component }
        break
      }
      case 'sentence': {
        const sentence: SentenceData = {
          id: `s${count++}`,
          beat: element.beat,
          segments: element.segments,
          evidence: element.evidence,
          check: element.check,
        }
        if (sentence.evidence.length > 0) lastSentence = sentence
        yield { kind: 'sentence', sentence, text: element.text, facts: element.factIds }
        break
      }
      case 'slot': {
        const component = built.get(element.template)
        if (component) yield { kind: 'component-text', component, slot: element.slot, text: element.text }
        break
      }
      case 'follow-up':
        followUps.push(element.text)
        break
      case 'notice':
        yield { kind: 'notice', code: element.code }
        break
      case 'end': {
        if (followUps.length > 0) yield { kind: 'follow-ups', questions: followUps }
        const { sentences, supported, contradicted, absent, density } = element.grounding
        yield { kind: 'end', end: { intent, question, model: element.model, proof: { sentences, supported, contradicted, absent }, density } }
      }
    }
  }
}
