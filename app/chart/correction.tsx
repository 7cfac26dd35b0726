import type { ChartResult } from '#engine/client'
import { branchOf, type Chart, presets, stemOf } from '#engine/client'
import { LetterTile } from '../components/letter-tile.tsx'
import { clockOf } from './clock-of.ts'
import type { Words } from './words.ts'

/** Steps from the clock on the wall to the clock that was used, and what other conventions would say. */
export function Correction({ chart, others, words }: { chart: Chart; others: Record<(typeof presets)[number], ChartResult>; words: Words }) {
  const { locale, t } = words
  return (
    <div className="grid gap-4">
      <p className="text-body-small text-ink-2">{t('correction.text')}</p>
      <CorrectionSteps chart={chart} words={words} />
      <table className="w-full text-small">
        <caption className="pb-2 text-left text-ui font-semibold">{t('correction.others')}</caption>
        <tbody>
          {presets.map((preset) => {
            const result = others[preset]
            if (!result.ok) return null
            const { pillars, birth } = result.chart
            const same = (['year', 'month', 'day', 'hour'] as const).every(
              (position) => pillars[position]?.pillar === chart.pillars[position]?.pillar,
            )
            return (
              <tr key={preset} className="border-t border-line">
                <th scope="row" className="py-2 pr-2 text-left font-medium">
                  {t(`preset.${preset}`)}
                  <span className="block text-caption text-ink-3">{birth.hourKnown ? clockOf(birth.clock) : ''}</span>
                </th>
                <td className="w-32 py-2">
                  <span className="flex justify-end gap-1">
                    {[pillars.hour, pillars.day].map(
                      (pillar) =>
                        pillar && (
                          <span key={pillar.pillar} className="flex w-14 gap-0.5">
                            <LetterTile letter={stemOf(pillar.pillar)} locale={locale} size="small" />
                            <LetterTile letter={branchOf(pillar.pillar)} locale={locale} size="small" />
                          </span>
                        ),
                    )}
                  </span>
                </td>
                <td className="w-16 py-2 text-right text-caption text-ink-2">{same ? t('same') : t('different')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** From the clock on the wall to the clock that was used, one step a line. */
export function CorrectionSteps({ chart, words: { t } }: { chart: Chart; words: Words }) {
  const { convention } = chart
  const steps: [string, string][] = [
    [t('correction.civil'), chart.birth.hourKnown ? clockOf(chart.birth.civil) : t('chart.hour-unknown')],
    [t('correction.zone'), `${convention.timeZone} UTC${signedHours(convention.zoneOffsetSeconds)}`],
    ...(convention.daylightSavingSeconds > 0
      ? ([[t('correction.daylight'), minutes(-convention.daylightSavingSeconds, t)]] as [string, string][])
      : []),
    [t('correction.shift'), minutes(convention.correctionSeconds, t)],
    [t('correction.clock'), chart.birth.hourKnown ? clockOf(chart.birth.clock) : '—'],
    [t('correction.day'), t(`boundary.${convention.dayBoundary}`)],
    [t('correction.preset'), t(`preset.${convention.preset}`)],
  ]
  return (
    <dl className="grid gap-1.5">
      {steps.map(([name, value]) => (
        <div key={name} className="flex items-baseline justify-between gap-3 text-ui">
          <dt className="text-ink-2">{name}</dt>
          <dd className="text-right font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function signedHours(seconds: number): string {
  const sign = seconds < 0 ? '−' : '+'
  const total = Math.abs(Math.round(seconds / 60))
  return `${sign}${Math.floor(total / 60)}${total % 60 ? `:${String(total % 60).padStart(2, '0')}` : ''}`
}

function minutes(seconds: number, t: Words['t']): string {
  const whole = Math.round(seconds / 60)
  if (whole === 0) return t('correction.none')
  return t(whole < 0 ? 'correction.minus' : 'correction.plus', { minutes: Math.abs(whole) })
}
