import type { StudioMessageKey, StudioMessages } from './studio-ko.ts'
import { createTranslate, type Messages } from './translate.ts'

export type StudioTranslate = (key: StudioMessageKey, values?: Record<string, string | number>) => string

export function createStudioTranslate(messages: StudioMessages): StudioTranslate {
  return createTranslate(messages as unknown as Messages) as unknown as StudioTranslate
}

/** What a rule of the vetter says in the person's language; undefined for one that has no words here. */
export function ruleWords(messages: StudioMessages, rule: string): string | undefined {
  const key = `rule.${rule}`
  return key in messages ? messages[key as StudioMessageKey] : undefined
}
