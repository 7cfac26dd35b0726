/** What the grounding checker finds and what it wrongly finds. `node tests/eval/grounding/evaluate-grounding.ts` prints the figures. */
import { readFileSync } from 'node:fs'
import { buildBrief, composeReading, groundText, type Intent, renderSentence } from '#ai'
import { compatibilityOf } from '#engine'
import { branches, type FactTable, stars, stems, tenGods } from '#engine/client'
import { drawExamples, drawNumbers, type Example, exampleOf } from '../../example-chart.ts'
import { drawClaims } from './draw-claims.ts'
import { pillars } from './draw-values.ts'
import { tellTruly, tellWrongly } from './fill-sayings.ts'
import { freshBirths, freshEnglish, freshKorean } from './fresh-claims.ts'
import { harmlessEnglish, harmlessKorean } from './hostile.ts'
import { measureRounds, type RoundFigures } from './measure-rounds.ts'
import { drawPairClaims } from './pair-claims.ts'
import type { Locale } from './wording.ts'

/** `right` of `total`; `rate` is their quotient. */
export interface Share {
  right: number
  total: number
  rate: number
}
type ByLocale = Record<Locale, Share>

export interface GroundingFigures {
  /** True claims supported with nothing against them, false ones contradicted or absent. */
  claims: { open: ByLocale; heldOut: ByLocale }
  fresh: ByLocale
  /** Single claims and plain talk of strangers, each round measured before it was mended for, and now. */
  rounds: RoundFigures[]
  /** Wrong values noticed, in composed and in human-like text. */
  mutations: { composed: ByLocale; human: ByLocale; bySort: Record<string, Share> }
  /** Unmutated texts without an alarm (`right`), and everyday sentences that yield no claim. */
  quiet: { composed: ByLocale; human: ByLocale; humanSentences: number; harmless: ByLocale; plainTalk: ByLocale }
  /** False claims of one chart, put as teaching, a question or a supposition and told to the one whose chart it is, that are noticed. */
  disguised: ByLocale
  /** Claims about two people. */
  pairs: ByLocale
  /** Mean time of a reading of twelve sentences, milliseconds. */
  millisecondsPerReading: number
}

const share = (right: number, total: number): Share => ({ right, total, rate: total === 0 ? 0 : right / total })
class Tally {
  right = 0
  total = 0
  add(isRight: boolean) {
    this.total += 1
    if (isRight) this.right += 1
  }
  share = () => share(this.right, this.total)
}
const tallies = () => ({ ko: new Tally(), en: new Tally() })
const shares = ({ ko, en }: { ko: Tally; en: Tally }): ByLocale => ({ ko: ko.share(), en: en.share() })
const locales = ['ko', 'en'] as const

const isSupported = (text: string, facts: FactTable) => {
  const { supported, contradicted, absent } = groundText(text, facts)
  return supported > 0 && contradicted + absent === 0
}
const isAlarmed = (text: string, facts: FactTable) => {
  const { contradicted, absent } = groundText(text, facts)
  return contradicted + absent > 0
}

const topics = ['career', 'love', 'wealth', 'personality', 'elements_yongsin', 'life_timeline', 'year_luck', 'chart_basic'] as const

interface Told {
  beat: string
  text: string
}
function compose({ facts }: Example, topic: (typeof topics)[number], locale: Locale): Told[] {
  const intent: Intent = { intent: topic, horizon: 'year', form: 'open', subject: 'self', confidence: 1 }
  const brief = buildBrief({ locale, intent, question: '내년은 어때요', memories: [], eligible: [], chosen: [], facts })
  return composeReading(brief).flatMap((element) => (element.kind === 'sentence' ? [element] : []))
}
function read(told: readonly Told[], tableFor: (index: number) => FactTable, locale: Locale): string {
  let glossed: ReadonlySet<string> = new Set()
  return told
    .map(({ beat, text }, index) => {
      const rendered = renderSentence(text, tableFor(index), locale, { glossed, gloss: beat !== 'verdict' })
      glossed = rendered.glossed
      return rendered.text
    })
    .join(' ')
}

