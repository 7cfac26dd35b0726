/**
 * What the bandit loses against the best choice, beside chance and the best fixed variant; whether its log can be replayed; and how
 * near the estimates of other policies come to the planted truth. Use: npm run bench:bandit [-- decisions]
 */
import { defaultSettings } from '../../experiments/bandit/choose-variant.ts'
import { compareSegments } from '../../experiments/bandit/compare-segments.ts'
import { estimateByPropensity, estimateDoublyRobust, fixedPolicy, type Policy, uniformPolicy } from '../../experiments/bandit/estimate-policy.ts'
import { replayLog } from '../../experiments/bandit/replay-log.ts'
import { simulateBandit } from '../../experiments/bandit/simulate-bandit.ts'

const decisions = Number(process.argv[2] ?? 10_000)
const world = {
  variants: ['calm', 'plain', 'figure', 'story'],
  chances: [
    [0.45, 0.3, 0.3, 0.3],
    [0.3, 0.45, 0.3, 0.3],
    [0.3, 0.3, 0.45, 0.35],
    [0.32, 0.3, 0.3, 0.42],
    [0.3, 0.3, 0.4, 0.3],
  ],
}
const settings = { ...defaultSettings, on: true }
const started = process.cpuUsage()
const { events, log, regret, bestFixed, state } = simulateBandit(world, settings, decisions, 50, 1)
const milliseconds = process.cpuUsage(started).user / 1_000 / decisions
console.log(`${decisions} decisions, five segments, four variants, each reward known 50 decisions later`)
console.log(
  `regret: bandit ${regret.bandit.toFixed(0)}, chance ${regret.uniform.toFixed(0)}, best fixed variant (${bestFixed}) ${regret.bestFixed.toFixed(0)}`,
)
console.log(`one choice: ${milliseconds.toFixed(2)} ms of processor time`)
const replay = replayLog(events, settings, state.length)
console.log(replay.ok ? `replayed: ${replay.choices} choices with the same propensities to the last bit` : `replay failed at ${replay.at}`)

const truthOf = (policy: Policy) =>
  log.reduce((sum, { choice }) => {
    const chances = world.chances[choice.context.indexOf(1, 1) - 1]!
    return sum + policy(choice.context, choice.eligible).reduce((inner, chance, index) => inner + chance * chances[index]!, 0)
  }, 0) / log.length
const policies: [string, Policy][] = [
  ['chance', uniformPolicy],
  ...world.variants.map((variant): [string, Policy] => [`always ${variant}`, fixedPolicy(variant)]),
]
for (const [name, policy] of policies) {
  const truth = truthOf(policy)
  for (const [how, estimate] of [
    ['propensity', estimateByPropensity(log, policy, 0.05)!],
    ['doubly robust', estimateDoublyRobust(log, policy, 0.05)!],
  ] as const) {
    const [low, high] = estimate.interval
    const inside = truth >= low && truth <= high ? 'inside' : 'OUTSIDE'
    console.log(
      `${name.padEnd(14)} ${how.padEnd(14)} ${estimate.value.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}], truth ${truth.toFixed(4)} ${inside}`,
    )
  }
}
for (const report of compareSegments(log, ({ choice }) => [`segment ${choice.context.indexOf(1, 1)}`], 0.05))
  console.log(
    `${report.segment}: reward ${report.reward.toFixed(3)}, by chance ${report.byChance.value.toFixed(3)}${report.worseOff ? ', WORSE OFF' : ''}`,
  )
