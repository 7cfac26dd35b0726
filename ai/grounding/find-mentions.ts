import { alikePatterns } from './alike-patterns.ts'
import { birthPatterns } from './birth-claims.ts'
import { countPatterns } from './count-patterns.ts'
import { elementPatterns } from './element-patterns.ts'
import { contradictsGloss, findDisagreements } from './find-disagreements.ts'
import { findLoose } from './find-loose.ts'
import { findRelations } from './find-relations.ts'
import { imagePatterns } from './image-patterns.ts'
import { hiddenPatterns, letterPatterns, soundPatterns, unknownStemPatterns } from './letter-patterns.ts'
import type { Mention, MentionKind, Pattern } from './mention.ts'
import { countWords, englishCountWords, readNumber } from './numbers.ts'
import { pillarPatterns } from './pillar-patterns.ts'
import { strengthPatterns } from './strength-patterns.ts'
import { nayinPatterns, starPatterns, structurePatterns, termPatterns } from './term-patterns.ts'
import { timePatterns } from './time-patterns.ts'
import { usefulPatterns } from './useful-patterns.ts'
import { voidPatterns } from './void-patterns.ts'
import { yearPatterns } from './year-patterns.ts'

/** In the order in which they take their letters: what is longer and surer first. */
const patterns: readonly Pattern[] = [
  ...birthPatterns,
  ...yearPatterns,
  ...timePatterns,
  ...alikePatterns,
  ...hiddenPatterns,
  ...voidPatterns,
  ...nayinPatterns,
  ...starPatterns,
  ...imagePatterns,
  ...pillarPatterns,
  ...letterPatterns,
  ...soundPatterns,
  ...structurePatterns,
  ...termPatterns,
  ...strengthPatterns,
  ...countPatterns,
  ...usefulPatterns,
  ...elementPatterns,
  ...unknownStemPatterns,
]

/** A pattern of one language need not be tried on a sentence without its letters. */
const tried = patterns.map((entry) => {
  const { source } = entry.pattern
  const isEnglish = source.startsWith('\\b')
  // A year and a share may stand without a Korean letter: 2027, 목 33%.
  const isEither = entry.kind === 'year' || entry.kind === 'element-weight'
  const isKorean = !isEnglish && !isEither && /[가-힣]/.test(source) && !source.includes('\\b') && !/[甲子]/.test(source)
  return { entry, needs: isEnglish ? /[A-Za-z]/ : isKorean ? /[가-힣]/ : null }
})

const aboutChart =
  /사주|팔자|원국|명식|오행|목화토금수|(?:비겁|식상|재성|관성|인성)[이은는도](?= 겉)|십성|십신|육친|용신|격국|천간|지지(?:가|는|에|의| )|지장간|공망|납음|신살|일간|월간|연간|년간|일주(?!일)|월주|연주|년주|시주|[연년월일시]지(?:[가는에의와과도로를하랑은 ,]|$)|대운|세운|일진|띠|타고난|월령|득령|(?:배우자|부부|부모|자식|자녀|조상) ?(?:궁|자리)|앉은 자리|깔고 앉은|태어난 (?:해|달|날|시)|발밑에|십이운성|12운성|신강|신약|(?:[목화토금수]|나무|불|흙|쇠|쇠붙이|물)의? (?:기운|글자|오행|세력|성분)|개수로|글자 수|무게로 (?:치|보)면|(?:비어 ?있는|빈) (?:글자|지지)|글자|조후|억부|충(?:[이을은]|하|해|돼|된|되)|삼합|육합|원진/
