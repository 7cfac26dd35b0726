import type { LuckStageId, TenGod } from '#engine/client'
import {
  anyOf,
  branchStarByEnglish,
  branchStarByHangul,
  nayinByEnglish,
  nayinByHangul,
  stageByEnglish,
  stageByHangul,
  starByEnglish,
  starByHangul,
  structureByEnglish,
  structureByHangul,
  tenGodByEnglish,
  tenGodByHangul,
  tenGodBySound,
  tenGodFamilies,
} from './lexicon.ts'
import type { Pattern } from './mention.ts'
import { otherEnglishStageNames, otherKoreanStarNames, otherStarNames, otherStructureNames, otherTenGodNames } from './synonyms.ts'
import { copula, edge, gloss } from './word-edges.ts'

/** Words that only look like a ten god. */
const notTenGod: Record<string, RegExp> = {
  상관: /^\s?(?:[이은과]? ?(?:명령|지시|부하|시키|호통|눈치)|없|이\s?없|관계|하지|있|도\s?없|말|할)/,
  편인: /^(?:데|지|가요|걸|듯|\s?것)/,
  정관: /^\s?(?:장|헌|사|수술|절제|복원)/,
  정재: /^\s?(?:계)/,
  정인: /^(?:데|지|가요|걸|듯|\s?것)/,
  비견: /^(?:할|될|되|하)/,
  편재: /^(?:되|된|돼|하|해)/,
}

/** 일지에는 상관이 없어요, 상관 없는 사주: said of a chart after all. */
const ofChartBefore = /(?:사주|원국|팔자|명식|천간|지지|[연년월일]간|[연년월일시][지주])(?: 어디)?(?:에(?:는|도|서|서는)?|엔)\s?$/
const ofChartBehind = /^(?:이|은|도)? ?(?:없|빠진) ?(?:는|은)? ?(?:사주|팔자|명식|원국|구성|구조)/

/** 정인 씨: a person. */
const namesSomebody = /^(?:이|가)? ?(?:씨|님|언니|오빠|선배|쌤)(?=[가-힣\s,.]|$)/

/** Names as a reader says them: with and without the 살, 귀인 or 성 at the end. */
const names = new Map<string, string>()
for (const [name, star] of [...starByHangul, ...otherKoreanStarNames]) {
  names.set(name, star)
  const short = name.replace(/(?:살|귀인|성)$/, '')
  if (short.length > 1) names.set(short, star)
}
for (const [name, star] of branchStarByHangul) if (!names.has(name)) names.set(name, `branch:${star}`)
export const starNames: ReadonlyMap<string, string> = names
/** Short names that are words of their own: they need their place or their hanja. */
const commonStars = new Set(['백호', '양인', '태극', '고신', '과숙', '학당', '천의', '지살', '년살', '월살', '천살'])
const englishStars = new Map<string, string>([
  ...[...branchStarByEnglish].map(([name, star]) => [name, `branch:${star}`] as const),
  ...starByEnglish,
  ...otherStarNames,
])
const starContext = /신살|살[이가은는을도 ]|귀인|기운|사주|팔자|원국|명식|[연년월일시][지주]|태어난 [해달날시]|해당|들[어었]|있|없|놓/
/** 태어난 날의 지지가 도화를 품고: a place of birth and what it has. */
const birthSeat = /태어난 [해달날시](?:의 지지)?[가에이도는]?[^.,]{0,12}\s$/
const isHad = /^[을를] (?:깔|품|갖|가지|띄|두[고어]|놓|지[니녔]|타고|달|얻|만나)/

/** 시지에 역마를 깔고: a place that has what follows. */
const seated = /[연년월일시][지주]에(?:는|도)?\s(?:[가-힣]+ )?$/

const tenGodNames = new Map<string, TenGod>([...tenGodByEnglish, ...[...otherTenGodNames].filter(([name]) => /^[\dA-Z]/.test(name))])
const koreanOf = new Map<TenGod, string>([...tenGodByHangul].map(([name, god]) => [god, name]))
const lowered = new Map([...tenGodNames].map(([name, god]) => [name.toLowerCase(), god]))
const koreanTenGods = new Map<string, TenGod>([...tenGodByHangul, ...[...otherTenGodNames].filter(([name]) => /[가-힣]/.test(name))])

