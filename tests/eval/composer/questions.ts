import type { Intent } from '../../../ai/client.ts'

export interface Question {
  locale: 'ko' | 'en'
  text: string
  intent: Intent
}

type Asked = readonly [text: string, intent: Intent['intent'], form: Intent['form'], horizon: Intent['horizon'], subject?: Intent['subject']]

function asked(locale: Question['locale'], list: readonly Asked[]): Question[] {
  return list.map(([text, intent, form, horizon, subject = 'self']) => ({ locale, text, intent: { intent, form, horizon, subject, confidence: 1 } }))
}

/** One question per topic and some forms, written for this measurement; the labels are given, so that only the composer is measured. */
export const questions: readonly Question[] = [
  ...asked('ko', [
    ['내년에 이직해도 될까요', 'career', 'yes_no', 'year'],
    ['내 가게를 열어도 괜찮을까요', 'business', 'yes_no', 'none'],
    ['돈은 언제 모여요', 'wealth', 'timing', 'range'],
    ['올해 연애운이 궁금해요', 'love', 'open', 'year'],
    ['헤어진 사람이 다시 연락할까요', 'reunion', 'yes_no', 'none', 'pair'],
    ['결혼은 언제쯤이 좋아요', 'marriage', 'timing', 'range'],
    ['남자친구랑 궁합 봐 주세요', 'compatibility', 'open', 'none', 'pair'],
    ['사춘기 아들과 자꾸 부딪혀요', 'children', 'open', 'none', 'other_person'],
    ['엄마와 사이가 어려워요', 'family', 'open', 'none'],
    ['요즘 친구들이 멀어지는 것 같아요', 'social', 'open', 'none'],
    ['요즘 너무 지쳐요', 'health', 'open', 'none'],
    ['내년 시험에 붙을 수 있을까요', 'exam', 'yes_no', 'year'],
    ['이사 가도 될까요', 'move', 'yes_no', 'none'],
    ['저는 어떤 사람이에요', 'personality', 'open', 'none'],
    ['부족한 오행이 뭐예요', 'elements_yongsin', 'explain', 'none'],
    ['내 사주를 보여 주세요', 'chart_basic', 'show', 'none'],
    ['인생의 큰 흐름을 알려 주세요', 'life_timeline', 'open', 'life'],
    ['내년 운세는 어때요', 'year_luck', 'open', 'year'],
    ['다음 달은 어때요', 'month_luck', 'open', 'month'],
    ['오늘의 운세', 'day_luck', 'open', 'day'],
    ['이직할지 남을지 고민이에요', 'career', 'compare_options', 'none'],
    ['왜 이렇게 일이 안 풀려요', 'career', 'explain', 'none'],
  ]),
  ...asked('en', [
    ['Should I change jobs next year?', 'career', 'yes_no', 'year'],
    ['Is it a good idea to open a cafe?', 'business', 'yes_no', 'none'],
    ['When will I save money?', 'wealth', 'timing', 'range'],
    ['How is my love life this year?', 'love', 'open', 'year'],
    ['Will my ex text me again?', 'reunion', 'yes_no', 'none', 'pair'],
    ['When should I marry?', 'marriage', 'timing', 'range'],
    ['Are my boyfriend and I a good match?', 'compatibility', 'yes_no', 'none', 'pair'],
    ['My son and I keep fighting', 'children', 'open', 'none', 'other_person'],
    ['How do I get on with my mother?', 'family', 'open', 'none'],
    ['My friends seem far away lately', 'social', 'open', 'none'],
    ['I am so tired these days', 'health', 'open', 'none'],
    ['Can I pass the exam next year?', 'exam', 'yes_no', 'year'],
    ['Should I move house?', 'move', 'yes_no', 'none'],
    ['What kind of person am I?', 'personality', 'open', 'none'],
    ['Which element is missing?', 'elements_yongsin', 'explain', 'none'],
    ['Show my chart', 'chart_basic', 'show', 'none'],
    ['How does my life unfold?', 'life_timeline', 'open', 'life'],
    ['How is next year for me?', 'year_luck', 'open', 'year'],
    ['How is next month?', 'month_luck', 'open', 'month'],
    ['Today, please', 'day_luck', 'open', 'day'],
    ['Should I move or stay?', 'career', 'compare_options', 'none'],
    ['Why is work so hard?', 'career', 'explain', 'none'],
  ]),
]

/** Questions that are answered in a few sentences or turned elsewhere. */
export const directQuestions: readonly Question[] = [
  ...asked('ko', [
    ['안녕하세요', 'smalltalk', 'open', 'none'],
    ['고마워요', 'smalltalk', 'open', 'none'],
    ['날씨 알려 줘', 'off_topic', 'open', 'none'],
    ['내 정보 지워 줘', 'privacy_request', 'open', 'none'],
    ['저는 여자예요', 'profile_input', 'open', 'none'],
    ['다른 앱이랑 왜 달라요', 'accuracy_doubt', 'explain', 'none'],
    ['왜 그렇게 봤어요', 'why_evidence', 'explain', 'none'],
    ['카드로 만들어 줘', 'visual_request', 'show', 'none'],
    ['물에 빠지는 꿈을 꿨어요', 'dream', 'explain', 'none'],
    ['이름에 어떤 글자가 좋아요', 'naming', 'open', 'none'],
    ['이사하기 좋은 날 골라 주세요', 'date_selection', 'choose_from_list', 'range'],
    ['도화살이 뭐예요', 'term_explain', 'explain', 'none'],
    ['수술해도 될까요', 'safety_medical', 'yes_no', 'none'],
    ['이 주식 사도 될까요', 'safety_finance', 'yes_no', 'none'],
    ['소송에서 이길까요', 'safety_legal', 'yes_no', 'none'],
    ['언제까지 살까요', 'safety_lifespan', 'timing', 'life'],
  ]),
  ...asked('en', [
    ['Hello', 'smalltalk', 'open', 'none'],
    ['Thank you', 'smalltalk', 'open', 'none'],
    ['What is the weather?', 'off_topic', 'open', 'none'],
    ['Delete my data', 'privacy_request', 'open', 'none'],
    ['I am a woman', 'profile_input', 'open', 'none'],
    ['Why does another app differ?', 'accuracy_doubt', 'explain', 'none'],
    ['What is that based on?', 'why_evidence', 'explain', 'none'],
    ['Make it a card', 'visual_request', 'show', 'none'],
    ['I dreamed of water', 'dream', 'explain', 'none'],
    ['What suits my name?', 'naming', 'open', 'none'],
    ['Pick a day for moving', 'date_selection', 'choose_from_list', 'range'],
    ['What is peach blossom?', 'term_explain', 'explain', 'none'],
    ['Should I have surgery?', 'safety_medical', 'yes_no', 'none'],
    ['Should I buy this stock?', 'safety_finance', 'yes_no', 'none'],
    ['Will I win the case?', 'safety_legal', 'yes_no', 'none'],
    ['How long will I live?', 'safety_lifespan', 'timing', 'life'],
  ]),
]
