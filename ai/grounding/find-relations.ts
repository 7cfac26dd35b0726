import { type Branch, branches, type RelationKind, stems } from '#engine/client'
import {
  anyOf,
  branchByAnimal,
  branchByEnglish,
  branchByFullName,
  branchByHangul,
  branchBySound,
  inCapitals,
  positionByKorean,
  relationSuffixes,
  stemByEnglish,
  stemByFullName,
  stemByHangul,
  stemBySound,
} from './lexicon.ts'
import type { Mention } from './mention.ts'
import { countWords, englishCountWords, readNumber } from './numbers.ts'
import { copula, edge } from './word-edges.ts'

const combinations: readonly RelationKind[] = [
  'stem-combination',
  'six-combination',
  'three-combination',
  'half-combination',
  'directional-combination',
]
const kindsByRoot: readonly [RegExp, readonly RelationKind[]][] = [
  [/^천간합|^stem combination/i, ['stem-combination']],
  [/^천간충|^stem clash/i, ['stem-clash']],
  [/^천간극|^stem control|^극/i, ['stem-control']],
  [/^육합|^six|^liu ?he/i, ['six-combination']],
  [/^삼합|^three|^triple|tri(?:ad|nity|ne|angle)$|frame$/i, ['three-combination']],
  [/^반합|^half/i, ['half-combination']],
  [/^방합|^directional|^seasonal/i, ['directional-combination']],
  [/^암합|^hidden/i, ['hidden-combination']],
  [/^자형|^self/i, ['self-punishment']],
  [/^원진|^resent/i, ['resentment']],
  [/^합|^combin|^pairs? up|^bond|^unite|^harmoni/i, combinations],
  [/^상?충|^맞?부딪|^clash|^oppos|^conflict/i, ['clash', 'stem-clash']],
  [/^형|^punish/i, ['punishment', 'self-punishment']],
  [/^파|^break/i, ['break']],
  [/^육?해|^harm/i, ['harm']],
]
export const kindsOf = (name: string): readonly RelationKind[] => kindsByRoot.find(([root]) => root.test(name))?.[1] ?? []

const named = '천간합|천간충|천간극|육합|삼합|반합|방합|암합|자형|원진살?'
const particle = `(?=[이가은는을를의과와도로,.]|으로|라(?:고|던|는|서)| 관계|살|\\(|$|예요|입니다|${copula})`
/** After two letters or places even 형, 파 and 해 are relations, as long as they are not the stem of a verb. */
const joined = `(?<name>(?:${named})|(?:충|합)(?=[이가은는을의과와도로,.하해한했함되돼된됐됨살\\s(]|으로|예요|입니다|${copula}|$)(?!니다)|(?:형|파|해|극)(?:${particle}|(?=하[고는며여]|한다|해요|합니다|된다|돼요|됩니다))|맞?부딪|상충(?=[하해한되돼을의])|충돌|육해(?=[를가의로])|해(?=[쳐치친]))`
const letter = `(?:${anyOf([...stemByFullName.keys(), ...branchByFullName.keys(), ...stemByHangul.keys(), ...branchByHangul.keys(), ...stems, ...branches, ...branchByAnimal.keys(), ...branchByEnglish.keys(), ...stemByEnglish.keys()])})(?:\\s?\\([^)]{1,12}\\))?`
const fullLetter = `(?:${anyOf([...stemByFullName.keys(), ...branchByFullName.keys()])})`
const place = '(?:[연년월일시][간지주]|태어난 [해달날시](?:의 [천지][간지])?)'
const placed = `(?:(?:(?:당신|상대방?|그분|그 사람|남자친구|여자친구|연인|배우자|파트너|두 사람)의 |당신 |상대 |내 |제 )?${place}(?:의|인|에 있는|에 앉은)? )?`
const between = '(?:와|과|랑|이랑|하고|[·,–~-]| 그리고)\\s?'
const filler = '(?:[가-힣]+(?:게|로|에|며|서|고|히|이에|이에서|이에는)? ){0,2}'

interface Joined {
  pattern: RegExp
  of: 'letters' | 'places'
}
const letterPair = (first: string, second: string, third = '') => `${edge}${placed}(?<a>${letter})${first}${placed}(?<b>${letter})${third}${second}`
const placePair = (first: string, second: string) => `${edge}(?<a>${place})${first}(?<b>${place})${second}`

