import { forms, horizons, type Intent, intents, subjects } from '../../../ai/client.ts'
import { drawNumbers } from '../../example-chart.ts'
import type { Question } from './questions.ts'

/** Words that name times, options and people in many ways, so that labels and words are crossed in every combination. */
const words: Record<Question['locale'], readonly string[]> = {
  ko: [
    '올해 어때요',
    '내년에 해도 될까요',
    '언제가 좋아요',
    '이직할지 남을지 고민이에요',
    '2045년은요',
    '다음 달은요',
    '내일은요',
    '3월에 이사해도 되나요',
    '엄마랑 저는 잘 지낼까요',
    '2027년이랑 2028년 중에 언제가 좋아요',
    '작년은 왜 그랬나요',
    '돈이 안 모여요',
    '시험에 붙을까요',
    '남편과 자꾸 싸워요',
  ],
  en: [
    'How is this year?',
    'Should I do it next year?',
    'When is best?',
    'Should I move or stay?',
    'How is 2045?',
    'Next month?',
    'Tomorrow?',
    'Can I move in March?',
    'My mom and I',
    '2027 or 2028, when?',
    'Why was last year so?',
    'I cannot save money',
    'Will I pass the exam?',
    'My husband and I fight',
  ],
}
const readable = intents.filter((intent) => intent !== 'safety_crisis')

/** Questions with drawn labels: every intent but a crisis, every form, horizon and subject, whatever the words say. */
export function drawQuestions(count: number, seed: number): Question[] {
  const next = drawNumbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  return Array.from({ length: count }, () => {
    const locale = pick(['ko', 'en'] as const)
    const intent: Intent = { intent: pick(readable), form: pick(forms), horizon: pick(horizons), subject: pick(subjects), confidence: 1 }
    return { locale, text: pick(words[locale]), intent }
  })
}
