import {
  branchTerms,
  type Chart,
  type Position,
  relationKinds,
  relationTerms,
  stemTerms,
  strengthTerms,
  type TenGod,
  tenGods,
  tenGodTerms,
} from '#engine/client'
import type { Locale } from '../client.ts'
import { findTerms } from './find-terms.ts'
import { relationName } from './relation-name.ts'
import { ruleWords } from './rule-words.ts'
import type { View } from './view.ts'
import { pillarName, positionNames } from './words.ts'

interface Entry {
  term: string
  gloss: string
  says: string
  here: string
  fact: string
}

const mostEntries = 6

/** Terms of which a chart has one each. */
const single = {
  self: { hangul: '일간', hanja: '日干', english: 'Day stem' },
  strength: { hangul: '신강·신약', hanja: '身强身弱', english: 'Strength' },
  luck: { hangul: '대운', hanja: '大運', english: 'Luck cycle' },
  void: { hangul: '공망', hanja: '空亡', english: 'Void' },
}

/** The terms that this chart speaks with, each in plain words and with where it stands here; what was asked about comes first. */
export const glossary: View = ({ chart, locale, focus }) => {
  const found = new Set(findTerms(focus.question ?? '', namesIn(chart, locale), locale))
  const asks = (entry: Named & Partial<Entry>) => [...namesOf(entry), entry.here?.toLowerCase()].some((name) => name !== undefined && found.has(name))
  const asked = tenGods.filter((god) => asks(inLanguage(tenGodTerms[god], locale)))
  const entries = [
    selfEntry(chart, locale),
    ...(asked.length > 0 ? asked : [undefined]).map((god) => tenGodEntry(chart, god, locale)),
    relationEntry(chart, asks, locale),
    strengthEntry(chart, locale),
    luckEntry(chart, locale),
    voidEntry(chart, locale),
  ].filter((entry) => entry !== null)
  return { entries: [...entries.filter(asks), ...entries.filter((entry) => !asks(entry))].slice(0, mostEntries).map((entry) => ({ ...entry })) }
}

type Named = Pick<Entry, 'term' | 'gloss'>

/** What may be asked about: every ten god and relation, whether this chart has it or not, so that the longer name wins over the shorter. */
function namesIn({ relations }: Chart, locale: Locale): string[] {
  const terms = [...tenGods.map((god) => tenGodTerms[god]), ...relationKinds.map((kind) => relationTerms[kind]), ...Object.values(single)]
  return [...terms.flatMap((term) => namesOf(inLanguage(term, locale))), ...relations.map((relation) => relationName(relation, locale).toLowerCase())]
}

function namesOf({ term, gloss }: Named): string[] {
  return [...term.toLowerCase().split('·'), gloss]
}

function inLanguage(term: { hangul: string; hanja: string; english: string }, locale: Locale): { term: string; gloss: string } {
  return locale === 'ko' ? { term: term.hangul, gloss: term.hanja } : { term: term.english, gloss: term.hanja }
}

function selfEntry({ pillars: { day } }: Chart, locale: Locale): Entry {
  const { hangul, english } = stemTerms[day.stem]
  return {
    ...inLanguage(single.self, locale),
    says: locale === 'ko' ? '태어난 날의 윗글자, 곧 나를 뜻해요' : 'The upper letter of the day of birth: you',
    here: locale === 'ko' ? `${hangul}(${day.stem})` : `${day.stem} ${english}`,
    fact: 'day.stem',
  }
}

/** The ten god that was asked about, else the one that stands most often, the first of equals from the month on. */
function tenGodEntry({ pillars }: Chart, asked: TenGod | undefined, locale: Locale): Entry {
  const order: Position[] = ['month', 'hour', 'day', 'year']
  const standing = order.flatMap((position) => {
    const pillar = pillars[position]
    if (!pillar) return []
    const of = (god: TenGod | null, part: 'stem' | 'branch') => (god === null ? [] : [{ god, position, part }])
    return [...of(pillar.stemTenGod, 'stem'), ...of(pillar.branchTenGod, 'branch')]
  })
  const count = (god: TenGod) => standing.filter((other) => other.god === god).length
  const usual = standing.toSorted((a, b) => count(b.god) - count(a.god))[0]!
  const god = asked ?? usual.god
  const place = standing.find((other) => other.god === god)
  const words = { ...inLanguage(tenGodTerms[god], locale), says: tenGodWords[locale][god] }
  if (!place) return { ...words, here: locale === 'ko' ? '드러나지 않음' : 'not in the open', fact: 'day.stem' }
  const { position, part } = place
  return {
    ...words,
    here: locale === 'ko' ? `${positionNames.ko[position]}${part === 'stem' ? '간' : '지'}` : `${positionNames.en[position]} ${part}`,
    fact: `${position}.${part}.ten-god`,
  }
}

