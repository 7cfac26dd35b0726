/** Claims of strangers, round by round: what was called right at first sight, and what is now. The files are rounds/round-N.jsonl. */
import { readdirSync, readFileSync } from 'node:fs'
import { groundText } from '#ai'
import type { Birth, FactTable } from '#engine'
import { exampleOf } from '../../example-chart.ts'

/** One line of a round: `truth` is null for plain talk that claims nothing. */
interface Line {
  birth: Partial<Birth>
  text: string
  truth: boolean | null
  kind: string
}

/** How many of how many were called right. */
interface Called {
  right: number
  total: number
}
interface RoundCalls {
  ko: Called
  en: Called
  /** Sentences of plain talk without an alarm over any chart of the round. */
  plain: Called
}
/** From this round on they are acceptance sets: worded as readings are, or as people of the field speak, and not as oddly as somebody can. */
export const firstAcceptanceRound = 62

export interface RoundFigures {
  round: number
  /** As measured before anything was mended for the round. */
  atFirstSight: RoundCalls
  now: RoundCalls
}

const called = (right: number, total: number): Called => ({ right, total })

/** Written down when each round was first measured. */
const firstSight: readonly RoundCalls[] = [
  { ko: called(48, 50), en: called(44, 50), plain: called(28, 30) },
  { ko: called(42, 50), en: called(42, 52), plain: called(28, 30) },
  { ko: called(51, 54), en: called(39, 50), plain: called(29, 30) },
  { ko: called(45, 52), en: called(38, 48), plain: called(26, 30) },
  { ko: called(50, 50), en: called(46, 50), plain: called(30, 30) },
  { ko: called(50, 51), en: called(45, 50), plain: called(30, 30) },
  { ko: called(50, 50), en: called(42, 48), plain: called(30, 30) },
  { ko: called(47, 48), en: called(45, 50), plain: called(27, 30) },
  { ko: called(47, 50), en: called(34, 48), plain: called(27, 30) },
  { ko: called(47, 50), en: called(46, 48), plain: called(30, 30) },
  { ko: called(47, 48), en: called(46, 46), plain: called(28, 30) },
  { ko: called(43, 49), en: called(45, 46), plain: called(30, 30) },
  { ko: called(38, 40), en: called(38, 40), plain: called(15, 15) },
  { ko: called(36, 40), en: called(34, 40), plain: called(15, 15) },
  { ko: called(36, 40), en: called(38, 40), plain: called(14, 15) },
  { ko: called(49, 50), en: called(49, 50), plain: called(15, 15) },
  { ko: called(48, 50), en: called(47, 50), plain: called(15, 15) },
  { ko: called(46, 50), en: called(49, 50), plain: called(15, 15) },
  { ko: called(47, 50), en: called(49, 50), plain: called(15, 15) },
  { ko: called(49, 50), en: called(47, 50), plain: called(15, 15) },
  { ko: called(49, 50), en: called(48, 50), plain: called(15, 15) },
  { ko: called(50, 50), en: called(47, 50), plain: called(15, 15) },
  { ko: called(49, 50), en: called(45, 50), plain: called(14, 15) },
  { ko: called(20, 50), en: called(45, 50), plain: called(14, 15) },
  { ko: called(49, 50), en: called(50, 50), plain: called(15, 15) },
  { ko: called(48, 50), en: called(48, 50), plain: called(15, 15) },
  { ko: called(47, 50), en: called(47, 50), plain: called(15, 15) },
  { ko: called(45, 50), en: called(40, 50), plain: called(15, 15) },
  { ko: called(43, 50), en: called(40, 50), plain: called(15, 15) },
  { ko: called(50, 50), en: called(43, 50), plain: called(15, 15) },
  { ko: called(43, 50), en: called(40, 50), plain: called(15, 15) },
  { ko: called(49, 50), en: called(50, 50), plain: called(15, 15) },
  { ko: called(44, 50), en: called(43, 50), plain: called(15, 15) },
  { ko: called(47, 50), en: called(43, 50), plain: called(14, 15) },
  { ko: called(40, 50), en: called(41, 50), plain: called(14, 15) },
  { ko: called(44, 50), en: called(48, 50), plain: called(15, 15) },
  { ko: called(48, 51), en: called(47, 49), plain: called(15, 15) },
  { ko: called(50, 50), en: called(42, 50), plain: called(15, 15) },
  { ko: called(47, 50), en: called(35, 50), plain: called(15, 15) },
  { ko: called(46, 50), en: called(45, 50), plain: called(15, 15) },
  { ko: called(47, 50), en: called(46, 50), plain: called(15, 15) },
  { ko: called(47, 50), en: called(42, 50), plain: called(15, 15) },
  { ko: called(48, 51), en: called(49, 49), plain: called(15, 15) },
  { ko: called(47, 50), en: called(47, 50), plain: called(14, 15) },
  { ko: called(46, 50), en: called(41, 50), plain: called(15, 15) },
  { ko: called(46, 50), en: called(46, 50), plain: called(15, 15) },
  { ko: called(49, 50), en: called(46, 50), plain: called(15, 15) },
  { ko: called(46, 50), en: called(38, 50), plain: called(14, 15) },
  { ko: called(47, 50), en: called(43, 50), plain: called(14, 15) },
  { ko: called(49, 51), en: called(44, 49), plain: called(15, 15) },
  { ko: called(50, 50), en: called(43, 50), plain: called(15, 15) },
  { ko: called(47, 50), en: called(48, 50), plain: called(15, 15) },
  { ko: called(47, 50), en: called(47, 50), plain: called(14, 15) },
  { ko: called(46, 50), en: called(45, 50), plain: called(15, 15) },
  { ko: called(46, 50), en: called(43, 50), plain: called(15, 15) },
  { ko: called(25, 25), en: called(65, 75), plain: called(9, 10) },
  { ko: called(23, 24), en: called(70, 76), plain: called(10, 10) },
  { ko: called(23, 24), en: called(63, 76), plain: called(10, 10) },
  { ko: called(24, 24), en: called(66, 76), plain: called(10, 10) },
  { ko: called(24, 24), en: called(72, 76), plain: called(10, 10) },
  { ko: called(31, 33), en: called(55, 67), plain: called(10, 10) },
  { ko: called(66, 68), en: called(48, 52), plain: called(20, 20) },
  { ko: called(66, 67), en: called(53, 53), plain: called(20, 20) },
  { ko: called(68, 71), en: called(49, 49), plain: called(20, 20) },
  { ko: called(59, 60), en: called(60, 60), plain: called(20, 20) },
  { ko: called(58, 60), en: called(54, 60), plain: called(18, 20) },
  { ko: called(59, 60), en: called(58, 60), plain: called(19, 20) },
  { ko: called(60, 60), en: called(60, 60), plain: called(20, 20) },
  { ko: called(59, 64), en: called(55, 56), plain: called(20, 20) },
  { ko: called(58, 60), en: called(60, 60), plain: called(20, 20) },
]

