/** Pillars and letters as pictures: a green dragon, the hour of the Rat, a rabbit in the month branch, Yin Wood as 음목. */
import { type Element, elements, elementTerms, stems, stemTerms } from '#engine/client'
import { anyOf, branchByAnimal, branchByEnglish, elementByHangul, inCapitals, pillarOfBranch, stemBySound } from './lexicon.ts'
import type { Pattern } from './mention.ts'
import { copula } from './word-edges.ts'

const koreanColours: Record<string, Element> = {
  푸른: 'wood',
  파란: 'wood',
  청색: 'wood',
  초록: 'wood',
  붉은: 'fire',
  빨간: 'fire',
  누런: 'earth',
  노란: 'earth',
  황금: 'earth',
  하얀: 'metal',
  흰: 'metal',
  검은: 'water',
  까만: 'water',
}
const englishColours: Record<string, Element> = {
  Green: 'wood',
  Blue: 'wood',
  Azure: 'wood',
  Red: 'fire',
  Yellow: 'earth',
  Brown: 'earth',
  White: 'metal',
  Black: 'water',
}
const animals = anyOf(branchByAnimal.keys())
const englishAnimals = anyOf(branchByEnglish.keys())
const elementWords = anyOf([...elementByHangul.keys()].filter((name) => name.length > 1 || ['불', '흙', '쇠', '물'].includes(name)))
const start = '(?<![가-힣\\0])'
const bornBehind = /^(?:에 |에는 |로 |으로 )?(?:태어|나[셨신오온와]|났|생|세상)/
const birthBefore = /(?:태어난|나신|타고난) [^.,]{0,12}$/
const pillarBefore = /(?:일주|월주|연주|년주|시주|태어난 (?:해|달|날|시))[^.,]{0,14}\s$/
const branchBefore =
  /(?:[연년월일시]지|배우자 ?(?:궁|자리)|앉은 자리|깔고 앉은(?= )|일간 ?(?:바로 )?(?:아래|밑)|발밑)(?:의? ?(?:동물|글자))?(?:에|에는|엔|가|는|은|이|를|의)? ?(?:(?:깔고 )?앉(?:은|아 있는) )?(?:동물(?:로 치면|로는|은|이) |건 |것은 |게 )?$/
const called = new RegExp(
  `^(?:이에요|이다|예요|입니다|이고|라서|라 |이라|이네|네요|죠|이죠|${copula}|[이가]? (?:앉|놓|있|자리|들|서 |웅크|엎드|버티|누워|숨))`,
)

const stemSounds = inCapitals(stemBySound.keys())
const crouches = '(?:sits|lies|crouches|stands|lives|hides|waits|sleeps|rests|stays|curls|dwells|is)'

