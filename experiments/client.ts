/** The browser face of experiments: what a design must have and what a plan would find, before anything starts. Pure, no I/O. */
export { designSchema } from './design.ts'
export { longestDays, planDays } from './plan-days.ts'
export { simulateInParts, spendable } from './simulate-plan.ts'
export { leastEffect, powerOf, quantileSpread } from './statistics/plan-sample.ts'
