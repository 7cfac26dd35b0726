/**
 * Measures the built-in composer. How the sets are made:
 * - grounding and language: 1,000 readings, the questions of `questions.ts` in turn over drawn births of 1945…2009 (a fifth
 *   without an hour, a seventh without a sex);
 * - crossed: 1,000 more readings whose intent, form, horizon, subject and words are drawn independently of each other, on four
 *   other days of the year (before 입춘, after it, in summer, at the end of December);
 * - likeness and openings: each question over the same 200 drawn births; pairs are all 19,900 of them; a first sentence is
 *   repeated when any other of the 200 has it word for word;
 * - across topics: all open questions of one language over the same chart, twenty charts;
 * - swap: drawn pairs of charts that differ in one pillar alone, twenty for each of hour, month and year;
 * - time: the mean of building a brief, composing and filling, in both sets of 1,000.
 * The day is else the fixed one of `example-chart.ts`. Nothing is drawn from the phrases themselves.
 */
import { drawExamples, drawNumbers, exampleOf } from '../../example-chart.ts'
import { type Likeness, meanLikeness, shareRepeated } from './compare-texts.ts'
import { drawQuestions } from './draw-questions.ts'
import { type Asked, type GroundingFigures, measureGrounding } from './measure-grounding.ts'
import { directQuestions, questions } from './questions.ts'
import { readAloud } from './read-aloud.ts'
import { compareSwap, drawSwaps, type Moved, type SwapFigures } from './swap-pillars.ts'

export interface ComposerFigures {
  grounding: GroundingFigures
  crossed: GroundingFigures
  likeness: (Likeness & { locale: string; question: string; repeatedOpenings: number })[]
  worst: Likeness & { repeatedOpenings: number }
  acrossTopics: Record<'ko' | 'en', Likeness>
  swap: Record<Moved, { changed: number; kept: number }>
  /** Of both sets of readings. */
  flaws: string[]
  millisecondsEach: number
}

const readings = 1_000
const charts = 200
const swaps = 20
const seeds = { grounding: 101, crossed: 111, likeness: 202, topics: 303, hour: 404, month: 505, year: 606 }
const sampleSize = 20
const otherDays = ['2027-01-10T03:00:00Z', '2026-02-20T03:00:00Z', '2026-06-15T03:00:00Z', '2026-12-30T03:00:00Z'].map((day) => new Date(day))

/** The written questions in turn, over drawn charts. */
function askInTurn(): Asked[] {
  const people = drawExamples(readings / 4, seeds.grounding)
  const asked = [...questions, ...directQuestions]
  return Array.from({ length: readings }, (_, index) => ({
    person: people[index % people.length]!,
    question: asked[(index * 7 + Math.floor(index / people.length)) % asked.length]!,
  }))
}

/** Drawn questions over drawn charts, on other days of the year. */
function askCrossed(): Asked[] {
  const next = drawNumbers(seeds.crossed)
  const pad = (value: number) => String(value).padStart(2, '0')
  return drawQuestions(readings, seeds.crossed).map((question, index) => {
    const date = `${1945 + Math.floor(next() * 65)}-${pad(1 + Math.floor(next() * 12))}-${pad(1 + Math.floor(next() * 28))}`
    const time = next() < 0.2 ? null : `${pad(Math.floor(next() * 24))}:${pad(10 + Math.floor(next() * 40))}`
    const sex = next() < 0.15 ? null : next() < 0.5 ? 'female' : 'male'
    return { person: exampleOf({ date, time, sex, fold: 1 }, otherDays[index % otherDays.length]), question }
  })
}

function measureLikeness(): Pick<ComposerFigures, 'likeness' | 'worst' | 'acrossTopics'> {
  const people = drawExamples(charts, seeds.likeness)
  const likeness = questions.map((question) => {
    const told = people.map((person) => readAloud(person, question).told)
    const openings = shareRepeated(told.map(([first = '']) => first))
    return { locale: question.locale, question: question.text, ...meanLikeness(told.map((text) => text.join(' '))), repeatedOpenings: openings }
  })
  const greatest = (key: keyof Likeness | 'repeatedOpenings') => Math.max(...likeness.map((entry) => entry[key]))
  const across = (locale: 'ko' | 'en'): Likeness => {
    const each = drawExamples(sampleSize, seeds.topics).map((person) =>
      meanLikeness(questions.filter((question) => question.locale === locale).map((question) => readAloud(person, question).told.join(' '))),
    )
    const mean = (key: keyof Likeness) => each.reduce((sum, entry) => sum + entry[key], 0) / each.length
    return { wordJaccard: mean('wordJaccard'), characterJaccard: mean('characterJaccard'), characterCosine: mean('characterCosine') }
  }
  return {
    likeness,
    worst: {
      wordJaccard: greatest('wordJaccard'),
      characterJaccard: greatest('characterJaccard'),
      characterCosine: greatest('characterCosine'),
      repeatedOpenings: greatest('repeatedOpenings'),
    },
    acrossTopics: { ko: across('ko'), en: across('en') },
  }
}

function measureSwap(moved: Moved): { changed: number; kept: number } {
  const total: SwapFigures = { touched: 0, changed: 0, untouched: 0, kept: 0 }
  for (const pair of drawSwaps(swaps, seeds[moved], moved)) {
    for (const question of questions) {
      const figures = compareSwap(pair, question)
      for (const key of Object.keys(total) as (keyof SwapFigures)[]) total[key] += figures[key]
    }
  }
  return { changed: total.changed / total.touched, kept: total.kept / total.untouched }
}

/** All figures of the composer; takes a minute or two. */
export async function evaluateComposer(): Promise<ComposerFigures> {
  const [grounding, crossed] = [measureGrounding(askInTurn()), measureGrounding(askCrossed())]
  return {
    grounding,
    crossed,
    flaws: [...grounding.flaws, ...crossed.flaws],
    millisecondsEach: (grounding.millisecondsEach + crossed.millisecondsEach) / 2,
    ...measureLikeness(),
    swap: { hour: measureSwap('hour'), month: measureSwap('month'), year: measureSwap('year') },
  }
}

if (import.meta.main)
  console.log(JSON.stringify(await evaluateComposer(), (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value), 1))