export const imagePatterns: readonly Pattern[] = [
  {
    kind: 'pillar',
    pattern: new RegExp(
      `${start}(?:(?<colour>${anyOf(Object.keys(koreanColours))}) ?|(?<element>${elementWords})(?:의|의 | ))(?<animal>${animals})(?<suffix>띠|해|날|일주|월주|연주|년주|시주|의 ?[해날]|의 달| 일주| 월주| 연주| 년주| 시주)?(?=[^가-힣]|이|가|은|는|를|을|로|예|에|입|라|네|죠|의|시|답|${copula})`,
      'g',
    ),
    read: ({ colour = '', element = '', animal = '', suffix: written = '' }, { text, before, rest }) => {
      const place = written.replace(/^(?:의)? ?/, '')
      const isYear = /^(?:해|날|달)$/.test(place)
      const isMeant =
        ['띠'].includes(place) || /주$/.test(place) || (isYear && (bornBehind.test(rest) || birthBefore.test(before))) || pillarBefore.test(before)
      if (!isMeant && !(isYear && /올해|내년|작년|\d{4}년/.test(text))) return null
      const pillar = pillarOfBranch(koreanColours[colour] ?? elementByHangul.get(element)!, branchByAnimal.get(animal)!)
      return pillar ? { value: pillar, suffix: { 해: '년', 날: '일', 달: '월' }[place] ?? (place || undefined) } : null
    },
  },
  {
    kind: 'pillar',
    pattern: new RegExp(
      `\\b(?<colour>${anyOf(Object.keys(englishColours))}) (?<animal>${englishAnimals})\\b(?<suffix> (?:year|month|day|hour)(?: pillar)?\\b)?`,
      'g',
    ),
    read: ({ colour = '', animal = '', suffix }, { text, aboutChart }) => {
      const pillar = pillarOfBranch(englishColours[colour]!, branchByEnglish.get(animal)!)
      const isMeant = aboutChart || suffix || /\bborn\b|\byear\b|\byou(?:['’]re| are) an? /i.test(text)
      return pillar && isMeant ? { value: pillar, suffix: suffix?.trim() ?? (/\bby (?:birth )?year\b/.test(text) ? 'year pillar' : undefined) } : null
    },
  },
  {
    kind: 'branch',
    pattern: new RegExp(`${start}(?<name>${animals})(?<of>의 ?| )?(?<suffix>해|달|날|시간|시)(?=[에의생가는]| )`, 'g'),
    read: ({ name = '', of, suffix = '' }, { before, rest }) => {
      if (!bornBehind.test(rest) && !(of && birthBefore.test(before)) && !/^생/.test(rest)) return null
      return { value: branchByAnimal.get(name)!, suffix: { 해: '띠', 달: '월', 날: '일주', 시간: '시' }[suffix] ?? suffix }
    },
  },
  {
    kind: 'branch',
    pattern: new RegExp(
      `(?<=${start}띠(?:로는|는|가|로 보면|로 치면|로 따지면|를 보면) )(?<name>${animals})(?=[^가-힣]|띠|예|이|입|라|네|죠|시|고|${copula})`,
      'g',
    ),
    read: ({ name = '' }) => ({ value: branchByAnimal.get(name)!, suffix: '띠' }),
  },
  {
    kind: 'branch',
    pattern: new RegExp(`${start}(?<name>${animals})(?=(?:[이가은는예입라네죠]|${copula})(?![가-힣]*는 (?:것|게)))`, 'g'),
    read: ({ name = '' }, { before, rest, text }) =>
      // 양 is a stage and 말 is speech.
      branchBefore.test(before) && called.test(rest.replace(/^[이가](?= )/, '')) && (name !== '양' || /동물/.test(text))
        ? { value: branchByAnimal.get(name)! }
        : null,
  },
  {
    kind: 'stem',
    pattern: new RegExp(
      `${start}(?<polarity>음|양)(?:\\([陰陽]\\))?(?<of>의 )?(?<element>${anyOf(elementByHangul.keys())})(?:\\([木火土金水]\\))?(?= ?일간|[이가은는예입라네로에]|${copula}|[.,]|$)`,
      'g',
    ),
    read: ({ polarity, of, element = '' }, { before, rest, text }) => {
      const isLed =
        /(?:일간|월간|연간|년간|천간|본원|일원)(?:은|는|이|가|의|으로|을)?[^.,]{0,14}$/.test(before) ||
        /^ ?일간/.test(rest) ||
        /^, (?:그게|그것이|이게|바로) [^.]{0,14}일간/.test(rest) ||
        (of && /일간/.test(text))
      const yang = polarity === '양'
      const stem = stems.find((entry) => stemTerms[entry].yang === yang && stemTerms[entry].element === elementByHangul.get(element))
      return isLed && stem ? { value: stem } : null
    },
  },
  {
    kind: 'branch',
    pattern: new RegExp(
      `\\b(?<place>month|hour|day) of (?:the|an?) (?<name>${englishAnimals})\\b(?! (?:${anyOf(elements.map((element) => elementTerms[element].english))}))`,
      'g',
    ),
    read: ({ name = '', place }, { text }) =>
      /\bborn\b|\bbirth\b|\byour?\b/i.test(text)
        ? { value: branchByEnglish.get(name)!, suffix: { month: '월', hour: '시', day: '일주' }[place!]! }
        : null,
  },
  {
    kind: 'branch',
    pattern: new RegExp(
      `\\b(?:(?:[Ss]pouse|[Mm]arriage|[Pp]artner) (?:[Pp]alace|[Hh]ouse|[Ss]eat)|seat of (?:the|your) (?:spouse|partner)|(?:[Uu]nder|[Bb]eneath|[Bb]elow|[Uu]nderneath) (?:the |your |this )?[Dd]ay (?:[Mm]aster|[Ss]tem)),? (?:[a-z]+ly )?${crouches} (?:an?|the|your) (?<name>${englishAnimals})\\b`,
      'g',
    ),
    read: ({ name = '' }) => ({ value: branchByEnglish.get(name)!, suffix: '일주' }),
  },
  {
    kind: 'branch',
    pattern: new RegExp(
      `\\b(?:[Aa]nimal|[Bb]ranch|[Cc]reature|[Bb]east|[Ss]ign)(?: [a-z]+){0,4} (?:under|beneath|below|underneath) (?:the |your )?[Dd]ay (?:[Mm]aster|[Ss]tem)(?: is|:|,) (?:an?|the) (?<name>${englishAnimals})\\b`,
      'g',
    ),
    read: ({ name = '' }) => ({ value: branchByEnglish.get(name)!, suffix: '일주' }),
  },
  {
    kind: 'branch',
    pattern: new RegExp(
      `\\b(?:[Yy]ou|[Dd]ay [Mm]aster|[Ss]elf|[Yy]our (?:${stemSounds})) (?:sits?|stands?|rides?|rests?) (?:on|upon|on top of|atop) (?:the|an?|your) (?<name>${englishAnimals})\\b`,
      'g',
    ),
    read: ({ name = '' }) => ({ value: branchByEnglish.get(name)!, suffix: '일주' }),
  },
]
