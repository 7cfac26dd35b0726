import { type Branch, branches, type Element, elementTerms, type Stem, stems, stemTerms } from '#engine/client'
import { copula } from './copula.ts'
import {
  anyOf,
  branchByAnimal,
  branchByEnglish,
  branchByFullName,
  branchByHangul,
  branchBySound,
  pillarByHangul,
  pillarOfEnglish,
  romanize,
  stemByEnglish,
  stemByFullName,
  stemByHangul,
  stemBySound,
  tenGodByHangul,
} from './lexicon.ts'
import type { Around, Pattern } from './mention.ts'
import { bareAgeWords } from './numbers.ts'

export const gloss = '(?:\\s?\\((?<gloss>[\\u4e00-\\u9fff·\\s]{1,7})\\))?'
/** Where a word begins; what is covered (find-mentions.ts) still belongs to its word. */
export const edge = '(?<![가-힣\\0])'
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

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

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

const capital = (sounds: Iterable<string>) => anyOf([...sounds].map((sound) => capitalized(sound)))
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
    pattern: new RegExp(`\\b(?<name>${capital(stemBySound.keys())})\\b`, 'g'),
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
    pattern: new RegExp(`\\b(?<name>${capital(branchBySound.keys())})\\b`, 'g'),
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
      `(?:지장간|장간|hidden stems?)(?:에는|에|은|는|이|가|으로는|:| are| of)?\\s?(?<letters>(?:(?:${stemHangul}|[${stemHanja}])(?:\\([${stemHanja}]\\))?(?:[·,\\s]|와|과)*){1,3})(?=이[고며에라]|예요|입니다|[.,]|$|[이가]? ?(?:들어|숨|있|나[오온옵와]|보[이여입])|으로|로)`,
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
