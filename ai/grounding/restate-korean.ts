/** What a Korean sentence claims, by the words that it holds and not by their order: counts, useful element, void branches, hidden stems, season, start of luck. */
import { branches, elementTerms, type Stem, stems } from '#engine/client'
import { anyOf, branchByFullName, branchByHangul, elementByHangul, stemByFullName, stemByHangul } from './lexicon.ts'
import type { Restating } from './mention.ts'
import { ageWords, countWords, readNumber } from './numbers.ts'
import { koreanTermReaders } from './restate-korean-terms.ts'

/** What is asked, supposed, or said of anybody or of a word. */
const general =
  /[?？]\s*$|(?<!으로 보|로 보|세어 보|세 보|따지|치|헤아려 보|말하자|날이|밤이|철이|아침이|저녁이|계절이|보|보시|꼽으라|고르라|고르자|대)면(?:[ ,은]|$)|(?<![가-힣])(?:누구나|보통|일반적으로|흔히|대개|대체로|사람(?:들)?[은이] (?:보통|대개))|경우[에가]|때(?:는|가|마다)|(?:이)?란 |라는 (?:말|뜻)|뜻(?:이|해|입|하)|의미|(?<![가-힣])만약|라는 책|라고 가정/
const ofTerms =
  /깔고 앉은|본모습|본바탕|본질|본체|정체|(?<![가-힣])바로 (?:당신|본인|이 (?:사람|분|여성|남성))|공망|지장간|대운|월령|납음|운성|다섯 기운|(?<![가-힣])[연년월일시][간지주](?=[에의이가은는])|태어난 [해달날시]/
const ofChart = /사주|팔자|원국|명식|명조|오행|글자|용신|조후|억부|개수|일간|차트/

const particle = '(?=[이가은는을를의도만]?(?:\\s|[,.]|$)|이?라[고곤는]|(?:밖에|뿐|부터)|이?[다에야네지며고]|입니다|예요|\\s?(?:기운|오행|글자))'
const sureElements = anyOf([...elementByHangul.keys()].filter((name) => name.length > 1 || ['불', '흙', '쇠', '물'].includes(name)))
/** 수 is also a number. */
const elementWord = new RegExp(
  `(?<![가-힣])(?:(?<sure>${sureElements})${particle}|(?<glossed>[목화토금수])\\([木火土金水]\\)|(?<bare>[목화토금])${particle}|(?<water>수)(?=\\s?(?:기운|오행)))`,
  'g',
)
function onlyElement(text: string): string | undefined {
  const named = [...text.matchAll(elementWord)].map(({ groups }) => elementByHangul.get(Object.values(groups!).find(Boolean)!)!)
  const [element, other] = new Set(named)
  if (!element || other) return undefined
  const { hangul, hanja } = elementTerms[element]
  return `${hangul}(${hanja})`
}

const number = `(?<count>${countWords})`
const howMany = new RegExp(
  `(?<![가-힣\\d])${number}(?:\\s?(?:개|글자|자|곳|군데)(?!도|[가-힣]*의 )|(?=[이가뿐밖]|입니다|예요|(?:로|으로) |[,.]|$))|글자 (?<only>하나)`,
  'g',
)
/** 여덟 글자, 네 기둥: how many there always are. */
const wholes = /(?:여덟|여섯|8|6)\s?(?:글자|자)(?=[ 의은는이가중에,.로])|(?:네|세) ?기둥|다섯 (?:가지|오행|기운)/g
const countWord = /개수|글자|몇|세어|헤아|자[를가로밖뿐]|개[가를로밖뿐나입이예]|전부|차지/
function count(text: string): string[] {
  const element = countWord.test(text) ? onlyElement(text) : undefined
  if (!element || /보다|이상|이하|넘|무게|퍼센트|%/.test(text)) return []
  const [found, other] = [...text.replaceAll(wholes, '').matchAll(howMany)]
  const value = found && !other ? readNumber(found.groups?.count ?? found.groups?.only ?? '') : Number.NaN
  return Number.isNaN(value) ? [] : [`사주에 ${element} 글자가 ${value}개 있다.`]
}

function useful(text: string): string[] {
  const isNeeded =
    /조후|기후|억부|용신|통관|병약|한난조습|계절로 보/.test(text) &&
    /용신|필요|도움|보약|약[이은]|살리|살려|이롭|귀하|반갑|맞추|잡아|급하|써야|쓴다|쓰/.test(text)
  const element = isNeeded && !/기신|희신|구신|한신|아니|않|없|무용|어렵/.test(text) ? onlyElement(text) : undefined
  const method = /조후|기후|한난조습|계절/.test(text) ? '조후 ' : (/억부|통관|병약/.exec(text)?.[0] ?? '')
  return element ? [`${method.trim()} 용신은 ${element}이다.`.trim()] : []
}

