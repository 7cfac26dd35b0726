export { type Actor, studioPermissions } from './actor.ts'
export { curateTemplate } from './agent/curate-template.ts'
export { type CurationEvent, type CurationLimits, type CurationResult, type CurationUse, longestBrief } from './agent/curation.ts'
export { startCuration } from './agent/start-curation.ts'
export { listAudit, type StudioAction, type StudioEntryRow, verifyStudioAudit } from './audit.ts'
export {
  addComment,
  type Commented,
  type CommentPlace,
  commentText,
  type DraftComment,
  listComments,
  placeSchema,
  settleComment,
} from './comments.ts'
export type { Approval, Draft, DraftStatus, DraftSummary, DraftView } from './draft.ts'
export {
  type Created,
  createDraft,
  duplicateVersion,
  importDraft,
  insertNew,
  listDrafts,
  listRevisions,
  readDraft,
  readRevision,
  type Saved,
  saveDraft,
} from './drafts.ts'
export { drawPreview, firstDrawableChart, type Preview, type PreviewRequest } from './editor/draw-preview.ts'
export { type GoldenChart, goldenChartIds, goldenCharts } from './editor/golden-charts.ts'
export { awaitPreview, type HeldPreview, heldPreview, holdPreview, refusePreview } from './editor/held-previews.ts'
export { readVocabulary } from './editor/read-vocabulary.ts'
export { sampleTexts } from './editor/sample-texts.ts'
export { importFigma } from './figma/import-figma.ts'
export type { ImportedTemplate, ImportReport, ImportResult } from './figma/imported-template.ts'
export type { Note } from './figma/note.ts'
export type { FigmaProblem } from './figma/read-figma-file.ts'
export type { ReleaseConflict } from './find-conflicts.ts'
export { type ExplainedTemplate, explainPick, type PickExplanation, type PickResult } from './gates/explain-pick.ts'
export { type Gate, type GateName, type GateOutcome, type GateOverride, gateNames } from './gates/gate.ts'
export { readVersionFigures, type VersionFigures } from './gates/gather-evidence.ts'
export { type GateReport, type GatesWanted, readGates } from './gates/read-gates.ts'
export { readPick } from './gates/read-pick.ts'
export { listTemplates, type TemplateSummary } from './list-templates.ts'
export type { LocaleState, LocaleStates } from './locale-state.ts'
export { readIdentity, templateIdSchema, versionSchema } from './manifest-text.ts'
export { type Moved, movePointer, revertTemplate } from './move-pointer.ts'
export { listMoves, type Move, type Pointer } from './moves.ts'
export type { NoticeKind } from './notice.ts'
export { listNotices, type NoticeRow, readNotices } from './notices.ts'
export { type Destination, type Published, publishDraft } from './publish-draft.ts'
export { readDraftGates } from './read-draft-gates.ts'
export type { Refusal, RefusalCode, Refused } from './refusal.ts'
export {
  changeRelease,
  createRelease,
  listReleases,
  publishRelease,
  type Release,
  type ReleaseChange,
  type Released,
  type ReleaseView,
  readReleaseView,
  releaseName,
  revertRelease,
} from './releases.ts'
export { approveDraft, askChanges, discardDraft, type Reviewed, submitDraft, withdrawDraft } from './review-draft.ts'
export { cancelSchedule, listSchedules, runDueSchedules, type Schedule, type Scheduled, scheduleVersion } from './schedules.ts'
export { readUsage, type TemplateUsage } from './template-usage.ts'
export { readVersionFiles, type VersionFiles } from './version-files.ts'
export type { Vetting } from './vet-draft.ts'
export {
  createWords,
  discardWords,
  listWords,
  publishWords,
  readPhrases,
  readWords,
  readWordsReport,
  rebaseWords,
  revertWords,
  saveWords,
  serveWords,
  submitWords,
  type WordsChanged,
  type WordsDraft,
  type WordsReport,
  type WordsSaved,
  type WordsStatus,
  wordsBefore,
} from './words/words-draft.ts'