/** 10 out of Water: an element by its name inside a sentence. */
const elementName =
  /^(?:Wood|Fire|Earth|Metal|Water) (?:(?:carries|holds|bears|has) the (?:most|least|greatest) weight|letters are|is (?:favou?rable|useful|helpful|lucky|what (?:balances|helps|supports|your|the chart)))|(?<=[a-z,’'] )(?<!\b[Oo]n )(?:Wood|Fire|Earth|Metal|Water)\b(?! [A-Z])/
const aboutChartEnglish =
  /\b(?:chart|animal|(?:balance|climate|mediation|remedy|dominance|strength) method|gongmang|emptiness|pillars?|stems?|branch(?:es)?|elements?|day ?master|saju|bazi|luck (?:cycle|pillar)s?|ten[- ]gods?|natal|four pillars|clash(?:es)?|combinations?|void|useful god|zodiac|nayin|(?:year|month|day|hour) (?:position|palace|seat|column|animal)|(?:spouse|marriage) palace|(?:strongest|weakest|dominant|useful|favou?rable|lucky|missing|heaviest|rarest) (?:element|force|energy)|(?:birth|zodiac) year|since you turned|score|(?:Rat|Ox|Tiger|Rabbit|Dragon|Snake|Horse|Goat|Monkey|Rooster|Dog|Pig|Yin \w+|Yang \w+) (?:(?:in|of|on|at) (?:the|your)|\w+ your) (?:year|month|day|hour)|your letters|(?:wood|fire|earth|metal|water) (?:[a-z]+ ){0,7}(?:characters?|letters?|elements?|energy)|(?:eight|four|three|two|one|five|your) characters?|hidden stem|self-punishment|one in the (?:year|month|day|hour)|(?:judged|going|read|reckoned|taken) (?:only )?by (?:the |its )?(?:strength|climate|season|balance)(?: alone)?|your (?:birth )?season|eight (?:places|positions|slots)|structure|by pattern|(?:i['’]m|i am|you['’]re|you are|(?:he|she)(?:['’]s| is)) (?:missing|lacking|low on|short (?:of|on)|heavy on|all) (?:wood|fire|earth|metal|water)(?=[,.;!?]|$)|(?:told|said|says?|heard) (?:[a-z]+ )?(?:that )?you (?:have|do(?:n['’]t| not) have|lack|had) (?:[a-z]+ ){0,3}(?:woods?|fires?|earths?|metals?|waters)(?=[,.;!?]|$)|(?:your|the) luck|[Yy]in|[Yy]ang)\b/i

const deniable: ReadonlySet<MentionKind> = new Set([
  'pillar',
  'stem',
  'branch',
  'ten-god',
  'ten-god-family',
  'stage',
  'star',
  'nayin',
  'relation',
  'useful-element',
  'strength',
  'structure',
  'void',
  'element',
  'element-strongest',
  'element-weakest',
  'luck-direction',
  'alike',
])
const deniedAfter =
  /^(?:\s?(?:일주|월주|연주|년주|시주|일간|대운|년|월|격|사주|자리|글자|용신|관계|기운| 같은 (?:건|것은|것도)| 따위는| 자체가))?(?:이|가|은|는|도|을|를|와는|과는)?\s?(?:(?:이 |제 |내 |당신 |당신의 )?(?:사주|원국|팔자|당신|거기|명식|명조|차트)(?: 안| 어디)?에(?:는|게는|서는|서도|서|도)?\s)?(?:(?:하나도|전혀|따로|아예|겉으로는|겉에는|한 개도|(?:그림자|흔적|낌새)(?:도|조차)|어디에도|어디에서도|도무지|좀처럼|통) ){0,2}(?:없(?!이는|어서는|지(?:는|도)? 않)|아니[라에고며었]|아닌|아닙|안 보|보이지 않|들어 있지 않|있지 않|갖고 있지 않|가지고 있지 않|찾(?:아볼|을|아낼) 수(?:가|는|도)? 없|찾기 (?:어렵|힘)|드러나지 않|눈에 띄지 않|나타나지 않|존재하지 않|빠져|빠진|빠졌|결여|부재|전무|안 (?:떠|들어|놓여|나와|나온|나옵|나오|나타나)|(?:떠|들어|놓여|드러나|나와) 있지 않|(?:뜨|들|놓이|자리하|나오)지 않| ?말고|(?<=\s)대신)/
const emptyAfter = /^(?:이|가|은|는)?\s?(?:[가-힣]+ )?비(?:어|었)/
const deniedBefore =
  /\b(?:no|not|without|lacks?|lacking|no (?:trace|sign|hint) of|devoid of|free of|neither|nor|(?:nobody|no one) (?:would|could|can)|isn['’]t|aren['’]t|rather than|instead of|(?:do|does) not (?:have|hold|carry|contain)|(?:don|doesn)['’]t (?:have|hold|carry|contain)|never had)\s(?:an? |the |any |one |in |at )?(?:single )?$/i
/** Nowhere in your chart is there a …, you were not born with the …: but not "do not forget the …". */
const deniedFarBefore =
  /\bnowhere\b[^,.;]{0,48}$|\b(?:not|never)\s(?:born with|given|carry|have|hold|contain|show|see|find|include|possess|own|come with|there)\b(?:(?!\bbut\b)[^,.;]){0,24}$|\b(?:won|can|don|didn|couldn)['’]t (?:find|see|have|carry|get|hold)\b(?:(?!\bbut\b)[^,.;]){0,16}$/i
const deniedBehind =
  /^(?: stars?| stage)?(?:,? (?:is|are) (?:not|missing|absent|nowhere)\b| (?:has|have|plays?) no (?:place|part|seat)\b| (?:does not|doesn['’]t|do not|don['’]t) (?:appear|show|exist|occur))/i

const countable: ReadonlySet<MentionKind> = new Set(['star', 'ten-god', 'ten-god-family', 'stem', 'branch'])
const countAfter = new RegExp(
  `^(?:이|가|은|는|도|을|를|만)?\\s?(?:모두 |총 |무려 |딱 |겨우 |(?:사주|원국|명식|팔자)에 |천간에 |지지에 )?(?<count>${countWords})\\s?(?:개|글자|자리|곳|번|군데|(?=[이예뿐있]|입니다))`,
)
const countBefore = new RegExp(`\\b(?<count>${englishCountWords}) $`, 'i')
const countBehind = new RegExp(
  `^s?(?: stars?)? (?:appears?|shows? up|occurs?|is present|are present|is found|turns? up|comes? up) (?:only |exactly |just )?(?<count>once|twice|(?:${englishCountWords})(?= times))`,
  'i',
)

/** What the words around a mention add to it: that it is denied, or how many there are. */
function qualify(mention: Mention, text: string): Mention {
  const before = text.slice(0, mention.start)
  const rest = text.slice(mention.end)
  if (
    mention.denied === undefined &&
    deniable.has(mention.kind) &&
    (deniedAfter.test(rest) ||
      (mention.kind.startsWith('ten-god') && emptyAfter.test(rest)) ||
      deniedBefore.test(before) ||
      deniedFarBefore.test(before) ||
      deniedBehind.test(rest))
  )
    return { ...mention, denied: true }
  if (mention.denied || !countable.has(mention.kind)) return mention
  const count = (countAfter.exec(rest) ?? countBehind.exec(rest) ?? countBefore.exec(before))?.groups?.count
  return count && count.toLowerCase() !== 'single' ? { ...mention, count: readNumber(count) } : mention
}

/** 무토라는 이름의 카페, 정인이라는 동료: a name. */
const namesSomething =
  /^(?:년|월|일|시|일주|격|살)?(?:이?라(?:는|고 하는)) (?:[가-힣]+ )?(?:이름|(?:말|단어|용어)의|제목|소설|시집|절|동네|카페|가게|식당|빵집|서점|회사|가수|배우|노래|책|영화|드라마|동료|친구|사람|선배|후배|분|동생|언니|오빠|형|누나|선생)/

/** 신강과 신약 가운데: what is chosen from. */
const isChoice =
  /^(?:(?:과|와|이랑|랑|[·/,]) ?(?:신약|신강|중화))?(?:이?냐|인지|이든| (?:가운데|중에|사이)|[을를](?: 굳이)? (?:나누|가르|가리|따지|구분|정하))/

/** What was found is covered; a covered Korean letter still is the first part of its word. */
const blank = (text: string, { start, end }: Pick<Mention, 'start' | 'end'>) =>
  text.slice(0, start) +
  text
    .slice(start, end)
    .replaceAll(/[^가-힣]/g, '\0')
    .replaceAll(/[가-힣]/g, '힣') +
  text.slice(end)

/** Everything said about a chart in one sentence, in reading order. A letter belongs to one mention at most. */
export function findMentions(text: string): Mention[] {
  const disagreements = findDisagreements(text)
  let free = disagreements.reduce(blank, text)
  const relations = findRelations(free)
  free = relations.attached.reduce(blank, free)
  const mentions = [...disagreements, ...relations.attached, ...relations.joined]
  const isAboutChart = aboutChart.test(text) || aboutChartEnglish.test(text) || elementName.test(text)
  for (const { entry, needs } of tried) {
    if (needs && !needs.test(text)) continue
    const { kind, pattern, read } = entry
    for (const match of free.matchAll(pattern)) {
      const groups = match.groups ?? {}
      const suffix = groups.suffix ?? groups.place ?? ''
      const isTail = suffix !== '' && match[0].endsWith(suffix) && kind !== 'void'
      const around = { text, before: text.slice(0, match.index), rest: text.slice(match.index + match[0].length), aboutChart: isAboutChart }
      const found = read(groups, around)
      if (!found || found.value === undefined || (found.value === '' && kind !== 'void')) continue
      const end = match.index + match[0].length - (isTail ? suffix.length : 0)
      if (groups.gloss && contradictsGloss(found.value, groups.gloss)) {
        mentions.push({ kind: 'disagreement', start: match.index, end, text: text.slice(match.index, end), value: groups.gloss })
        free = blank(free, { start: match.index, end })
        continue
      }
      mentions.push({ kind, start: match.index, end, text: text.slice(match.index, end), value: found.value, ...found } as Mention)
      free = blank(free, { start: match.index, end })
    }
  }
  const loose = isAboutChart ? findLoose(text, free, mentions) : { add: [], drop: new Set<Mention>() }
  mentions.push(...loose.add)
  const between = relations.joined.filter(({ value }) => value !== '')
  // A letter inside a relation is judged with it, unless it has a place of its own.
  const isInside = (mention: Mention) =>
    (mention.kind === 'branch' || mention.kind === 'stem') &&
    between.some(({ start, end }) => start <= mention.start && mention.end <= end) &&
    !/(?:[간지주](?:의|인|에 있는|에 앉은)?|(?:branch|stem|pillar)(?: is)?)\s?$/.test(text.slice(0, mention.start))
  // 해로 얽혀 있다: the name of the relation itself is no branch.
  const isName = (mention: Mention) => mention.kind === 'branch' && relations.joined.some(({ end }) => mention.end === end)
  const isOffered = ({ kind, end }: Mention) => kind === 'strength' && isChoice.test(text.slice(end))
  const kept = mentions.filter(
    (mention) =>
      !isInside(mention) && !isOffered(mention) && !namesSomething.test(text.slice(mention.end)) && !isName(mention) && !loose.drop.has(mention),
  )
  return denyTogether(
    kept.map((mention) => qualify(mention, text)).sort((a, b) => a.start - b.start),
    text,
  )
}

/** 현침이나 도화는 없다: what is listed before a denied one is denied too. */
function denyTogether(mentions: Mention[], text: string): Mention[] {
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const [one, next] = [mentions[index]!, mentions[index + 1]!]
    const isListed = one.kind === next.kind && /^(?:이나|나|와|과|이랑|랑|도|[·,]| and| or| nor)\s?$/.test(text.slice(one.end, next.start))
    if (next.denied && isListed) mentions[index] = { ...one, denied: true }
  }
  return mentions
}
