import { type Care, careWords, screenSafety } from '#ai'
import type { Locale } from '#templates'
import type { SentenceData } from './client.ts'

function sentenceOf(text: string, id: string, beat: SentenceData['beat']): SentenceData {
  return { id, beat, segments: [{ kind: 'text', text }], evidence: [], check: 'no-claim' }
}

/** What is said out of care, as sentences around a reading: notes before it, steps after it. They claim nothing of the chart. */
export function tellCare(care: Care, locale: Locale): { before: SentenceData[]; after: SentenceData[] } {
  const { before, after } = careWords(care, locale)
  return {
    before: before.map((text, index) => sentenceOf(text, `care-before-${index}`, 'note')),
    after: after.map((text, index) => sentenceOf(text, `care-after-${index}`, 'step')),
  }
}

/** Whether a message is of a person in danger, who must not be made to wait. */
export function needsHelpNow(text: string): boolean {
  return screenSafety(text)?.kind === 'crisis'
}

/** Whether an answer is these words and no reading. */
export function isWordsAlone(care: Care | null): care is Extract<Care, { kind: 'relieved' | 'guardian' }> {
  return care?.kind === 'relieved' || care?.kind === 'guardian'
}