const isAge = (id: string) => /\.(?:from|to)-age$|^luck\.displayed-age$/.test(id)
/** A wrong value for a fact that a composed sentence points at, and the sort of the mutation. */
function wrongFor(id: string, facts: FactTable, next: () => number): { sort: string; value: string | number } | null {
  const value = facts.get(id)?.value
  const last = id.split('.').at(-1)!
  const lists: Record<string, readonly string[]> = { pillar: pillars, 'ten-god': tenGods, stem: stems, branch: branches }
  const list = lists[last]?.filter((other) => other !== value)
  if (list) return { sort: last === 'branch' ? 'stem' : last, value: list[Math.floor(next() * list.length)]! }
  if (isAge(id)) return { sort: 'luck-age', value: Math.max(1, Number(value) + [-4, -2, 1, 3][Math.floor(next() * 4)]!) }
  return null
}

function measureComposed(people: readonly Example[], wanted: number, next: () => number) {
  const [caught, quiet] = [tallies(), tallies()]
  const bySort = new Map<string, Tally>()
  for (const locale of locales) {
    for (const person of people) {
      for (const topic of topics) {
        const told = compose(person, topic, locale)
        quiet[locale].add(
          !isAlarmed(
            read(told, () => person.facts, locale),
            person.facts,
          ),
        )
        if (caught[locale].total >= wanted) continue
        told.forEach(({ text }, index) => {
          for (const [, id = '', form] of text.matchAll(/\{fact:([^{}|]+)(?:\|([a-z]+))?\}/g)) {
            const plain = form === undefined || form === 'full'
            const star = /^star\.([a-z-]+)$/.exec(id)
            const wrong = plain && !star ? wrongFor(id, person.facts, next) : null
            if ((!wrong && !star) || next() > 0.5) continue
            const table = new Map(person.facts)
            let mutated = told
            if (wrong) table.set(id, { ...person.facts.get(id)!, value: wrong.value })
            else {
              const gone = stars.filter(
                (entry) => !person.facts.has(`star.${entry}`) && !['salary', 'travel-horse', 'canopy', 'blade'].includes(entry),
              )
              const other = gone[Math.floor(next() * gone.length)]!
              table.set(`star.${other}`, { ...person.facts.get(id)!, id: `star.${other}` })
              mutated = told.map((sentence, at) => (at === index ? { ...sentence, text: sentence.text.replaceAll(id, `star.${other}`) } : sentence))
            }
            const isCaught = isAlarmed(
              read(mutated, (at) => (at === index ? table : person.facts), locale),
              person.facts,
            )
            const sort = wrong?.sort ?? 'star'
            caught[locale].add(isCaught)
            bySort.set(sort, bySort.get(sort) ?? new Tally())
            bySort.get(sort)!.add(isCaught)
          }
        })
      }
    }
  }
  return { caught, quiet, bySort }
}

function measureHuman(people: readonly Example[], next: () => number, bySort: Map<string, Tally>) {
  const [caught, quiet] = [tallies(), tallies()]
  const sentences = new Set<string>()
  for (const locale of locales) {
    for (const { facts } of people) {
      for (const text of tellTruly(facts, locale)) {
        sentences.add(text)
        quiet[locale].add(!isAlarmed(text, facts))
      }
      for (const { sort, text } of tellWrongly(facts, locale, next)) {
        const isCaught = isAlarmed(text, facts)
        caught[locale].add(isCaught)
        bySort.set(sort, bySort.get(sort) ?? new Tally())
        bySort.get(sort)!.add(isCaught)
      }
    }
  }
  return { caught, quiet, sentences: sentences.size }
}

function measureClaims(people: readonly Example[], next: () => number) {
  const [open, heldOut] = [tallies(), tallies()]
  for (const person of people)
    for (const locale of locales)
      for (const claim of drawClaims(person, locale, next))
        (claim.heldOut ? heldOut : open)[locale].add(claim.isTrue ? isSupported(claim.text, person.facts) : isAlarmed(claim.text, person.facts))
  return { open: shares(open), heldOut: shares(heldOut) }
}

function measureFresh(): ByLocale {
  const found = tallies()
  const tables = Object.fromEntries(Object.entries(freshBirths).map(([name, birth]) => [name, exampleOf(birth).facts]))
  for (const [locale, lines] of [
    ['ko', freshKorean],
    ['en', freshEnglish],
  ] as const)
    for (const line of lines.trim().split('\n')) {
      const [name = '', sign, text] = [line[0], line[2], line.slice(4)]
      found[locale].add(sign === '+' ? isSupported(text, tables[name]!) : isAlarmed(text, tables[name]!))
    }
  return shares(found)
}