const koreanJoined: readonly Joined[] = [
  {
    of: 'letters',
    pattern: new RegExp(
      `${letterPair(between, `(?:이|가|은|는|의|도|끼리)?\\s?${filler}`, `(?:${between}${placed}(?<c>${letter}))?`)}${joined}`,
      'g',
    ),
  },
  { of: 'letters', pattern: new RegExp(`${letterPair('(?:이|가|은|는) (?:서로 )?', `(?:와|과|랑|하고)\\s?${filler}`)}${joined}`, 'g') },
  { of: 'places', pattern: new RegExp(`${placePair(between, `(?:이|가|은|는|의|도|에|에는|끼리)?\\s?${filler}`)}${joined}`, 'g') },
  { of: 'places', pattern: new RegExp(`${placePair('(?:이|가|은|는) ', `(?:와|과|랑|하고)\\s?${filler}`)}${joined}`, 'g') },
  { of: 'places', pattern: new RegExp(`${edge}(?<name>${named}|충|합|형|파|해)(?:이|은|는|가) ${placePair(between, '')}`, 'g') },
  { of: 'letters', pattern: new RegExp(`${edge}(?<a>${fullLetter}) (?<b>${fullLetter})(?:이|가|은|는|의)? ${filler}${joined}`, 'g') },
]

const englishName =
  '(?<name>(?:[Ss]tem|[Ss]ix|[Tt]hree|[Tt]riple|[Hh]alf|[Dd]irectional|[Ss]easonal|[Hh]idden)[ -](?:[Cc]ombin(?:ations?|es?)|[Hh]armon(?:y|ies))|(?:(?:[Ff]ull|[Ww]hole|[Cc]omplete) )?(?:(?:[Ww]ood|[Ff]ire|[Ee]arth|[Mm]etal|[Ww]ater) )?(?:[Tt]riads?|[Tt]rinity|[Tt]rine|[Tt]riangle|[Ff]rame)|[Ss]tem [Cc]lash(?:es)?|[Ss]tem [Cc]ontrol|[Ss]elf-[Pp]unish(?:ment|es)?|[Cc]lash(?:es|ing)?|[Cc]ombin(?:ations?|es?|ing)|[Pp]unish(?:ments?|es|ing)?|[Hh]arm(?:s|ing)?|[Bb]reaks?|[Rr]esent(?:ment|s)?|[Oo]ppos(?:es?|ition)|[Cc]onflicts?|[Bb]onds?|[Uu]nites?|[Pp]airs? up|[Ll]iu ?he|충|합|육합|삼합|반합|원진|암합)(?![a-z])'
const englishLetter = `(?:${anyOf([...stemByEnglish.keys(), ...branchByEnglish.keys()])})s?(?:\\s?\\([^)]{1,3}\\))?`
/** Zi and Wu: letters by their sound, where both are written so. */
const soundLetter = `(?:${inCapitals([...stemBySound.keys(), ...branchBySound.keys()])})(?:\\s?\\([^)]{1,3}\\))?`
const whose = "(?:the |your |its |his |her |their |my |a |your partner[’']s |the other[’']s )?"
const englishSeat =
  '(?: (?:in|of|on|from) (?:the |your )?(?:year|month|day|hour)(?: (?:branch|stem|pillar))?| [Dd]ay [Mm]aster| (?:year|month|day|hour) (?:branch|stem|pillar))?'
const englishSeats =
  '(?: (?:in|of|on|from|at) (?:the |your )?(?:(?:year|month|day|hour)(?:,? and (?:the |your )?|, (?:the |your )?)?){2,3}(?: branches| stems| pillars)?)?'
const englishPlace = (name: string) => `(?<${name}>year|month|day|hour)`
const part = '(?<part>branch|stem|pillar)(?:es|s)?'
const forming =
  '(?:(?: branches| stems)?,? ?(?:(?:are|stand|sit|meet|come) (?:together )?(?:in|as) |forms? |completes? |makes? |creates? |gives? |have |share |produce |build |join in |in |do |are (?=[Cc]lashing|[Cc]ombining|[Hh]arming|[Pp]unishing)|stand in |(?:are |come )?(?:hold(?:s|ing)? hands|join(?:s|ed|ing)? hands|lock(?:s|ed|ing)? arms|meet(?:s|ing)?|join(?:ed|ing)|linked|locked|bound|tied|caught) (?:together )?(?:in|as|by|through) |(?:(?!not |never )[a-z]+ ){1,4}(?:in|as) (?=an? |the )|(?:(?!not |never )[a-z]+ ?){1,4}, (?=an? )|are (?:linked|joined|tied|bound|connected) (?:by|in) )?(?:an? |the )?)'
