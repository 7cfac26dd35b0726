import type { ExperimentKey } from '../messages/experiments-ko.ts'
import type { ExperimentTranslate } from './words.ts'

const attributes = new Set(['locale', 'role', 'device', 'consent', 'dayStem', 'strength', 'structure', 'missingElement', 'hourKnown'])
const values = new Set(['ko', 'en', 'phone', 'tablet', 'computer', 'true', 'false', 'experiments'])

export function nameAttribute(attribute: string, t: ExperimentTranslate): string {
  return attributes.has(attribute) ? t(`attribute.${attribute}` as ExperimentKey) : attribute
}

/** Values of a chart are named by the chart's own tables and stand as they are. */
export function nameValue(value: string, t: ExperimentTranslate): string {
  return values.has(value) ? t(`value.${value}` as ExperimentKey) : value
}
