export { type BegunReading, beginReading, type OpenReading, type ReadingRefusal, type ReadingRequest, stopAnswer } from './begin-reading.ts'
export { type BuiltComponent, finishComponent } from './build-component.ts'
export { canMake } from './can-make.ts'
export { type ConversationChange, changeConversation } from './change-conversation.ts'
export * from './client.ts'
export { type AnswerEvent, type AnswerRequest, composeAnswer } from './compose-answer.ts'
export { listConversations, readConversation } from './conversations.ts'
export { countTemplateUse, type TemplateUse } from './count-template-use.ts'
export { createReading } from './create-reading.ts'
export { drawCard, drawShareImage, renderPng } from './draw-picture.ts'
export { eraseMemories } from './erase-memories.ts'
export { type ErasureReceipt, erasureIsGenuine, receiptOfErasure } from './erasure-receipt.ts'
export { explainComponent } from './explain-component.ts'
export { findLookBack } from './find-look-back.ts'
export { findSeenComponents } from './find-seen-components.ts'
export { type FrameSubject, framePath, readSubject, subjectOfToken, writeSubject } from './frame-source.ts'
export { gatherMaterial, type MaterialRequest } from './gather-material.ts'
export { isUnderFourteen } from './is-under-fourteen.ts'
export { correctMemory, deleteMemory, listMemories, withdrawMemory } from './memories.ts'
export { PersonMemoryStore, type Reading, type Remembered, relatedness } from './memory-store.ts'
export { type BudgetSettings, type OpenBudget, openBudget } from './model-use.ts'
export { findPlaces, type Place, placeNamed } from './places.ts'
export { type PreviewedAnswer, previewVariant } from './preview-variant.ts'
export { readPicturedCard, readPrintedAnswer } from './printed-answer.ts'
export {
  changeProfile,
  deleteProfile,
  listProfiles,
  type ProfileChange,
  type ProfileInput,
  type ProfileResult,
  profileInputSchema,
  readProfile,
  saveProfile,
} from './profiles.ts'
export { rateAnswer } from './rate-answer.ts'
export { readPickerFairness } from './read-picker-fairness.ts'
export { readVersionFeedback, type VersionFeedback } from './read-version-feedback.ts'
export { recallReadings, rememberReading } from './recall-readings.ts'
export { type ReembedResult, reembedMemories } from './reembed-memories.ts'
export { countReports, listOwnReports, listReports, reportAnswer, settleReport } from './report-answer.ts'
export { readComponent } from './save-component.ts'
export { searchConversations } from './search-conversations.ts'
export { servedChange } from './served-change.ts'
export {
  keepWordsWithin,
  listWordsVersions,
  publishWordsWithin,
  servedWords,
  servedWordsVersion,
  serveWordsWithin,
  type WordsVersion,
  wordsOfVersion,
} from './served-words.ts'
export { listShares, openShare, revokeShare, revokeShares, shareAnswer, showsComponent, stateOfShare, titleOf } from './share-answer.ts'
export { receiptIsGenuine, receiptPublicKey, verifyComponent } from './sign-receipt.ts'
export { answerOfKey, rejoinAnswer, tellAnswer } from './tell-answer.ts'
export { needsHelpNow } from './tell-care.ts'
export { type Understanding, understandBirth } from './understand-birth.ts'
export { writeAnswerPdf } from './write-answer-pdf.ts'