const englishJoined: readonly Joined[] = [
  {
    of: 'letters',
    pattern: new RegExp(
      `\\b(?<a>${soundLetter})${englishSeat}(?: and |–|-|, | & |/| with )${whose}(?<b>${soundLetter})${englishSeat}(?:(?:,? and |–|-|, )(?<c>${soundLetter}))?${forming}${englishName}`,
      'g',
    ),
  },
  {
    of: 'letters',
    pattern: new RegExp(
      `${englishName}(?: relationship)? (?:[a-z]+ )?(?:between|of|from) ${whose}(?<a>${soundLetter})${englishSeat}(?: and | with )${whose}(?<b>${soundLetter})`,
      'g',
    ),
  },
  {
    of: 'letters',
    pattern: new RegExp(`\\b(?<a>${soundLetter})${englishSeat} ${englishName}(?: with| against|)(?: the| your)? (?<b>${soundLetter})\\b`, 'g'),
  },
  {
    of: 'letters',
    pattern: new RegExp(
      `\\b(?<a>${englishLetter})${englishSeat}(?: and |–|-|, | & |/| with )${whose}(?<b>${englishLetter})${englishSeat}(?:(?:,? and |–|-|, )${whose}(?<c>${englishLetter})${englishSeat})?${englishSeats}${forming}${englishName}`,
      'g',
    ),
  },
  {
    of: 'letters',
    pattern: new RegExp(
      `\\b(?<a>${englishLetter})${englishSeat} (?:meets?|faces|joins|runs into|comes up against) ${whose}(?<b>${englishLetter})${englishSeat},? (?:in|as|for|with|making|forming|creating) (?:an? |the )?${englishName}`,
      'g',
    ),
  },
  {
    of: 'letters',
    pattern: new RegExp(
      `${englishName}(?: relationship)? (?:between|of|from) ${whose}(?<a>${englishLetter})${englishSeat}(?: and | with )${whose}(?<b>${englishLetter})`,
      'g',
    ),
  },
  {
    of: 'letters',
    pattern: new RegExp(
      `\\b(?<a>${englishLetter})${englishSeat} (?:[a-z]+ (?:an? )?)?${englishName}(?: with| against|)(?: both)?(?: the| your| its)?(?: two)? (?<b>${englishLetter})`,
      'g',
    ),
  },
  {
    of: 'places',
    pattern: new RegExp(
      `\\b${englishPlace('a')}(?: branch| stem| pillar)? and (?:the |your )?${englishPlace('b')} ${part}${forming}${englishName}`,
      'gi',
    ),
  },
  {
    of: 'places',
    pattern: new RegExp(
      `${englishName}(?: relationship)? (?:[a-z]+ )?(?:between|of|joins|joining|links|linking)(?: the| your)? ${englishPlace('a')}(?: branch| stem| pillar)? and (?:the |your )?${englishPlace('b')} ${part}`,
      'gi',
    ),
  },
  {
    of: 'places',
    pattern: new RegExp(`\\b(?:your|the) ${englishPlace('a')} and (?:the |your )?${englishPlace('b')}${forming}${englishName}`, 'gi'),
  },
  {
    of: 'places',
    pattern: new RegExp(
      `\\b[Bb]etween (?:the |your )?${englishPlace('a')}(?: branch| stem)? and (?:the |your )?${englishPlace('b')} ${part},? (?:there is|there['’]s|we find|you have|runs|stands|sits|lies|you find) (?:an? )?${englishName}`,
      'gi',
    ),
  },
  {
    of: 'places',
    pattern: new RegExp(
      `${englishName} between (?:the |your )?${englishPlace('a')} and (?:the |your )?${englishPlace('b')}(?! (?:branch|stem|pillar))`,
      'gi',
    ),
  },
  {
    of: 'places',
    pattern: new RegExp(
      `\\b${englishPlace('a')} ${part}(?: [a-z]+){0,2} (?:an? )?${englishName}(?: with| against|)(?: the| your)? ${englishPlace('b')} (?:branch|stem|pillar)`,
      'gi',
    ),
  },
]

/** 신 and 기 are both a stem and a branch or two: all readings that could be meant. */
function readLetters(found: readonly string[], kinds: readonly RelationKind[]): string[] {
  const asStems = found.map(stemOf)
  const asBranches = found.map(branchOf)
  const stemKinds = kinds.some((kind) => kind.startsWith('stem'))
  return [...(stemKinds && asStems.every(Boolean) ? [asStems.join('')] : []), ...(asBranches.every(Boolean) ? [asBranches.join('')] : [])]
}

