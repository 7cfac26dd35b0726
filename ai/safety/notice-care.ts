import type { Locale } from '#templates/client'
import type { IntentLabel } from '../client.ts'
import { type EarlierQuestion, noticeRepetition, type Repetition } from './notice-repetition.ts'
import { mayHideCrisis, screenSafety } from './screen-safety.ts'

/**
 * What an answer takes care of beside its question. `relieved` and `guardian` are answered in words alone; the others shorten the
 * reading or say a sentence before it: after a crisis (`careful`), asked again and again (`repeated`), words that may half say a
 * crisis (`tender`), a part of the question that a chart cannot know (`limit`).
 */
export type Care = { kind: 'relieved' } | { kind: 'guardian' } | { kind: 'careful' } | Repetition | { kind: 'tender' } | { kind: 'limit'; of: Limit }

/** What a topic that may be read must still leave open. */
export type Limit = 'divorce' | 'reunion' | 'birth-time'

export interface CareRequest {
  question: string
  /** What is asked, as an intent. */
  topic?: string
  history: readonly { role: 'user' | 'assistant'; text: string }[]
  earlier: readonly EarlierQuestion[]
  now: Date
  timeZone: string
  topicOf?: (question: string) => string
}

/** So many of the person's messages after a crisis are answered with care. */
const carefulTurns = 3
/** A longer message than this, without spaces, is more than a word of relief. */
const shortRelief = 60

