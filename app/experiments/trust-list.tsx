import { Icon } from '../components/line-icon.tsx'
import { formatCount, formatPercent, formatProbability } from './format-figures.ts'
import type { Analysis, ExperimentView } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

/** Below this the planned ratio is given up, and above this share of mixed people nothing is compared; both as the verdict has them. */
const [ratioAlpha, mostMixed] = [0.01, 0.01]

interface Check {
  name: string
  holds: boolean
  title: string
  text: string
}

/** What has to hold before figures mean anything, each with its figure. */
export function TrustList({
  view,
  falsePositives,
  words,
}: {
  view: ExperimentView
  falsePositives: Analysis['falsePositives']
  words: ExperimentWords
}) {
  const { t } = words
  return (
    <section className="card">
      <h2 className="text-ui font-[650]">{t('trust.title')}</h2>
      <ul className="mt-3 grid gap-3">
        {checksOf(view, falsePositives, words).map(({ name, holds, title, text }) => (
          <li key={name} className="flex gap-2.5">
            <span className={`mt-0.5 ${holds ? 'text-ink-2' : 'text-ink'}`}>
              <Icon name={holds ? 'check' : 'info'} size={18} />
            </span>
            <span className="min-w-0">
              <b className="block text-ui font-[650]">{title}</b>
              <span className="block text-small text-ink-2">{text}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function checksOf({ analysis, record, permanent }: ExperimentView, falsePositives: Analysis['falsePositives'], words: ExperimentWords): Check[] {
  const { t } = words
  const { ratio, mixed, people, primary, leastEffect } = analysis!
  const isEven = ratio.sequentialP >= ratioAlpha
  const mixedShare = mixed + people > 0 ? mixed / (mixed + people) : 0
  const counts = primary.variants.map((variant) => formatCount(variant.people, words)).join(' : ')
  const checks: Check[] = [
    {
      name: 'ratio',
      holds: isEven,
      title: t(isEven ? 'trust.ratio.ok' : 'trust.ratio.bad'),
      text: t('trust.ratio.text', { counts, p: formatProbability(ratio.sequentialP) }),
    },
    {
      name: 'mixed',
      holds: mixedShare <= mostMixed,
      title: t(mixedShare <= mostMixed ? 'trust.mixed.ok' : 'trust.mixed.bad'),
      text: t('trust.mixed.text', { share: formatPercent(mixedShare, { digits: 2 }) }),
    },
    toolCheck(falsePositives, words),
  ]
  const wanted = record.design?.rule.leastEffect
  if (permanent || wanted === undefined) return checks
  const sees = leastEffect !== null && leastEffect <= wanted
  return [
    ...checks,
    {
      name: 'power',
      holds: sees,
      title: t(leastEffect === null ? 'trust.power.none' : sees ? 'trust.power.ok' : 'trust.power.bad'),
      text:
        leastEffect === null
          ? t('trust.power.text', { effect: t('at.none'), wanted: formatPercent(wanted) })
          : t('trust.power.text', { effect: formatPercent(leastEffect), wanted: formatPercent(wanted) }),
    },
  ]
}

function toolCheck(measured: Analysis['falsePositives'], { t }: ExperimentWords): Check {
  if (!measured || measured.repetitions === 0) return { name: 'tool', holds: false, title: t('trust.tool.none'), text: t('trust.tool.none.text') }
  const rate = measured.found / measured.repetitions
  const holds = rate <= measured.alpha
  return {
    name: 'tool',
    holds,
    title: t(holds ? 'trust.tool.ok' : 'trust.tool.bad'),
    text: t('trust.tool.text', { rate: formatPercent(rate), alpha: formatPercent(measured.alpha, { digits: 0 }) }),
  }
}
