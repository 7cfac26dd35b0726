import { elementTerms, strengthTerms, structureTerms } from '#engine/client'
import type { ExperimentKey } from '../messages/experiments-ko.ts'
import type { ExperimentTranslate, ExperimentWords } from './words.ts'

const attributes = new Set(['locale', 'role', 'device', 'consent', 'dayStem', 'strength', 'structure', 'missingElement', 'hourKnown'])
const values = new Set(['ko', 'en', 'phone', 'tablet', 'computer', 'true', 'false', 'experiments'])

export function nameAttribute(attribute: string, t: ExperimentTranslate): string {
  return attributes.has(attribute) ? t(`attribute.${attribute}` as ExperimentKey) : attribute
}

const chartTerms: Readonly<Record<string, { hangul: string; english: string }>> = { ...elementTerms, ...strengthTerms, ...structureTerms }

/** Values of a chart are named by the chart's own tables; letters stand as they are. */
export function nameValue(value: string, { t, locale }: ExperimentWords): string {
  if (values.has(value)) return t(`value.${value}` as ExperimentKey)
  return Object.hasOwn(chartTerms, value) ? chartTerms[value]![locale === 'ko' ? 'hangul' : 'english'] : value
}
