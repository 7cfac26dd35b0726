import { type Element, elementTerms } from '#engine/client'
import { anyOf, branchByEnglish, elementByEnglish, elementByHangul } from './lexicon.ts'
import type { Around, Pattern } from './mention.ts'
import { countWords, englishCountWords, readNumber } from './numbers.ts'
import { copula, edge } from './word-edges.ts'

const english = anyOf(Object.values(elementTerms).map((term) => term.english))
export const englishElement = english
const hanja = Object.values(elementTerms)
  .map((term) => term.hanja)
  .join('')
const elementOfHanja = new Map(Object.entries(elementTerms).map(([element, term]) => [term.hanja, element as Element]))
const words = `${anyOf(elementByHangul.keys())}|[${hanja}]|(?:${english})`
const elementGloss = `(?:\\s?\\((?:[${hanja}]|[가-힣]|${english})\\))?`
const nature = '(?<nature>\\s?의?\\s?(?:기운|오행|에너지|성분|힘|element|energy))?'
/** An element as Korean names it: 화, 불, 火, 불 기운, Fire 기운. */
const named = (group: string) => `(?<![가-힣\\u4e00-\\u9fffA-Za-z])(?<${group}>${words})${elementGloss}`
export const koreanElement = named
/** Fire escapes and water bottles: no elements. */
export const compound = 'escapes?|exits?|alarms?|drills?|hazards?|extinguishers?|bottles?|supply|parks?|bills?'
export const koreanElementWithNature = `${named('name')}${nature}`
const one = koreanElementWithNature
const list = `(?<names>(?:${words})${elementGloss}(?:(?:[·,와과랑]|하고)\\s?(?:${words})${elementGloss})*)`
const most = '(?:가장|제일)'
const strong = '강|두터|두텁|힘(?!이 (?:없|약|달리|부족)|없)|발달|압도|세[요다고지네며]|셉|센|두드러|돋보|앞서|왕성|크|우세|짙'
const weak = '약|힘이 (?:없|약|달리|부족)|힘없|얇|모자|부족|작|빈약|옅'
const many = '많'
const few = '적'

export function elementOf(word: string | undefined): Element | undefined {
  if (word === undefined) return undefined
  return elementByHangul.get(word) ?? elementOfHanja.get(word) ?? elementByEnglish.get(word.toLowerCase())
}

/** 불 and 물 are everyday things; as elements they need their nature or a word of charts. */
function isElement({ name, nature: said }: Record<string, string | undefined>, { aboutChart, before }: Around): boolean {
  // 할 수가 없다: a way of doing, after a verb.
  if (name === '수' && endsInL(before.trimEnd())) return false
  if (said || aboutChart) return true
  return !['나무', '불', '흙', '쇠', '물'].includes(name ?? '')
}

function endsInL(text: string): boolean {
  const code = text.charCodeAt(text.length - 1) - 0xac00
  return code >= 0 && code < 11_172 && code % 28 === 8
}

const extreme = (kind: Pattern['kind'], heavy: string, numerous: string): Pattern[] => [
  {
    kind,
    pattern: new RegExp(`${one}(?:이|가|은|는|도)?\\s(?:[가-힣]+ ){0,2}?${most}\\s?(?:(?<weight>${heavy})|(?<count>${numerous}))`, 'g'),
    read: (groups, { rest }) => ({ value: elementOf(groups.name)!, suffix: groups.count && !/^[은는] (?:힘|무게)/.test(rest) ? 'count' : 'weight' }),
  },
  {
    kind,
    pattern: new RegExp(
      `${most}\\s(?:[가-힣]+[게이가] )?(?:(?<weight>${heavy})|(?<count>${numerous}))[가-힣]*\\s(?:(?:것|건|게|기운|오행|원소|글자|요소|element)(?:은|는|이|가)?\\s?)?(?:바로 )?${one}(?=이|예|입|로|라|래|랍|였|네|죠|\\s|[,.]|기운|$)`,
      'g',
    ),
    read: (groups) => ({ value: elementOf(groups.name)!, suffix: groups.count ? 'count' : 'weight' }),
  },
]

export const englishElementNamed = `\\b(?<name>${english})\\b(?:\\s?\\([${hanja}가-힣]\\))?`
const englishOne = englishElementNamed
const englishList = `(?<names>(?:${english})(?:\\s?\\([${hanja}]\\))?(?:(?:, and |, | and | or )(?:${english})(?:\\s?\\([${hanja}]\\))?)*)\\b`
const readList = (text: string) => [...text.matchAll(new RegExp(`${english}|${words}`, 'gi'))].flatMap(([word]) => elementOf(word) ?? []).join(',')
/** Written as a name, or in a sentence about a chart: not the fire at work. */
export const isElementName = (name: string | undefined, { aboutChart, before }: Around) =>
  aboutChart || (name !== undefined && name[0] !== name[0]?.toLowerCase() && before.trim() !== '')

