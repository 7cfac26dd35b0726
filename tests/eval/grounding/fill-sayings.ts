/**
 * Human-like text about a chart: fills the sayings from the fact table, and makes wrong ones of them by putting one value that the
 * table does not have in a slot's place. Each mutation is of a sort that is told apart in the figures.
 */
import {
  type Branch,
  branches,
  branchStars,
  branchStarTerms,
  branchTerms,
  type Element,
  elements,
  elementTerms,
  type FactTable,
  luckStageTerms,
  nayinTerms,
  type Pillar,
  positions,
  relationTerms,
  type Stem,
  stars,
  starTerms,
  stems,
  strengthLevels,
  strengthTerms,
  structureTerms,
  tenGods,
  tenGodTerms,
} from '#engine/client'
import { pillars } from './draw-values.ts'
import { englishSayings } from './human-en.ts'
import { koreanSayings } from './human-ko.ts'
import { animalOf, englishCounts, koreanCounts, type Locale, letterWords, natives, pillarWords, word } from './wording.ts'

export type MutationSort = 'pillar' | 'stem' | 'ten-god' | 'star' | 'luck-age' | 'year'
export interface Mutant {
  sort: MutationSort
  text: string
}

const slot = /\{([a-z0-9][^{}/]*)\}/g

/** The id of a slot with `now` and `next` made definite. */
function idOf(name: string, facts: FactTable): string {
  const date = String(facts.get('now.date')?.value)
  const year = Number(date.slice(0, 4))
  return name
    .replace(/^annual\.now/, `annual.${year}`)
    .replace(/^annual\.next/, `annual.${year + 1}`)
    .replace(/^daily\.now/, `daily.${date}`)
    .replace(/^monthly\.now/, `monthly.${date.slice(0, 7)}`)
}

const named = (term: { hangul: string; hanja: string; english: string }, form: string | undefined, locale: Locale) => {
  const plain = locale === 'ko' ? term.hangul : term.english
  return form === 'both' ? (locale === 'ko' ? `${term.hangul}(${term.hanja})` : `${term.english} (${term.hanja})`) : plain
}
const elementName = (element: Element, form: string | undefined, locale: Locale) =>
  locale === 'en' ? elementTerms[element].english : form === 'native' ? natives[element] : elementTerms[element].hangul

function presentStars(facts: FactTable): Set<string> {
  const held = stars.filter((star) => facts.has(`star.${star}`)).map((star) => starTerms[star].hangul)
  const placed = branchStars.filter((star) => positions.some((place) => facts.get(`${place}.branch-star`)?.value === star))
  return new Set([...held, ...placed.map((star) => branchStarTerms[star].hangul)])
}

function sayLetter(value: string, form: string | undefined, locale: Locale): string {
  const words = letterWords(value as Stem, 'ko')
  if (form === 'hanja') return value
  if (form === 'animal') return animalOf(value as Branch)
  if (locale === 'en') return words.english!
  return form === 'full:both' ? words.fullboth! : form === 'full' ? words.full! : words.letter!
}

function sayPillar(value: string, form: string | undefined, locale: Locale): string {
  const words = pillarWords(value as Pillar)
  if (form === 'hanja') return value
  if (form === 'sound') return words.sound!
  if (locale === 'ko') return form === 'both' ? words.both! : words.hangul!
  return form === 'both' ? `${words.english} (${value})` : form === 'full' ? words.full! : words.english!
}

/** The words for one slot, or undefined where the chart has nothing for it. `value` stands in for the fact's own. */
function say(name: string, facts: FactTable, locale: Locale, value?: unknown): string | undefined {
  const [path = '', ...forms] = name.split(':')
  const form = forms.length > 0 ? forms.join(':') : undefined
  const id = idOf(path, facts)
  const held = value ?? facts.get(id)?.value
  const last = id.split('.').at(-1)!
  if (path === 'star') {
    const star = value ?? stars.find((entry) => facts.has(`star.${entry}`) && entry !== 'salary')
    return star === undefined ? undefined : named(starTerms[star as 'literary'], form, locale)
  }
  if (path === 'star.absent') {
    const names = presentStars(facts)
    const gone = stars.find((entry) => !names.has(starTerms[entry].hangul) && !['salary', 'canopy', 'blade'].includes(entry))
    return gone && named(starTerms[gone], form, locale)
  }
  if (path === 'relation') {
    const found = [...facts.values()].find(({ id: key }) => /^relation\.(?:clash|harm|resentment)\./.test(key))
    if (!found) return undefined
    const kind = found.id.split('.')[1] as 'clash'
    const letters = [...String(found.value)]
    return locale === 'ko'
      ? letters.map((letter) => branchTerms[letter as Branch].hangul).join('') +
          (kind === ('resentment' as string) ? ' ' : '') +
          relationTerms[kind].hangul
      : `${letters.map((letter) => branchTerms[letter as Branch].english).join('–')} ${relationTerms[kind].english}`
  }
  if (path === 'void') {
    const letters = facts.get('void.branches')!.value as readonly Branch[]
    return locale === 'ko'
      ? letters.map((letter) => branchTerms[letter].hangul).join('')
      : letters.map((letter) => branchTerms[letter].english).join(' and ')
  }
  if (path === 'strength.side') {
    const strong = strengthLevels.indexOf(facts.get('strength.level')?.value as 'weak') >= 4
    return locale === 'ko' ? (strong ? '신강' : '신약') : strong ? 'strong' : 'weak'
  }
  if (path === 'element.present' || path === 'element.present.count') {
    const element = elements.find((entry) => Number(facts.get(`element.${entry}.count`)?.value) > 0)!
    const count = Number(facts.get(`element.${element}.count`)?.value)
    return path === 'element.present' ? elementName(element, form, locale) : (locale === 'ko' ? koreanCounts : englishCounts)[count]
  }
  if (/^luck\.cycle\.\d+\.year$/.test(path)) {
    const starts = facts.get(path.replace(/year$/, 'starts'))?.value
    return value === undefined ? (starts === undefined ? undefined : String(starts).slice(0, 4)) : String(value)
  }
  if (held === undefined) return undefined
  if (path === 'element.missing') {
    const [first] = held as readonly Element[]
    return first && elementName(first, form, locale)
  }
  if (last === 'hidden') return sayLetter((held as readonly string[]).at(-1)!, form, locale)
  if (last === 'pillar') return sayPillar(String(held), form, locale)
  if (last === 'stem' || last === 'branch') return sayLetter(String(held), form, locale)
  if (last === 'ten-god') return named(tenGodTerms[held as 'friend'], form, locale)
  if (last === 'stage') return named(luckStageTerms[held as 'birth'], form, locale)
  if (last === 'branch-star') return named(branchStarTerms[held as 'geop'], form, locale)
  if (last === 'level') return named(strengthTerms[held as 'weak'], form, locale)
  if (last === 'kind') return named(structureTerms[held as 'salary'], form, locale)
  if (last === 'nayin') return named(nayinTerms.find(({ hangul }) => String(held).startsWith(hangul))!, form, locale)
  if (last === 'direction') return locale === 'ko' ? (held === 'forward' ? '순행' : '역행') : String(held)
  if (typeof held === 'string' && held in elementTerms) return elementName(held as Element, form, locale)
  return String(held)
}

