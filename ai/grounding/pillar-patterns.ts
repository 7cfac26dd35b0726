/** Pillars by their letters in every script, and what they are said to belong to. */
import { branches, elementTerms, stems } from '#engine/client'
import {
  anyOf,
  branchByEnglish,
  branchByHangul,
  branchBySound,
  capitalized,
  pillarByHangul,
  pillarOfEnglish,
  stemByEnglish,
  stemByHangul,
  stemBySound,
  tenGodByHangul,
} from './lexicon.ts'
import type { Around, Pattern } from './mention.ts'
import { bareAgeWords } from './numbers.ts'
import { copula, edge, gloss } from './word-edges.ts'

const stemHanja = stems.join('')
const branchHanja = branches.join('')
const stemHangul = anyOf(stemByHangul.keys())
const branchHangul = anyOf(branchByHangul.keys())
const elementEnglish = anyOf(Object.values(elementTerms).map(({ english }) => english))
const pairHangul = `(?:${stemHangul})(?:${branchHangul})`

const koreanPlaces = '년생|년주|연주|월주|월령|일주|일진|일생|시주|시생|대운|세운'
const pillarSuffix = `(?<suffix>\\s?(?:${koreanPlaces}|의 ?(?:해|날|달)|날(?=에 )|년(?!간)|월(?!간)|일(?![간지부]|\\s?수)|시(?![간작기절도험장대선면])))?`
const englishPlaces =
  '(?:ten|10)-year (?:cycle|pillar|period)|(?:luck|great luck|ten-year luck|10-year luck) (?:cycle|pillar|period|decade)|luck|decade|cycle|day pillar|month pillar|year pillar|hour pillar|pillar|day master|day|month|year|hour'
const latinSuffix = `(?<suffix>\\s(?:${englishPlaces})\\b|\\s?(?:${koreanPlaces})|\\s?년)?`

const pairsAfter = new RegExp(`^\\s?[,·]?\\s?${pairHangul}(?:[\\s,·.]|$|[이예입로])`)
const pairsBefore = new RegExp(`(?<![가-힣])${pairHangul}\\s?[,·]?\\s?$`)
const pillarLed =
  /(?:일주|월주|월건|연주|년주|시주|대운|세운|월운|일진|기둥|태어난 [해달날시]|(?:day|month|year|hour) pillar)(?:은|는|이|가|의|:|,| is|로는|로|으로|에는|에|엔|를|을|(?:을|를) [가-힣]+(?:면|니|니까))?\s?(?:간지[는가]\s?)?(?:바로 |현재 |지금 |각각 )?$/
/** A place a few words before, and pillars that are everyday words too. */
const pillarNear = /(?:일주|월주|연주|년주|시주|대운|세운)(?![가-힣]*(?:일|말))[^.,]{0,14}\s$/
/** A sentence that speaks of pillars. */
const placed = /(?:10|십) ?년(?:은|을|간)|일주|월주|연주|년주|시주|대운|세운|태어난 (?:해|달|날|시)|네 기둥|간지|팔자|명식/
/** Pairs that are words of their own: they need their place beside them. */
const everydayPairs: ReadonlySet<string> = new Set(['기사', '병자', '무인', '신사', '신축', '정유', '정미', '병인', '임자', '정사', '갑자', '정해'])
const commonWords: ReadonlySet<string> = new Set(['무사', '경사', '임신', '기술', '경기', '신인', '정신', '무술', '정자', '신진', '기인'])
/** 신사가 월주로, 갑자를 일주로 */
const placeBehind =
  /^(?:[이가은는을를]|이?라는|, ?(?:그게|이게|그것이|이것이|바로))\s(?:당신의 |바로 |각각 ){0,2}(?:일주|월주|연주|년주|시주|대운|세운)/
const timeLed =
  /(?:\d{4}년|올해|내년|작년|내후년|이번 달|다음 달|\d{1,2}월|오늘|내일)(?:의? ?(?:운|세운|운세|간지))?(?:은|는|이|가|의)?\s?(?:간지[는가]\s?)?$/
