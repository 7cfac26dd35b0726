import { describe, expect, it } from 'vitest'
import { composerWritingModel, listPhrases } from '#ai'
import { birthSchema, chartOf } from '#engine'
import { loadCatalog } from '#templates'
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

async function sharedText(birth: (typeof births)[number], locale: 'ko' | 'en', question: string): Promise<string[]> {
  const catalog = await loadCatalog()
  const secret = { profiles: [{ label: '나', place: '서울', birth: { date: birth.date, time: birth.time } }] }
  const said: string[] = []
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
    if (event.kind !== 'sentence') continue
    const shown = showSentence({ type: 'data-sentence', id: event.sentence.id, data: event.sentence }, secret, { pillars: false })
    if (shown?.type === 'data-sentence') said.push(shown.data.segments.map(({ text }) => text).join(''))
  }
  return said
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
