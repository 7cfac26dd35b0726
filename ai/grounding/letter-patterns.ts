/** Single stems and branches, and hidden ones, by their names in every script. */
import { type Branch, branches, type Element, elementTerms, type Stem, stems, stemTerms } from '#engine/client'
import {
  anyOf,
  branchByAnimal,
  branchByEnglish,
  branchByFullName,
  branchByHangul,
  branchBySound,
  capitalized,
  inCapitals,
  romanize,
  stemByEnglish,
  stemByFullName,
  stemByHangul,
  stemBySound,
  tenGodByHangul,
} from './lexicon.ts'
import type { Pattern } from './mention.ts'
import { copula, edge, gloss } from './word-edges.ts'

const stemHanja = stems.join('')
const branchHanja = branches.join('')
const stemHangul = anyOf(stemByHangul.keys())
const branchHangul = anyOf(branchByHangul.keys())
const elementEnglish = anyOf(Object.values(elementTerms).map(({ english }) => english))

const notStem: Record<string, RegExp> = {
  정화: /^(?:하|되|된|시키|조|기|작용|시설|\s?(?:작업|능력))/,
  병화: /^(?:되|된)/,
  계수: /^(?:\s?나무|대로|기|를? ?(?:세|계산))/,
}
const notBranch: Record<string, RegExp> = {
  자수: /^(?:하|해|한|했|성|를 놓|가 예)/,
  묘목: /^(?:을|를)?\s?(?:심|사|팔|시장|키우)/,
  해수: /^(?:욕|면|온|를 막)/,
  사화: /^(?:하|되|적)/,
}
const sureBranches: ReadonlySet<string> = new Set(['축토', '인목', '진토', '오화', '미토', '유금', '술토'])
const letterEnd = new RegExp(
  `^(?:이[고며에라다지니네]?|예요|입니다|였|라|로|으로|인 |가 |가$|는 |은 |고[ ,]|니까|네요|죠|${copula}|\\s?[,.)·]|\\((?![\\u4e00-\\u9fff])|$)`,
)
const stemLed = /(?:[연년월일]간|時干|시간|천간|day master|day stem|사령(?:한|하는)? 천간)(?:은|는|이|가|:|의| is)?\s?$/i
const branchLed = /(?:[연년월일시]지|지지|(?:year|month|day|hour) branch)(?:은|는|이|가|:|의|에|에는|엔| is)?\s?$/

/** `gapmok`, `gi-to`: a stem with its element, by their Korean sounds. */
const stemBySoundAndElement = new Map([...stemByFullName].map(([hangul, stem]) => [romanize(hangul), stem]))
const dayStemIs = '(?<=(?:일간[은이] |\\b[Dd]ay (?:[Mm]aster|[Ss]tem) (?:is|:) (?:an? |the )?))'

