import {
  branchStarTerms,
  branchTerms,
  elementTerms,
  luckStageTerms,
  relationTerms,
  type StarId,
  starTerms,
  stemTerms,
  strengthTerms,
  structureTerms,
  type TenGod,
  tenGodTerms,
  usefulMethodTerms,
} from '#engine/client'
import type { Brief } from '../brief.ts'
import type { Glossary } from './phrase-bank.ts'

type Locale = Brief['locale']

interface Entry {
  name: string
  /** A single syllable hides in other words, so nothing of the same script may stand before it. */
  whole: boolean
  text: string
}

interface Named {
  hangul: string
  english: string
}

function entriesOf<Id extends string>(
  terms: Record<Id, Named>,
  texts: Record<Id, string>,
  locale: Locale,
  nameOf?: (name: string) => string[],
): Entry[] {
  return (Object.keys(terms) as Id[]).flatMap((id) => {
    const name = locale === 'ko' ? terms[id].hangul : terms[id].english.toLowerCase()
    return (nameOf?.(name) ?? [name]).map((spoken) => ({ name: spoken, whole: name.length === 1, text: texts[id] }))
  })
}

/** 도화살 is asked about as 도화 too. */
const withoutStar = (name: string) => (/살$/.test(name) && name.length > 2 ? [name, name.slice(0, -1)] : [name])
/** A single syllable is a term only where a word for it stands beside it: 묘는 십이운성 …, 갑 글자. */
const spokenLetter = (name: string) => [`${name} 글자`, `${name}글자`, `천간 ${name}`, `지지 ${name}`]
const spokenElement = (name: string) => [`${name} 기운`, `${name}기운`, `오행 ${name}`]
const spokenStage = (name: string) =>
  name.length > 1
    ? [name]
    : ['십이운성 ', '십이운성에서 ', '십이운성의 ', '12운성 ', '12운성에서 ', '12운성의 '].map((before) => before + name).concat(`${name} 단계`)
const spokenRelation = (name: string) => (name.length > 1 ? [name] : [`${name}이 `, `${name}은`, `${name} `, `${name}살`])
const englishStage = (name: string) => [`${name} stage`, `stage of ${name}`]
const englishLetter = (name: string) => [name]

/** 편관은 칠살이라고도 부른다. */
const otherNames: Readonly<Record<string, TenGod>> = { 칠살: 'seven-killings' }

/** Stars that are asked about in English by their Korean names. */
const romanised: Readonly<Record<string, StarId>> = {
  yeokma: 'travel-horse',
  dohwa: 'peach-blossom',
  hongyeom: 'red-charm',
  hwagae: 'canopy',
  gwiin: 'heavenly-noble',
  'gui-in': 'heavenly-noble',
  'gwi-in': 'heavenly-noble',
  cheoneul: 'heavenly-noble',
  goegang: 'commander',
  baekho: 'white-tiger',
  yangin: 'blade',
  gwimun: 'ghost-gate',
}

/** Every term of the engine's tables, longest name first so that none hides another. */
function openEntries(texts: Glossary, locale: Locale): Entry[] {
  const korean = locale === 'ko'
  const entries = [
    ...entriesOf(tenGodTerms, texts.tenGods, locale),
    ...entriesOf(starTerms, texts.stars, locale, korean ? withoutStar : undefined),
    ...entriesOf(branchStarTerms, texts.branchStars, locale, korean ? withoutStar : undefined),
    ...entriesOf(luckStageTerms, texts.stages, locale, korean ? spokenStage : englishStage),
    ...entriesOf(relationTerms, texts.relations, locale, korean ? spokenRelation : undefined),
    ...entriesOf(strengthTerms, texts.strengths, locale, korean ? undefined : (name) => [`${name} chart`, `${name} day master`, `${name} (`]),
    ...entriesOf(structureTerms, texts.structures, locale),
    ...entriesOf(usefulMethodTerms, texts.methods, locale, korean ? undefined : (name) => [`${name} method`]),
    ...entriesOf(elementTerms, texts.elements, locale, korean ? spokenElement : (name) => [`${name} element`, `element of ${name}`]),
    ...entriesOf(stemTerms, texts.stems, locale, korean ? spokenLetter : englishLetter),
    ...entriesOf(branchTerms, texts.branches, locale, korean ? spokenLetter : (name) => [`${name} branch`, `branch ${name}`]),
    ...Object.entries(korean ? { 비겁: 'peer', 식상: 'output', 재성: 'wealth', 관성: 'officer', 인성: 'resource' } : {}).map(([name, group]) => ({
      name,
      whole: false,
      text: texts.groups[group as keyof Glossary['groups']],
    })),
    ...(korean ? Object.entries(otherNames) : []).map(([name, god]) => ({ name, whole: false, text: texts.tenGods[god] })),
    ...(korean ? [] : Object.entries(romanised).map(([name, star]) => ({ name, whole: false, text: texts.stars[star] }))),
  ]
  return entries.sort((a, b) => b.name.length - a.name.length)
}

/** Every definition as it ships. What a word means says nothing of a chart, whatever else it names. */
export function definitionsIn(glossary: Glossary): ReadonlySet<string> {
  const { words, unknown, ...tables } = glossary
  return new Set([...Object.values(tables).flatMap((table) => Object.values(table)), ...words.map(({ text }) => text), unknown])
}

const opened = new WeakMap<Glossary, Entry[]>()

function entriesIn(glossary: Glossary, locale: Locale): Entry[] {
  const known = opened.get(glossary)
  if (known) return known
  const entries = openEntries(glossary, locale)
  opened.set(glossary, entries)
  return entries
}

function isNamed({ name, whole }: Entry, asked: string): boolean {
  const at = asked.indexOf(name)
  return at >= 0 && !(whole && /[가-힣]/.test(asked[at - 1] ?? ''))
}

/** What a term means, by the first of the wordings in a question that any table knows; a comparison of two terms first. */
export function explainTerm(question: string, glossary: Glossary, locale: Locale): string {
  const { words, unknown } = glossary
  const asked = question.toLowerCase()
  const pairs = words.filter(({ pattern }) => pattern.source.includes('.*'))
  const pair = pairs.find(({ pattern }) => pattern.test(asked))
  const named = entriesIn(glossary, locale).find((entry) => isNamed(entry, asked))
  const word = words.find(({ pattern }) => pattern.test(asked))
  // 재다신약 is a word of its own, and 신약 only a part of it.
  const whole = named && word?.pattern.exec(asked)?.[0]
  const isPart = whole !== undefined && whole.length > named!.name.length && whole.includes(named!.name)
  return pair?.text ?? (isPart ? word?.text : named?.text) ?? word?.text ?? unknown
}