function measureHarmless(people: readonly Example[]): ByLocale {
  const found = tallies()
  for (const [locale, lines] of [
    ['ko', harmlessKorean],
    ['en', harmlessEnglish],
  ] as const)
    for (const line of lines.trim().split('\n')) found[locale].add(people.slice(0, 3).every(({ facts }) => !isAlarmed(line, facts)))
  return shares(found)
}

/** Teaching, questions, suppositions and charts of books, by strangers: nothing of them may alarm. */
function measurePlainTalk(people: readonly Example[]): ByLocale {
  const found = tallies()
  for (const line of readFileSync(new URL('plain-talk.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')) {
    const { text } = JSON.parse(line) as { text: string }
    found[/[가-힣]/.test(text) ? 'ko' : 'en'].add(people.slice(0, 4).every(({ facts }) => !isAlarmed(text, facts)))
  }
  return shares(found)
}

function measureDisguised(): ByLocale {
  const found = tallies()
  const { facts } = exampleOf({ date: '1974-08-06', time: '08:15', sex: 'female' })
  for (const line of readFileSync(new URL('disguised.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')) {
    const { text } = JSON.parse(line) as { text: string }
    const { contradicted, absent } = groundText(text, facts, { told: true })
    found[/[가-힣]/.test(text) ? 'ko' : 'en'].add(contradicted + absent > 0)
  }
  return shares(found)
}

function measurePairs(people: readonly Example[], next: () => number): ByLocale {
  const found = tallies()
  people.slice(1).forEach((other, index) => {
    const self = people[index]!
    const met = compatibilityOf(birthOf(self), birthOf(other))
    if (!met.ok) return
    for (const locale of locales)
      for (const { text, isTrue } of drawPairClaims(self, other, met.compatibility, locale, next)) {
        const { supported, contradicted, absent } = groundText(text, self.facts, {
          other: { facts: other.facts, relations: met.compatibility.relations },
        })
        found[locale].add(isTrue ? supported > 0 && contradicted + absent === 0 : contradicted + absent > 0)
      }
  })
  return shares(found)
}
const birthOf = ({ chart: { birth } }: Example) => ({
  date: birth.civil.slice(0, 10),
  time: birth.hourKnown ? birth.civil.slice(11, 19) : null,
  sex: birth.sex,
  fold: 1 as const,
})

function timeReading(people: readonly Example[]): number {
  const texts = people
    .slice(0, 20)
    .flatMap((person) => locales.map((locale) => ({ facts: person.facts, text: tellTruly(person.facts, locale).slice(0, 12).join(' ') })))
  for (const { text, facts } of texts) groundText(text, facts)
  const started = performance.now()
  for (const { text, facts } of texts) groundText(text, facts)
  return (performance.now() - started) / texts.length
}

/** Measures every set over `charts` drawn charts; at least `mutants` wrong values of composed text in each language. */
export function evaluateGrounding({ charts = 100, mutants = 2_000 }: { charts?: number; mutants?: number } = {}): GroundingFigures {
  const next = drawNumbers(77)
  const people = drawExamples(charts, 9)
  const claims = measureClaims(people, next)
  const composed = measureComposed(people, mutants, next)
  const human = measureHuman(people.slice(0, 30), next, composed.bySort)
  return {
    claims,
    fresh: measureFresh(),
    rounds: measureRounds(),
    mutations: {
      composed: shares(composed.caught),
      human: shares(human.caught),
      bySort: Object.fromEntries([...composed.bySort].map(([sort, tally]) => [sort, tally.share()])),
    },
    quiet: {
      composed: shares(composed.quiet),
      human: shares(human.quiet),
      humanSentences: human.sentences,
      harmless: measureHarmless(people),
      plainTalk: measurePlainTalk(people),
    },
    disguised: measureDisguised(),
    pairs: measurePairs(people, next),
    millisecondsPerReading: timeReading(people),
  }
}

if (import.meta.main) console.log(JSON.stringify(evaluateGrounding(), null, 2))
