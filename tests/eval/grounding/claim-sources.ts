/** For each kind of claim the values that a chart has for it, and values of the same sort that it has not. */
import {
  type Branch,
  branches,
  branchStars,
  branchStarTerms,
  type Chart,
  type ChartPillar,
  type Element,
  elements,
  elementTerms,
  luckStages,
  luckStageTerms,
  nayinTerms,
  type Pillar,
  type Position,
  pillarHangul,
  type Stem,
  stars,
  starTerms,
  stems,
  strengthLevels,
  strengthTerms,
  structures,
  structureTerms,
  tenGods,
  tenGodTerms,
  usefulMethodTerms,
} from '#engine/client'
import { at, other, pick, pillars, placed, placesOf, type Source } from './draw-values.ts'
import { relationSources, sorted } from './relation-sources.ts'
import { timeSources } from './time-sources.ts'
import {
  englishCounts,
  englishTimes,
  godWords,
  koreanCounts,
  type Locale,
  letterWords,
  natives,
  pillarWords,
  termWords,
  type Values,
} from './wording.ts'

function samePlace(
  part: 'pillar' | 'stem' | 'branch',
  read: (pillar: ChartPillar) => string,
  all: readonly string[],
  say: (value: string, locale: Locale) => Values,
  skipDay = false,
): Source {
  return ({ chart, locale, next }) => {
    const place = pick(
      placesOf(chart).filter((candidate) => !(skipDay && candidate === 'day')),
      next,
    )
    const value = read(at(chart, place))
    const named = { place: placed(place, part, locale) }
    return { right: { ...say(value, locale), ...named }, wrong: { ...say(other(all, value, next), locale), ...named } }
  }
}
const fixed =
  (place: Position, read: (pillar: ChartPillar) => string, all: readonly string[], say: (value: string, locale: Locale) => Values): Source =>
  ({ chart, locale, next }) => {
    const value = read(at(chart, place))
    return { right: say(value, locale), wrong: say(other(all, value, next), locale) }
  }
const sayPillar = (value: string) => pillarWords(value as Pillar)
const sayLetter = (value: string, locale: Locale) => letterWords(value as Stem, locale)
const sayGod = (value: string, locale: Locale) => godWords(value as 'friend', locale)
const pinyinStages = ['Chang Sheng', 'Mu Yu', 'Guan Dai', 'Lin Guan', 'Di Wang', 'Shuai', 'Bing', 'Si', 'Mu', 'Jue', 'Tai', 'Yang']
const sayStage = (value: string, locale: Locale) => ({
  ...termWords('stage', luckStageTerms[value as 'birth'], locale),
  pinyinstage: pinyinStages[luckStages.indexOf(value as 'birth')]!,
})
const sayBranchStar = (value: string, locale: Locale) => termWords('star', branchStarTerms[value as 'geop'], locale)
const sayStar = (value: string, locale: Locale) => termWords('star', starTerms[value as 'literary'], locale)
const elementWords = (element: Element, locale: Locale): Values => ({
  element: locale === 'ko' ? elementTerms[element].hangul : elementTerms[element].english,
  native: natives[element],
  elementboth: `${elementTerms[element].hangul}(${elementTerms[element].hanja})`,
  elementhanja: elementTerms[element].hanja,
})
const visibleGods = (chart: Chart) =>
  placesOf(chart).flatMap((place) => {
    const { stemTenGod, branchTenGod } = at(chart, place)
    return stemTenGod ? [stemTenGod, branchTenGod] : [branchTenGod]
  })
const presentStars = (chart: Chart) => {
  const names = new Set<string>(chart.stars.map(({ star }) => starTerms[star].hangul))
  for (const place of placesOf(chart)) names.add(branchStarTerms[at(chart, place).branchStar].hangul)
  return names
}
/** Names that a star shares with nothing else, so that a sentence says one thing. */
const ownStars = stars.filter((star) => !['salary', 'travel-horse', 'canopy'].includes(star))