const familyByEnglish: Readonly<Record<string, string>> = { Companion: '비겁', Output: '식상', Wealth: '재성', Officer: '관성', Resource: '인성' }
const loweredNayin = new Map([...nayinByEnglish].map(([name, nayin]) => [name.toLowerCase(), nayin]))

const loweredStages = new Map<string, LuckStageId>([...stageByEnglish].map(([name, stage]) => [name.toLowerCase(), stage]))
const everydayStages: ReadonlySet<string> = new Set(otherEnglishStageNames.map(([name]) => name.toLowerCase()))
/** 을목이 유금 위에 앉아 절지에: a stem seen from a branch. */
const overBranch =
  /(?:[갑을병정무기경신임계][목화토금수]|일간)(?:\([^)]*\))?(?:[이가은는]|에게|에겐|한테)? [^.,]{0,16}(?:위에|위에서|위에 앉아|앉아|놓여|[자축인묘진사오미신유술해][목화토금수](?:\([^)]*\))?(?:은|는|이|가|에서|에서는))\s$|(?:깔고 앉은|앉은 자리|[연년월일시]지) [자축인묘진사오미신유술해][목화토금수](?:\([^)]*\))?[이가은는] $/
/** 일간이 건록지에 앉아: the stage on which the day stem sits. */
const selfBefore = /일간(?:\([^)]*\))?[이은가는]? (?:바로 )?$/
const satUpon = /^(?:에|의? ?위에|[를을]) (?:앉|놓|자리|깔|서 ?있|있)/
const stageEnd = new RegExp(`^(?:이|가|은|는|을|를|에|의|예|입|로|으로|라|인|${copula}|\\s?[,.(]|\\s?(?:자리|단계|상태)|$)`)
/** 일지가 태에 해당해요, 일간이 월지에서 병이 돼요. */
const seatedStage = /[연년월일시][지주](?:가|는|에|에서|에서는|의|은|이)\s?$/
const reachedStage = /^지?(?:에 (?:해당|놓|이르|들|앉|임)|[을를] (?:깔|만나|맞|얻)|[이가] (?:돼|됩|되)|의 (?:힘|단계|자리)|로 (?:앉|놓|들))/

const loweredStructures = new Map<string, string>(
  [...tenGodNames]
    .map(([name, god]): [string, string] => [name.toLowerCase(), structureByHangul.get(god === 'rob-wealth' ? '월겁격' : `${koreanOf.get(god)}격`)!])
    .concat(Object.entries(otherStructureNames)),
)

