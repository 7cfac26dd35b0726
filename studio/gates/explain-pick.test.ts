import { describe, expect, it } from 'vitest'
import { composerWritingModel } from '#ai'
import { type BirthInput, birthSchema } from '#engine'
import { composeAnswer } from '#readings'
import { loadCatalog } from '#templates'
import { type ExplainedTemplate, explainPick } from './explain-pick.ts'

const now = new Date('2026-11-27T03:00:00Z')
const catalog = loadCatalog()
const birth: BirthInput = { date: '1992-03-14', time: '07:20', sex: 'female' }

function explain(question: string, of: BirthInput = birth) {
  const result = explainPick({ question, birth: of, locale: 'ko', catalog, now })
  if (!result.ok) throw new Error(result.error.message)
  return result.explanation
}
const ofTemplate = (templates: readonly ExplainedTemplate[], id: string) => templates.find((one) => one.id === id)

describe('why these templates', () => {
  it('says of every template whether it is there, and why', () => {
    const { intent, unsure, templates } = explain('올해 이직해도 될까요?')
    expect(intent).toMatchObject({ intent: 'career', horizon: 'year' })
    expect(unsure).toBe(false)
    expect(templates.map(({ id }) => id).toSorted()).toEqual(
      catalog
        .all()
        .map(({ manifest }) => manifest.id)
        .toSorted(),
    )
    expect(templates.slice(0, 3)).toMatchObject([
      { state: 'chosen', place: 0, reason: 'topic-first', missing: [] },
      { state: 'chosen', place: 1, missing: [] },
      { state: 'chosen', place: 2 },
    ])
    expect(ofTemplate(templates, 'ten-gods-map')).toMatchObject({ state: 'eligible', reason: 'full' })
    expect(ofTemplate(templates, 'privacy-card')).toMatchObject({ state: 'not-eligible', reasons: ['intent'] })
  })

  it('names what the chart or the question lacks', () => {
    const { templates } = explain('이직할 날을 골라 주세요', { date: '1984-08-17', time: null, sex: null })
    const reasons = templates.flatMap((one) => (one.state === 'not-eligible' ? [[one.id, one.reasons] as const] : []))
    const lacking = new Map(reasons)
    expect(lacking.get('luck-timeline')).toContain('luck')
    expect(lacking.get('compatibility')).toContain('other')
    for (const one of templates) expect(one.says.ko).toMatch(/.+[요]\.$/)
  })

  it.each(['올해 이직해도 될까요?', '돈은 언제 모여요', '오늘 운세', '공망이 뭐예요', '이직할지 남을지 고민이에요', '제 성격이 궁금해요'])(
    'shows what an answer shows: %s',
    async (question) => {
      const shown: string[] = []
      const answer = composeAnswer({
        question,
        history: [],
        birth: birthSchema.parse(birth),
        place: '',
        locale: 'ko',
        now,
        catalog,
        model: composerWritingModel(),
        names: [],
        signal: new AbortController().signal,
        recall: async () => ({ memories: [], labels: [] }),
      })
      for await (const event of answer) if (event.kind === 'component') shown.push(event.component.template.manifest.id)
      const chosen = explain(question).templates.flatMap((one) => (one.state === 'chosen' && one.missing.length === 0 ? [one.id] : []))
      expect(chosen).toEqual(shown)
      expect(shown.length).toBeGreaterThan(0)
    },
  )

  it('shows no template beside somebody in danger', () => {
    expect(explain('죽고 싶어요')).toMatchObject({ crisis: true, templates: [] })
  })

  it('answers a birth that has no chart with what is wrong', () => {
    expect(
      explainPick({ question: '올해 어때요', birth: { date: '1988-05-08', time: '02:30', sex: 'male' }, locale: 'ko', catalog, now }),
    ).toMatchObject({ ok: false })
  })
})
