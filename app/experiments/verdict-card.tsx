import { formatChance, formatCount, formatMean } from './format-figures.ts'
import type { ExperimentView } from './shapes.ts'
import { tellVerdict } from './tell-verdict.ts'
import type { ExperimentWords } from './words.ts'

/** The verdict in words first, the figures of each variant beside it. Read out when it changes. */
export function VerdictCard({ view, name, words }: { view: ExperimentView; name: (person: string) => string; words: ExperimentWords }) {
  const { t } = words
  const { title, text } = tellVerdict(view, name, words)
  return (
    <section aria-label={t('verdict.title')} className="card grid gap-x-6 gap-y-4 p-5 desk:flex desk:items-center desk:px-6">
      <div role="status" className="min-w-0 flex-1">
        <p className="font-serif text-verdict text-balance desk:text-verdict-desk">{title}</p>
        <p className="mt-1.5 max-w-[34rem] text-ui/5.5 font-normal text-ink-2">{text}</p>
      </div>
      {view.analysis && <VariantFigures view={view} analysis={view.analysis} words={words} />}
    </section>
  )
}

function VariantFigures({
  view,
  analysis,
  words,
}: {
  view: ExperimentView
  analysis: NonNullable<ExperimentView['analysis']>
  words: ExperimentWords
}) {
  const { t } = words
  const { primary, verdict } = analysis
  const leading = view.record.decision?.variant ?? (verdict.kind === 'better' ? verdict.variant : null)
  const stopped = view.record.run?.stopped ?? {}
  return (
    <dl className="grid grid-cols-2 gap-x-5 gap-y-3 sm:flex sm:flex-wrap">
      {primary.variants.map(({ variant, people, mean }, index) => {
        const chance = primary.chanceOfBeingBest?.[index]
        return (
          <div key={variant} className="min-w-0 border-l border-line pl-3 sm:min-w-28 sm:pl-4">
            <dt className={`text-small ${variant === leading ? 'text-accent' : 'text-ink-2'}`}>
              {variant}
              {index === 0 && variant !== 'control' && ` · ${t('variant.control')}`}
              {Object.hasOwn(stopped, variant) && ` · ${t('variant.stopped')}`}
            </dt>
            <dd className={`text-figure ${variant === leading ? 'text-accent' : ''}`}>
              {people > 0 ? formatMean(primary.metric, mean, words) : '–'}
            </dd>
            <dd className="text-small text-ink-2">{t('variant.people', { people: formatCount(people, words) })}</dd>
            {chance !== undefined && !view.permanent && (
              <dd className="text-small text-ink-3">{t('variant.best', { chance: formatChance(chance) })}</dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}