export const structurePatterns: readonly Pattern[] = [
  {
    kind: 'structure',
    pattern: new RegExp(`${edge}(?<name>${anyOf(structureByHangul.keys())})${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja }, { aboutChart }) =>
      name === '화격' && !hanja && !aboutChart ? null : { value: structureByHangul.get(name)! },
  },
  {
    kind: 'structure',
    pattern: new RegExp(`(?<![가-힣])격(?:국)?(?:은|는|이|가|으로는|으로|을)?\\s?(?<name>${anyOf(tenGodByHangul.keys())}|건록|양인)(?!격)`, 'g'),
    read: ({ name = '' }) => ({ value: structureByHangul.get(`${name}격`)! }),
  },
  {
    kind: 'structure',
    pattern: new RegExp(`\\b(?<name>${anyOf([...structureByEnglish.keys()].filter((name) => name.includes('Structure')))})\\b${gloss}`, 'gi'),
    read: ({ name = '' }) => ({ value: structureOf(name) }),
  },
  {
    kind: 'structure',
    pattern: new RegExp(
      `\\bstructure (?:is|of|looks like|reads as|comes out as|:)(?: an?| the| estimated as)? ?(?<name>${anyOf([...tenGodByEnglish.keys(), 'Salary', 'Blade'])})\\b${gloss}`,
      'gi',
    ),
    read: ({ name = '' }) => ({ value: structureOf(`${name} structure`) }),
  },
  {
    kind: 'structure',
    pattern: new RegExp(`\\b(?<name>${anyOf([...loweredStructures.keys()])})(?:\\s?\\([^)]*\\))? (?:structure|pattern|chart|frame|format)\\b`, 'gi'),
    read: ({ name = '' }, { rest }) => (/^ of (?:a|the) /.test(rest) ? null : { value: loweredStructures.get(name.toLowerCase())! }),
  },
  {
    kind: 'structure',
    pattern: new RegExp(`\\b(?<name>${anyOf([...structureByEnglish.keys()].filter((name) => name.startsWith('Follows')))})\\b${gloss}`, 'g'),
    read: ({ name = '' }) => ({ value: structureByEnglish.get(name)! }),
  },
]

function structureOf(english: string): string {
  const wanted = english.toLowerCase()
  return [...structureByEnglish].find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ''
}

export const nayinPatterns: readonly Pattern[] = [
  {
    kind: 'nayin',
    pattern: new RegExp(`${edge}(?<name>${anyOf(nayinByHangul.keys())})${gloss}`, 'g'),
    read: ({ name = '' }) => ({ value: name }),
  },
  {
    kind: 'nayin',
    pattern: new RegExp(`\\b(?<name>${anyOf(nayinByEnglish.keys())})\\b${gloss}`, 'gi'),
    read: ({ name = '', gloss: hanja }, { text }) =>
      hanja || /na[- ]?yin|nap[- ]?eum|납음|sound|melodic/i.test(text) ? { value: loweredNayin.get(name.toLowerCase())! } : null,
  },
]

export const starPatterns: readonly Pattern[] = [
  {
    kind: 'star',
    pattern: new RegExp(`${edge}(?<name>${anyOf(starNames.keys())})(?<tail>살|성)?${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja, tail }, { text, rest, before }) => {
      const full = `${name}${tail ?? ''}`
      const value = starNames.get(full) ?? starNames.get(name)!
      // 건록 is also a stage, and so is 양인 two people.
      if (name === '건록' && !/귀인|신살|살|별/.test(before + rest)) return null
      if (/^(?:격|용신)/.test(rest)) return null
      const isShort = !starByHangul.has(full) && !otherKoreanStarNames.has(full) && !branchStarByHangul.has(full)
      const named = /^(?:이|가|은|는|을|도|의|와|과|에|로|예|입|인|라|[,.]|$| ?자리)/.test(rest)
      if (hanja) return { value }
      if (isHad.test(rest) && (seated.test(before) || birthSeat.test(before))) return { value }
      if (commonStars.has(full)) return /신살|귀인|[연년월일시][지주]/.test(text) && named ? { value } : null
      return !isShort || (named && starContext.test(text)) ? { value } : null
    },
  },
  {
    kind: 'star',
    pattern: new RegExp(`\\b(?<name>${anyOf(englishStars.keys())})s?\\b(?! structure)(?<tail> star\\b)?${gloss}`, 'gi'),
    read: ({ name = '', tail, gloss: hanja }, { aboutChart, before, rest }) => {
      const known = [...englishStars].find(([star]) => star.toLowerCase() === name.toLowerCase())!
      const isName = name[0] !== name[0]?.toLowerCase()
      // The year of the White Tiger: a pillar.
      if (known[1] === 'white-tiger' && !tail && /\b(?:year|month|day|hour) of (?:the |an? )?$|\bborn an? $/i.test(before)) return null
      if (['Blade', 'Canopy'].includes(known[0]))
        return hanja || (isName && (tail || aboutChart || before.trim() !== '' || /\bstars?\b/.test(rest))) ? { value: known[1] } : null
      return hanja || tail || isName || aboutChart ? { value: known[1] } : null
    },
  },
]

const familyByHead = new Map(
  [...tenGodFamilies.keys()].flatMap((family) => [[family, family] as const, ...(family.endsWith('성') ? [[family[0]!, family] as const] : [])]),
)

/** Nobody else is named before it. */
const chartBegins = /^\s*(?:(?:당신|본인)(?:은|에게는|에겐|한테는) )?$/
const loweredFamilies = new Map(Object.entries(familyByEnglish).map(([name, family]) => [name.toLowerCase(), family]))

