import { type Branch, branches, type Element, type RelationKind, type Stem, stems } from '#engine/client'
import {
  anyOf,
  branchByEnglish,
  branchByFullName,
  branchByHangul,
  elementByEnglish,
  elementByHangul,
  hangulOfHanja,
  levelByEnglish,
  levelByHangul,
  pillarByEnglish,
  pillarByHangul,
  relationByEnglish,
  relationSuffixes,
  stageByEnglish,
  stageByHangul,
  starByEnglish,
  starByHangul,
  stemByEnglish,
  stemByFullName,
  stemByHangul,
  tenGodByEnglish,
  tenGodByHangul,
} from './lexicon.ts'
import type { Mention, MentionKind } from './mention.ts'

const gloss = '(?:\\s?\\((?<gloss>[\\u4e00-\\u9fff·\\s]{1,7})\\))?'
const edge = '(?<![가-힣])'
const stemHanja = stems.join('')
const branchHanja = branches.join('')
const stemHangul = anyOf(stemByHangul.keys())
const branchHangul = anyOf(branchByHangul.keys())
const elementWords = anyOf(elementByHangul.keys())
const englishElements = 'Wood|Fire|Earth|Metal|Water'
const pillarSuffix = '(?<suffix>\\s?(?:년생|년주|년|월주|월령|월|일주|일진|일생|일(?!\\s?수)|시주|시생|시(?![간작기절도험장대선])|대운|세운))?'
const englishSuffix = '(?<suffix>\\s(?:day pillar|month pillar|year pillar|hour pillar|pillar|day master|day|month|year|hour|luck cycle|cycle))?'

/** Two names in a row are pillars, whatever a single one may also mean. */
const listedAfter = new RegExp(`^\\s?[,·]\\s?(?:${anyOf(pillarByHangul.keys())})`)
const listedBefore = new RegExp(`(?:${anyOf(pillarByHangul.keys())})\\s?[,·]\\s?$`)

const koreanNumbers: Record<string, number> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
}
const englishNumbers: Record<string, number> = { no: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 }
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

interface Pattern {
  kind: MentionKind
  pattern: RegExp
  /** The mention's value and extras, or null where the words mean something else. `rest` is the sentence after the match. */
  read(groups: Record<string, string | undefined>, rest: string, before: string): Partial<Mention> | null
}

function number(word: string): number {
  return koreanNumbers[word] ?? englishNumbers[word.toLowerCase()] ?? Number(word)
}

function elementOf(word: string | undefined): Element | undefined {
  return word === undefined ? undefined : (elementByHangul.get(word) ?? elementByEnglish.get(word.toLowerCase()))
}

const pad = (value: string | number) => String(value).padStart(2, '0')

/** Words that only look like a ten god. */
const notTenGod: Record<string, RegExp> = {
  상관: /^\s?(?:없|이\s?없|관계|하지|있|도\s?없)/,
  편인: /^(?:데|지|가요|걸|듯|\s?것)/,
  정관: /^\s?(?:장|헌)/,
  정재: /^\s?(?:계)/,
}

