export { type AssignedVariant, assignVariants } from './assign-variants.ts'
export { recordExposure } from './record-exposure.ts'
export { answerQuestion, questionKinds } from './statistics/answer-question.ts'