const branchNames = `(?:${anyOf(branchByFullName.keys())}|${anyOf(branchByHangul.keys())}|[${branches.join('')}])(?:\\([${branches.join('')}]\\))?`
const branchPair = new RegExp(
  `(?<![가-힣])(?<a>${branchNames})(?:와|과|하고|이?랑|[·,]| 그리고)\\s?(?<b>${branchNames})(?=[이가은는을를다로에]|입|예|라|래|야|[,.\\s]|$)`,
)
function emptiness(text: string): string[] {
  const pair = /공망|空亡/.test(text) && !/아니|않|없/.test(text) ? branchPair.exec(text)?.groups : undefined
  return pair ? [`공망은 ${pair.a}·${pair.b}이다.`] : []
}

const stemNames = `(?:${anyOf(stemByFullName.keys())}|${anyOf(stemByHangul.keys())}|[${stems.join('')}])(?:\\([${stems.join('')}]\\))?`
const stemList = new RegExp(`(?<![가-힣])(?<list>${stemNames}(?:(?:와|과|하고|이?랑|[·,]| 그리고)\\s?${stemNames}){1,2})`)
const seat = /(?<![가-힣])(?<place>[연년월일시])지/g
const stemNamed = (word: string): Stem | undefined =>
  stemByFullName.get(word) ?? stemByHangul.get(word) ?? ((stems as readonly string[]).includes(word) ? (word as Stem) : undefined)
function hidden(text: string): string[] {
  if (!/지장간|장간|속에|안에|품[고은]|감[추춘]|숨/.test(text)) return []
  const [place, other] = [...text.matchAll(seat)]
  const list = stemList.exec(text)?.groups?.list
  if (!place || other || !list || /없|아니|않/.test(text)) return []
  const held = list
    .replaceAll(/\([^)]*\)/g, '')
    .split(/와|과|하고|이?랑|[·,]| 그리고/)
    .flatMap((word) => stemNamed(word.trim()) ?? [])
  return [`${place.groups!.place}지의 지장간은 ${held.join('·')}이다.`]
}

/** 월령을 얻지 못했다고는 할 수 없다: two denials are none. */
function season(text: string): string[] {
  if (
    !/월령[을를이] |계절의 (?:힘|기운)[을를이] /.test(text) ||
    !/얻|타고|잡/.test(text) ||
    !/사주|일간|명식|팔자|원국|명조|(?:얻|타|잡)(?:었|았|은|지 못했)|탔|못[한했]/.test(text)
  )
    return []
  const denials = text.match(/못|않|없|아니/g)?.length ?? 0
  return [denials % 2 === 0 ? '이 사주의 일간은 득령했다.' : '이 사주의 일간은 실령했다.']
}

const age = new RegExp(`(?<![가-힣\\d])(?<age>\\d{1,2}(?=\\s?[살세])|(?:${ageWords})(?=\\s?[살세]))`, 'g')
function start(text: string): string[] {
  if (!/대운/.test(text) || !/처음|첫|시작|들어|열[려리린렸]|스타트|대운수/.test(text)) return []
  const [found, other] = [...text.matchAll(age)]
  const years = found && !other ? readNumber(found.groups!.age!) : Number.NaN
  return years <= 12 ? [`첫 대운은 ${years}세에 시작한다.`] : []
}

const heavy = /무겁|무거[운워]|강[하한해합]|세[고다요]|센|[크큰]|두텁/
const light = /가볍|가벼[운워]|약[하한해합]|작[다고은]/
/** 무게를 달아 보니 금이 제일 가볍다. */
function extreme(text: string): string[] {
  if (!/가장|제일|으뜸/.test(text) || !/무게|오행|다섯 (?:가지 )?기운|세력/.test(text) || /않|아니|없/.test(text)) return []
  const element = onlyElement(text)
  const kind = heavy.test(text) ? '강한' : light.test(text) ? '약한' : undefined
  return element && kind ? [`사주에서 가장 ${kind} 오행은 ${element}이다.`] : []
}

const oneStem = new RegExp(`(?<![가-힣])(?:${anyOf(stemByFullName.keys())})(?:\\([${stems.join('')}]\\))?(?=[,이가은는을를]|이?라|입|예|의|$)`, 'g')
const themself =
  /(?:당신|본인|[가-힣]+님|이 (?:사람|분|여성|남성|사주)|그(?:분|녀)?|내|제)의 (?:참?본모습|본질|본체|본바탕|정체성?|중심|핵심)(?:이|입|예|은|는)|바로 (?:당신|본인|이 (?:사람|분|여성|남성))(?:이|입|예)/
/** 한낮의 태양 같은 병화, 그게 바로 당신의 본모습입니다. */
function dayStem(text: string): string[] {
  if (!themself.test(text) || /[연년월시][간지주]|대운|세운|아니|않|없/.test(text)) return []
  const [stem, other] = new Set([...text.matchAll(oneStem)].map(([name]) => name.slice(0, 2)))
  return stem && !other ? [`일간은 ${stem}이다.`] : []
}

const readers: readonly Restating[] = [dayStem, hidden, emptiness, count, useful, extreme, season, start, ...koreanTermReaders]

export function restateKorean(text: string): readonly string[] {
  if (general.test(text) || !(ofChart.test(text) || ofTerms.test(text))) return []
  for (const reader of readers) {
    const said = reader(text)
    if (said.length > 0) return said
  }
  return []
}
