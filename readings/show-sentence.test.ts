import { describe, expect, it } from 'vitest'
import { composerWritingModel, listPhrases } from '#ai'
import { birthSchema, chartOf } from '#engine'
import { loadCatalog } from '#templates'
import type { SentenceData } from './client.ts'
import { composeAnswer } from './compose-answer.ts'
import { showSentence } from './show-sentence.ts'

const now = new Date('2026-11-24T03:00:00Z')
const births = Array.from({ length: 30 }, (_, index) => {
  const [year, month, day] = [1960 + ((index * 7) % 45), 1 + ((index * 5) % 12), 1 + ((index * 11) % 28)]
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return birthSchema.parse({ date, time: '09:30', sex: index % 2 ? 'female' : 'male' })
})
const questions = {
  ko: ['올해 이직해도 괜찮을까요?', '내 사주 전체를 보여줘', '올해 연애운 어때요?', '내년에 돈이 들어올까요?'],
  en: ['Should I change jobs this year?', 'Show my whole chart', 'How is love this year?', 'Will money come in next year?'],
}

/** What somebody who knows the letters of each year may look for: ten gods, families, stars, seasons, images, places of the chart. */
const searches: Record<'ko' | 'en', RegExp[]> = {
  ko: [
    /비견|겁재|식신|상관|편재|정재|편관|정관|편인|정인|비겁|식상|재성|관성|인성/,
    /[가-힣]+(?:살|귀인)\(|금여|건록|양인|암록|천의성/,
    /(?:이른|늦은|초|한|늦)\s?(?:봄|여름|가을|겨울)|밤이 가장|해가 가장/,
    /(?<![가-힣])[연월일시]지(?=[가는의에와로])|천간|지지(?=[가는의에와]|\s)|일간|공망|십이운성|격국/,
    /[목화토금수]\([木火土金水]\)/,
  ],
  en: [
    /Friend\b|Rob Wealth|Eating God|Hurting Officer|(?:In)?[Dd]irect (?:Wealth|Officer|Resource)|Seven Killings/,
    /\b(?:Star|Carriage|Noble|Horse|Blossom|Doctor|Canopy|Blade)\b/,
    /(?:early|mid|high|late|deep) (?:spring|summer|autumn|winter)|longest night/,
    /(?:day|month|year|hour) (?:stem|branch)|\b(?:Wood|Fire|Earth|Metal|Water)\b/,
    /[一-鿿]*[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥印官財神傷劫比][一-鿿]*/,
  ],
}

const secretOf = (birth: (typeof births)[number]) => ({ profiles: [{ label: '나', place: '서울', birth: { date: birth.date, time: birth.time } }] })

async function tellSentences(birth: (typeof births)[number], locale: 'ko' | 'en', question: string): Promise<SentenceData[]> {
  const catalog = await loadCatalog()
  const told: SentenceData[] = []
  for await (const event of composeAnswer({
    question,
    history: [],
    birth,
    place: '서울',
    locale,
    now,
    catalog,
    model: composerWritingModel(),
    names: ['나'],
    signal: new AbortController().signal,
    recall: async () => ({ memories: [], labels: [] }),
  })) {
    if (event.kind === 'sentence') told.push(event.sentence)
  }
  return told
}

const show = (data: SentenceData, birth: (typeof births)[number], pillars: boolean) =>
  showSentence({ type: 'data-sentence', id: data.id, data }, secretOf(birth), { pillars })
const textOf = ({ segments }: Pick<SentenceData, 'segments'>) => segments.map(({ text }) => text).join('')

async function sharedText(birth: (typeof births)[number], locale: 'ko' | 'en', question: string): Promise<string[]> {
  return (await tellSentences(birth, locale, question)).flatMap((sentence) => {
    const shown = show(sentence, birth, false)
    return shown?.type === 'data-sentence' ? [textOf(shown.data)] : []
  })
}

const manyQuestions = {
  ko: [
    '내 사주 전체를 보여줘',
    '나는 어떤 사람이야?',
    '올해 이직해도 괜찮을까요?',
    '올해 연애운 어때요?',
    '언제 결혼할까요?',
    '내년에 돈이 들어올까요?',
    '지금 집을 사도 될까요?',
    '건강은 어때요?',
    '시험에 붙을까요?',
    '내 용신이 뭐야?',
    '오행이 어떻게 돼?',
    '대운 흐름을 알려줘',
    '오늘 하루 어때요?',
    '이번 달 운세 알려줘',
    '사업을 시작해도 될까요?',
    '부모님과 사이가 왜 안 좋을까요?',
    '친구랑 화해할 수 있을까요?',
    '이사 언제 가면 좋을까요?',
    '나에게 맞는 직업은?',
    '남자친구랑 잘 지낼까요?',
  ],
  en: [
    'Show my whole chart',
    'What kind of person am I?',
    'Should I change jobs this year?',
    'How is love this year?',
    'When will I marry?',
    'Will money come in next year?',
    'Should I buy a house now?',
    'How is my health?',
    'Will I pass the exam?',
    'What is my helpful element?',
    'What are my five elements?',
    'Tell me about my luck cycles',
    'How is today?',
    'How is this month?',
    'Should I start a business?',
    'Why is it hard with my parents?',
    'Can I make up with my friend?',
    'When should I move house?',
    'Which work suits me?',
    'Will I get on with my boyfriend?',
  ],
}

describe('an answer that is shared without its pillars', { timeout: 60_000 }, () => {
  it.each(['ko', 'en'] as const)('leads a search to no letter of the chart, over thirty births and four questions, %s', async (locale) => {
    const images = [...listPhrases(locale)].filter(([path]) => /^(?:image|season|seat|opening\.nature)\./.test(path)).map(([, phrase]) => phrase)
    const stemsOf = new Map<string, Set<string>>()
    const times = new Map<string, number>()
    for (const birth of births)
      for (const question of questions[locale]) {
        const said = await sharedText(birth, locale, question)
        expect(said.length).toBeGreaterThan(0)
        const chart = chartOf(birth, now)
        if (!chart.ok) throw new Error(chart.error.code)
        for (const sentence of said) {
          for (const search of searches[locale]) expect(sentence).not.toMatch(search)
          expect(images.filter((image) => sentence.includes(image))).toEqual([])
          stemsOf.set(sentence, (stemsOf.get(sentence) ?? new Set()).add(chart.chart.pillars.day.stem))
          times.set(sentence, (times.get(sentence) ?? 0) + 1)
        }
      }
    // Whoever has seen the answers of many people cannot tell by a sentence which day stem it was told of.
    const often = [...times].filter(([, count]) => count >= 5).map(([sentence]) => sentence)
    expect(often.filter((sentence) => (stemsOf.get(sentence)?.size ?? 0) < 2)).toEqual([])
  })
})

describe('an answer that is shared with its pillars', { timeout: 120_000 }, () => {
  it.each(['ko', 'en'] as const)('loses no sentence about its person alone, over five births and twenty questions, %s', async (locale) => {
    const lost: string[] = []
    for (const birth of births.slice(0, 5))
      for (const question of manyQuestions[locale])
        for (const sentence of await tellSentences(birth, locale, question)) if (!show(sentence, birth, true)) lost.push(textOf(sentence))
    expect(lost).toEqual([])
  })
})
