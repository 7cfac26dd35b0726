import { embedLexically } from '#ai'
import type { Catalog, CompiledTemplate } from '#templates'
import { locales } from '#templates/client'

export interface NearTemplate {
  template: CompiledTemplate
  /** Cosine of brief and template, 0 to 1. */
  likeness: number
}

/** The templates whose titles, descriptions and texts are nearest to some words, the nearest first. Made on this machine, in either language. */
export function findNearest(words: string, catalog: Catalog, most: number): NearTemplate[] {
  const wanted = embedLexically(words)
  const near = catalog.all().map((template): NearTemplate => {
    const { id, title, description, intents } = template.manifest
    const likeness = Math.max(
      ...locales.map((locale) => cosine(wanted, embedLexically(`${title[locale]} ${description[locale]} ${intents.join(' ')} ${id}`))),
    )
    return { template, likeness }
  })
  return near.toSorted((a, b) => b.likeness - a.likeness).slice(0, most)
}

/** Both vectors have length 1, or 0 where there is no letter. */
function cosine(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0)
}
