'use client'

import { useEffect, useRef, useState } from 'react'
import type { DesignForm } from './design-form.ts'
import { formatCount, formatPercent } from './format-figures.ts'
import { runSimulation, type SimulationPlan, type SimulationState, wantedRepetitions } from './run-simulation.ts'
import { useExperimentWords } from './words-context.tsx'
import { readNumber } from './write-design.ts'

/** This plan run many times before it starts: how often it would be wrong, and how often it would find what it looks for. */
export function Simulator({ form }: { form: DesignForm }) {
  const words = useExperimentWords()
  const { t } = words
  const [state, setState] = useState<SimulationState | null>(null)
  const [isRunning, setRunning] = useState(false)
  const run = useRef(0)
  const plan = planOf(form)
  const known = JSON.stringify(plan)

  // What was run is about another plan as soon as a field changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan by its values.
  useEffect(() => {
    run.current += 1
    setState(null)
    setRunning(false)
  }, [known])
  useEffect(
    () => () => {
      run.current += 1
    },
    [],
  )

  async function start(chosen: SimulationPlan) {
    const own = ++run.current
    setRunning(true)
    for (const next of runSimulation(chosen)) {
      if (run.current !== own) return
      setState(next)
      await new Promise((resolve) => setTimeout(resolve))
    }
    if (run.current === own) setRunning(false)
  }

  return (
    <section className="grid gap-3 border-t border-line pt-4" aria-labelledby="simulator-title">
      <div>
        <h3 id="simulator-title" className="text-ui font-[650]">
          {t('simulator.title')}
        </h3>
        <p className="text-small text-ink-2">{t(form.primary.kind === 'proportion' ? 'simulator.text' : 'simulator.only-proportion')}</p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {isRunning ? (
          <button
            type="button"
            className="button-outlined"
            onClick={() => {
              run.current += 1
              setRunning(false)
            }}
          >
            {t('simulator.stop')}
          </button>
        ) : (
          <button type="button" className="button-outlined" disabled={plan === null} onClick={() => plan && void start(plan)}>
            {t(state === null ? 'simulator.run' : 'simulator.again')}
          </button>
        )}
        {isRunning && state && (
          <progress className="h-2 w-40 accent-accent" value={state.done} max={wantedRepetitions} aria-label={t('simulator.title')} />
        )}
        {state && <span className="text-small text-ink-2 tabular-nums">{t('simulator.running', { done: formatCount(state.done, words) })}</span>}
        {plan === null && form.primary.kind === 'proportion' && <span className="text-small text-ink-2">{t('form.plan.unknown')}</span>}
      </div>
      {state && (
        <>
          <table className="w-full text-ui tabular-nums">
            <thead>
              <tr className="text-left text-small text-ink-3">
                <th className="py-1.5 font-medium">{t('simulator.method')}</th>
                <th className="px-2 text-right font-medium">{t('simulator.false')}</th>
                <th className="px-2 text-right font-medium">{t('simulator.power')}</th>
                <th className="text-right font-medium">{t('simulator.people')}</th>
              </tr>
            </thead>
            <tbody>
              {state.results.map(({ method, falsePositives, power, meanPerVariant }) => (
                <tr key={method} className="border-t border-line">
                  <th scope="row" className="py-1.5 text-left font-semibold">
                    {t(`simulator.${method}`)}
                  </th>
                  <td className="px-2 text-right">{formatPercent(falsePositives)}</td>
                  <td className="px-2 text-right">{formatPercent(power)}</td>
                  <td className="text-right">{formatCount(meanPerVariant, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="text-small text-ink-2">{t('simulator.note')}</p>
        </>
      )}
    </section>
  )
}

/** Two variants of this plan; null: a field cannot be read, or the goal is no share. */
function planOf({ primary, baseline, leastEffect, alpha, plannedPeople, variants }: DesignForm): SimulationPlan | null {
  const [rate, effect, level, people] = [baseline, leastEffect, alpha, plannedPeople].map(readNumber)
  if (primary.kind !== 'proportion' || rate == null || effect == null || level == null || people == null) return null
  const perVariant = Math.floor(people / (variants.length + 1))
  const isReadable = rate > 0 && rate < 100 && effect > 0 && level > 0 && level < 100 && perVariant >= 100 && perVariant <= 1_000_000
  return isReadable ? { baseline: rate / 100, effect: effect / 100, perVariant, alpha: level / 100 } : null
}
