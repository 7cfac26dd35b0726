import { planSchema, type SimulatedMethod, simulatePlan } from '#experiments'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

interface Simulated {
  plan: { baseline: number; effect: number; perVariant: number; looks: number; repetitions: number; alpha: number; seed: number }
  methods: SimulatedMethod[]
}

const numbers = ['baseline', 'effect', 'perVariant', 'looks', 'repetitions', 'alpha', 'seed'] as const

export const command: Command<Simulated> = {
  name: 'simulate',
  summary: 'What an experiment would find before it starts: false positives, power, people',
  usage: '--baseline 0.1 --effect 0.1 --per-variant 20000 [--looks 100] [--repetitions 4000] [--alpha 0.05] [--seed 1]',
  flags: {
    baseline: { type: 'string', description: 'rate of the control, between 0 and 1' },
    effect: { type: 'string', description: 'relative change by the treatment; 0 shows false positives' },
    'per-variant': { type: 'string', description: 'people of each variant at the end' },
    looks: { type: 'string', description: 'how often one looks, evenly; default 100' },
    repetitions: { type: 'string', description: 'default 4000' },
    alpha: { type: 'string', description: 'default 0.05' },
    seed: { type: 'string', description: 'default 1; the same seed gives the same people' },
  },
  fromFlags: (flags) =>
    Object.fromEntries(
      numbers.flatMap((name) => {
        const given = flags[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]
        return given === undefined ? [] : [[name, Number(given)]]
      }),
    ),
  run(input) {
    const whole = readInput(planSchema, input, { code: 'plan-invalid' })
    const { methods: _methods, ...plan } = whole
    return { plan, methods: simulatePlan(whole) }
  },
  print: ({ plan, methods }) =>
    [
      `${plan.repetitions} repetitions, ${plan.perVariant} people of each variant, ${plan.looks} looks, seed ${plan.seed}`,
      `${'method'.padEnd(22)} ${(plan.effect === 0 ? 'false positives' : 'power').padStart(16)} ${'wrong way'.padStart(10)} ${'people'.padStart(10)}`,
      ...methods.map(
        ({ method, decided, wrong, meanPerVariant }) =>
          `${method.padEnd(22)} ${`${(decided * 100).toFixed(2)} %`.padStart(16)} ${`${(wrong * 100).toFixed(2)} %`.padStart(10)} ${meanPerVariant.toFixed(0).padStart(10)}`,
      ),
    ].join('\n'),
}
