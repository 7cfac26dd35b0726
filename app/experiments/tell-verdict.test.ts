import { describe, expect, it } from 'vitest'
import { analysisOf, decided, english, korean, running, viewOf } from '../../tests/example-experiment.ts'
import type { ExperimentView, Verdict } from './shapes.ts'
import { tellVerdict } from './tell-verdict.ts'

const name = (person: string) => `<${person}>`
const tell = (view: ExperimentView) => tellVerdict(view, name, english)

describe('tellVerdict', () => {
  it('says how many more people it takes', () => {
    const view = viewOf(running, analysisOf(3_000, { helped: 0.3, grounding: 0.9, complaint: 0.02 }))
    expect(view.analysis!.verdict).toMatchObject({ kind: 'not-yet', people: 6_000 })
    expect(tell(view).title).toBe('Not yet: 6,000 more people, about 47 days.')
    expect(tellVerdict(view, name, korean).title).toBe('아직이에요. 6,000명이 더, 약 47일.')
    expect(tell(view).text).toContain('3,000 people have seen it so far, about 150 come a day')
  })

  it('says what to use and between what the true value lies', () => {
    const view = viewOf(running, analysisOf(9_000))
    expect(view.analysis!.verdict).toMatchObject({ kind: 'better', variant: 'short' })
    const { title, text } = tell(view)
    expect(title).toBe('You can use short.')
    expect(text).toMatch(
      /^Rated helpful, share of people improved by \d+\.\d% over the control\. The true value lies between \+\d+\.\d% and \+\d+\.\d%\./,
    )
    expect(text).toContain('at most 5%')
  })

  it('tells an improvement as one where less is better', () => {
    const analysis = analysisOf(9_000)
    const metric = { ...analysis.primary.metric, better: 'less' as const }
    const comparisons = analysis.primary.comparisons.map((one) => ({ ...one, effect: -0.2, live: [-0.3, -0.1] as const }))
    const told = tell(
      viewOf(running, {
        ...analysis,
        verdict: { kind: 'better', variant: 'short', effect: 0.2 },
        primary: { ...analysis.primary, metric, comparisons },
      }),
    )
    expect(told.text).toContain('improved by 20.0% over the control. The true value lies between +10.0% and +30.0%')
  })

  it('names no interval that says less than the look that decided', () => {
    const analysis = analysisOf(9_000)
    const comparisons = analysis.primary.comparisons.map((one) => ({ ...one, live: [null, 0.3] as unknown as readonly [number, number] }))
    expect(tell(viewOf(running, { ...analysis, primary: { ...analysis.primary, comparisons } })).text).not.toContain('true value')
  })

  it.each([
    [{ kind: 'no-data', why: 'nobody-assigned' }, 'Why is there no data?', '10% of the layer'],
    [{ kind: 'no-data', why: 'no-outcome' }, 'Why is there no data?', 'nothing that Rated helpful, share of people counts'],
    [{ kind: 'ratio-mismatch', p: 0.0004 }, 'The figures cannot be trusted yet.', 'p < 0.001'],
    [{ kind: 'mixed', share: 0.031 }, 'The figures cannot be trusted yet.', '3.1% of people saw both sides'],
    [{ kind: 'worse', variants: ['short', 'shortest'] }, 'Keep what you have.', 'With short, shortest'],
    [{ kind: 'not-yet', people: 0, days: 5 }, 'Not yet: about 5 more days.', 'within 7 days counts'],
    [{ kind: 'no-difference' }, 'No difference shows.', 'keep what you have'],
  ] satisfies [Verdict, string, string][])('tells %j', (verdict, title, part) => {
    const told = tell(viewOf(running, { ...analysisOf(600), verdict }))
    expect(told.title).toBe(title)
    expect(told.text).toContain(part)
  })

  it('tells a decision with its reason, and of the permanent one its false alarms', () => {
    expect(tell(viewOf(decided, analysisOf(600)))).toEqual({ title: 'short is used.', text: '<reviewer> · 21 Nov. It helps.' })
    const measured = { ...analysisOf(600), falsePositives: { repetitions: 200, found: 14, alpha: 0.05, people: 600, total: 600 } }
    expect(tell({ ...viewOf(running, measured), permanent: true })).toEqual({
      title: 'Please check the measuring.',
      text: 'A thing was compared with itself 200 times and found to differ 14 times: 7.0%, where the limit is 5%.',
    })
    expect(tell({ ...viewOf(running, null), permanent: true }).title).toBe('Comparing a thing with itself.')
    expect(tell(viewOf(running, null)).title).toBe('Waiting for the first figures.')
  })
})