function relationEntry({ relations }: Chart, asks: (words: Named & Partial<Entry>) => boolean, locale: Locale): Entry | null {
  const relation =
    relations.find((other) => asks({ ...inLanguage(relationTerms[other.kind], locale), here: relationName(other, locale) })) ??
    relations.find(({ kind }) => kind !== 'stem-control')
  if (!relation) return null
  const fact = `relation.${relation.kind}.${relation.places.join('-')}`
  return {
    ...inLanguage(relationTerms[relation.kind], locale),
    says: withoutStop(ruleWords({ id: fact, kind: 'relation' }, locale).says),
    here: locale === 'ko' ? relationName(relation, locale) : relation.letters.join(''),
    fact,
  }
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '')
}

function strengthEntry({ strength }: Chart, locale: Locale): Entry {
  return {
    ...inLanguage(single.strength, locale),
    says: locale === 'ko' ? '나를 돕는 기운이 많은지 적은지 재어 본 추정이에요' : 'An estimate of how much stands behind you',
    here: strengthTerms[strength.level][locale === 'ko' ? 'hangul' : 'english'],
    fact: 'strength.level',
  }
}

function luckEntry({ luck }: Chart, locale: Locale): Entry | null {
  if (luck === null || luck.current === null) return null
  return {
    ...inLanguage(single.luck, locale),
    says: locale === 'ko' ? '열 해마다 바뀌는 큰 흐름이에요' : 'The wide current that changes every ten years',
    here: pillarName(luck.cycles[luck.current]!.pillar, locale),
    fact: 'luck.current.pillar',
  }
}

function voidEntry({ voidBranches }: Chart, locale: Locale): Entry {
  return {
    ...inLanguage(single.void, locale),
    says: locale === 'ko' ? '짝이 비어 힘을 다 쓰지 못하는 지지예요' : 'Branches left without a partner, so they act faintly',
    here: locale === 'ko' ? voidBranches.map((branch) => `${branchTerms[branch].hangul}(${branch})`).join(' ') : voidBranches.join(' '),
    fact: 'void.branches',
  }
}

const tenGodWords: Record<Locale, Record<TenGod, string>> = {
  ko: {
    friend: '나와 같은 기운, 나란히 걷는 힘이에요',
    'rob-wealth': '나와 닮은 기운, 겨루며 자라는 힘이에요',
    'eating-god': '느긋하게 내어 놓는 재주예요',
    'hurting-officer': '틀을 넘어 드러내는 재주예요',
    'indirect-wealth': '넓게 벌이고 돌리는 살림이에요',
    'direct-wealth': '차곡차곡 챙기는 살림이에요',
    'seven-killings': '나를 다그치는 일과 책임이에요',
    'direct-officer': '지키고 맡는 자리와 약속이에요',
    'indirect-resource': '남다르게 헤아리고 배우는 힘이에요',
    'direct-resource': '따뜻하게 돌봄받고 배우는 힘이에요',
  },
  en: {
    friend: 'Your own element: walking side by side',
    'rob-wealth': 'Near your own element: growing by contest',
    'eating-god': 'A talent that gives at ease',
    'hurting-officer': 'A talent that goes beyond the frame',
    'indirect-wealth': 'A livelihood spread wide and kept moving',
    'direct-wealth': 'A livelihood gathered piece by piece',
    'seven-killings': 'Work and duty that press on you',
    'direct-officer': 'A place held and a promise kept',
    'indirect-resource': 'Learning and thinking in ways of your own',
    'direct-resource': 'Care received, and learning',
  },
}