export const termPatterns: readonly Pattern[] = [
  {
    kind: 'ten-god-family',
    pattern: new RegExp(`${edge}무(?<name>${anyOf(familyByHead.keys())})(?= ?(?:사주|팔자|명식|구조))`, 'g'),
    read: ({ name = '' }) => ({ value: tenGodFamilies.get(familyByHead.get(name)!)!.join('|'), denied: true }),
  },
  {
    kind: 'ten-god',
    pattern: new RegExp(`${edge}무(?<name>${anyOf(tenGodByHangul.keys())})(?= ?(?:사주|팔자|명식|구조))`, 'g'),
    read: ({ name = '' }) => ({ value: tenGodByHangul.get(name)!, denied: true }),
  },
  {
    kind: 'ten-god',
    pattern: new RegExp(`${edge}(?<name>${anyOf(koreanTenGods.keys())})${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja }, { rest, before }) =>
      !hanja && (notTenGod[name]?.test(rest) || namesSomebody.test(rest)) && !ofChartBefore.test(before) && !ofChartBehind.test(rest)
        ? null
        : { value: koreanTenGods.get(name)!, glossed: Boolean(hanja) },
  },
  {
    kind: 'ten-god',
    pattern: new RegExp(`\\b(?<name>${anyOf([...tenGodNames.keys()].filter((name) => name !== 'Friend'))})s?\\b(?! structure)${gloss}`, 'gi'),
    read: ({ name = '', gloss: hanja }, { aboutChart }) =>
      hanja || name[0] !== name[0]?.toLowerCase() || aboutChart ? { value: lowered.get(name.toLowerCase())!, glossed: true } : null,
  },
  {
    kind: 'ten-god',
    pattern: new RegExp(`\\bFriend\\b(?<tail>’s star| star| stars)?${gloss}`, 'g'),
    read: ({ tail, gloss: hanja }, { before, rest, aboutChart }) =>
      hanja ||
      tail ||
      aboutChart ||
      before.trim() !== '' ||
      /^ (?:comes|shows|arrives|appears|leads|enters|is|sits|stands|rules|colou?rs|takes|occupies|lands|rests|lies)\b/.test(rest)
        ? { value: 'friend', glossed: true }
        : null,
  },
  {
    kind: 'ten-god',
    pattern: new RegExp(`\\b(?<name>${anyOf(tenGodBySound.keys())})\\b${gloss}`, 'gi'),
    read: ({ name = '' }) => ({ value: tenGodBySound.get(name.toLowerCase())!, glossed: true }),
  },
  {
    kind: 'ten-god-family',
    pattern: new RegExp(
      `${edge}(?<name>${anyOf(tenGodFamilies.keys())})${gloss}(?: (?:기운|오행|글자|별))?(?=(?:[이가은는도을만의에]|으로|이라|이라서)?(?:[\\s,.]|$)|예요|이에|입니다|인 |이라|이네|이고|운|별)`,
      'g',
    ),
    read: ({ name = '' }, { aboutChart, before, rest }) =>
      // 인성 is character, too.
      aboutChart ||
      /^[이가은는도]?\s?(?:하나도 |전혀 )?(?:(?:없|빠)[^.]*사주|[한두세네다섯\d]+\s?개)/.test(rest) ||
      (name !== '인성' && /^[이가은는도]?\s?(?:하나도 |전혀 )?(?:없|안 보|보이지 않)/.test(rest)) ||
      (chartBegins.test(before) && /^[이가은는도]?\s?(?:하나도|전혀|아예) (?:없|안 보|보이지 않)(?!는 (?:사람|분|이들|상대))/.test(rest))
        ? { value: tenGodFamilies.get(name)!.join('|') }
        : null,
  },
  {
    kind: 'ten-god-family',
    pattern: new RegExp(
      `(?<=\\b(?:(?:your|the|this) (?:natal |birth )?chart (?:lacks|has no|holds no|is missing|is without|shows no)|you have no|you lack)(?: any| a single)? )(?<name>${anyOf(loweredFamilies.keys())})(?<tail> (?:stars?|gods?))?(?=[.,;]|$| (?:and|or|in your chart|at all)\\b)`,
      'gi',
    ),
    // You have no wealth: money, where no star is named.
    read: ({ name = '', tail }, { before }) =>
      tail || /\bchart\b/i.test(before) ? { value: tenGodFamilies.get(loweredFamilies.get(name.toLowerCase())!)!.join('|'), denied: true } : null,
  },
  {
    kind: 'ten-god-family',
    pattern: /\b(?<name>Companion|Output|Wealth|Officer|Resource)(?<tail> (?:stars?|gods?|elements?|energy))?\b(?! structure)/g,
    read: ({ name = '', tail }, { aboutChart, before, rest, text }) => {
      const isMeant = tail
        ? aboutChart || before.trim() !== '' || /^ (?:appears?|shows? up|are|is) /.test(rest)
        : /\b(?:year|month|day|hour) (?:stem|branch|pillar)\b/i.test(text)
      return isMeant ? { value: tenGodFamilies.get(familyByEnglish[name]!)!.join('|') } : null
    },
  },
  {
    kind: 'stage',
    pattern: new RegExp(`${edge}(?<name>${anyOf(stageByHangul.keys())})(?<ground>지(?![만는도]))?${gloss}`, 'g'),
    read: ({ name = '', ground, gloss: hanja }, { text, before, rest }) => {
      const value = stageByHangul.get(name)!
      if (hanja) return /^[\u4e00-\u9fff]*地?$/.test(hanja) ? { value } : null
      const isNamed = /(?:십이운성|12운성|열두 운성|운성|twelve stages?|stage)/.test(text)
      const ends = stageEnd.test(rest)
      if (
        isNamed &&
        ends &&
        (name.length > 1 ||
          /[연년월일시]지(?:에|는|가)\s?$/.test(before) ||
          /(?:운성|stage)[^.]{0,14}$/.test(before) ||
          /[간지주]에서\s?$/.test(before))
      )
        return { value }
      if (name.length === 1 && seatedStage.test(before) && reachedStage.test(rest) && !(name === '쇠' && !ground)) return { value }
      if (ground && selfBefore.test(before) && satUpon.test(rest)) return { value }
      const isPlaced = /[연년월일시][지주](?:가|는|에|의|에서|은|이)?[^.]{0,12}$/.test(before) && ends
      return (isPlaced || (overBranch.test(before) && ends)) && (name.length > 1 || Boolean(ground)) ? { value } : null
    },
  },
  {
    kind: 'stage',
    pattern: new RegExp(`\\b(?<name>${anyOf(stageByEnglish.keys())})\\b${gloss}`, 'gi'),
    read: ({ name = '', gloss: hanja }, { text, before, rest, aboutChart }) => {
      const value = loweredStages.get(name.toLowerCase())!
      if (name[0] === name[0]?.toLowerCase()) return aboutChart && /^ stage/.test(rest) ? { value } : null
      // Growth and Career are words of their own.
      if (everydayStages.has(name.toLowerCase()) && !hanja && !aboutChart && !/\btwelve\b/i.test(text)) return null
      const isNamed =
        /^ (?:stage|단계|(?:is|as) (?:the|its|your) (?:[a-z]+ )?stage)/.test(rest) ||
        /stages? (?:of|is|on [a-z ]+ is|:) ?(?:the )?$/.test(before) ||
        /운성(?:은|이|으로|으로는)?\s?$/.test(before)
      const isSeated =
        /stage|twelve|\b(?:year|month|day|hour) (?:branch|pillar|stem)\b/i.test(text) &&
        /\b(?:at|in|is|on|to|reaches|enters|hits|into|meets|takes|gets) (?:the |its |your |an? )?(?:stage of )?$/.test(before)
      const isHeld =
        /\bstages?\b|\btwelve\b/i.test(text) &&
        /\b(?:occup(?:y|ies)|holds?|shows?|carr(?:y|ies)|finds?|sees?) (?:the |its |your |an? )?$/.test(before)
      return hanja || isNamed || isSeated || isHeld ? { value } : null
    },
  },
]