const englishExtreme = (kind: Pattern['kind'], heavy: string, numerous: string): Pattern[] => [
  {
    kind,
    pattern: new RegExp(
      `${englishOne}(?: energy| element)?,? (?:is|as|being|stands out as|comes out(?: as)?|turns out to be) (?:clearly |by far |easily )?(?:the |your )?(?:single )?(?:(?<weight>${heavy})|(?<count>${numerous}))`,
      'gi',
    ),
    read: ({ name, count }, around) => (isElementName(name, around) ? { value: elementOf(name)!, suffix: count ? 'count' : 'weight' } : null),
  },
  {
    kind,
    pattern: new RegExp(
      `(?<!\\b(?:needs?|lacks?|wants?) )\\b(?:(?<weight>${heavy})|(?<count>${numerous}))(?: of (?:the|your|all) [a-z ]*?)?(?: element| energy)?(?: in (?:your|the|this) (?:natal )?chart)?(?: is|:| happens to be| turns out to be)(?: clearly)? ${englishOne}`,
      'gi',
    ),
    read: ({ name, count }) => ({ value: elementOf(name)!, suffix: count ? 'count' : 'weight' }),
  },
]

const reported = /^(?:라던데|라더[라군]|라고 (?:하(?:던|시던|더|네)|했|그러|그랬|들었)|래(?:[요서,.]|$)|라는데|랍니다|라네)/
/** 나 흙이 세 개라 고집이 세대: told of oneself, by hearsay. */
const ofSelf = /^\s*(?:나|난|저|전|나는|저는|내가|제가) |(?<![가-힣])(?:성격|고집|성질|기질|체질|욕심|마음)[이가은는]/
const hearsay = /^라서? [^.]*(?:[대래]요?|라던데|다던데|다더라|라더라|[대래]잖아)[ ㅎㅋㅠ.!~]*$/
const somebody = /(?<![가-힣])(?:우리 (?:아이|애|딸|아들|엄마|아빠|남편|아내)|아이가|애가|제가|저는|저한테|내가|나는|나한테|나더러)/