const ageLed = new RegExp(`(?:\\d{1,3}[세살](?:부터|에는|에|부터는)?|(?:${bareAgeWords})(?:살)?(?:부터|에는|에|부터는)|까지(?:는)?)[\\s:]*$`)
const ending = new RegExp(
  `^(?:[이가은는을를의와과도로예입였라인답네죠\\s,.·)]|으로|니까|니 |고[ ,]|고요|더라|거든|던|${copula}|며|면서|지만|군요|나 |시[네고]|랍니다|래요|에|처럼|만 |만큼|부터|까지|인데|$)`,
)
const predicate = new RegExp(`^(?:이[고며에라다지니네]|이$|이[.,]|예요|입니다|였|라|년|로|네요|죠|${copula}|고[ ,]|니까|\\s?[,.]|$)`)

const isPairHanja = new RegExp(`^[${stemHanja}][${branchHanja}]`)

function pairOf(name: string): string {
  return stemByHangul.get(name[0]!)! + branchByHangul.get(name[1]!)!
}

/** 가자 and 기술 are words; two such names in a row, or one that a place leads, are pillars. */
function isPillar(name: string, { text, before, rest }: Around): boolean {
  // 정인 is a ten god far more often than 丁寅, which is no pillar.
  if (tenGodByHangul.has(name)) return false
  if (pillarLed.test(before)) return ending.test(rest)
  if (timeLed.test(before)) return predicate.test(rest)
  if (ageLed.test(before)) return ending.test(rest)
  if (placeBehind.test(rest)) return true
  if (pillarNear.test(before) && /^(?:이에요|예요|입니다|이죠|이네요|이랍니다|이?래요|이?라(?:고|던|는데))/.test(rest)) return true
  if (/(?:10|십) ?년/.test(text) && /^ 운/.test(rest)) return true
  if (!commonWords.has(name) && !everydayPairs.has(name) && placed.test(text) && ending.test(rest)) return true
  if (!commonWords.has(name) && pillarNear.test(before) && ending.test(rest)) return true
  return pairsAfter.test(rest) || pairsBefore.test(before)
}

/** `ren shen`: only the sixty, so that two sounds that never meet are no pillar. */
const pillarSounds = new Set(
  [...stemBySound].flatMap(([one, stem]) =>
    [...branchBySound].flatMap(([two, branch]) => (stems.indexOf(stem) % 2 === branches.indexOf(branch) % 2 ? [`${one} ${two}`] : [])),
  ),
)
/** Words beside which two Chinese sounds are a pillar; Korean ones may be somebody's name there. */
const timely = /\b(?:born|birth|pillar|cycle|decade|luck|(?:19|20)\d{2}|(?:at|from|turn(?:ed)?|age|until|since) \d{1,2})\b/i
const romanized: ReadonlySet<string> = new Set(['gap', 'eul', 'byeong', 'jeong', 'mu', 'gi', 'gyeong', 'sin', 'shin', 'im', 'gye'])
const latinLed =
  /(?:\b(?:year|month|day|hour) of|pillar|year|month|day|hour|luck|cycle|decade|chart|일주|월주|연주|년주|시주|대운)(?: is|:|은|는|이|가)?(?: the| a| an| in)? ?$/i

/** You are walking through Jia Chen: ten years are walked through. */
const walking =
  "\\b(?:you(?:['’]re| are)(?: now| currently)? (?:walking|living|moving|going|passing|travell?ing)|you (?:now )?(?:walk|live)) (?:through|in|under) (?:the )?|\\byou (?:walk|walked|enter|entered|(?:move|moved|step|stepped|cross|crossed|switch|switched|go|went) (?:in|over )?to) (?:the )?"
const walked = new RegExp(`(?:${walking})$`, 'i')
export const walkedPillar = new RegExp(`(?:${walking})(?:${anyOf(stemBySound.keys())})[- ](?:${anyOf(branchBySound.keys())})\\b`, 'i')