export const letterPatterns: readonly Pattern[] = [
  {
    kind: 'stem',
    pattern: new RegExp(
      `${dayStemIs}(?<name>${[...stemByFullName.keys()].map((name) => [...name].map(romanize).join('[- ]?')).join('|')})(?![A-Za-z])`,
      'gi',
    ),
    read: ({ name = '' }) => ({ value: stemBySoundAndElement.get(name.toLowerCase().replaceAll(/[- ]/g, ''))! }),
  },
  // An animal is no stem, whichever it is.
  {
    kind: 'stem',
    pattern: new RegExp(`${dayStemIs}(?<name>${anyOf(branchByEnglish.keys())})(?=[.,;]|$|${copula})`, 'gi'),
    read: ({ name }) => ({ value: name }),
  },
  {
    kind: 'stem',
    pattern: new RegExp(`\\b(?<polarity>Yin|Yang)[ -](?<element>${elementEnglish})\\b${gloss}`, 'gi'),
    read: ({ polarity = '', element = '' }) => ({ value: stemByEnglish.get(`${capitalized(polarity)} ${capitalized(element)}`)!, glossed: true }),
  },
  {
    kind: 'stem',
    pattern: new RegExp(`\\b(?<sound>${anyOf(stemBySound.keys())})[ -]?(?<element>${elementEnglish})\\b${gloss}`, 'gi'),
    read: ({ sound = '', element = '' }, { aboutChart }) => {
      const stem = stemBySound.get(sound.toLowerCase())!
      const matches = elementTerms[stemTerms[stem].element].english === capitalized(element)
      return aboutChart && matches && sound[0] !== sound[0]?.toLowerCase() ? { value: stem, glossed: true } : null
    },
  },
  {
    kind: 'branch',
    pattern: new RegExp(
      `\\b(?<name>${anyOf(branchByEnglish.keys())})(?<several>s)?\\b(?:\\s?\\((?<gloss>[${branchHanja}])\\))?(?<suffix> (?:year|month|day|hour)\\b(?! (?:branch|pillar|stem)))?`,
      'g',
    ),
    read: ({ name = '', several, gloss: hanja, suffix }, { text, aboutChart, before, rest }) =>
      (!several || /\b(?:your?|chart|pillars?|self-punishment|one in the (?:year|month|day|hour))\b/i.test(text)) &&
      (hanja ||
        suffix ||
        aboutChart ||
        (/\b(?:being|as) an? $/i.test(before) && /^ (?:by|born)\b/.test(rest)) ||
        /\b(?:year of|sign is|zodiac|born under|sign of|you(?:['’]re| are) an?|i(?:['’]m| am) an?) (?:the |an? )?$/i.test(before))
        ? {
            value: branchByEnglish.get(name)!,
            glossed: Boolean(hanja),
            suffix: /^ (?:zodiac|animal) sign|^ zodiac/.test(rest)
              ? '띠'
              : /\b(?:month|day|hour) (?:animal|sign)[^.]{0,14}$/i.test(before)
                ? undefined
                : /(?:zodiac|sign|animal|born under)[^.]{0,24}$|\b(?:you(?:['’]re| are)|i(?:['’]m| am)|being|as) an? $/i.test(before)
                  ? '띠'
                  : /year of the $/.test(before)
                    ? 'year'
                    : suffix?.trim(),
          }
        : null,
  },
  {
    kind: 'branch',
    pattern: new RegExp(
      `${edge}(?<name>${anyOf(branchByAnimal.keys())})(?<suffix>띠(?![와과랑들끼]|하고| 모임| 동호회| 동창| 클럽| 운세| 해(?:가|는|에(?! ?(?:태어|나[셨신]|났|출생)))| 친구| 아기| 아빠| 엄마| 부부| 손님| 학생| 동료| 상사| 남편| 아내| 아이| 딸| 아들| 사람(?!이))|해(?=에 (?:태어|나셨|났)))`,
      'g',
    ),
    read: ({ name = '' }) => ({ value: branchByAnimal.get(name)!, suffix: '띠' }),
  },
  {
    kind: 'stem',
    pattern: new RegExp(`${edge}(?<name>${anyOf(stemByFullName.keys())})${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja }, { rest }) => {
      // 신금 is 辛金 and 申金: the gloss or the place decides.
      if (notStem[name]?.test(rest)) return null
      const branch = branchByFullName.get(name)
      if (hanja && !stems.includes(hanja[0] as Stem)) return null
      return { value: branch && !hanja ? `${stemByFullName.get(name)}|${branch}` : stemByFullName.get(name)!, glossed: Boolean(hanja) }
    },
  },
  {
    kind: 'branch',
    pattern: new RegExp(`${edge}(?<name>${anyOf(branchByFullName.keys())})${gloss}(?<suffix> ?월| 달)?`, 'g'),
    read: ({ name = '', gloss: hanja, suffix }, { rest, aboutChart }) => {
      if (!hanja && (notBranch[name]?.test(rest) || (!sureBranches.has(name) && !aboutChart && !(suffix && /^에 (?:태어|나[셨신])/.test(rest)))))
        return null
      if (hanja && !branches.includes(hanja[0] as Branch)) return null
      const isMonth = suffix !== undefined && /^에 (?:태어|나[셨신])/.test(rest)
      return { value: branchByFullName.get(name)!, glossed: Boolean(hanja), suffix: isMonth ? '월' : undefined }
    },
  },
  {
    kind: 'branch',
    pattern: new RegExp(`${edge}(?<name>${branchHangul})\\((?<gloss>[${branchHanja}])\\)(?<suffix>월(?!간)|시(?=에|생))?`, 'g'),
    read: ({ name = '', suffix }) => ({ value: branchByHangul.get(name)!, suffix }),
  },
  {
    kind: 'stem',
    pattern: new RegExp(`${edge}(?<name>${stemHangul})\\((?<gloss>[${stemHanja}])\\)`, 'g'),
    read: ({ name = '' }) => ({ value: stemByHangul.get(name)! }),
  },
  {
    kind: 'branch',
    pattern: new RegExp(
      `${edge}(?<name>${branchHangul})(?<suffix>월|시)(?=에 태어|에 났|생|의 기운|(?<=(?:태어난 달|월령|월지|생월)[은는이가] .월)[이인예입라로])`,
      'g',
    ),
    read: ({ name = '', suffix }) => ({ value: branchByHangul.get(name)!, suffix }),
  },
  {
    kind: 'branch',
    pattern: new RegExp(
      `(?<![\\u4e00-\\u9fff])(?<name>[${branchHanja}])(?:[木火土金水])?(?:\\((?:${branchHangul})[목화토금수]?\\))?(?<suffix>월)?(?![\\u4e00-\\u9fff])`,
      'g',
    ),
    read: ({ name = '', suffix }) => ({ value: name, glossed: true, suffix }),
  },
  {
    kind: 'stem',
    pattern: new RegExp(
      `(?<![\\u4e00-\\u9fff])(?<name>[${stemHanja}])(?:[木火土金水])?(?:\\((?:${stemHangul})[목화토금수]?\\))?(?![\\u4e00-\\u9fff])`,
      'g',
    ),
    read: ({ name = '' }) => ({ value: name, glossed: true }),
  },
  {
    kind: 'stem',
    pattern: new RegExp(`${edge}(?<name>${stemHangul})(?:\\((?<gloss>[${stemHanja}])\\))?`, 'g'),
    read: ({ name = '', gloss: hanja }, { before, rest }) =>
      hanja || /^\s?(?:일간|day master)/i.test(rest) || (stemLed.test(before) && letterEnd.test(rest) && !tenGodByHangul.has(name + rest[0]))
        ? { value: stemByHangul.get(name)! }
        : null,
  },
  {
    kind: 'branch',
    pattern: new RegExp(`${edge}(?<name>${branchHangul})(?:\\((?<gloss>[${branchHanja}])\\))?`, 'g'),
    read: ({ name = '', gloss: hanja }, { before, rest }) =>
      hanja || (branchLed.test(before) && letterEnd.test(rest) && !/운성/.test(before + rest) && !(name === '사' && rest.startsWith('이')))
        ? { value: branchByHangul.get(name)! }
        : null,
  },
]

const seatLed = (part: string) =>
  new RegExp(
    `\\b(?:(?:year|month|day|hour)(?:['’]s)? (?:${part})|(?:${part}) of (?:the |your )?(?:year|month|day|hour))(?:,| (?:is|reads|holds|shows|carries|has|being|sits as|as))?(?: an?| the)? $`,
  )
const selfLed = /\b(?:self[- ]element|day master|core|essence|inner self) (?:is|being|as)(?: the| an?)? $/i
/** Gui sits on the day stem; a sound that is both is told apart by the place. */
const seatBehind = (part: string) =>
  new RegExp(
    `^ (?:(?:sits?|stands?|is|rests?|appears?|lies|shows(?: up)?|occupies|fills|takes|holds|rules)(?: (?:in|on|at|as|atop))?|in|on|at|as|atop) (?:the |your )(?:year|month|day|hour) (?:${part})\\b`,
  )
const stemBehind = seatBehind('stem|master')
const branchBehind = seatBehind('branch')
const stemSeat = seatLed('stem|master')
const branchSeat = seatLed('branch')
/** Three Xin stems, your Ding day master, a Bing day master like yours. */
const stemNamed = (before: string, rest: string) =>
  /^ stems?\b/.test(rest) ||
  (/^ day ?master\b/i.test(rest) &&
    (/\b(?:your|you are an?|you['’]re an?|this) $/i.test(before) || /^ day ?master like (?:yours|you|this)\b/i.test(rest)))
const innerWords = /\bhid(?:e|es|den|ing)\b|\binside\b|\bwithin\b|\btucked\b|\bstore[sd]?\b|\bconceal|\bcontains?\b|\bharbou?rs?\b/i

/** Letters by their sound alone, where a place leads them or a branch holds them: the day stem is Ding, inside hide Wu and Geng. */
export const soundPatterns: readonly Pattern[] = [
  {
    kind: 'stem',
    pattern: new RegExp(`\\b(?<name>${inCapitals(stemBySound.keys())})\\b`, 'g'),
    read: ({ name = '' }, { before, rest, text, aboutChart }) =>
      stemSeat.test(before) ||
      stemBehind.test(rest) ||
      stemNamed(before, rest) ||
      selfLed.test(before) ||
      (aboutChart && innerWords.test(text) && !/^(?:You|In)$/.test(name))
        ? { value: stemBySound.get(name.toLowerCase())! }
        : null,
  },
  {
    kind: 'branch',
    pattern: new RegExp(`\\b(?<name>${inCapitals(branchBySound.keys())})\\b`, 'g'),
    read: ({ name = '' }, { before, rest }) =>
      branchSeat.test(before) || branchBehind.test(rest) || /^ branch(?:es)?\b/.test(rest) ? { value: branchBySound.get(name.toLowerCase())! } : null,
  },
]

/** 일간은 qwerty예요: a word in Latin letters that nothing else has read. Tried last. */
export const unknownStemPatterns: readonly Pattern[] = [
  {
    kind: 'stem',
    pattern: new RegExp(`(?<=${edge}일간은 )(?!(?:yin|yang)(?![a-z]))(?<name>[a-z]+(?:-[a-z]+)*)(?=${copula}|이고|이라)`, 'gi'),
    read: ({ name }) => ({ value: name }),
  },
]

/** Hidden stems listed by their letters: 지장간은 무·병·갑. */
export const hiddenPatterns: readonly Pattern[] = [
  {
    kind: 'hidden',
    pattern: new RegExp(
      `(?:지장간|장간|(?:감춰진|숨은|숨겨진|숨어 있는) 천간|hidden stems?)(?:에는|에|은|는|이|가|으로는|:| are| of)?\\s?(?<letters>(?:(?:${stemHangul}|[${stemHanja}])(?:\\([${stemHanja}]\\))?(?:[·,\\s]|와|과)*){1,3})(?=이[고며에라]|예요|입니다|[.,]|$|[이가]? ?(?:들어|숨|있|나[오온옵와]|보[이여입])|으로|로)`,
      'g',
    ),
    read: ({ letters = '' }) => {
      const found = [...letters.replaceAll(/\(.\)/g, '')].flatMap((letter) =>
        (stems as readonly string[]).includes(letter) ? [letter] : (stemByHangul.get(letter) ?? []),
      )
      return found.length > 0 ? { value: found.join('') } : null
    },
  },
]

export function elementOfLetter(letter: string): Element | undefined {
  return stemTerms[letter as Stem]?.element
}
