import { groundText } from '../../../ai/ground-text.ts'
import type { Example } from '../../example-chart.ts'
import { findFlaws } from './find-flaws.ts'
import type { Question } from './questions.ts'
import { readAloud } from './read-aloud.ts'

export interface GroundingFigures {
  readings: number
  sentences: number
  supported: number
  contradicted: number
  absent: number
  /** Supported claims per sentence over all readings. */
  density: number
  /** The least density of any reading that is told in full, that is, in at least eight sentences. */
  leastDensity: number
  /** The first claims that were not supported, with their sentence. */
  wrong: string[]
  /** The first of each kind of flaw of language. */
  flaws: string[]
  millisecondsEach: number
}

export interface Asked {
  person: Pick<Example, 'facts'>
  question: Question
}

const sampleSize = 20
const fullLength = 8

/** Composes each reading, has it checked as it would be before it is shown, and looks for flaws of language. */
export function measureGrounding(asked: readonly Asked[]): GroundingFigures {
  const sums = { sentences: 0, supported: 0, contradicted: 0, absent: 0 }
  const wrong: string[] = []
  const flaws = new Map<string, string>()
  let leastDensity = Number.POSITIVE_INFINITY
  let spent = 0
  for (const { person, question } of asked) {
    const start = performance.now()
    const spoken = readAloud(person, question)
    spent += performance.now() - start
    const grounds = groundText(spoken.told.join(' '), person.facts)
    sums.sentences += spoken.told.length
    sums.supported += grounds.supported
    sums.contradicted += grounds.contradicted
    sums.absent += grounds.absent
    if (spoken.told.length >= fullLength) leastDensity = Math.min(leastDensity, grounds.supported / spoken.told.length)
    for (const claim of grounds.claims) {
      if (claim.status === 'supported') continue
      const sentence = spoken.told.find((told) => told.includes(claim.text))
      wrong.push(`${claim.kind} ${claim.status} “${claim.text}” ${claim.fact ?? ''} | ${sentence}`)
    }
    for (const flaw of findFlaws(spoken, question)) flaws.set(flaw.replace(/\|.*/, ''), flaw)
  }
  return {
    readings: asked.length,
    ...sums,
    density: sums.supported / sums.sentences,
    leastDensity,
    wrong: wrong.slice(0, sampleSize),
    flaws: [...flaws.values()].slice(0, sampleSize),
    millisecondsEach: spent / asked.length,
  }
}
