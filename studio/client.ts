/** The browser face of the studio: types of its domain and the pure helpers of its editor. No I/O. */
export { completeManifest, completeSource, type Suggestion, type SuggestionKind, type Suggestions } from './editor/complete-source.ts'
export { type Fix, fixesOf } from './editor/fix-finding.ts'
export { formatText } from './editor/format-text.ts'
export { goldenCharts } from './editor/golden-charts.ts'
export { leadingFindings } from './editor/leading-findings.ts'
export { locateFinding } from './editor/locate-finding.ts'
export { readNames, readVersion } from './editor/read-names.ts'
export type { KnownNames, Vocabulary } from './editor/vocabulary.ts'
