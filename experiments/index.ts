export { type AssignedVariant, assignVariants } from './assign-variants.ts'
export { recordExposure } from './record-exposure.ts'
export { type Method, methods, planSchema, type SimulatedMethod, simulatePlan } from './simulate-plan.ts'
export { answerQuestion, questionKinds } from './statistics/answer-question.ts'
