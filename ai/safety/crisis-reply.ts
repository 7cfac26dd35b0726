import type { Locale } from '#templates/client'
import type { Harm } from './danger.ts'

/** A number to call. `name` says who answers. */
export interface HelpLine {
  number: string
  name: string
}

/** What a person in danger reads instead of a chart. `urgent` is for danger at this moment; `lines` are open day and night. */
export interface CrisisReply {
  title: string
  sentences: string[]
  lines: HelpLine[]
  urgent: HelpLine
}

const titles: Record<Locale, Record<Harm, string>> = {
  ko: {
    self: '많이 힘드셨겠어요. 지금은 풀이보다 사람의 목소리가 먼저예요.',
    violence: '말해 주셔서 고마워요. 당신 잘못이 아니고, 도와줄 사람이 있어요.',
    others: '그만큼 괴로우셨군요. 혼자 감당하지 않도록 지금 이야기를 나눠 주세요.',
  },
  en: {
    self: 'This sounds very hard. Right now a human voice comes before a reading.',
    violence: 'Thank you for saying this. It is not your fault, and there are people who help.',
    others: 'You must be in great pain. Please talk to someone now, so that you need not carry this alone.',
  },
}

const sentences: Record<Locale, Record<Harm, string>> = {
  ko: {
    self: '자살예방 상담전화 109는 24시간 열려 있고, 이름을 말하지 않아도 괜찮아요. 곁에 있는 한 사람에게도 지금 마음을 말해 주세요.',
    violence:
      '먼저 안전한 곳으로 옮겨 주세요. 여성긴급전화 1366은 폭력 피해를 24시간 상담하고 머물 곳도 찾아 줘요. 성별과 관계없이 112에 신고할 수 있어요.',
    others: '위험한 물건에서 떨어져 잠시 자리를 옮겨 주세요. 정신건강위기 상담전화 1577-0199는 24시간 열려 있어요.',
  },
  en: {
    self: 'In Korea the 109 line listens day and night, and you need not give a name. Elsewhere, please call your local crisis line. Tell one person near you as well.',
    violence:
      'If you can, move to a safe place first. In Korea 1366 counsels about violence day and night and finds shelter, and Danuri 1577-1366 does so in English and twelve other languages. Elsewhere, please call your local crisis line or the police.',
    others:
      'Please step away from anything dangerous and leave the room for a while. In Korea the mental health crisis line 1577-0199 is open day and night; elsewhere, please call your local crisis line.',
  },
}

const youngSentence: Record<Locale, string> = {
  ko: '청소년전화 1388은 전화와 문자로 24시간 들어 줘요. 믿을 수 있는 어른에게도 알려 주세요.',
  en: 'For young people in Korea 1388 listens day and night, by phone or text. Please tell an adult you trust as well.',
}

const names: Record<Locale, Record<'109' | '112' | '119' | '1366' | '1388' | '1577-0199' | '1577-1366', string>> = {
  ko: {
    '109': '자살예방 상담전화',
    '112': '경찰',
    '119': '구급',
    '1366': '여성긴급전화',
    '1388': '청소년전화',
    '1577-0199': '정신건강위기 상담전화',
    '1577-1366': '다누리콜센터',
  },
  en: {
    '109': 'Suicide prevention line',
    '112': 'Police',
    '119': 'Ambulance',
    '1366': 'Emergency line for women',
    '1388': 'Youth line',
    '1577-0199': 'Mental health crisis line',
    '1577-1366': 'Danuri, in 13 languages',
  },
}
const numbers: Record<Locale, Record<Harm, (keyof (typeof names)['ko'])[]>> = {
  ko: { self: ['109'], violence: ['1366', '109'], others: ['1577-0199', '109'] },
  en: { self: ['109'], violence: ['1366', '1577-1366', '109'], others: ['1577-0199', '109'] },
}

/** The reply to a crisis: kind words and whom to call. Without `harms` (answers kept from before) it is about oneself. Pure. */
export function crisisReply(locale: Locale, { harms = ['self'], young = false }: { harms?: readonly Harm[]; young?: boolean }): CrisisReply {
  const [first = 'self'] = harms
  const line = (number: keyof (typeof names)['ko']): HelpLine => ({ number, name: names[locale][number] })
  const called = [...new Set([...(young ? (['1388'] as const) : []), ...harms.flatMap((harm) => numbers[locale][harm])])]
  const [main = '109'] = numbers[locale][first]
  return {
    title: titles[locale][first],
    sentences: [...harms.map((harm) => sentences[locale][harm]), ...(young ? [youngSentence[locale]] : [])],
    lines: [main, ...called.filter((number) => number !== main)].map(line),
    urgent: line(first === 'self' ? '119' : '112'),
  }
}