function stemOf(word: string): string | undefined {
  return (
    stemByHangul.get(word) ??
    stemByFullName.get(word) ??
    stemByEnglish.get(word) ??
    stemBySound.get(word.toLowerCase()) ??
    ((stems as readonly string[]).includes(word) ? word : undefined)
  )
}
function branchOf(word: string): string | undefined {
  return (
    branchByHangul.get(word) ??
    branchByFullName.get(word) ??
    branchByEnglish.get(word) ??
    branchByAnimal.get(word) ??
    branchBySound.get(word.toLowerCase()) ??
    ((branches as readonly string[]).includes(word as Branch) ? word : undefined)
  )
}
const bare = (word: string) => word.replace(/\s?\([^)]*\)$/, '').replace(/s$/, '')

function placeOf(word: string, written: string | undefined): string {
  const korean = positionByKorean[word.replace('태어난 ', '')[0]!]
  if (korean) return `${korean}.${/간$/.test(word) ? 'stem' : /지$/.test(word) ? 'branch' : 'pillar'}`
  return `${word.toLowerCase()}.${(written ?? 'pillar').toLowerCase()}`
}

const spokenOfChart = /\b(?:chart|pillars?|stems?|branch(?:es)?|day master|bazi|saju)\b/i

function readJoined(text: string, { pattern, of }: Joined): Mention[] {
  return [...text.matchAll(pattern)].flatMap((match): Mention[] => {
    const { a = '', b = '', c, name = '', part: written } = match.groups ?? {}
    const relations = kindsOf(name)
    const found = { kind: 'relation' as const, start: match.index, end: match.index + match[0].length, text: match[0].trim(), relations }
    if (of === 'places') return [{ ...found, value: '', places: [placeOf(a, written), placeOf(b, written)] }]
    // Bing and Ding pair up for the dance: people.
    if (/^pair/i.test(name) && !spokenOfChart.test(text)) return []
    const values = readLetters([a, b, ...(c ? [c] : [])].map(bare), relations)
    return values.length > 0 ? [{ ...found, value: values.join('|') }] : []
  })
}

const suffixNames = {
  hangul: anyOf(relationSuffixes.map((suffix) => suffix.hangul)),
  hanja: anyOf(relationSuffixes.map((suffix) => suffix.hanja)),
}
/** In one script or, once terms are read, letters in hanja before a name in hangul. */
const attached = (['hangul', 'hanja', 'mixed'] as const).map((script) => {
  const letters =
    script === 'hangul' ? `(?:${anyOf([...stemByHangul.keys(), ...branchByHangul.keys()])}){2,3}` : `[${stems.join('')}${branches.join('')}]{2,3}`
  return {
    script,
    pattern: new RegExp(
      `${script === 'hangul' ? edge : ''}(?<letters>${letters})(?<space>\\s?)(?<name>${suffixNames[script === 'hanja' ? 'hanja' : 'hangul']})(?:살)?(?:\\s?\\((?<gloss>[\\u4e00-\\u9fff ]{2,7})\\))?(?<next>[가-힣])?`,
      'g',
    ),
  }
})

/** 축미충, 해묘미 삼합, 壬丁合. */
function findAttached(text: string): Mention[] {
  return attached.flatMap(({ script, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): Mention[] => {
      const { letters = '', name = '', gloss, next = '', space } = match.groups ?? {}
      const suffix = relationSuffixes.find((entry) => entry[script === 'hanja' ? 'hanja' : 'hangul'] === name)!
      // 인사해요, 인사 합니다: verbs.
      const isShort = script !== 'hanja' && !gloss && name.length === 1
      const isLed = /^ (?:때문|덕|관계|작용|구조|이 |가 )/.test(text.slice(match.index + match[0].length))
      if (isShort && ['해', '파', '형', '극'].includes(name) && !isLed && !(next && '이가은는을를의과와도로으라인살예입'.includes(next))) return []
      const isOwned = next === '의' && /^ (?:관계|작용|기운|구조|형국)/.test(text.slice(match.index + match[0].length))
      if (isShort && next && !isOwned && (space ? !'이가은는을의과와도으'.includes(next) : '격니의계'.includes(next))) return []
      const values = script !== 'hangul' ? [letters] : readLetters([...letters], suffix.kinds)
      if (values.length === 0) return []
      const end = match.index + match[0].length - next.length
      return [{ kind: 'relation', start: match.index, end, text: text.slice(match.index, end), value: values.join('|'), relations: suffix.kinds }]
    }),
  )
}

