import type { Locale } from '#templates/client'
import type { LibraryTemplate } from './library-template.ts'

export const filters = ['all', 'drafts', 'untranslated', 'out'] as const
export type LibraryFilter = (typeof filters)[number]
export const orders = ['name', 'use', 'rating'] as const
export type LibraryOrder = (typeof orders)[number]

const passes: Record<LibraryFilter, (template: LibraryTemplate) => boolean> = {
  all: () => true,
  drafts: ({ hasDraft }) => hasDraft,
  untranslated: ({ lacks }) => lacks.ko.missing + lacks.ko.untranslated + lacks.en.missing + lacks.en.untranslated > 0,
  out: ({ served }) => served === null,
}

/** Templates in which every typed word is found, in the order that was asked for; equals by name. */
export function arrangeTemplates(
  templates: readonly LibraryTemplate[],
  { typed, filter, order, locale }: { typed: string; filter: LibraryFilter; order: LibraryOrder; locale: Locale },
): LibraryTemplate[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const byName = new Intl.Collator(locale)
  const rank: Record<LibraryOrder, (template: LibraryTemplate) => number> = {
    name: () => 0,
    use: ({ use }) => use.recentCards,
    rating: ({ use }) => rateOf(use),
  }
  return templates
    .filter((template) => passes[filter](template))
    .filter(({ id, title, words: more }) => {
      const text = fold(`${id} ${title.ko} ${title.en} ${more}`)
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => rank[order](b) - rank[order](a) || byName.compare(a.title[locale], b.title[locale]))
}

/** The share of those who were helped, leaning to a half while few have said so. */
export function rateOf({ up, down }: { up: number; down: number }): number {
  return (up + 2) / (up + down + 4)
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
