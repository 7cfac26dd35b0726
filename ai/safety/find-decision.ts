import type { DecisionKind, DecisionWords } from './danger.ts'
import { asideEnglish, decisionsEnglish, shieldEnglish } from './decisions-english.ts'
import { asideKorean, decisionsKorean, shieldKorean } from './decisions-korean.ts'
import type { Spelling } from './read-spelling.ts'

/** Where two kinds are named equally often, the one that is harder to hear answered goes first. */
const kinds: readonly DecisionKind[] = ['lifespan', 'medical', 'legal', 'finance']
const askWeight = 2

function without(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replaceAll(pattern, ' '), text)
}

function count(patterns: readonly RegExp[], text: string): number {
  return patterns.filter((pattern) => pattern.test(text)).length
}

function weigh({ asks, words }: DecisionWords, asked: string, named: string, shielded: boolean): number {
  return askWeight * count(asks, asked) + (shielded ? 0 : count(words, named))
}

/** The kind of decision that a message asks a chart to make, or null. Pure. */
export function findDecision({ dense, spaced, latin, mixed }: Spelling): DecisionKind | null {
  const korean = without(mixed || dense, asideKorean)
  const shieldedKorean = shieldKorean.test(dense) || korean !== (mixed || dense)
  const english = latin.map((shape) => without(shape, asideEnglish))
  const shieldedEnglish = english.some((shape, index) => shape !== latin[index]) || latin.some((shape) => shieldEnglish.test(shape))
  let best: DecisionKind | null = null
  let most = 0
  for (const kind of kinds) {
    const weight =
      weigh(decisionsKorean[kind], korean, spaced, shieldedKorean) +
      Math.max(...english.map((shape) => weigh(decisionsEnglish[kind], shape, shape, shieldedEnglish)))
    if (weight > most) {
      best = kind
      most = weight
    }
  }
  return best
}

/** Whether a topic was put aside, or its words belong to a job, a study, a dream or a meaning. */
export function isAside({ dense, latin, mixed }: Spelling): boolean {
  const korean = mixed || dense
  return (
    shieldKorean.test(korean) ||
    asideKorean.some((aside) => korean.search(aside) >= 0) ||
    latin.some((shape) => shieldEnglish.test(shape) || asideEnglish.some((aside) => shape.search(aside) >= 0))
  )
}
