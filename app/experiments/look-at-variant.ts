import type { VariantChange } from '#experiments'
import type { Locale } from '#templates/client'
import type { AnswerAspect, PreviewedChange } from './answer-preview.tsx'
import type { VariantForm } from './design-form.ts'
import type { TemplateChoice } from './template-choice.ts'
import { writeChange } from './write-design.ts'

/** One thing that is compared: a template in a version, an aspect of an answer, or what no picture can show. */
export type Look =
  | { kind: 'template'; template: TemplateChoice; version: string }
  /** `change`: as it is told; `control`: as those are told whom it is compared with. */
  | { kind: 'answer'; aspect: AnswerAspect; language: Locale; change: PreviewedChange; control: PreviewedChange }
  | { kind: 'words' }
  /** Not chosen yet. */
  | { kind: 'open' }

/** What the control is held to. */
export type Pinned = readonly VariantChange[]

export function keyOf(look: Look): string {
  return look.kind === 'template' ? `${look.template.id} ${look.version}` : look.kind === 'answer' ? look.aspect : look.kind
}

/** What there is to look at of a variant. `pinned`: what the control is held to while it runs. */
export function lookAt(variant: VariantForm, templates: readonly TemplateChoice[], locale: Locale, pinned: Pinned = []): Look {
  switch (variant.kind) {
    case 'template': {
      const template = templates.find(({ id }) => id === variant.template)
      return template && variant.version !== '' ? { kind: 'template', template, version: variant.version } : { kind: 'open' }
    }
    case 'phrasing':
    case 'prompt':
      return variant.words === '' ? { kind: 'open' } : lookAtAnswer(variant, variant.kind, variant.language, pinned)
    case 'layout':
    case 'follow-ups':
      return lookAtAnswer(variant, variant.kind, locale, pinned)
    case 'picker-policy':
      return { kind: 'words' }
  }
}

function lookAtAnswer(variant: VariantForm, aspect: AnswerAspect, language: Locale, pinned: Pinned): Extract<Look, { kind: 'answer' }> {
  const control = pinned.find((change) => change.kind === aspect && 'locale' in change && change.locale === language) ?? null
  return { kind: 'answer', aspect, language, change: writeChange(variant), control }
}

/** What there is to look at of the control: everything that a variant changes, as it was at the start or, before that, as it is for everybody. */
export function lookAtControl(variants: readonly VariantForm[], templates: readonly TemplateChoice[], locale: Locale, pinned: Pinned = []): Look[] {
  const looks = variants.flatMap((variant): Look[] => {
    const look = lookAt(variant, templates, locale, pinned)
    if (variant.kind !== 'template') return [look.kind === 'answer' ? { ...look, change: look.control } : look]
    const template = templates.find(({ id }) => id === variant.template)
    const held = pinned.find((change) => change.kind === 'template' && change.template === variant.template)
    const version = held?.kind === 'template' ? held.version : template?.served
    return template && version ? [{ kind: 'template', template, version }] : []
  })
  const found = [...new Map(looks.filter(({ kind }) => kind !== 'open').map((look) => [keyOf(look), look])).values()]
  // Where anything can be seen, seeing it is looking at it.
  const visible = found.filter(({ kind }) => kind !== 'words')
  return visible.length > 0 ? visible : found.length > 0 ? found : [{ kind: 'open' }]
}