const god: Source = ({ chart, locale, next }) => {
  const place = pick(placesOf(chart), next)
  const part = place === 'day' || next() < 0.5 ? 'branch' : 'stem'
  const value = part === 'stem' ? at(chart, place).stemTenGod! : at(chart, place).branchTenGod
  const name = locale === 'ko' ? placed(place, part, locale) : `${place} ${part}`
  const wrong = other(tenGods, value, next)
  return {
    right: { ...godWords(value, locale), place: name, wrong: godWords(wrong, locale).god! },
    wrong: { ...godWords(wrong, locale), place: name, wrong: godWords(value, locale).god! },
  }
}

const elementCount: Source = ({ chart, locale, next }) => {
  const element = pick(
    elements.filter((entry) => chart.elements[entry].count > 0),
    next,
  )
  const { count } = chart.elements[element]
  const say = (number: number): Values => ({
    ...elementWords(element, locale),
    count: locale === 'ko' ? koreanCounts[number]! : englishCounts[number]!,
    digit: String(number),
    times: englishTimes[number]!,
  })
  return { right: say(count), wrong: say(other([1, 2, 3, 4, 5], count, next)) }
}
const missing: Source = ({ chart, locale, next }) => {
  const [gone, held] = [elements.filter((entry) => chart.elements[entry].count === 0), elements.filter((entry) => chart.elements[entry].count > 0)]
  return {
    ...(gone.length > 0 ? { right: elementWords(pick(gone, next), locale) } : {}),
    wrong: elementWords(pick(held, next), locale),
  }
}
const extremeElement =
  (which: 'strongest' | 'weakest'): Source =>
  ({ chart, locale, next }) => {
    const weights = elements.map((entry) => chart.elements[entry].weight)
    const bound = which === 'strongest' ? Math.max(...weights) : Math.min(...weights)
    const [right, wrong] = [
      elements.filter((entry) => chart.elements[entry].weight === bound),
      elements.filter((entry) => chart.elements[entry].weight !== bound),
    ]
    return { right: elementWords(right[0]!, locale), wrong: elementWords(pick(wrong, next), locale) }
  }
const useful =
  (only?: string): Source =>
  ({ chart, locale, next }) => {
    const found = chart.usefulElement.filter(({ method, element }) => element !== null && (!only || method === only))
    if (found.length === 0) return null
    const { method, element } = pick(found, next)
    const named =
      locale === 'ko'
        ? usefulMethodTerms[method].hangul
        : { strength: 'balance', climate: 'climate', mediation: 'mediation', remedy: 'remedy', dominance: 'dominance' }[method]
    const say = (value: Element): Values => ({ ...elementWords(value, locale), method: named })
    return { right: say(element!), wrong: say(other(elements, element!, next)) }
  }

const mixedStem = (stem: Stem, hanja: string): Values => ({ mixed: `${letterWords(stem, 'ko').full}(${hanja})` })

