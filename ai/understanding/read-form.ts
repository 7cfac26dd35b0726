import type { Form, IntentLabel } from '../client.ts'
import { matches, type Utterance } from './utterance.ts'

/** Korean asking words that want more than yes or no. */
const openWords = /무슨|뭐|뭘|뭔|무엇|어떤|어떻|어때|어떨|어느|얼마|어디|누구|누가|언제|며칠|몇|왜/
const yesNoEnds = /(?:까요?|나요?|가요|는가|냐|겠소|은가|맞지|[임음님]|거야|있어|돼|맞아|예요|에요|아요|죠|해도돼|여쭤봅니다|부터봐주세요)$/
const emoji = /[ㅋㅎ🙏\p{Emoji_Presentation}]+/gu

/** Intents in which an asking word wants an explanation rather than a reading. */
const explained: ReadonlySet<IntentLabel> = new Set([
  'term_explain',
  'why_evidence',
  'accuracy_doubt',
  'privacy_request',
  'dream',
  'elements_yongsin',
])

interface Rule {
  form: Form
  patterns: readonly RegExp[]
  /** Where the words alone do not decide. */
  when?(utterance: Utterance, intent: IntentLabel | null): boolean
}

/** In the order in which they are tried. */
const rules: readonly Rule[] = [
  {
    form: 'choose_from_list',
    patterns: [
      /(?:[두세네]개|몇개|골라|추천해|후보).*(?:날|이름)?|(?:날|이름|중에).*(?:골라|추천)/,
      /\b(?:pick|choose|which of these|suggest (?:three|some|a few))\b/,
    ],
    when: ({ dense, plain }) => /날|이름|개(?!명)|중에|date|day|name|list|\d/.test(`${dense} ${plain}`),
  },
  {
    form: 'compare_options',
    patterns: [
      /(?:[할갈볼일]지|는지|을지).*지(?:[^가-힣]|모르|고민|$)|vs|아니면|둘중|[이랑와과]\S{1,12}중에?(?!으로)|체질인지.*체질인지|까요[가-힣]+까요$|나가살자니/,
    ],
    when: ({ dense }) => !/언제/.test(dense) || /vs|아니면/.test(dense),
  },
  { form: 'compare_options', patterns: [/\bor\b/], when: ({ plain }) => /\?$|which|better|suit/.test(plain) && !/\bor not\b/.test(plain) },
  {
    form: 'show',
    patterns: [/보여[줘주줄]|표로|그래프|카드로|이미지|pdf|뽑아|링크/, /\bshow\b|just the chart|as an? (?:image|table|card)/],
    when: () => true,
  },
  { form: 'show', patterns: [/./], when: (_, intent) => intent === 'visual_request' },
  {
    form: 'timing',
    patterns: [/언제(?!까지)|몇살|며칠|무슨달|시기[가는를좀알]/, /\bwhen (?:will|do|is|should|can)|which day|what (?:time|age|year|month)/],
  },
  {
    form: 'explain',
    patterns: [
      /뭐예요|뭐에요|뭐야|뭔가요|뭔지|무슨뜻|왜|이유|근거|설명|차이|같은말|무슨글자|어디에저장/,
      /\bwhat (?:is|are|does|do)\b.*\b(?:mean|difference)|\bwhy\b|explain|any meaning|based on/,
    ],
    when: ({ dense }, intent) => (intent !== null && explained.has(intent)) || /왜(?!케)|이유|why/.test(dense),
  },
  { form: 'yes_no', patterns: [/[가-힣]/], when: (utterance) => asksYesNo(utterance) },
  {
    form: 'yes_no',
    patterns: [
      /^(?:is|are|am|do|does|did|will|would|can|could|should|has|have|was|were)\b/,
      /, (?:is|are|will|should|can|do|does|did) (?:i|it|this|that|we|you|he|she|they)\b|\b(?:is it|did you|will i|should i|can i|are we)\b/,
    ],
  },
]

function asksYesNo({ dense, plain }: Utterance): boolean {
  const ending = dense.replaceAll(emoji, '')
  if (openWords.test(ending.replaceAll('왤케', ''))) return false
  return (plain.endsWith('?') && !/[은는]$/.test(ending)) || yesNoEnds.test(ending) || /(?:까|나|가)요[가-힣]{0,4}$/.test(ending)
}

/** How a question wants to be answered. */
export function readForm(utterance: Utterance, intent: IntentLabel | null): Form {
  const found = rules.find(({ patterns, when }) => patterns.some((pattern) => matches(pattern, utterance)) && (when?.(utterance, intent) ?? true))
  return found?.form ?? 'open'
}