function fill(saying: string, facts: FactTable, locale: Locale, instead?: { index: number; value: unknown }): string | null {
  let at = -1
  const values: Record<string, string> = {}
  const marked = saying.replaceAll(slot, (_whole, name: string) => {
    at += 1
    const text = say(name, facts, locale, instead?.index === at ? instead.value : undefined)
    values[`slot${at}`] = text ?? ''
    return text === undefined ? '{none}' : `{slot${at}}`
  })
  return marked.includes('{none}') ? null : word(marked, values)
}

export const sayingsOf = (locale: Locale) => (locale === 'ko' ? koreanSayings : englishSayings).trim().split('\n')

/** Every saying that the chart can fill; all true of it. */
export function tellTruly(facts: FactTable, locale: Locale): string[] {
  return sayingsOf(locale).flatMap((saying) => fill(saying, facts, locale) ?? [])
}

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!

/** A value of the slot's sort that would be false of this chart where it stands. */
function wrongValue(name: string, facts: FactTable, next: () => number): { sort: MutationSort; value: unknown } | null {
  const id = idOf(name.split(':')[0]!, facts)
  const held = facts.get(id)?.value
  const last = id.split('.').at(-1)!
  const other = (list: readonly string[]) =>
    pick(
      list.filter((entry) => entry !== held),
      next,
    )
  if (id === 'star') {
    const names = presentStars(facts)
    const gone = stars.filter((star) => !names.has(starTerms[star].hangul) && !['salary', 'canopy', 'blade', 'travel-horse'].includes(star))
    return { sort: 'star', value: pick(gone, next) }
  }
  if (last === 'year')
    return { sort: 'year', value: Number(String(facts.get(id.replace(/year$/, 'starts'))?.value).slice(0, 4)) + pick([-3, -1, 1, 2], next) }
  if (held === undefined) return null
  if (last === 'pillar') return { sort: 'pillar', value: other(pillars) }
  if (last === 'stem') return { sort: 'stem', value: other(stems) }
  if (last === 'branch') return { sort: 'stem', value: other(branches) }
  if (last === 'ten-god') {
    // In a year both letters come: neither of their ten gods would be false.
    const both = /^annual\./.test(id)
      ? ['stem', 'branch'].map((part) => facts.get(`${id.split('.').slice(0, 2).join('.')}.${part}.ten-god`)?.value)
      : [held]
    return { sort: 'ten-god', value: other(tenGods.filter((entry) => !both.includes(entry))) }
  }
  if (last === 'from-age' || last === 'to-age' || last === 'displayed-age')
    return { sort: 'luck-age', value: Math.max(1, Number(held) + pick([-4, -2, 1, 3, 5], next)) }
  return null
}

/** Every saying once for each value in it that can be made wrong. */
export function tellWrongly(facts: FactTable, locale: Locale, next: () => number): Mutant[] {
  return sayingsOf(locale).flatMap((saying) => {
    const names = [...saying.matchAll(slot)].map((match) => match[1]!)
    const truth = fill(saying, facts, locale)
    if (truth === null) return []
    const slots = names.flatMap((name, index): Mutant[] => {
      const wrong = wrongValue(name, facts, next)
      const text = wrong && fill(saying, facts, locale, { index, value: wrong.value })
      return text && text !== truth ? [{ sort: wrong.sort, text }] : []
    })
    // 2027년 정미년: the year is moved, the pillar stays.
    const dated = /(?<!\d)(20\d{2})(?=년|,| (?:is|will be) )/.exec(truth)
    const moved =
      dated && /annual\.(?:20\d{2}|next)\.pillar/.test(saying) ? truth.replace(dated[0], String(Number(dated[0]) + pick([-1, 1, 2], next))) : null
    return [...slots, ...(moved ? [{ sort: 'year' as const, text: moved }] : [])]
  })
}
