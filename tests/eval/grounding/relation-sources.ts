/** Claims about how letters meet: values that a chart has, and ones of the same sort that it has not. */
import { type Branch, type Chart, type Position, relationTerms } from '#engine/client'
import { pick, placed, placesOf, type Source } from './draw-values.ts'
import { animalOf, type Locale, letterWords, type Values } from './wording.ts'

const naturalRelations = [
  'clash',
  'six-combination',
  'harm',
  'punishment',
  'break',
  'resentment',
  'half-combination',
  'stem-combination',
  'stem-clash',
  'three-combination',
] as const
const spaced = new Set(['three-combination', 'half-combination', 'resentment'])
const shortNames: Record<string, { hangul: string; hanja: string }> = {
  'stem-combination': { hangul: '합', hanja: '合' },
  'stem-clash': { hangul: '충', hanja: '沖' },
  'six-combination': { hangul: '합', hanja: '合' },
}
/** One example of each kind elsewhere: all that the tables of relations know, from many charts. */
const pairsOfKind: Record<string, readonly string[]> = {
  clash: ['子午', '丑未', '寅申', '卯酉', '辰戌', '巳亥'],
  'six-combination': ['子丑', '寅亥', '卯戌', '辰酉', '巳申', '午未'],
  harm: ['子未', '丑午', '寅巳', '卯辰', '申亥', '酉戌'],
  punishment: ['寅巳', '巳申', '丑戌', '戌未', '子卯'],
  break: ['子酉', '丑辰', '寅亥', '卯午', '巳申', '戌未'],
  resentment: ['子未', '丑午', '寅酉', '卯申', '辰亥', '巳戌'],
  'half-combination': ['子辰', '午戌', '酉丑', '卯未'],
  'stem-combination': ['甲己', '乙庚', '丙辛', '丁壬', '戊癸'],
  'stem-clash': ['甲庚', '乙辛', '丙壬', '丁癸'],
  'three-combination': ['申子辰', '寅午戌', '巳酉丑', '亥卯未'],
}
export const sorted = (letters: string) => [...letters].sort().join('')

function relationWords(kind: string, letters: string, locale: Locale): Values {
  const term = relationTerms[kind as 'clash']
  const short = shortNames[kind] ?? term
  const space = spaced.has(kind) ? ' ' : ''
  const names = [...letters].map((letter) => letterWords(letter as Branch, locale))
  return {
    attached:
      locale === 'ko'
        ? names.map(({ letter }) => letter).join('') + space + short.hangul
        : `${names.map(({ english }) => english).join('–')} ${term.english}`,
    attachedboth: `${names.map(({ letter }) => letter).join('')}${space}${short.hangul}(${letters}${space}${short.hanja})`,
    hanja: letters + term.hanja,
    name: locale === 'ko' ? short.hangul : term.english,
    a: locale === 'ko' ? names[0]!.letter! : names[0]!.english!,
    b: locale === 'ko' ? names[1]!.letter! : names[1]!.english!,
    fulla: names[0]!.full!,
    fullb: names[1]!.full!,
  }
}

function relation(kinds: readonly string[], only: (letters: string) => boolean = () => true): Source {
  return ({ chart, locale, next }) => {
    const found = chart.relations.filter(({ kind, letters }) => kinds.includes(kind) && only(letters.join('')))
    if (found.length === 0) return null
    const { kind, letters } = pick(found, next)
    const same =
      shortNames[kind]?.hangul === '합'
        ? ['stem-combination', 'six-combination', 'half-combination', 'three-combination', 'directional-combination']
        : [kind]
    const held = new Set(chart.relations.filter((entry) => same.includes(entry.kind)).map((entry) => sorted(entry.letters.join(''))))
    const wrong = (pairsOfKind[kind] ?? []).filter((pair) => !held.has(sorted(pair)) && only(pair))
    return {
      right: relationWords(kind, letters.join(''), locale),
      ...(wrong.length > 0 ? { wrong: relationWords(kind, pick(wrong, next), locale) } : {}),
    }
  }
}

const relationPlaces: Source = ({ chart, locale, next }) => {
  const kinds = ['clash', 'six-combination', 'harm', 'resentment']
  const found = chart.relations.filter(({ kind, places }) => kinds.includes(kind) && places.length === 2)
  if (found.length === 0) return null
  const { kind, places } = pick(found, next)
  const name =
    locale === 'ko' ? { clash: '충', 'six-combination': '육합', harm: '해', resentment: '원진' }[kind as 'clash']! : relationTerms[kind].english
  const say = (a: Position, b: Position): Values => ({ placea: placed(a, 'branch', locale), placeb: placed(b, 'branch', locale), name })
  const pairs = placesOf(chart).flatMap((a, index) =>
    placesOf(chart)
      .slice(index + 1)
      .map((b) => [a, b] as const),
  )
  const wrong = pairs.filter(
    ([a, b]) => !chart.relations.some((entry) => entry.kind === kind && entry.places.includes(a) && entry.places.includes(b)),
  )
  const [a, b] = places as readonly [Position, Position]
  return { right: say(a, b), ...(wrong.length > 0 ? { wrong: say(...pick(wrong, next)) } : {}) }
}

const presence =
  (has: (chart: Chart) => boolean): Source =>
  ({ chart }) =>
    has(chart) ? { wrong: {} } : { right: {} }

export const relationSources: Record<string, Source> = {
  relation: relation(naturalRelations),
  'relation-letters': relation(['clash', 'six-combination', 'harm', 'resentment', 'break', 'punishment', 'half-combination']),
  clash: relation(['clash']),
  'clash-animals': ({ chart, locale, next }) => {
    const drawn = relation(['clash'])({ chart, locale, next })
    const animals = (values?: Values): Values | undefined => {
      if (!values) return undefined
      const [a, b] = [...values.hanja!] as [Branch, Branch]
      return { animala: animalOf(a), animalb: animalOf(b) }
    }
    const [right, wrong] = [animals(drawn?.right), animals(drawn?.wrong)]
    return drawn && { ...(right ? { right } : {}), ...(wrong ? { wrong } : {}) }
  },
  'relation-places': relationPlaces,
  'no-clash': ({ chart }) => {
    const kinds = chart.relations.map(({ kind }) => kind)
    return kinds.includes('clash') ? { wrong: {} } : kinds.includes('stem-clash') ? null : { right: {} }
  },
  'no-triple': presence((chart) => chart.relations.some(({ kind }) => kind === 'three-combination')),
}
