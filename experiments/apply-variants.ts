import type { VariantChange } from './variant-change.ts'

/** How an answer is made for one person. An absent part is as it is for everybody. */
export interface Treatment {
  /** Version by template. */
  templates: ReadonlyMap<string, string>
  /** Version of the words by language: of their phrases, and of what they tell models. */
  phrases: ReadonlyMap<string, number>
  prompts: ReadonlyMap<string, number>
  picker?: Extract<VariantChange, { kind: 'picker-policy' }>['policy']
  layout?: Extract<VariantChange, { kind: 'layout' }>['layout']
  followUps?: { source: Extract<VariantChange, { kind: 'follow-ups' }>['source']; count: number }
}

/**
 * What the variants of a person make of an answer. Of two `changes` that touch the same place the first holds: those of the variants
 * stand before what is pinned for them.
 */
export function applyVariants(changes: readonly (VariantChange | null)[]): Treatment {
  const templates = new Map<string, string>()
  const phrases = new Map<string, number>()
  const prompts = new Map<string, number>()
  const treatment: Treatment = { templates, phrases, prompts }
  for (const change of changes) {
    switch (change?.kind) {
      case 'template':
        if (!templates.has(change.template)) templates.set(change.template, change.version)
        break
      case 'phrasing':
        if (!phrases.has(change.locale)) phrases.set(change.locale, change.version)
        break
      case 'prompt':
        if (!prompts.has(change.locale)) prompts.set(change.locale, change.version)
        break
      case 'picker-policy':
        treatment.picker ??= change.policy
        break
      case 'layout':
        treatment.layout ??= change.layout
        break
      case 'follow-ups':
        treatment.followUps ??= { source: change.source, count: change.count }
        break
    }
  }
  return treatment
}