/** In the order in which they take their letters: what is longer and surer first. */
const patterns: readonly Pattern[] = [
  {
    kind: 'date',
    pattern: /(?<month>\d{1,2})월\s?(?<day>\d{1,2})일(?!\s?간)/g,
    read: ({ month = '', day = '' }) => ({ value: `${pad(month)}-${pad(day)}` }),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?<month>${monthNames.join('|')}) (?<day>\\d{1,2})\\b(?!\\d)`, 'g'),
    read: ({ month = '', day = '' }) => ({ value: `${pad(monthNames.indexOf(month) + 1)}-${pad(day)}` }),
  },
  { kind: 'year', pattern: /(?<!\d)(?<year>(?:19|20|21)\d{2})(?!\d)년?/g, read: ({ year = '' }) => ({ value: year }) },
  { kind: 'month', pattern: /(?<![\d가-힣])(?<month>1[0-2]|[1-9])월/g, read: ({ month = '' }) => ({ value: pad(month) }) },
  {
    kind: 'month',
    pattern: new RegExp(
      `\\b(?<month>${monthNames.filter((name) => name !== 'May' && name !== 'March').join('|')}|(?<=\\b(?:in|around|by|from|of|until) )(?:May|March))\\b`,
      'g',
    ),
    read: ({ month = '' }) => ({ value: pad(monthNames.indexOf(month) + 1) }),
  },
  { kind: 'age', pattern: /(?:만\s?)?(?<age>\d{1,3})세/g, read: ({ age = '' }) => ({ value: age }) },
  { kind: 'age', pattern: /\bage (?<age>\d{1,3})\b/g, read: ({ age = '' }) => ({ value: age }) },
  { kind: 'score', pattern: /(?<score>\d{1,3}(?:\.\d+)?)\s?점/g, read: ({ score = '' }) => ({ value: score }) },
  { kind: 'score', pattern: /(?<score>\d{1,3}(?:\.\d+)?) (?:points|out of 100)/g, read: ({ score = '' }) => ({ value: score }) },
  {
    kind: 'relation',
    pattern: new RegExp(
      `(?<letters>(?:${anyOf([...stemByEnglish.keys(), ...branchByEnglish.keys()])})(?:(?:–|-|, | and )(?:${anyOf([...stemByEnglish.keys(), ...branchByEnglish.keys()])})){1,2}) (?<name>${anyOf(relationByEnglish.keys())})(?:\\s?\\((?<gloss>[\\u4e00-\\u9fff]{2,7})\\))?`,
      'g',
    ),
    read: ({ letters = '', name = '' }) => ({
      value: letters
        .split(/–|-|, | and /)
        .map((word) => stemByEnglish.get(word) ?? branchByEnglish.get(word))
        .join(''),
      relations: [relationByEnglish.get(name)!],
    }),
  },
  relationPattern(`(?<letters>(?:${stemHangul}|${branchHangul}){2,3})`, 'hangul'),
  relationPattern(`(?<letters>[${stemHanja}${branchHanja}]{2,3})`, 'hanja'),
  {
    kind: 'pillar',
    pattern: new RegExp(`\\b(?:(?:Yin|Yang) )?(?<name>${anyOf(pillarByEnglish.keys())})\\b${gloss}${englishSuffix}`, 'g'),
    read: ({ name = '', suffix }) => ({ value: pillarByEnglish.get(name)!, suffix: suffix?.trim(), glossed: true }),
  },
  {
    kind: 'pillar',
    pattern: new RegExp(`${edge}(?<name>${anyOf(pillarByHangul.keys())})${gloss}${pillarSuffix}`, 'g'),
    read: ({ name = '', gloss: hanja, suffix }, rest, before) => {
      const led = /(?:일주|월주|연주|년주|시주|대운|세운|월운|일진)(?:은|는|이|가|의|:|,)?\s?$/.test(before)
      const listed = listedAfter.test(rest) || listedBefore.test(before)
      if (!hanja && !suffix && !listed && !(led && /^(?:[이가은는을를의와과도로예입였\s,.]|으로|$)/.test(rest))) return null
      if (suffix?.trim() === '일' && !hanja && /^\s?(?:이|도|은)?\s?(?:많|있|없)/.test(rest)) return null
      return { value: pillarByHangul.get(name)!, suffix: suffix?.trim(), glossed: Boolean(hanja) }
    },
  },
  {
    kind: 'pillar',
    pattern: new RegExp(`(?<name>[${stemHanja}][${branchHanja}])(?:\\((?<reading>[가-힣]{2})\\))?${pillarSuffix}`, 'g'),
    read: ({ name = '', suffix }) => ({ value: name, suffix: suffix?.trim(), glossed: true }),
  },
  {
    kind: 'stem',
    pattern: new RegExp(`\\b(?<name>${anyOf(stemByEnglish.keys())})\\b${gloss}`, 'g'),
    read: ({ name = '' }) => ({ value: stemByEnglish.get(name)!, glossed: true }),
  },
  {
    kind: 'branch',
    pattern: new RegExp(`\\b(?<name>${anyOf(branchByEnglish.keys())})\\b(?:\\s?\\((?<gloss>[${branchHanja}])\\))?`, 'g'),
    read: ({ name = '', gloss: hanja }, rest, before) =>
      hanja || /(?:branch|sign)(?: is| of)?(?: the)? $/.test(before) || /^ (?:branch|month|sign)/.test(rest)
        ? { value: branchByEnglish.get(name)!, glossed: Boolean(hanja) }
        : null,
  },
  {
    kind: 'stem',
    pattern: new RegExp(`${edge}(?<name>${anyOf(stemByFullName.keys())})${gloss}(?![가-힣]*(?:하고|되어|작용|시설))`, 'g'),
    read: ({ name = '', gloss: hanja }, _rest, before) => {
      // 신금 is 辛金 and 申金: the gloss or a word for the branch decides.
      const branch = branchByFullName.get(name)
      if (hanja && !stems.includes(hanja[0] as Stem)) return null
      if (branch && !hanja && /(?:지지|[일월연년시]지|땅)[^.]{0,8}$/.test(before)) return null
      return { value: stemByFullName.get(name)!, glossed: Boolean(hanja) }
    },
  },
  {
    kind: 'branch',
    pattern: new RegExp(`${edge}(?<name>${anyOf(branchByFullName.keys())})${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja }, rest, before) => {
      if (!hanja && !/(?:지지|[일월연년시]지|글자|자리|땅)/.test(before.slice(-12) + rest.slice(0, 10))) return null
      return { value: branchByFullName.get(name)!, glossed: Boolean(hanja) }
    },
  },
  {
    kind: 'branch',
    pattern: new RegExp(`${edge}(?<name>${branchHangul})월(?=에 태어|생|의 기운)`, 'g'),
    read: ({ name = '' }) => ({ value: branchByHangul.get(name)!, suffix: '월' }),
  },
  {
    kind: 'stem',
    pattern: new RegExp(`(?<name>${stemHangul})\\((?<gloss>[${stemHanja}])\\)`, 'g'),
    read: ({ gloss: hanja = '' }) => ({ value: hanja, glossed: true }),
  },
  {
    kind: 'branch',
    pattern: new RegExp(`(?<name>${branchHangul})\\((?<gloss>[${branchHanja}])\\)(?<suffix>월)?`, 'g'),
    read: ({ gloss: hanja = '', suffix }) => ({ value: hanja, glossed: true, suffix }),
  },
  {
    kind: 'stem',
    pattern: new RegExp(`(?<![\\u4e00-\\u9fff])(?<name>[${stemHanja}])(?:[木火土金水])?(?![\\u4e00-\\u9fff])`, 'g'),
    read: ({ name = '' }) => ({ value: name, glossed: true }),
  },
  {
    kind: 'branch',
    pattern: new RegExp(`(?<![\\u4e00-\\u9fff])(?<name>[${branchHanja}])(?:[木火土金水])?(?<suffix>월)?(?![\\u4e00-\\u9fff])`, 'g'),
    read: ({ name = '', suffix }) => ({ value: name, glossed: true, suffix }),
  },
  {
    kind: 'star',
    pattern: new RegExp(`${edge}(?<name>${anyOf(starByHangul.keys())}|도화|역마|화개|백호|괴강|양인)${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja }, rest, before) => {
      const star = starByHangul.get(name) ?? starByHangul.get(`${name}살`)
      if (!star || (name === '건록' && !/귀인|신살|살/.test(before + rest))) return null
      if (['도화', '백호', '양인', '금여', '암록'].includes(name) && !hanja && !/신살|살|기운|사주/.test(before + rest)) return null
      return { value: star }
    },
  },
  {
    kind: 'star',
    pattern: new RegExp(`\\b(?<name>${anyOf([...starByEnglish.keys()].filter((name) => name !== 'Blade' && name !== 'Canopy'))})\\b${gloss}`, 'g'),
    read: ({ name = '' }) => ({ value: starByEnglish.get(name)! }),
  },
  {
    kind: 'ten-god',
    pattern: new RegExp(`${edge}(?<name>${anyOf(tenGodByHangul.keys())})${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja }, rest) =>
      !hanja && notTenGod[name]?.test(rest) ? null : { value: tenGodByHangul.get(name)!, glossed: Boolean(hanja) },
  },
  {
    kind: 'ten-god',
    pattern: new RegExp(
      `\\b(?<name>${anyOf([...tenGodByEnglish.keys()].filter((name) => name !== 'Friend'))}|Friend(?= \\(|’s star| star))\\b${gloss}`,
      'g',
    ),
    read: ({ name = '' }) => ({ value: tenGodByEnglish.get(name)!, glossed: true }),
  },
  {
    kind: 'stage',
    pattern: new RegExp(`${edge}(?<name>${anyOf(stageByHangul.keys())})${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja }, _rest, before) =>
      hanja || /(?:십이운성|12운성)[^.]{0,6}$/.test(before) ? { value: stageByHangul.get(name)! } : null,
  },
  {
    kind: 'stage',
    pattern: new RegExp(`\\b(?<name>${anyOf(stageByEnglish.keys())})\\b${gloss}(?= stage| \\()?`, 'g'),
    read: ({ name = '', gloss: hanja }, rest, before) =>
      hanja || /^ stage/.test(rest) || /stage of $/.test(before) ? { value: stageByEnglish.get(name)! } : null,
  },
  {
    kind: 'strength',
    pattern: new RegExp(`${edge}(?<name>${anyOf(levelByHangul.keys())})${gloss}(?!\\s?(?:개발|성경|과 |와 ))`, 'g'),
    read: ({ name = '', gloss: hanja }) => ({ value: levelByHangul.get(name)!, glossed: Boolean(hanja) }),
  },
  {
    kind: 'strength',
    pattern: new RegExp(`\\b(?<name>${anyOf([...levelByEnglish.keys()].filter((name) => name.includes(' ')))}|Weak|Strong)\\b${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja }) => ({ value: levelByEnglish.get(name)!, glossed: Boolean(hanja) }),
  },
  {
    kind: 'useful-element',
    pattern: new RegExp(
      `(?:용신(?:은|이)?|도움이 되는 기운은[^.]{0,12}?|억부[^.]{0,6}? )\\s?(?<name>${elementWords})(?:\\s?\\([木火土金水]\\))?(?=\\s?(?:기운|쪽|이|예요|으로|로|일|$))`,
      'g',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'useful-element',
    pattern: new RegExp(`(?:helpful element|useful element)(?: is| looks like|,)? (?<name>${englishElements})(?:\\s?\\([木火土金水]\\))?`, 'gi'),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  extremePattern('element-strongest', '가장 (?:강한|두터운|많은|센)', 'strongest|heaviest'),
  extremePattern('element-weakest', '가장 (?:약한|얇은|적은|모자란)', 'weakest|thinnest|lightest'),
  {
    kind: 'element-strongest',
    pattern: new RegExp(`(?<name>${elementWords})(?:\\s?\\([木火土金水]\\))?\\s?기운이 가장 (?:강|두터|많|세)`, 'g'),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element-weakest',
    pattern: new RegExp(`(?<name>${elementWords})(?:\\s?\\([木火土金水]\\))?\\s?기운이 가장 (?:약|얇|적|모자)`, 'g'),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `${edge}(?<name>${elementWords})(?:\\s?\\([木火土金水]\\))?\\s?(?:기운|오행)?(?:이|가|은|는|:)?\\s?(?:모두|총)?\\s?(?<count>\\d|${anyOf(Object.keys(koreanNumbers))})\\s?(?:개|글자|자(?![가-힣]))`,
      'g',
    ),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: number(count) }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `\\b(?<count>[0-8]|${Object.keys(englishNumbers).join('|')}) (?<name>${englishElements})(?= (?:letters?|characters?)|[,.]| and)`,
      'gi',
    ),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: number(count) }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `${edge}(?<name>${elementWords})(?:\\s?\\([木火土金水]\\)|\\s?기운|\\s?오행)(?:이|가|은|는)?\\s?(?:하나도\\s?|전혀\\s?)?(?:없|비어)`,
      'g',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `없는 오행은 (?<names>(?:${elementWords})(?:·(?:${elementWords}))*)|(?:글자 수로는) (?<bare>(?:${elementWords})(?:·(?:${elementWords}))*)(?=이 비어|가 비어)`,
      'g',
    ),
    read: ({ names, bare }) => ({
      value: (names ?? bare ?? '')
        .split('·')
        .map((name) => elementOf(name))
        .join(','),
    }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `(?:missing|without any|absent) (?:element is |elements are )?(?<names>(?:${englishElements})(?:(?:, | and )(?:${englishElements}))*)`,
      'g',
    ),
    read: ({ names = '' }) => ({
      value: names
        .split(/, | and /)
        .map((name) => elementOf(name))
        .join(','),
    }),
  },
  { kind: 'luck-direction', pattern: /(?<name>순행|역행)/g, read: ({ name }) => ({ value: name === '순행' ? 'forward' : 'backward' }) },
  {
    kind: 'void',
    pattern: new RegExp(`공망(?:은|이|인)?\\s?(?<letters>(?:${branchHangul}|[${branchHanja}]|[·,\\s과와])+)`, 'g'),
    read: ({ letters = '' }) => {
      const found = [...letters].flatMap(
        (letter) => branchByHangul.get(letter) ?? ((branches as readonly string[]).includes(letter) ? [letter as Branch] : []),
      )
      return found.length === 2 ? { value: found.join('') } : null
    },
  },
]

