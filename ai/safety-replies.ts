import type { Locale } from '#templates/client'

/** What a person in danger reads instead of a chart: two sentences and where to call. No chart, no follow-ups. */
export const crisisReply: Record<Locale, { sentences: readonly [string, string]; line: string; emergency: string }> = {
  ko: {
    sentences: [
      '여기까지 이야기해 줘서 고마워요, 지금 많이 아프고 지쳤겠어요.',
      '혼자 견디지 않아도 돼요, 자살예방 상담전화 109에서는 밤낮없이 이야기를 들어 줘요.',
    ],
    line: '109',
    emergency: '119',
  },
  en: {
    sentences: [
      'Thank you for saying this here; it sounds as if you have been carrying a great deal.',
      'You do not have to hold it alone: in Korea the 109 line listens day and night, and elsewhere your local crisis line does.',
    ],
    line: '109',
    emergency: '119',
  },
}
