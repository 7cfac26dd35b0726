/** The language cube's server face. */
export { type Brief, buildBrief, type DayAdvice } from './brief.ts'
export { leadWith, possibleLeads } from './choose-lead.ts'
export { chooseTemplates, type WeighedTemplate, type WishReason, weighTemplates } from './choose-templates.ts'
export * from './client.ts'
export type { FurtherAsking } from './composer/ask-further.ts'
export { checkPhrase, type PhraseFault } from './composer/check-phrase.ts'
export { composeReading } from './composer/compose-reading.ts'
export { composerName } from './composer/composer-model.ts'
export { nameDomain } from './composer/name-domain.ts'
export { listPhrases, type PhraseEdits } from './composer/worded-bank.ts'
export { embedLexically } from './embed-lexically.ts'
export { type EmbeddingModel, embeddingModel, embedTexts, embedTextsWith, lexicalModel, relatedFrom } from './embed-text.ts'
export { findStumbles } from './find-stumbles.ts'
export { type Claim, groundText, type OtherPerson } from './ground-text.ts'
export { findMentions } from './grounding/find-mentions.ts'
export { loudWords } from './harm-patterns.ts'
export { maskBirth, mentionsBirth } from './mask-birth.ts'
export { maskNames } from './mask-names.ts'
export { writeMemory } from './memory-line.ts'
export {
  addUse,
  affords,
  budgetAfter,
  costOf,
  estimateTokens,
  expectedOutputTokens,
  type ModelBudget,
  type ModelPrices,
  type ModelUse,
} from './model-budget.ts'
export { spanOf } from './period/calendar-time.ts'
export { daysToChoose } from './period/days-to-choose.ts'
export { type Period, readPeriod } from './period/read-period.ts'
export type { PlanElement } from './plan.ts'
export { composerWritingModel, modelFromEnv, type WritingModel, writingModel } from './providers.ts'
export { refuseText } from './refuse-text.ts'
export { renderSentence } from './render-facts.ts'
export { forgetResponses, type ResponseCache, responseCache } from './response-cache.ts'
export { type Care, careWords, noticeCare } from './safety/notice-care.ts'
export { dangerOf } from './safety/notice-danger.ts'
export type { EarlierQuestion } from './safety/notice-repetition.ts'
export { mayHideCrisis, screenSafety } from './safety/screen-safety.ts'
export { understandWithModel } from './understand-with-model.ts'
export { classifyIntent } from './understanding/classify-intent.ts'
export { type EvaluationUtterance, evaluationUtterances } from './understanding/evaluation-utterances.ts'
export { guessOthers, isUnsure } from './understanding/guess-others.ts'
export { plainWords, type Words } from './words.ts'
export { type CheckedElement, type Grounding, type WritingRequest, writeReading } from './write-reading.ts'