export const elementPatterns: readonly Pattern[] = [
  ...extreme('element-strongest', strong, many),
  ...extreme('element-weakest', weak, few),
  ...englishExtreme('element-strongest', 'strongest|heaviest|dominant|dominating|leading', 'most (?:abundant|common|frequent|numerous)|most'),
  ...englishExtreme(
    'element-weakest',
    'weakest|thinnest|lightest|faintest|least (?:powerful|strong|dominant|forceful)',
    'least (?:abundant|common)|scarcest|fewest|least',
  ),
  {
    kind: 'element-strongest',
    pattern: new RegExp(`(?:dominated by|ruled by) ${englishOne}|\\b(?<also>${english}) dominates`, 'gi'),
    read: ({ name, also }, around) => (around.aboutChart ? { value: elementOf(name ?? also)!, suffix: 'weight' } : null),
  },
  {
    kind: 'element-compared',
    pattern: new RegExp(
      `${named('first')}${nature}(?:이|가|은|는)?\\s${named('second')}(?:\\s?기운)?보다(?:는|도)?\\s(?:더 |훨씬 |글자가 |글자 수가 |개수가 |수가 |힘이 ){0,2}(?:(?<more>많|강|두터|세)|(?<less>적|약|얇))`,
      'g',
    ),
    read: ({ first, second, less }) => ({ value: `${elementOf(first)},${elementOf(second)}`, suffix: less ? 'less' : 'more' }),
  },
  {
    kind: 'element-compared',
    pattern: new RegExp(
      `${named('second')}(?:\\s?기운)?보다(?:는)?\\s${named('first')}${nature}(?:이|가|은|는)?\\s(?:더 |훨씬 |글자가 |글자 수가 |개수가 |수가 |힘이 ){0,2}(?:(?<more>많|강|두터|세)|(?<less>적|약|얇))`,
      'g',
    ),
    read: ({ first, second, less }) => ({ value: `${elementOf(first)},${elementOf(second)}`, suffix: less ? 'less' : 'more' }),
  },
  {
    kind: 'element-compared',
    pattern: new RegExp(
      `\\b(?<more>more|less|fewer) (?<first>${english})(?: letters?)?(?: in (?:your|the|this) chart)? than (?<second>${english})\\b|\\b(?<also>${english}) (?:is (?<how>stronger|weaker|heavier|lighter) than|(?<over>outweighs|outnumbers|exceeds|overpowers)) (?<other>${english})\\b`,
      'gi',
    ),
    read: ({ more, first, second, also, how, over, other }, around) =>
      around.aboutChart || isElementName(first ?? also, around)
        ? {
            value: `${elementOf(first ?? also)},${elementOf(second ?? other)}`,
            suffix: over || /^(?:more|stronger|heavier)$/i.test(more ?? how ?? '') ? 'more' : 'less',
          }
        : null,
  },
  {
    kind: 'element-weight',
    pattern: new RegExp(
      `${one}(?:이|가|은|는)?(?:의)?\\s?(?:무게|가중치|세기|점수|비중)?(?:은|는|가|이)?\\s(?:약 )?(?<weight>\\d+(?:\\.\\d+)?)\\s?(?<unit>%|퍼센트|점)`,
      'g',
    ),
    read: ({ name, weight = '', unit }) => ({ value: elementOf(name)!, count: Number(weight), suffix: unit === '점' ? undefined : 'share' }),
  },
  {
    kind: 'element-weight',
    pattern: new RegExp(`${one}(?:의)?\\s?(?:무게|가중치|세기)(?:은|는|가|이)?\\s(?:약 )?(?<weight>\\d+(?:\\.\\d+)?)`, 'g'),
    read: ({ name, weight = '' }) => ({ value: elementOf(name)!, count: Number(weight) }),
  },
  {
    kind: 'element-weight',
    pattern: new RegExp(
      `${englishOne}(?: carries a weight of| weighs| has a weight of|’s weight is|'s weight is| weight is|:? makes up) (?:about )?(?<weight>\\d+(?:\\.\\d+)?)(?<unit>%)?`,
      'gi',
    ),
    read: ({ name, weight = '', unit }) => ({ value: elementOf(name)!, count: Number(weight), suffix: unit ? 'share' : undefined }),
  },
  {
    kind: 'element-weight',
    pattern: new RegExp(`weight of ${englishOne}(?: is|:) (?<weight>\\d+(?:\\.\\d+)?)`, 'gi'),
    read: ({ name, weight = '' }) => ({ value: elementOf(name)!, count: Number(weight) }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `${one}(?: ?글자)?(?:이|가|은|는|도|만|:)?\\s?(?:모두|총|사주에|원국에|겨우|단|딱|무려)?\\s?(?<count>${countWords})\\s?(?:개|글자|자(?![가-힣])|(?=[이예뿐밖]|입니다|[,.]|$| 있| 들))(?!\\s?도| ?(?:중|가운데|안에|속|어디|전체)|의 (?:절반|반))`,
      'g',
    ),
    read: (groups, around) => {
      const { name, count = '' } = groups
      const hasUnit = /개|글자|자$/.test(around.text.slice(around.before.length, around.text.length - around.rest.length))
      if (!hasUnit && !around.aboutChart && !isCountList(around.text)) return null
      // 불이 다섯 개라던데, 우리 아이가: told of somebody.
      if (hasUnit && reported.test(around.rest) && somebody.test(around.text)) return { value: elementOf(name)!, count: readNumber(count) }
      if (hasUnit && hearsay.test(around.rest) && ofSelf.test(around.text)) return { value: elementOf(name)!, count: readNumber(count) }
      // Water is not told in pieces but as letters: 불이 네 개나.
      if (hasUnit && /^(?:나|뿐|밖에|씩)(?! (?:켜|꺼|깜빡|심|잘|자라))/.test(around.rest))
        return { value: elementOf(name)!, count: readNumber(count) }
      return isElement(groups, around) || isCountList(around.text) ? { value: elementOf(name)!, count: readNumber(count) } : null
    },
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `\\b(?<count>${englishCountWords}) (?:of (?:your|the) (?:[a-z]+ )?(?:letters|characters) (?:is|are) )?(?<name>${english})s?\\b(?= (?:letters?|characters?|elements?|signs?|symbols?)|[,.;]|(?: and| in|$))(?! (?:${anyOf(branchByEnglish.keys())}))`,
      'gi',
    ),
    read: ({ name, count = '' }, around) =>
      isElementName(name, around) && !/(?:\b(?:not|without|never)|n['’]t) (?:even )?an? $/i.test(around.before)
        ? { value: elementOf(name)!, count: readNumber(count) }
        : null,
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `(?:글자|개) (?:중|가운데)(?:에서?)? (?<count>${countWords})\\s?(?:글자|개|자)[가는이은] (?:모두 |다 )?${named('name')}(?=[이예]|입니다|라|야|로|[,.]|$)`,
      'g',
    ),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: readNumber(count) }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `${edge}(?<name>흙|물|불|쇠|나무|목|화|토|금|수)[이가은는] (?<count>하나|둘|셋|넷|다섯|여섯)(?=이?나(?![가-힣])|이나|뿐|밖에|이라|이네|이니|이고|이죠)`,
      'g',
    ),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: readNumber(count) }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `${englishOne}(?: energy| element)? (?:appears|shows up|occurs|is present|is found|comes up|turns up) (?:only |just |exactly )?(?:in )?(?<count>${englishCountWords})(?: times?| letters?| characters?)?`,
      'gi',
    ),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: readNumber(count) }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(`${englishOne}(?: count| letters?)?(?: is| are|:| =| of|) (?<count>[0-8])(?![\\d%.]\\d?)`, 'g'),
    read: ({ name, count = '' }, around) =>
      isElementName(name, around) || isCountList(around.text) || /^ (?:characters?|letters?)\b(?! of)/.test(around.rest)
        ? { value: elementOf(name)!, count: Number(count) }
        : null,
  },
  {
    kind: 'element-count',
    pattern: new RegExp(`${named('name')}의? ?(?:개수|글자 수)(?:는|가|:)? ?(?<count>${countWords})`, 'g'),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: readNumber(count) }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(`(?<=^\\s*)(?<name>[목화토금수${hanja}])(?:의|은|이|는|가)? ?(?:오행 ?)?(?:부재|결핍|결여|없음)`, 'g'),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element-missing',
    // 불 and 물 are what one may be out of.
    pattern:
      /(?<=^\s*(?:저|나|난|전)(?:한테|에게)?(?:는|은)? )(?<name>쇠|흙|나무|목|토|금)(?: ?기운)?[이가은는] (?:하나도|전혀|아예) 없(?=다고 [^.]*(?:라던데|래|더라)|대|다던데|다더라|다네)/g,
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(`${one}(?:이?라고는|이?라곤) [^.,]{0,16}(?:없(?!으면)|안 보|보이지 않)`, 'g'),
    read: (groups, around) => (isElement(groups, around) ? { value: elementOf(groups.name)! } : null),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `${one}(?:이|가|은|는|도|을|를)?\\s?(?:(?:(?:사주|원국|팔자|명식)에(?:는|서)?|(?:여덟|여섯) ?글자 ?(?:중|가운데|안|속)(?:에(?:는|서|서는)?)?|겉(?:에|으로)(?:는|도)?)\\s)?(?:하나도|전혀|아예|한 [가-힣]+도|통째로)?\\s?(?:없(?!으면|어도|더라도)|비어|빠져|빠진|빠졌|결여|보이지 않|안 보|안 (?:나오|나와|나옵|나온|잡히|잡혀)|나오지 않|드러나지 않|(?:나와|드러나|올라와|떠) 있지(?:는|도)? 않|눈에 띄지 않|찾(?:을|아볼|아낼) (?:수|길)[가는이도]? 없|들어 있지 않)`,
      'g',
    ),
    read: (groups, around) => (isElement(groups, around) ? { value: elementOf(groups.name)! } : null),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `${edge}(?<name>목|화|토|금|수)(?: 기운| 오행)?(?:은|는|이|가|을|를|도) (?:[가-힣]+ )?찾(?:아볼|을|아낼) 수(?:가|는|도)? 없`,
      'g',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(`${edge}무(?<name>목|화|금|수)(?= ?(?:사주|팔자|명식))`, 'g'),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `(?:없는|빠진|비어 있는) (?:오행|기운|글자|요소)(?:은|는|이|가)?\\s?${list}|(?:글자 수로는) (?<bare>(?:${words})${elementGloss}(?:·(?:${words})${elementGloss})*)(?=이 비어|가 비어)`,
      'g',
    ),
    read: ({ names, bare }) => ({ value: readList((names ?? bare ?? '').replaceAll(/\(.\)/g, '')) }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `\\b(?:missing|without(?: any)?|absent|lacks?(?: any)?|lacking(?: in)?|devoid of|there is no|no|(?:do|does)(?:n['’]t| not) (?:have|contain|hold|carry|include|show|possess)(?: any| a single| even one)?|(?:is|are)(?:n['’]t| not) (?:any|a single|one|even one)):? (?:both |either )?(?:elements? (?:is |are )?|: )?${englishList}(?! (?:${anyOf(branchByEnglish.keys())}|${compound})\\b)`,
      'gi',
    ),
    read: ({ names = '' }, around) => (isElementName(names, around) ? { value: readList(names) } : null),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(`${englishList} are (?:both |all |completely |entirely )?(?:missing|absent|lacking|nowhere|not (?:present|there))`, 'gi'),
    read: ({ names = '' }, around) => (isElementName(names, around) ? { value: readList(names) } : null),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `${englishOne}(?: energy| element)? (?:is (?:completely |entirely |simply )?(?:missing|absent|lacking|nowhere|not (?:present|there))|does not (?:appear|show)|doesn['’]t (?:appear|show)|is the (?:one )?element (?:you lack|missing))`,
      'gi',
    ),
    read: ({ name }, around) =>
      isElementName(name, around) || /chart|letters|at all|anywhere/i.test(around.rest) ? { value: elementOf(name)! } : null,
  },
  {
    kind: 'element-strong',
    pattern: new RegExp(
      `${one}(?:이|가|은|는)?\\s(?:아주 |매우 |꽤 |유독 )?(?:강한|강해요|강합|강하|많은|많아|많습|왕성|넘치|넘쳐|두터운|두터워)(?!\\s?해)`,
      'g',
    ),
    read: (groups, around) => (around.aboutChart && isElement(groups, around) ? { value: elementOf(groups.name)! } : null),
  },
  {
    kind: 'element-weak',
    pattern: new RegExp(
      `${one}(?:이|가|은|는)?\\s(?:아주 |매우 |꽤 |유독 |좀 |다소 )?(?:약한|약해요|약합|약하|적은|적어|적습|부족|모자라|모자란)`,
      'g',
    ),
    read: (groups, around) => (around.aboutChart && isElement(groups, around) ? { value: elementOf(groups.name)! } : null),
  },
  {
    kind: 'element',
    pattern: new RegExp(
      `(?<=${edge}(?:[연년월일]간|[연년월일시]지|태어난 날의 천간)(?:의? ?(?:오행|기운))?(?:은|는|이|가)?\\s)${named('name')}(?:\\s?(?:오행|기운|의 기운))?(?=이[고며에라다지]|예요|입니다|${copula}|로|라|에 (?:속|해당)|[,.]|인 |$)`,
      'g',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element',
    pattern: new RegExp(
      `(?<=${edge}(?:[연년월일]간|[연년월일시]지)(?:에|에는|엔)\\s)${named('name')}\\s?의? ?(?:기운|오행|에너지)(?=[이가은는을를]? ?(?:깔|있|앉|놓|자리|흐르|들|품|가득|떠|뜨))`,
      'g',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element',
    pattern: new RegExp(
      `\\b(?<name>${english})(?: energy| element)? (?:sits|lies|stands|rests|appears|shows(?: up)?|is|lives|settles|rules|fills|occupies|governs) (?:in |on |at |under )?(?:the |your )(?=(?:year|month|day|hour) (?:stem|branch)\\b)`,
      'g',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element',
    pattern: new RegExp(`\\b(?:you are|you['’]re)(?: an?)? (?<name>${english}) (?:person|type|soul|native|individual|by day)\\b`, 'gi'),
    read: ({ name }) => (name![0] === name![0]!.toUpperCase() ? { value: elementOf(name)!, suffix: 'day' } : null),
  },
  {
    kind: 'element',
    pattern: new RegExp(`${edge}(?<name>목|화|토|금|수|나무|불|흙|쇠|물)\\s?(?:기운의 )?(?=일간)`, 'g'),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'element',
    pattern: new RegExp(
      `(?<=\\b(?:day master|(?:year|month|day|hour) (?:stem|branch))(?: element)?(?: is| belongs to|’s element is|'s element is| carries| is made)(?: of)?(?: the)?(?: element)? )${englishOne}|\\b(?<also>${english}) (?=day master)`,
      'gi',
    ),
    read: ({ name, also }) => ({ value: elementOf(name ?? also)! }),
  },
]

/** 목 2, 화 1, 토 2: said of all, a bare number is a count. */
function isCountList(text: string): boolean {
  return (
    [...text.matchAll(new RegExp(`(?:${words})${elementGloss}(?:은|는|이|가|:)?\\s?(?:${countWords})(?:개|글자)?(?=[\\s,·./]|이고|$)`, 'g'))].length >
    1
  )
}
