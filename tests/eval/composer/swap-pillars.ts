import { referencesOf, renderSentence } from '../../../ai/render-facts.ts'
import { drawNumbers, type Example, exampleOf } from '../../example-chart.ts'
import type { Question } from './questions.ts'
import { readAloud } from './read-aloud.ts'

export type Moved = 'hour' | 'month' | 'year'

export interface SwapFigures {
  /** Sentences that rest on a changed fact, and how many of them changed. */
  touched: number
  changed: number
  /** Sentences whose facts are all unchanged, and how many stayed word for word. */
  untouched: number
  kept: number
}

const dayMs = 86_400_000
/** Whole sixties of days near ten, fifteen and twenty years: the day pillar stays, and in many charts the month pillar too. */
const yearSteps = [3660, 5460, 7320]
const monthStep = 60
const pad = (value: number) => String(value).padStart(2, '0')

interface Born {
  date: string
  time: string
  sex: 'female' | 'male'
}

function chart({ date, time, sex }: Born): Example {
  return exampleOf({ date, time, sex, fold: 1 })
}

const later = (date: string, days: number) => new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)

/** Which of the four pillars of two charts differ. */
function differing(a: Example, b: Example): string {
  return ['year', 'month', 'day', 'hour'].filter((place) => a.facts.get(`${place}.pillar`)?.value !== b.facts.get(`${place}.pillar`)?.value).join(' ')
}

/** A chart in which only that pillar is another, or null where there is none near. */
function moveOne(born: Born, moved: Moved): Example | null {
  const first = chart(born)
  const hours = Number(born.time.slice(0, 2))
  const others: Born[] =
    moved === 'hour'
      ? [{ ...born, time: `${pad(hours < 12 ? hours + 4 : hours - 4)}:30` }]
      : (moved === 'month' ? [monthStep, -monthStep] : yearSteps).map((days) => ({ ...born, date: later(born.date, days) }))
  return others.map(chart).find((other) => differing(first, other) === moved) ?? null
}

/** Pairs of charts that differ in one pillar; births of 1950…1990 between three and twenty hours. */
export function drawSwaps(count: number, seed: number, moved: Moved): [Example, Example][] {
  const next = drawNumbers(seed)
  const pairs: [Example, Example][] = []
  while (pairs.length < count) {
    const date = `${1950 + Math.floor(next() * 41)}-${pad(1 + Math.floor(next() * 12))}-${pad(1 + Math.floor(next() * 28))}`
    const born: Born = { date, time: `${pad(3 + Math.floor(next() * 17))}:30`, sex: next() < 0.5 ? 'female' : 'male' }
    const other = moveOne(born, moved)
    if (other) pairs.push([chart(born), other])
  }
  return pairs
}

/** What became of each sentence of the first reading in the second. */
export function compareSwap([first, second]: [Example, Example], question: Question): SwapFigures {
  const spoken = (person: Example) =>
    readAloud(person, question).sentences.map(({ text }) => ({
      text: renderSentence(text, person.facts, question.locale, { gloss: false }).text,
      rests: referencesOf(text),
    }))
  const after = new Set(spoken(second).map(({ text }) => text))
  const figures: SwapFigures = { touched: 0, changed: 0, untouched: 0, kept: 0 }
  for (const { text, rests } of spoken(first)) {
    const touched = rests.some((id) => String(first.facts.get(id)?.value) !== String(second.facts.get(id)?.value))
    if (touched) {
      figures.touched += 1
      figures.changed += after.has(text) ? 0 : 1
    } else {
      figures.untouched += 1
      figures.kept += after.has(text) ? 1 : 0
    }
  }
  return figures
}
