import type { Form, Horizon, Intent, IntentLabel, SafetyKind, Subject } from './client.ts'
import { general, intentLexicon, narrower } from './intent-lexicon.ts'
import { screenSafety } from './screen-safety.ts'

export interface Turn {
  role: 'user' | 'assistant'
  text: string
}

interface Reading {
  /** Korean: lower case, without spaces. */
  dense: string
  /** Lower case, as typed. */
  plain: string
}

function read(text: string): Reading {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('’', "'").trim()
  return { plain, dense: plain.replaceAll(/[\s.,!?~…·'"“”ㅠㅜ]+/g, '') }
}

/** A pattern with Korean letters is read against the text without spaces. */
function matches(pattern: RegExp, { dense, plain }: Reading): boolean {
  return pattern.test(/[가-힣]/.test(pattern.source) ? dense : plain)
}

const wholeDate = /(?:19|20)?\d{2}년\s?\d{1,2}월\s?\d{1,2}일|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|(?<!\d)\d{6,8}(?!\d)|born (?:on )?/i

function scores(reading: Reading): Map<IntentLabel, number> {
  const found = new Map<IntentLabel, number>()
  for (const [intent, entries] of Object.entries(intentLexicon) as [IntentLabel, (typeof intentLexicon)[IntentLabel]][]) {
    const sum = (entries ?? []).reduce((total, [pattern, weight]) => total + (matches(pattern, reading) ? weight : 0), 0)
    if (sum > 0) found.set(intent, sum)
  }
  if (wholeDate.test(reading.plain)) found.set('profile_input', (found.get('profile_input') ?? 0) + 1)
  const hasTopic = [...found.keys()].some((intent) => !general.has(intent))
  // A time alone is a reading of that time; with a topic it is only the topic's horizon.
  for (const intent of general) {
    const score = found.get(intent)
    if (score !== undefined && hasTopic) found.set(intent, score - 2.5)
  }
  for (const [winner, loser] of narrower) {
    const score = found.get(winner)
    if (score !== undefined && score > 0 && found.has(loser)) found.set(loser, Math.min(found.get(loser) ?? 0, score - 0.5))
  }
  return found
}

function readHorizon({ dense, plain }: Reading, intent: IntentLabel): Horizon {
  if (/대운|ten-year|10-year|luck cycle|decade/.test(dense + plain)) return 'daewoon'
  if (
    /인생|평생|초년|중년|말년|노년|일생|몇살|전성기|whole life|lifetime|my life|old age/.test(plain) ||
    /몇살/.test(dense) ||
    intent === 'safety_lifespan'
  )
    return 'life'
  const years = plain.match(/(?:19|20)\d{2}(?!\d)|올해|내년|후년|내후년|작년/g)?.length ?? 0
  if (
    years > 1 ||
    /언제(?!나)|이번주|다음주|봄|여름|가을|겨울|상반기|하반기|앞으로|몇년|년안에|개월|당분간|요즘|시기|this week|next (?:two|three|few|couple)|(?:spring|summer|fall|autumn|winter)\b|when (?:will|should|can|is)|near future|months\b/.test(
      plain,
    ) ||
    /언제(?!나)|이번주|다음주|좋은시기/.test(dense)
  ) {
    if (!/올해|내년|this year|next year|\b20\d\d\b/.test(plain) || years > 1 || /언제/.test(dense)) return wide(dense, plain)
  }
  if (/올해|내년|금년|신년|새해|후년|\d{4}년|\b20\d\d\b|this year|next year|[갑을병정무기경신임계][자축인묘진사오미신유술해]년/.test(plain))
    return 'year'
  if (/오늘|내일|모레|일진|하루|today|tomorrow|tonight/.test(plain) || /담주|토욜|일욜|요일/.test(dense)) return 'day'
  if (
    /(?<!\d)(?:1[0-2]|[1-9])월|이번\s?달|다음\s?달|담달|월운|this month|next month|\b(?:january|february|march|april|june|july|august|september|october|november|december|in may)\b/.test(
      plain,
    )
  )
    return 'month'
  return 'none'
}

/** "언제" alone opens a range; about something that has no time it does not. */
function wide(dense: string, plain: string): Horizon {
  if (/요즘/.test(dense) && !/언제|시기/.test(dense)) return 'none'
  return /when (?:will|do|does) .* (?:mean|say)/.test(plain) ? 'none' : 'range'
}

function readForm({ dense, plain }: Reading, intent: IntentLabel): Form {
  if (
    /세개|몇개|두개|골라|추천해|후보|pick |choose|which of these|suggest (?:three|some|a few)/.test(dense + plain) &&
    /날|이름|개|date|day|name|중에|list/.test(dense + plain)
  )
    return 'choose_from_list'
  if (
    /(?:할지|갈지|볼지|일지|는지|을지|ㄹ지).*(?:지)(?=[^가-힣]|모르|고민|$)|vs|아니면|둘중|이랑.{1,12}중|할까말까|깔까말까|체질인지.*체질인지|나을까요.*나을까요|[가-힣]까요?\s?[가-힣]+[까]요?$/.test(
      dense,
    ) &&
    /지.*지|vs|아니면|중에|중|까.*까/.test(dense) &&
    !/괜찮을까|될까(?:요)?$/.test(dense.slice(0, -1))
  )
    return 'compare_options'
  if (/\b(?:or)\b/.test(plain) && /\?$|which|better|suit/.test(plain) && !/\bor not\b/.test(plain)) return 'compare_options'
  if (
    /보여(?:줘|주|줄)|표로|그래프|카드로|이미지|pdf|뽑아|링크|show|just the chart|as (?:a|an) (?:image|table|card)/.test(dense + plain) ||
    intent === 'visual_request'
  )
    return 'show'
  if (
    /언제|몇살|며칠|무슨달|시기(?:가|는|를|좀|알)|^when\b|\bwhen (?:will|do|is|should|can)|which day|what (?:time|age|year|month)/.test(dense + plain)
  )
    return 'timing'
  if (
    /뭐예요|뭐에요|뭐야|뭔가요|뭔지|무슨뜻|왜|이유|근거|설명|차이|무슨글자|어디에저장|what (?:is|are|does|do)\b.*\b(?:mean|say|difference)|\bwhy\b|explain|any meaning|based on|same (?:thing|word)/.test(
      dense + plain,
    ) &&
    !/(?:까요|나요|을까|ㄹ까|할까)$/.test(dense)
  )
    return explains(intent, dense, plain)
  if (
    /(?:까|까요|나요|가요|인가요|ㄴ가|는가|냐|니|겠소|은가|죠|지|음|임|님|나|을까|될까|어|야|해|있을까요|맞아|맞지|아님|있음|싶어여쭤봅니다|봐주세요|거야|예요|에요|아요)$/.test(
      dense.replaceAll(/[ㅋㅎ🙏\p{Emoji_Presentation}]+/gu, ''),
    ) &&
    yesNo(dense)
  )
    return 'yes_no'
  if (
    /^(?:is|are|am|do|does|did|will|would|can|could|should|has|have|was|were)\b.*|, (?:is|are|will|should|can|do|does|did) (?:i|it|this|that|we|you|he|she|they)\b|\b(?:is it|did you|will i|should i|can i|are we)\b/.test(
      plain,
    )
  )
    return 'yes_no'
  return 'open'
}

function explains(intent: IntentLabel, dense: string, plain: string): Form {
  const topics: ReadonlySet<IntentLabel> = new Set([
    'term_explain',
    'why_evidence',
    'accuracy_doubt',
    'privacy_request',
    'dream',
    'personality',
    'elements_yongsin',
    'love',
    'compatibility',
  ])
  if (topics.has(intent))
    return /day master say|뭐예요$/.test(dense + plain) && intent !== 'term_explain' && intent !== 'elements_yongsin' ? 'open' : 'explain'
  return /왜|이유|why/.test(dense + plain) ? 'explain' : 'open'
}

/** Ends that ask for yes or no, unless an asking word makes the question open. */
function yesNo(dense: string): boolean {
  if (/무슨|뭐가|뭐예|뭐에|뭘|뭐가|어떤|어떻|어때|어떨|얼마|어디|누구|누가|몇|뭔교|뭐야|뭐해/.test(dense)) return false
  return /(?:까|까요|나요|가요|ㄴ가|는가|냐|겠소|은가|맞지|임|음|님|거야|있어|돼|되나|맞아|예요|에요|여쭤봅니다|부터봐주세요|고쳐질까요|아요|죠|을까|수있어|해도돼)$/.test(
    dense.replaceAll(/[ㅋㅎ🙏\p{Emoji_Presentation}]+/gu, ''),
  )
}

function readSubject({ dense, plain }: Reading, intent: IntentLabel): Subject {
  if (intent === 'off_topic' || intent === 'smalltalk') return 'self'
  const saved = /저장(?:한|해둔|해놓은|된|했던)|saved/.test(dense + plain)
  if (/우리(?:가족|식구)(?:전부|모두|다)|셋이|세명|네명|다섯|팀원들|all of us|three of us|my whole family/.test(dense + plain)) return 'group'
  if (intent === 'compatibility') return 'pair'
  if (
    /우리(?:둘|부부|사이|는|커플)|저희부부|걔(?:도|랑|가)|둘이|(?:랑|이랑|와|과|하고)(?:나|저|내|우리|같이|다시)|다시(?:만날|잘지낼)|(?:between|both of) us|are we\b|my (?:boyfriend|girlfriend|partner|husband|wife) and (?:i|me)\b/.test(
      dense + plain,
    ) &&
    !saved
  )
    return 'pair'
  if (saved) return 'saved_profile'
  if (intent === 'children' || intent === 'naming')
    return /우리|아이|아들|딸|손주|아기|baby|son|daughter|kid|child/.test(dense + plain) ? 'other_person' : 'self'
  if (
    /(?:고3|우리|내|제|저희)?(?:딸|아들|동생|엄마|아빠|어머니|아버지|친구|남편|아내)(?:의|이|은|는)?(?:수능|사주|운|건강|성격|취업|결혼|진로|시험|도저장)|(?:시아버님|시어머님|부모님)걸로|\b(?:his|her|their) (?:chart|luck|career|personality)\b|about my ex\b|for my (?:mom|mother|dad|father|brother|sister|friend|husband|wife|son|daughter)\b/.test(
      dense + plain,
    )
  )
    return 'other_person'
  return 'self'
}

const safetyIntent: Record<SafetyKind, IntentLabel> = {
  crisis: 'safety_crisis',
  medical: 'safety_medical',
  finance: 'safety_finance',
  legal: 'safety_legal',
  lifespan: 'safety_lifespan',
}

/** The last thing the person asked about, for a question such as "그럼 내년은요?". */
function topicBefore(history: readonly Turn[]): IntentLabel | null {
  for (const turn of history.toReversed()) {
    if (turn.role !== 'user') continue
    const [best] = [...scores(read(turn.text))].sort((a, b) => b[1] - a[1])
    if (best && best[1] >= 2) return best[0]
  }
  return null
}

/**
 * Tells what is asked: topic, time, form and whose chart. `history` (oldest first) lends its topic to a short question that
 * only changes the time. `confidence` is the share of the best score among those that came close.
 */
export function classifyIntent(text: string, options: { history?: readonly Turn[] } = {}): Intent {
  const reading = read(text)
  const danger = screenSafety(text)
  const found = scores(reading)
  const ranked = [...found].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  const weak = !best || general.has(best[0])
  const lent = weak && options.history && reading.dense.length <= 16 ? topicBefore(options.history) : null
  const intent = danger ? safetyIntent[danger.kind] : (lent ?? best?.[0] ?? fallback(reading))
  const confidence = danger ? 0.95 : lent ? 0.6 : best ? Math.min(0.98, best[1] / (best[1] + 0.5 * (second?.[1] ?? 0) + 0.3)) : 0.3
  const also = ranked
    .map(([label]) => label)
    .filter((label) => label !== intent)
    .slice(0, 2)
  return {
    intent,
    horizon: readHorizon(reading, intent),
    form: readForm(reading, intent),
    subject: readSubject(reading, intent),
    confidence: Math.round(confidence * 100) / 100,
    ...(also.length > 0 ? { also } : {}),
  }
}

/** Nothing known was said: short words are talk, the rest is read as a wish to see the chart. */
function fallback({ dense }: Reading): IntentLabel {
  return dense.length < 8 ? 'smalltalk' : 'year_luck'
}
