/** The evaluation of language as a gate: readings are composed with the words as they are and as they would be, and held against the facts. */
import { setImmediate as letOthersRun } from 'node:timers/promises'
import {
  type Brief,
  buildBrief,
  composeReading,
  type EvaluationUtterance,
  evaluationUtterances,
  findStumbles,
  groundText,
  listPhrases,
  nameDomain,
  type PhraseEdits,
  readPeriod,
  renderSentence,
} from '#ai'
import { chartOf, type FactTable, factsOf } from '#engine'
import type { Locale } from '#templates'
import { goldenCharts } from '../editor/golden-charts.ts'

export interface WordsEvaluation {
  /** Readings composed, and those in which a sentence is another. */
  readings: number
  changed: number
  /** Claims of the changed readings. */
  supported: number
  contradicted: number
  absent: number
  /** The first sentences that a reader would stumble over or that say what the chart does not. */
  flaws: string[]
  /** Changed phrases that none of these readings told. */
  unheard: string[]
  examples: { question: string; before: string; after: string }[]
}

/** Enough to hear a phrase that is told once in hundreds of readings, and few enough for a reviewer to wait for. */
const mostReadings = 600
const mostChanged = 60
/** Readers are answered in between. */
const atOnce = 4
const shown = 20
/** Unseen in any phrase: it marks where a changed one was told. */
const mark = (index: number) => `\u2060${String.fromCodePoint(0xe000 + index)}`

/** Composes our own questions over the golden charts in turn. The same words give the same figures at the same moment. */
export async function evaluateWords(locale: Locale, before: PhraseEdits, after: PhraseEdits, now: Date): Promise<WordsEvaluation> {
  const people = goldenCharts.flatMap(({ birth }) => {
    const result = chartOf(birth, now)
    return result.ok ? [factsOf(result.chart)] : []
  })
  const paths = changedPaths(before, after)
  const questions = [...questionsAbout(paths, locale), ...nearestFirst(paths, locale)]
  const marked = { ...after, ...Object.fromEntries(paths.map((path, index) => [path, (after[path] ?? shipped(locale, path)) + mark(index)])) }
  const unheard = new Set(paths)
  const briefs = new Map<string, Brief>()
  /** Which facts a brief holds depends on the chart and the asked time alone. */
  const briefOf = (person: number, { intent, text: question }: EvaluationUtterance): Brief => {
    const facts = people[person]!
    const { year, unit } = readPeriod(question, intent.horizon, String(facts.get('now.date')?.value ?? ''))
    const key = `${person} ${year} ${unit}`
    const known = briefs.get(key) ?? buildBrief({ locale, intent, question, memories: [], eligible: [], chosen: [], facts })
    briefs.set(key, known)
    return { ...known, intent, question }
  }
  const evaluation: WordsEvaluation = { readings: 0, changed: 0, supported: 0, contradicted: 0, absent: 0, flaws: [], unheard: [], examples: [] }
  for (let index = 0; paths.length > 0 && index < mostReadings && evaluation.changed < mostChanged; index++) {
    if (index % atOnce === 0) await letOthersRun()
    const question = questions[index % questions.length]!
    const person = (index + Math.floor(index / questions.length)) % people.length
    const facts = people[person]!
    const brief = briefOf(person, question)
    evaluation.readings += 1
    // Phrases are chosen by facts and never by their words: where none of the changed ones is heard, nothing is another.
    const heard = writtenBy(composeReading(brief, marked)).join()
    const told = paths.filter((_, place) => heard.includes(mark(place)))
    if (told.length === 0) continue
    evaluation.changed += 1
    for (const path of told) unheard.delete(path)
    const [was, is] = [writtenBy(composeReading(brief, before)), writtenBy(composeReading(brief, after))]
    judge(evaluation, { question: question.text, before: tell(was, facts, locale), after: tell(is, facts, locale) }, facts, locale)
  }
  return { ...evaluation, unheard: [...unheard] }
}

/** Phrases that are another than before; one that is taken back to what ships is one of them. */
function changedPaths(before: PhraseEdits, after: PhraseEdits): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => after[path] !== before[path])
}

const shipped = (locale: Locale, path: string) => listPhrases(locale).get(path) ?? ''

/** Who is told of a term asks for it: a definition begins with its name. */
const definition: Record<Locale, RegExp> = { ko: /^(\S+?)(?:은|는) /, en: /^(?:The |An? )?(.+?) (?:is|are|means|names|stands) / }

function questionsAbout(paths: readonly string[], locale: Locale): EvaluationUtterance[] {
  return paths.flatMap((path) => {
    const term = path.startsWith('glossary.') ? definition[locale].exec(shipped(locale, path))?.[1] : undefined
    if (term === undefined) return []
    const text = locale === 'ko' ? `${term}이 뭐예요?` : `What is ${term}?`
    return [{ text, locale, intent: { intent: 'term_explain', form: 'explain', horizon: 'none', subject: 'self', confidence: 1 } }]
  })
}

/** Our own questions, those of the parts of life whose phrases changed first: only so many are asked. */
function nearestFirst(paths: readonly string[], locale: Locale): EvaluationUtterance[] {
  const changed = new Set(paths.flatMap((path) => /^domains\.(\w+)\./.exec(path)?.[1] ?? []))
  const isNear = ({ intent }: EvaluationUtterance) => changed.has(nameDomain(intent.intent))
  const own = evaluationUtterances().filter((question) => question.locale === locale)
  return [...own.filter(isNear), ...own.filter((question) => !isNear(question))]
}

function writtenBy(elements: ReturnType<typeof composeReading>): string[] {
  return elements.flatMap((element) => (element.kind === 'sentence' ? [element.text] : []))
}

/** As a person reads it, glosses at the first mention. */
function tell(written: readonly string[], facts: FactTable, locale: Locale): string[] {
  let glossed: ReadonlySet<string> = new Set()
  return written.map((sentence) => {
    const rendered = renderSentence(sentence, facts, locale, { glossed, gloss: true })
    glossed = rendered.glossed
    return rendered.missing.length > 0 ? `${rendered.text} {${rendered.missing.join()}}` : rendered.text
  })
}

interface Compared {
  question: string
  before: readonly string[]
  after: readonly string[]
}

function judge(evaluation: WordsEvaluation, { question, before, after }: Compared, facts: FactTable, locale: Locale): void {
  const grounds = groundText(after.join(' '), facts)
  evaluation.supported += grounds.supported
  evaluation.contradicted += grounds.contradicted
  evaluation.absent += grounds.absent
  const fresh = after.filter((sentence) => !before.includes(sentence))
  const flaws = [
    ...fresh.flatMap((sentence) => findStumbles(sentence, locale).map((stumble) => `${stumble} | ${sentence}`)),
    ...after.filter((sentence, index) => after.indexOf(sentence) !== index).map((sentence) => `told twice | ${sentence}`),
    ...grounds.claims.flatMap(({ status, text }) =>
      status === 'supported' ? [] : [`${status} “${text}” | ${after.find((one) => one.includes(text)) ?? ''}`],
    ),
  ]
  for (const flaw of flaws) if (evaluation.flaws.length < shown && !evaluation.flaws.includes(flaw)) evaluation.flaws.push(flaw)
  for (const sentence of fresh)
    if (evaluation.examples.length < shown && !evaluation.examples.some((example) => example.after === sentence))
      evaluation.examples.push({ question, before: before[after.indexOf(sentence)] ?? '', after: sentence })
}
