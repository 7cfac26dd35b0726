/**
 * Whole answers as `cube ask` gives them, without a model: how long they take when warm, and whether several answers about one
 * chart, read as one text, say anything that the chart or another answer contradicts.
 */
import { composerWritingModel, groundText } from '#ai'
import { birthSchema, chartOf, factsOf } from '#engine'
import { loadCatalog } from '#templates'
import { composeAnswer } from '../../readings/compose-answer.ts'
import { drawExamples } from '../example-chart.ts'
import { type Figure, quantile } from './figure.ts'

const charts = 40
const now = new Date('2026-11-24T03:00:00Z')
const questions = {
  ko: [
    '올해 이직해도 될까요?',
    '돈은 언제 모일까요',
    '연애운 봐주세요',
    '내 성격이 궁금해요',
    '지금 대운은 어떤가요',
    '내년은 어떤 해예요?',
    '건강은 뭘 조심할까요',
  ],
  en: ['Should I change jobs this year?', 'When will I meet someone?', 'How is my money luck next year?', 'What am I like?'],
} as const

export async function evaluateAnswer(): Promise<Figure[]> {
  const times: number[] = []
  const sums = { supported: 0, contradicted: 0, absent: 0 }
  for (const [index, example] of drawExamples(charts + 5, 909).entries()) {
    const { chart } = example
    const { instant, civil, sex } = chart.birth
    const birth = birthSchema.parse({ ...(instant ? { instant } : { date: civil, time: null }), sex, longitude: 126.978 })
    for (const locale of ['ko', 'en'] as const) {
      const told: string[] = []
      for (const question of questions[locale]) {
        const started = performance.now()
        for await (const event of composeAnswer({
          question,
          history: [],
          birth,
          place: '',
          locale,
          now,
          catalog: loadCatalog(),
          model: composerWritingModel(),
          names: [],
          signal: new AbortController().signal,
          recall: async () => ({ memories: [], labels: [] }),
        }))
          if (event.kind === 'sentence') told.push(event.text)
        // The first five charts warm up.
        if (index >= 5) times.push(performance.now() - started)
      }
      const result = chartOf(birth, now)
      if (!result.ok) throw new Error('A drawn birth has no chart.')
      const grounds = groundText(told.join(' '), factsOf(result.chart))
      for (const status of ['supported', 'contradicted', 'absent'] as const) sums[status] += grounds[status]
    }
  }
  const slowest = quantile(times, 0.95)
  const wrong = sums.contradicted + sums.absent
  return [
    { name: 'whole answer, p95, warm', over: `${times.length} answers`, value: `${slowest.toFixed(0)} ms`, target: '≤ 300 ms', met: slowest <= 300 },
    {
      name: 'contradicted or absent across the answers about one chart',
      over: `${sums.supported + wrong} claims`,
      value: String(wrong),
      target: '0',
      met: wrong === 0,
    },
  ]
}

if (import.meta.main) console.table(await evaluateAnswer())