function relationPattern(letters: string, script: 'hangul' | 'hanja'): Pattern {
  const names = anyOf(relationSuffixes.map((suffix) => suffix[script]))
  return {
    kind: 'relation',
    pattern: new RegExp(
      `${script === 'hangul' ? edge : ''}${letters}\\s?(?<name>${names})(?:\\s?\\((?<gloss>[\\u4e00-\\u9fff ]{2,7})\\))?(?<next>[가-힣])?`,
      'g',
    ),
    read: ({ letters: found = '', name = '', gloss: hanja, next }) => {
      const suffix = relationSuffixes.find((entry) => entry[script] === name)!
      // 인사해요, 묘사해: a verb, not a harm.
      if (script === 'hangul' && !hanja && ['해', '파', '형', '극'].includes(name) && !(next && '이가은는을의과와'.includes(next))) return null
      const values = script === 'hanja' ? [found] : readLetters(found, suffix.kinds)
      return { value: values.join('|'), relations: suffix.kinds }
    },
  }
}

/** 신 and 기 are both a stem and a branch or two: all readings that could be meant. */
function readLetters(found: string, kinds: readonly RelationKind[]): string[] {
  const asStems = [...found].map((letter) => stemByHangul.get(letter))
  const asBranches = [...found].map((letter) => branchByHangul.get(letter))
  const stemKinds = kinds.some((kind) => kind.startsWith('stem'))
  return [...(stemKinds && asStems.every(Boolean) ? [asStems.join('')] : []), ...(asBranches.every(Boolean) ? [asBranches.join('')] : [])]
}