const frame = new RegExp(
  `${edge}(?<letters>(?:${anyOf(branchByHangul.keys())}){3})(?:이|가|은|는)?\\s(?:[가-힣]+ ){0,3}?(?:[목화금수]?국(?=[을이])|(?:다|모두|전부|온전히|빠짐없이|한데) (?:모[여였이인]|있|갖[추춘춰췄]))`,
  'g',
)

/** 신자진이 다 모여 수국을 이룬다: three branches that are one frame. */
function findFrames(text: string): Mention[] {
  const relations: readonly RelationKind[] = ['three-combination', 'directional-combination']
  return [...text.matchAll(frame)].flatMap((match): Mention[] => {
    const letters = match.groups?.letters ?? ''
    const value = readLetters([...letters], relations).find((branchSet) => frames.has([...branchSet].sort().join('')))
    return value ? [{ kind: 'relation', start: match.index, end: match.index + letters.length, text: letters, value, relations }] : []
  })
}
const frames: ReadonlySet<string> = new Set(
  ['申子辰', '寅午戌', '巳酉丑', '亥卯未', '寅卯辰', '巳午未', '申酉戌', '亥子丑'].map((letters) => [...letters].sort().join('')),
)

const inChart =
  /사주|원국|팔자|명식|chart|지지끼리|천간끼리|네 기둥|네 글자|\b(?:among|between|across) (?:your|my|his|her|the|these) (?:(?:two|three|four|known) )?(?:branches|stems|pillars)\b/i
const loneKorean = new RegExp(
  `${edge}(?<name>${named}|충|합|형살|삼형살?)(?:이|가|은|는|도)?\\s?(?<more>(?:하나도 |전혀 |아예 )?(?:없|있|보이|들어|(?<count>${countWords})\\s?(?:개|번|군데|쌍|[이예뿐])))`,
  'g',
)
const loneEnglish = new RegExp(
  `\\b(?<count>not (?:a single|one|any)|${englishCountWords}|any|without|free of|free from|there (?:is|are)(?: an?)?)(?: branch)? ${englishName}(?! (?:between|of|with) (?!branches|stems|them|pillars))`,
  'gi',
)

/** 충이 없어요, two clashes in your chart: whether there are any, and how many. */
function findLone(text: string): Mention[] {
  if (!inChart.test(text)) return []
  return [...text.matchAll(loneKorean), ...text.matchAll(loneEnglish)].flatMap((match): Mention[] => {
    const { name = '', count } = match.groups ?? {}
    // Six Combination: a name, no number.
    if (/^(?:six|three)$/i.test(count ?? '') && /^combination$/i.test(name)) return []
    const number = count === undefined ? Number.NaN : readNumber(count)
    const denied = /없/.test(match.groups?.more ?? '') || number === 0 || /^(?:without|free|no$|not )/i.test(count ?? '')
    return [
      {
        kind: 'relation',
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        value: '',
        relations: kindsOf(name),
        ...(denied ? { denied } : Number.isNaN(number) ? {} : { count: number }),
      },
    ]
  })
}

/** Without any of these nothing is said of a relation. */
const relationRoot =
  /[합충형파해극국合沖剋刑破害]|원진|怨嗔|부딪|모[여였이인]|clash|combin|punish|harm|break|resent|oppos|conflict|bond|unite|harmon|liu ?he|pairs? up|triad|trinity|trine|triangle|frame/i

/** Everything said about how letters or places meet, each place in the text once. */
export function findRelations(text: string): { attached: Mention[]; joined: Mention[] } {
  if (!relationRoot.test(text)) return { attached: [], joined: [] }
  const free = (mentions: Mention[], taken: readonly Mention[]) =>
    mentions.filter((mention) => !taken.some((other) => other.start < mention.end && mention.start < other.end))
  const named = findAttached(text)
  const first = [...named, ...free(findFrames(text), named)]
  const found: Mention[] = []
  const ways = [...(/[가-힣\u4e00-\u9fff]/.test(text) ? koreanJoined : []), ...(/[A-Za-z]/.test(text) ? englishJoined : [])]
  for (const way of ways) found.push(...free(readJoined(text, way), [...first, ...found]))
  found.push(...free(findLone(text), [...first, ...found]))
  return {
    attached: [...first, ...found.filter(({ text: written }) => /–/.test(written))],
    joined: found.filter(({ text: written }) => !/–/.test(written)),
  }
}