export const sources: Record<string, Source> = {
  ...relationSources,
  ...timeSources,
  pillar: samePlace('pillar', ({ pillar }) => pillar, pillars, sayPillar),
  'day-pillar': fixed('day', ({ pillar }) => pillar, pillars, sayPillar),
  'year-pillar': fixed('year', ({ pillar }) => pillar, pillars, sayPillar),
  'month-pillar': fixed('month', ({ pillar }) => pillar, pillars, sayPillar),
  pillars: ({ chart, locale, next }) => {
    const say = (year: Pillar, month: Pillar): Values =>
      locale === 'ko'
        ? { year: pillarHangul(year), month: pillarHangul(month) }
        : { year: pillarWords(year).english!, month: pillarWords(month).english! }
    const [year, month] = [at(chart, 'year').pillar, at(chart, 'month').pillar]
    return {
      right: say(year, month),
      wrong: say(
        year,
        other(
          pillars.filter((entry) => entry !== year),
          month,
          next,
        ),
      ),
    }
  },
  'day-stem': fixed('day', ({ stem }) => stem, stems, sayLetter),
  stem: samePlace('stem', ({ stem }) => stem, stems, sayLetter, true),
  branch: samePlace('branch', ({ branch }) => branch, branches, sayLetter),
  'month-branch': fixed('month', ({ branch }) => branch, branches, sayLetter),
  zodiac: fixed('year', ({ branch }) => branch, branches, sayLetter),
  'seated-month': fixed('month', ({ branch }) => branch, branches, sayLetter),
  hidden: ({ chart, locale, next }) => {
    const place = pick(placesOf(chart), next)
    const held = at(chart, place).hidden.map(({ stem }) => stem)
    const named = { place: placed(place, 'branch', locale) }
    const wrong = stems.filter((stem) => !held.includes(stem))
    return { right: { ...sayLetter(pick(held, next), locale), ...named }, wrong: { ...sayLetter(pick(wrong, next), locale), ...named } }
  },
  god,
  'not-god': god,
  'rooted-god': samePlace('branch', ({ branchTenGod }) => branchTenGod, tenGods, sayGod),
  'god-month-branch': fixed('month', ({ branchTenGod }) => branchTenGod, tenGods, sayGod),
  'god-day-branch': fixed('day', ({ branchTenGod }) => branchTenGod, tenGods, sayGod),
  'god-missing': ({ chart, locale, next }) => {
    const held = visibleGods(chart)
    const gone = tenGods.filter((entry) => !held.includes(entry))
    return { right: godWords(pick(gone, next), locale), wrong: godWords(pick(held, next), locale) }
  },
  'god-count': ({ chart, locale, next }) => {
    const held = visibleGods(chart)
    const value = pick(held, next)
    const count = held.filter((entry) => entry === value).length
    const say = (number: number): Values => ({ ...godWords(value, locale), count: (locale === 'ko' ? koreanCounts : englishCounts)[number]! })
    return { right: say(count), wrong: say(other([1, 2, 3, 4], count, next)) }
  },
  'family-missing': ({ chart }) => {
    const held = new Set(visibleGods(chart).map((entry) => Math.floor(tenGods.indexOf(entry) / 2)))
    const names = ['비겁', '식상', '재성', '관성', '인성']
    const gone = names.findIndex((_, index) => !held.has(index))
    const present = names.findIndex((_, index) => held.has(index))
    return { ...(gone >= 0 ? { right: { family: names[gone]! } } : {}), wrong: { family: names[present]! } }
  },
  structure: ({ chart, locale, next }) => {
    const held = [chart.structure.kind, ...chart.structure.outer.map(({ kind }) => kind)]
    const wrong = structures.slice(0, 11).filter((entry) => !held.includes(entry))
    const say = (value: string) => termWords('structure', structureTerms[value as 'salary'], locale)
    return { right: say(chart.structure.kind), wrong: say(pick(wrong, next)) }
  },
  stage: samePlace('branch', ({ stage }) => stage, luckStages, sayStage),
  'branch-star': ({ chart, locale, next }) => {
    const place = pick(placesOf(chart), next)
    const value = at(chart, place).branchStar
    const named = { place: placed(place, 'branch', locale) }
    const wrong = branchStars.filter((entry) => entry !== value && !['yeongma', 'hwagae'].includes(entry))
    return { right: { ...sayBranchStar(value, locale), ...named }, wrong: { ...sayBranchStar(pick(wrong, next), locale), ...named } }
  },
  star: ({ chart, locale, next }) => {
    const names = presentStars(chart)
    const held = chart.stars.map(({ star }) => star).filter((star) => star !== 'salary')
    const gone = ownStars.filter((star) => !names.has(starTerms[star].hangul))
    return { ...(held.length > 0 ? { right: sayStar(pick(held, next), locale) } : {}), wrong: sayStar(pick(gone, next), locale) }
  },
  'star-absent': ({ chart, locale, next }) => {
    const names = presentStars(chart)
    const held = chart.stars.map(({ star }) => star).filter((star) => star !== 'salary')
    const gone = ownStars.filter((star) => !names.has(starTerms[star].hangul))
    return { right: sayStar(pick(gone, next), locale), ...(held.length > 0 ? { wrong: sayStar(pick(held, next), locale) } : {}) }
  },
  'star-count': ({ chart, locale, next }) => {
    const held = chart.stars.filter(({ star }) => ownStars.includes(star))
    if (held.length === 0) return null
    const { star, places } = pick(held, next)
    const say = (number: number): Values => ({ ...sayStar(star, locale), count: (locale === 'ko' ? koreanCounts : englishCounts)[number]! })
    return { right: say(places.length), wrong: say(other([1, 2, 3, 4], places.length, next)) }
  },
  'star-place': ({ chart, locale, next }) => {
    const held = chart.stars.filter(({ star, places }) => ownStars.includes(star) && places.length > 0)
    if (held.length === 0) return null
    const { star, places } = pick(held, next)
    const right = pick(places, next)
    const wrong = placesOf(chart).filter((place) => !places.includes(place))
    const say = (place: Position): Values => ({ ...sayStar(star, locale), place: placed(place, 'branch', locale) })
    return { right: say(right), ...(wrong.length > 0 ? { wrong: say(pick(wrong, next)) } : {}) }
  },
  void: ({ chart, locale, next }) => {
    const pairs = ['子丑', '寅卯', '辰巳', '午未', '申酉', '戌亥']
    const held = chart.voidBranches.join('')
    const say = (pair: string): Values => {
      const names = [...pair].map((letter) => letterWords(letter as Branch, locale))
      const [a, b] = names.map((name) => (locale === 'ko' ? name.letter! : name.english!)) as [string, string]
      return { a, b, letters: names.map(({ letter }) => letter).join(''), hanja: pair, fulla: names[0]!.full!, fullb: names[1]!.full! }
    }
    return { right: say(held), wrong: say(other(pairs, pairs.find((pair) => sorted(pair) === sorted(held))!, next)) }
  },
  'void-place': ({ chart, locale, next }) => {
    const places = placesOf(chart)
    const held = places.filter((place) => chart.voidBranches.includes(at(chart, place).branch))
    const wrong = places.filter((place) => !held.includes(place))
    const say = (place: Position): Values => ({ place: placed(place, 'branch', locale) })
    return { ...(held.length > 0 ? { right: say(pick(held, next)) } : {}), ...(wrong.length > 0 ? { wrong: say(pick(wrong, next)) } : {}) }
  },
  nayin: ({ chart, locale, next }) => {
    const place = pick(placesOf(chart), next)
    const held = nayinTerms.find(({ hangul }) => at(chart, place).nayin.startsWith(hangul))!
    const say = (value: (typeof nayinTerms)[number]): Values => ({
      nayin: locale === 'ko' ? value.hangul : value.english,
      place: placed(place, 'pillar', locale),
    })
    return { right: say(held), wrong: say(other(nayinTerms, held, next)) }
  },
  count: elementCount,
  missing,
  strongest: extremeElement('strongest'),
  weakest: extremeElement('weakest'),
  weight: ({ chart, locale, next }) => {
    const element = pick(elements, next)
    const held = chart.elements[element].weight
    const say = (value: number): Values => ({ ...elementWords(element, locale), weight: String(Math.round(value * 10) / 10) })
    return { right: say(held), wrong: say(held + 0.7 + next()) }
  },
  strength: ({ chart, locale }) => {
    const strong = strengthLevels.indexOf(chart.strength.level) >= 4
    const say = (value: boolean): Values => ({ side: locale === 'ko' ? (value ? '신강' : '신약') : value ? 'strong' : 'weak' })
    return { right: say(strong), wrong: say(!strong) }
  },
  level: ({ chart, locale, next }) => {
    const { level } = chart.strength
    const strong = strengthLevels.indexOf(level) >= 4
    const say = (value: (typeof strengthLevels)[number]): Values => {
      const term = strengthTerms[value]
      return { level: locale === 'ko' ? term.hangul : term.english, levelboth: `${term.hangul}(${term.hanja})`, hanja: term.hanja }
    }
    return { right: say(level), wrong: say(pick(strong ? strengthLevels.slice(0, 4) : strengthLevels.slice(4), next)) }
  },
  score: ({ chart, next }) => {
    const held = Math.round(chart.strength.score)
    return { right: { score: String(held) }, wrong: { score: String(held + 3 + Math.floor(next() * 20)) } }
  },
  factor: ({ chart, next }) => {
    const names = { seasonal: '령', rooted: '지', timely: '시', supported: '세' } as const
    const key = pick(['seasonal', 'rooted', 'timely', 'supported'] as const, next)
    const say = (got: boolean): Values => ({ factor: `${got ? '득' : '실'}${names[key]}` })
    return { right: say(chart.strength[key]), wrong: say(!chart.strength[key]) }
  },
  useful: useful(),
  'useful-strength': useful('strength'),
  'useful-climate': useful('climate'),
  /** Useful by strength, or by no method at all. */
  'useful-any': ({ chart, locale, next }) => {
    const held = chart.usefulElement.flatMap(({ element }) => element ?? [])
    const strength = chart.usefulElement.find(({ method }) => method === 'strength')?.element
    const wrong = elements.filter((entry) => !held.includes(entry))
    return strength
      ? { right: elementWords(strength, locale), ...(wrong.length > 0 ? { wrong: elementWords(pick(wrong, next), locale) } : {}) }
      : null
  },
  'element-day': ({ chart, locale, next }) => {
    const element = stemElement(at(chart, 'day').stem)
    return { right: elementWords(element, locale), wrong: elementWords(other(elements, element, next), locale) }
  },
  'element-branch': ({ chart, locale, next }) => {
    const place = pick(placesOf(chart), next)
    const element = branchElement(at(chart, place).branch)
    const named = { place: placed(place, 'branch', locale) }
    return { right: { ...elementWords(element, locale), ...named }, wrong: { ...elementWords(other(elements, element, next), locale), ...named } }
  },
  compare: ({ chart, locale, next }) => {
    const [a, b] = [pick(elements, next), pick(elements, next)]
    const [first, second] = [chart.elements[a].count, chart.elements[b].count]
    if (first === second) return null
    const [more, less] = first > second ? [a, b] : [b, a]
    const name = (element: Element) => elementWords(element, locale).element!
    return { right: { more: name(more), less: name(less) }, wrong: { more: name(less), less: name(more) } }
  },
  'script-stem': ({ chart, next }) => {
    const { stem } = at(chart, 'day')
    return { right: mixedStem(stem, stem), wrong: mixedStem(stem, other(stems, stem, next)) }
  },
  'script-pillar': ({ chart, next }) => {
    const { pillar } = at(chart, 'day')
    const say = (hanja: Pillar): Values => ({ mixed: `${pillarHangul(pillar)}(${hanja})` })
    return { right: say(pillar), wrong: say(other(pillars, pillar, next)) }
  },
  'script-god': ({ chart, locale, next }) => {
    const value = at(chart, 'month').branchTenGod
    const place = locale === 'ko' ? '월지' : 'month branch'
    const say = (hanja: (typeof tenGods)[number]): Values => ({ mixed: `${tenGodTerms[value].hangul}(${tenGodTerms[hanja].hanja})`, place })
    return { right: say(value), wrong: say(other(tenGods, value, next)) }
  },
}

const stemElement = (stem: Stem) => elements[Math.floor(stems.indexOf(stem) / 2)]!
const branchElement = (branch: Branch): Element =>
  (
    ({
      子: 'water',
      丑: 'earth',
      寅: 'wood',
      卯: 'wood',
      辰: 'earth',
      巳: 'fire',
      午: 'fire',
      未: 'earth',
      申: 'metal',
      酉: 'metal',
      戌: 'earth',
      亥: 'water',
    }) as const
  )[branch]