function extremePattern(kind: MentionKind, korean: string, english: string): Pattern {
  return {
    kind,
    pattern: new RegExp(
      `${korean} (?:것은|기운은|오행은)\\s?(?<name>${elementWords})|(?:${english})(?: element)? is (?<english>${englishElements})`,
      'g',
    ),
    read: ({ name, english: word }) => ({ value: elementOf(name ?? word)! }),
  }
}

const letterNames = new Set([...stemByHangul.keys(), ...branchByHangul.keys()])
const pairNames = new Set(pillarByHangul.keys())
const fullNames = new Set([...stemByFullName.keys(), ...branchByFullName.keys()])
const elementNames = new Set(['목', '화', '토', '금', '수'])
const termNames = new Set([
  ...tenGodByHangul.keys(),
  ...starByHangul.keys(),
  ...levelByHangul.keys(),
  ...[...stageByHangul.keys()].filter((name) => name.length > 1),
])
const vocabularies = [letterNames, pairNames, fullNames, elementNames, termNames]

/** 기축(己未): each script is fine, together they are not. */
function findDisagreements(text: string): Mention[] {
  return [...text.matchAll(/([가-힣]+)\s?\(([\u4e00-\u9fff]{1,4})\)|([\u4e00-\u9fff]{1,4})\(([가-힣]{1,4})\)/g)].flatMap((match): Mention[] => {
    const hanja = match[2] ?? match[3] ?? ''
    const hangul = match[1] ?? match[4] ?? ''
    const expected = hangulOfHanja.get(hanja)
    if (!expected || hangul.endsWith(expected)) return []
    const written = hangul.slice(-expected.length)
    const known = vocabularies.some((vocabulary) => vocabulary.has(written) && vocabulary.has(expected))
    return known ? [{ kind: 'disagreement', start: match.index, end: match.index + match[0].length, text: match[0], value: hanja }] : []
  })
}

/** Everything said about a chart in one sentence, in reading order. A letter belongs to one mention at most. */
export function findMentions(text: string): Mention[] {
  const disagreements = findDisagreements(text)
  const mentions = [...disagreements]
  let free = text
  for (const { start, end } of disagreements) free = free.slice(0, start) + '\0'.repeat(end - start) + free.slice(end)
  for (const { kind, pattern, read } of patterns) {
    for (const match of free.matchAll(pattern)) {
      const groups = match.groups ?? {}
      const suffix = groups.suffix ?? ''
      const next = groups.next ?? ''
      const end = match.index + match[0].length - suffix.length - next.length
      const found = read(groups, text.slice(match.index + match[0].length), text.slice(0, match.index))
      if (!found || found.value === undefined || found.value === '') continue
      mentions.push({ kind, start: match.index, end, text: text.slice(match.index, end), value: found.value, ...found } as Mention)
      free = free.slice(0, match.index) + '\0'.repeat(end - match.index) + free.slice(end)
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}