const relief =
  /괜찮아졌|괜찮아요|괜찮아질|나아졌|나아진|진정|전화\s?(?:해\s?봤|했|할게)|통화\s?했|상담\s?(?:받|했)|살아\s?볼|버텨\s?볼|고마|고맙|감사|덕분|안심|(?:feel|feeling|doing|am|im|i'm|much|bit|little) (?:\w+ )?(?:better|okay|ok|safe|calmer)|called|talked to|thank|i'?ll (?:stay|try)/i
const asking = /봐\s?줘|봐\s?주|알려\s?줘|알려\s?주|운세|사주|언제|까요|나요|[가-힣]운(?:은|이|도)?(?:\s|$)|\?|chart|reading|will i|when|luck/i

const ownAge =
  /(?:^|[^가-힣])(?:저|저는|전|나|나는|난|제가|내가)?\s?(?:만\s?)?(?:[5-9]|1[0-3])\s?(?:살|세)(?:인데|이에요|예요|입니다|임|이고|이야|이거든|여자|남자|,|\.|$)|(?:^|[^가-힣])(?:저|저는|전|나|나는|난)?\s?(?:초등학생|초딩|초등학교\s?[1-6]학년|초[1-6])(?:인데|이에요|예요|입니다|임|이고|이야|여자|남자|,|\.|$)|\b(?:i am|i'm|im) (?:only |just )?(?:[5-9]|1[0-3])(?: years old| yrs| yo|\b(?! (?:weeks|months|years (?:into|in|at|of)|days|hours|minutes|and counting|kg|cm|%)))|\bi(?:'?m| am) in (?:the )?(?:[1-6](?:st|nd|rd|th) grade|elementary|primary) ?(?:school)?/i
const somebodyElse =
  /아이|아들|딸|조카|동생|손주|손녀|손자|애가|애는|우리\s?애|자녀|제자|학생들|때|부터|무렵|시절|my (?:son|daughter|kid|child|niece|nephew|brother|sister|grand\w+)|when i was/i

const limits: readonly (readonly [Limit, RegExp])[] = [
  [
    'birth-time',
    /(?:태어난|출생|생)\s?(?:시간|시각|시)(?:을|를|은|도)?\s?(?:[가-힣]+\s?)?(?:추측|맞춰|맞혀|찾아|유추|추정|알아\s?맞|알아내|역추)|(?:guess|figure out|find|rectify|work out|tell me) (?:my|the|what my) (?:exact )?(?:birth ?time|time of birth|hour of birth)|birth time (?:rectification|is)/i,
  ],
  [
    'divorce',
    /이혼\s?(?:할|하게|하는|수|살|팔자|운|당할|될|각)|갈라설|갈라서|파경|(?:will|going to|gonna|destined to|fated to|should|do) (?:i|we|they|my \w+)(?: \w+){0,3} (?:get )?divorced?|divorce (?:in my|luck|chart|fate)/i,
  ],
  [
    'reunion',
    /(?:다시|재회|재결합|돌아)\s?[가-힣\s]{0,10}(?:만날|만나게|올까|오나|올지|사귀|이어질|합칠|될까)|연락\s?(?:이|은)?\s?[가-힣\s]{0,6}(?:올까|오나|올지|와요|할까요)|(?:come|comes|coming|get) back(?: to me| together)?|(?:text|call|contact|reach out)(?: to)? me(?: again| back)?/i,
  ],
]

/** Who asks about the chart itself rather than about a life has not left a worry half said, unless a word of ending is there. */
const ofTheChart: ReadonlySet<string> = new Set<IntentLabel>(['chart_basic', 'elements_yongsin', 'term_explain', 'why_evidence', 'visual_request'])
const ofEnding =
  /유서|유언|죽|사라지|사라져|없어지|없어져|떠나|끝내|끝나|마지막|그만하고|자살|자해|아프게|짐이|\b(?:die|dying|dead|death|disappear|vanish|gone|suicide|burden|end it|note|last|goodbye|hurt|cut|cutting|pills?|sleep forever)\b/i

function afterCrisis(history: CareRequest['history']): boolean {
  const said = history.filter((turn) => turn.role === 'user').slice(-carefulTurns)
  return said.some(({ text }) => screenSafety(text)?.kind === 'crisis')
}

/** Whether a person says to be under fourteen, the age from which consent is one's own. Pure. */
export function isUnderAge(text: string): boolean {
  return ownAge.test(text) && !somebodyElse.test(text)
}

/** What an answer must take care of, the most important first, or null. A crisis itself is the screen's. Pure. */
export function noticeCare(request: CareRequest): Care | null {
  const { question, topic, history, earlier } = request
  if (isUnderAge(question)) return { kind: 'guardian' }
  if (afterCrisis(history)) {
    const relieved = relief.test(question) && !asking.test(question) && question.replaceAll(/\s/g, '').length <= shortRelief
    return { kind: relieved ? 'relieved' : 'careful' }
  }
  const repeated = noticeRepetition({ question, ...(topic ? { topic } : {}) }, earlier, request)
  if (repeated) return repeated
  const isOfLife = topic === undefined || !ofTheChart.has(topic) || ofEnding.test(question)
  if (isOfLife && mayHideCrisis(question) && !history.some(({ role, text }) => role === 'user' && mayHideCrisis(text))) return { kind: 'tender' }
  const limit = limits.find(([, pattern]) => pattern.test(question))
  return limit ? { kind: 'limit', of: limit[0] } : null
}

/** Sentences before and after what is told of the chart. */
export interface CareWords {
  before: string[]
  after: string[]
}

const limitWords: Record<Locale, Record<Limit, string>> = {
  ko: {
    divorce: '헤어질지는 사주에 정해져 있지 않아요. 두 사람의 이야기와, 필요하면 가족상담이 더 많은 것을 알려 줘요.',
    reunion: '그 사람의 마음과 연락은 사주가 알 수 없어요. 지금 내 마음이 어떤지, 무엇을 지키고 싶은지는 함께 볼 수 있어요.',
    'birth-time': '태어난 시각은 사주로 거꾸로 맞힐 수 없어요. 출생증명서나 병원 기록, 가족의 기억이 더 믿을 만해요.',
  },
  en: {
    divorce: 'Whether a marriage ends is not written in a chart. Talking with each other, or with a counsellor, tells more.',
    reunion: 'A chart cannot know another heart or whether a message comes. What you feel and what you want to keep, we can look at.',
    'birth-time': 'A birth time cannot be worked out backwards from a chart. A birth certificate, hospital record or family memory is safer.',
  },
}

const timesWords: Record<Locale, (times: number) => string> = {
  ko: (times) => `이 마음을 요즘 ${times}번째 물어봐 주셨어요. 그만큼 마음이 쓰이셨겠어요.`,
  en: (times) => `You have asked about this ${times} times lately. It must weigh on you.`,
}

/** The words of a care, in the person's language. Pure. */
export function careWords(care: Care, locale: Locale): CareWords {
  const korean = locale === 'ko'
  switch (care.kind) {
    case 'guardian':
      return {
        before: korean
          ? [
              '이야기해 줘서 고마워요. 만 14세가 되기 전에는 보호자가 함께 동의해 주셔야 사주를 볼 수 있어요.',
              '보호자와 같이 다시 와 주세요. 고민이 있다면 청소년전화 1388이 24시간 들어 줘요.',
            ]
          : [
              'Thank you for telling us. Under fourteen, a guardian has to agree before a chart is read.',
              'Please come back together with a guardian. If something weighs on you, in Korea the youth line 1388 listens day and night.',
            ],
        after: [],
      }
    case 'relieved':
      return {
        before: korean
          ? [
              '다시 이야기해 줘서 고마워요. 조금이라도 나아졌다니 마음이 놓여요.',
              '오늘은 따뜻한 것을 먹고 일찍 쉬어 주세요. 다시 힘들어지면 언제든 109가 들어 줘요.',
            ]
          : [
              'Thank you for coming back to say so. It is good to hear that things feel a little lighter.',
              'Eat something warm and rest early tonight. If it grows heavy again, 109 in Korea or your local crisis line is there at any hour.',
            ],
        after: [],
      }
    case 'careful':
      return {
        before: korean
          ? ['아까 들려준 이야기가 마음에 남아요. 힘들면 풀이를 멈추고 언제든 109에 전화해 주세요.']
          : ['What you said earlier stays with us. If it is hard, please set this aside and call 109 in Korea or your local crisis line.'],
        after: [],
      }
    case 'repeated':
      return {
        before: korean
          ? [timesWords.ko(care.times), '같은 사주라서 그 사이에 답은 달라지지 않았어요. 드렸던 말을 짧게 다시 적어요.']
          : [timesWords.en(care.times), 'The chart is the same, so the answer has not changed since. Here it is again, in short.'],
        after: korean
          ? ['오늘은 화면을 덮고 십 분만 걷거나, 믿는 사람 한 명에게 이 마음을 소리 내어 말해 보세요.']
          : ['For today, put the screen away: walk for ten minutes, or say this out loud to one person you trust.'],
      }
    case 'tender':
      return {
        before: korean
          ? ['혹시 다 적지 못한 힘든 마음이 있다면 풀이보다 그 마음이 먼저예요. 109는 이유를 묻지 않고 하루 내내 들어 줘요.']
          : [
              'If something heavier stands behind this question, it matters more than a reading. In Korea 109 listens day and night, elsewhere your local line.',
            ],
        after: [],
      }
    case 'limit':
      return { before: [limitWords[locale][care.of]], after: [] }
  }
}