const folder = new URL('./rounds/', import.meta.url)

function readRound(round: number): Line[] {
  const text = readFileSync(new URL(`round-${round}.jsonl`, folder), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

function measureRound(lines: readonly Line[]): RoundCalls {
  const tables = new Map<string, FactTable>()
  for (const { birth } of lines) {
    const key = JSON.stringify(birth)
    if (!tables.has(key)) tables.set(key, exampleOf(birth).facts)
  }
  const calls: RoundCalls = { ko: called(0, 0), en: called(0, 0), plain: called(0, 0) }
  const isAlarmed = (text: string, facts: FactTable) => {
    const { contradicted, absent } = groundText(text, facts)
    return contradicted + absent > 0
  }
  for (const { birth, text, truth } of lines) {
    const facts = tables.get(JSON.stringify(birth))!
    const tally = truth === null ? calls.plain : calls[/[가-힣]/.test(text) || !/[a-z]/i.test(text) ? 'ko' : 'en']
    tally.total += 1
    const isRight =
      truth === null
        ? [...tables.values()].every((table) => !isAlarmed(text, table))
        : truth
          ? groundText(text, facts).supported > 0 && !isAlarmed(text, facts)
          : isAlarmed(text, facts)
    if (isRight) tally.right += 1
  }
  return calls
}

/** Every round in order, now and at first sight. */
export function measureRounds(): RoundFigures[] {
  const rounds = readdirSync(folder).flatMap((name) => Number(/^round-(\d+)\.jsonl$/.exec(name)?.[1] ?? Number.NaN) || [])
  return rounds.sort((a, b) => a - b).map((round) => ({ round, atFirstSight: firstSight[round - 1]!, now: measureRound(readRound(round)) }))
}
