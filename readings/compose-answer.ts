import {
  budgetAfter,
  type Care,
  chooseTemplates,
  classifyIntent,
  composerName,
  dangerOf,
  type EarlierQuestion,
  guessOthers,
  type Intent,
  leadWith,
  type ModelBudget,
  type ModelUse,
  maskNames,
  noticeCare,
  type OtherPerson,
  plainWords,
  possibleLeads,
  type ResponseCache,
  readPeriod,
  screenSafety,
  type Words,
  type WritingModel,
  writeReading,
} from '#ai'
import { type Birth, type BirthError, type Chart, chartOf, type FactTable, factsOf, instantOfReader } from '#engine'
import type { Catalog, Locale, Material } from '#templates'
import { adviseDays, namedDays, withDays } from './advise-days.ts'
import { type BuiltComponent, buildComponent } from './build-component.ts'
import type { Beat, ReadingParts, SentenceData } from './client.ts'
import { gatherMaterial, type OtherProfile } from './gather-material.ts'
import { hideBirth } from './hide-birth.ts'
import { isWordsAlone, tellCare } from './tell-care.ts'
import { type ReadingTreatment, untreated } from './treat-reading.ts'
import { understandQuestion } from './understand-question.ts'

export interface AnswerRequest {
  question: string
  history: { role: 'user' | 'assistant'; text: string }[]
  /** What was asked within the last week, other than this; absent: nothing is known of it. */
  earlier?: Promise<readonly EarlierQuestion[]>
  birth: Birth
  /** Where the person was born, in the person's words. */
  place: string
  /** Other profiles of the person, who may be set beside. */
  others?: readonly OtherProfile[]
  locale: Locale
  now: Date
  /** Where the person is: today and this year are those there. Null or absent: where the person was born. */
  zone?: string | null
  catalog: Catalog
  model: WritingModel
  /** Names that are known and must not leave; null where the person lets names through. */
  names: readonly string[] | null
  /** Left to the person today; absent: as much as it takes. */
  budget?: ModelBudget
  cache?: ResponseCache
  /** What editors changed of the words; absent: as they ship. */
  words?: Words
  /** Whose words these are. */
  owner?: string
  /** How this answer is made for this person, asked once the chart is known and never for a safety reply; absent: as for everybody. */
  treat?(chart: Chart): Promise<ReadingTreatment>
  signal: AbortSignal
  /** Prior readings that fit the masked question and its topic. */
  recall(question: string, topic: string): Promise<{ memories: string[]; labels: string[] }>
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
  | { kind: 'guess'; guess: ReadingParts['guess'] }
  /** How the answer is laid out, where it is not as for everybody; before anything that it lays out. */
  | { kind: 'layout'; layout: ReadingParts['layout']['layout'] }
  | { kind: 'component'; component: BuiltComponent }
  | { kind: 'sentence'; sentence: SentenceData; text: string; facts: string[] }
  | { kind: 'component-text'; component: BuiltComponent; slot: string; text: string }
  | { kind: 'recall'; count: number; labels: string[] }
  | { kind: 'notice'; code: ReadingParts['notice']['code'] }
  | { kind: 'follow-ups'; questions: string[] }
  | { kind: 'usage'; use: ModelUse }
  | { kind: 'end'; end: AnswerEnd }

/** What is told of a reading that is shortened out of care. */
const beatsOf: Partial<Record<Care['kind'], readonly Beat[]>> = { careful: ['verdict', 'why', 'step'], repeated: ['verdict'] }

/** The second chart, where the question is about two and both are known. */
function besideChart(material: Material, { intent, subject }: Intent): OtherPerson | null {
  const other = intent === 'compatibility' || subject === 'pair' ? material.other : undefined
  return other ? { facts: factsOf(other.chart), relations: other.compatibility.relations } : null
}

function tellSentence(sentence: SentenceData): AnswerEvent {
  return { kind: 'sentence', sentence, text: sentence.segments.map((segment) => segment.text).join(''), facts: [] }
}

function wordsAloneEnd(intent: Intent, question: string): AnswerEnd {
  return { intent, question, model: composerName, proof: { sentences: 0, supported: 0, contradicted: 0, absent: 0 }, density: 0 }
}

/**
 * One answer from a question and a birth, without storage: safety, intent, chart, the first component at once, then what the
 * writer adds, each sentence checked. The command line and the web share it.
 */
export async function* composeAnswer(request: AnswerRequest): AsyncGenerator<AnswerEvent> {
  const { locale, now, signal } = request
  const noticed = screenSafety(request.question)
  if (noticed?.kind === 'crisis') {
    yield { kind: 'safety', safety: noticed }
    return
  }
  const withoutNames = (text: string) => (request.names ? maskNames(text, request.names) : text)
  const question = withoutNames(hideBirth(request.question, now, request.birth))
  const { intent, use } = await understandQuestion({ ...request, masked: question })
  if (use) yield { kind: 'usage', use }
  const danger = noticed ?? dangerOf(intent.intent)
  if (danger?.kind === 'crisis') {
    yield { kind: 'safety', safety: danger }
    return
  }
  const seenAt = instantOfReader(now, request.birth.timeZone, request.zone ?? null)
  const result = chartOf(request.birth, seenAt)
  if (!result.ok) {
    yield { kind: 'refused', error: result.error }
    return
  }
  const { chart } = result
  yield { kind: 'intent', intent, chart, facts: factsOf(chart) }
  if (danger) yield { kind: 'safety', safety: { kind: danger.kind } }
  const { question: typed, history } = request
  const careFor = (earlier: readonly EarlierQuestion[]): Care | null =>
    noticeCare({
      question: typed,
      topic: intent.intent,
      history,
      earlier,
      now,
      timeZone: request.zone ?? request.birth.timeZone,
      topicOf: (text) => classifyIntent(text).intent,
    })
  const careAtOnce = careFor([])
  if (isWordsAlone(careAtOnce)) {
    for (const sentence of tellCare(careAtOnce, locale).before) yield tellSentence(sentence)
    yield { kind: 'end', end: wordsAloneEnd(intent, hideBirth(typed, now, request.birth)) }
    return
  }

  const others = danger ? [] : guessOthers(intent)
  if (others.length > 0) yield { kind: 'guess', guess: { question: typed, others } }

  const period = readPeriod(question, intent.horizon, chart.now.date)
  const material = gatherMaterial({
    question: typed,
    intent,
    birth: request.birth,
    chart,
    others: request.others ?? [],
    self: locale === 'ko' ? '나' : 'You',
    decision: danger?.kind,
    now: seenAt,
  })
  const beside = besideChart(material, intent)
  const isCareful = danger !== null || careAtOnce?.kind === 'careful'
  const treated = (isCareful ? null : await request.treat?.(chart)) ?? untreated(request.catalog)
  const { catalog, layout } = treated
  const eligible = catalog.eligible({ intent: intent.intent, locale, chart, material })
  const choosesDays = intent.intent === 'date_selection' || eligible.some(({ needs }) => needs.includes('days'))
  const days = adviseDays({ question: typed, birth: request.birth, chart, choice: choosesDays ? material.days : undefined })
  const asked = namedDays(period, question, chart.now.date)
  const seen = withDays(chart, request.birth, [...days.chosen, ...asked])
  const facts = factsOf(seen)
  const usual = chooseTemplates({ intent, chart, eligible })
  const lead = await treated.pickLead(possibleLeads({ intent, chart, eligible }))
  const chosen = lead === null ? usual : leadWith(usual, lead)
  const built = new Map<string, BuiltComponent>()
  let lastSentence: SentenceData | undefined
  const build = (id: string): BuiltComponent | null => {
    const template = catalog.get(id)
    if (!template || built.has(id)) return null
    const focus = {
      place: request.place,
      sentence: lastSentence,
      year: period.year,
      day: seen.daily.find(({ date }) => asked.includes(date)),
      question,
    }
    const component = buildComponent(template, {
      chart,
      facts,
      locale,
      focus,
      material,
      texts: {},
      writer: request.model.name,
      variants: treated.variants,
      now,
    })
    if (component) built.set(id, component)
    return component
  }

  /** Components and their texts that wait for the end of the words. */
  const held: AnswerEvent[] = []
  const inPlace = (event: AnswerEvent): AnswerEvent[] => {
    if (layout !== 'words-first') return [event]
    held.push(event)
    return []
  }
  if (layout) yield { kind: 'layout', layout }
  const quoting = new Set(eligible.filter(({ needs }) => needs.includes('sentence')).map(({ id }) => id))
  for (const id of layout === 'component-first' ? chosen.filter((one) => !quoting.has(one)) : chosen.slice(0, 1)) {
    const component = build(id)
    if (component) yield* inPlace({ kind: 'component', component })
  }
  if (!chart.birth.hourKnown) yield { kind: 'notice', code: 'hour-unknown' }

  const care = careFor((await request.earlier) ?? [])
  const words = care && tellCare(care, locale)
  const onlyBeats = care && beatsOf[care.kind]
  for (const sentence of words?.before ?? []) yield tellSentence(sentence)

  const { memories, labels } = await request.recall(question, intent.intent)
  if (memories.length > 0) yield { kind: 'recall', count: memories.length, labels }

  const followUps: string[] = []
  let count = 0
  for await (const element of writeReading({
    model: request.model,
    question,
    intent,
    chart,
    facts,
    ...(beside ? { other: beside } : {}),
    memories: memories.map(withoutNames),
    days,
    eligible,
    chosen,
    safety: danger,
    ...(onlyBeats ? { onlyBeats } : {}),
    locale,
    now,
    signal,
    ...(request.budget ? { budget: budgetAfter(request.budget, use) } : {}),
    ...(request.cache ? { cache: request.cache } : {}),
    words: { ...(request.words ?? plainWords), ...treated.words },
    ...(treated.asking ? { asking: treated.asking } : {}),
    ...(request.owner ? { owner: request.owner } : {}),
  })) {
    switch (element.kind) {
      case 'component': {
        if (onlyBeats) break
        const component = build(element.template)
        if (component) yield* inPlace({ kind: 'component', component })
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
        if (component) yield* inPlace({ kind: 'component-text', component, slot: element.slot, text: element.text })
        break
      }
      case 'follow-up':
        if (!onlyBeats) followUps.push(element.text)
        break
      case 'usage':
        yield element
        break
      case 'notice':
        yield { kind: 'notice', code: element.code }
        break
      case 'end': {
        yield* held.splice(0)
        for (const sentence of words?.after ?? []) yield tellSentence(sentence)
        if (followUps.length > 0) yield { kind: 'follow-ups', questions: followUps }
        const { sentences, supported, contradicted, absent, density } = element.grounding
        yield { kind: 'end', end: { intent, question, model: element.model, proof: { sentences, supported, contradicted, absent }, density } }
      }
    }
  }
  // An answer that was cut off still shows what was drawn for it.
  yield* held
}