/** In the order in which they take their letters: what is longer and surer first. */
export const pillarPatterns: readonly Pattern[] = [
  {
    kind: 'pillar',
    pattern: new RegExp(
      `\\b(?:(?<polarity>Yin|Yang)[ -])?(?<element>${elementEnglish})[ -](?<animal>${anyOf(branchByEnglish.keys())})\\b${gloss}${latinSuffix}`,
      'gi',
    ),
    read: ({ polarity, element = '', animal = '', suffix }, { aboutChart }) => {
      const isName = element[0] !== element[0]?.toLowerCase() || suffix || aboutChart
      const name = capitalized(animal)
      const pillar = pillarOfEnglish(element, name)
      if (!isName || !pillar) return null
      const stem = polarity ? stemByEnglish.get(`${capitalized(polarity)} ${capitalized(element)}`) : pillar[0]
      return { value: `${stem}${branchByEnglish.get(name)}`, suffix: suffix?.trim().toLowerCase(), glossed: true }
    },
  },
  {
    kind: 'pillar',
    pattern: new RegExp(
      `\\b(?<stem>${anyOf(stemBySound.keys())})(?<link>[- ]?)(?<branch>${anyOf(branchBySound.keys())})\\b(?:\\s?\\((?<gloss>[\\u4e00-\\u9fff가-힣]{2})\\))?${latinSuffix}`,
      'gi',
    ),
    read: ({ stem = '', link, branch = '', gloss: written, suffix }, { text, before, aboutChart }) => {
      const isName = stem[0] !== stem[0]?.toLowerCase() && (link !== ' ' || branch[0] !== branch[0]?.toLowerCase())
      const known = pillarSounds.has(`${stem} ${branch}`.toLowerCase())
      if (
        !isName ||
        !(
          written ||
          suffix ||
          latinLed.test(before) ||
          (known && walked.test(before)) ||
          ((aboutChart || (timely.test(text) && !romanized.has(stem.toLowerCase()))) && (link === '-' || (link === ' ' && known)))
        )
      )
        return null
      const value = stemBySound.get(stem.toLowerCase())! + branchBySound.get(branch.toLowerCase())!
      return { value, suffix: suffix?.trim().toLowerCase(), glossed: true }
    },
  },
  {
    kind: 'pillar',
    pattern: new RegExp(`${edge}(?<name>${pairHangul})${gloss}${pillarSuffix}`, 'g'),
    read: ({ name = '', gloss: hanja, suffix }, around) => {
      const written = suffix?.trim() ?? ''
      const named = timeOf[written.replace(/^의 ?/, '의 ')] ?? written
      // 정인 대운: a ten god.
      if (!hanja && tenGodByHangul.has(name)) return null
      // 걷고 계신 길: who is there.
      if (!hanja && name === '계신' && /[고서에] $/.test(around.before)) return null
      if (hanja && !isPairHanja.test(hanja)) return null
      // 임해 있다: stem and branch that never meet are words.
      if (!hanja && !named && !pillarByHangul.has(name) && !pillarLed.test(around.before) && !timeLed.test(around.before)) return null
      if (!hanja && !named && !isPillar(name, around)) return null
      if (!hanja && written !== named && !written.endsWith('해') && !/태어|나[셨신]|난 |오늘|내일|이번 ?달|다음 ?달|\d월/.test(around.text))
        return null
      if (!hanja && named === written && named.length === 1 && named !== '년' && !isCertain(named, around)) return null
      return { value: pairOf(name), suffix: named || undefined, glossed: Boolean(hanja) }
    },
  },
  {
    kind: 'pillar',
    pattern: new RegExp(
      `(?<name>[${stemHanja}][${branchHanja}])(?:\\((?<reading>[가-힣]{2})\\))?(?:${pillarSuffix}|${latinSuffix.replace('<suffix>', '<place>')})`,
      'g',
    ),
    read: ({ name = '', suffix, place }) => ({ value: name, suffix: (suffix ?? place)?.trim().toLowerCase(), glossed: true }),
  },
]

/** 병오의 해: as 병오년. */
const timeOf: Readonly<Record<string, string>> = { 날: '일', '의 해': '년', '의 달': '월', '의 날': '일' }

/** 무사일, 기사월: a pair before 월, 일 or 시 is a pillar only where a date or a birth is spoken of, or it ends the word. */
function isCertain(suffix: string, { before, rest }: Around): boolean {
  if (suffix === '일' && /^\s?(?:이|도|은)?\s?(?:많|있|없)/.test(rest)) return false
  return /^(?:[이가은는을를의와과도로예입였라\s,.]|에|생|부터|까지|$)/.test(rest) || /\d일[^.]{0,6}$/.test(before)
}
