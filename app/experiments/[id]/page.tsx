import type { Metadata } from 'next'
import { readExperimentView } from '#experiments'
import { database } from '#kernel'
import { readPickerFairness } from '#readings'
import { servedCatalog } from '#templates'
import { AuditList } from '../audit-list.tsx'
import { ExperimentActions } from '../experiment-actions.tsx'
import { ExperimentFrame } from '../experiment-frame.tsx'
import { ExperimentHead } from '../experiment-head.tsx'
import { ExperimentUnknown } from '../experiment-unknown.tsx'
import { ExportLinks } from '../export-links.tsx'
import { FairnessTable } from '../fairness-table.tsx'
import { LiveRefresh } from '../live-refresh.tsx'
import { LookTable } from '../look-table.tsx'
import { MetricTable } from '../metric-table.tsx'
import { MovedService } from '../moved-service.tsx'
import { namePerson } from '../name-person.ts'
import { NotAllowed } from '../not-allowed.tsx'
import { PlanSummary } from '../plan-summary.tsx'
import { readChoices } from '../read-choices.ts'
import { readDesign } from '../read-design.ts'
import { entriesOf, permanentExperiment, readExperiments } from '../read-experiments.ts'
import { readMoves } from '../read-moves.ts'
import { readViewer } from '../read-viewer.ts'
import { readExperimentWords } from '../read-words.ts'
import { ReviewedPreviews } from '../reviewed-previews.tsx'
import { SegmentTable } from '../segment-table.tsx'
import { shapeActions } from '../shape-actions.ts'
import type { ExperimentView } from '../shapes.ts'
import { StoppedVariants } from '../stopped-variants.tsx'
import { noChoices } from '../template-choice.ts'
import { TrustList } from '../trust-list.tsx'
import { VariantCurves } from '../variant-curves.tsx'
import { VerdictCard } from '../verdict-card.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readExperimentWords()).t('title') }
}

/** One experiment: before it starts its plan, from then on what can be told of it, as it happens. */
export default async function ExperimentPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, words, viewer] = await Promise.all([params, readExperimentWords(), readViewer()])
  if (!viewer) return <NotAllowed words={words} />
  const client = await database()
  const [view, permanent, listed] = await Promise.all([
    readExperimentView(client, id),
    readExperimentView(client, permanentExperiment),
    readExperiments(viewer, words),
  ])
  const frame = { words, maySeeStudio: viewer.maySeeStudio, mayChange: viewer.mayChange, entries: entriesOf(listed), current: id }
  const entry = listed.find(({ summary }) => summary.id === id)
  if (!view || !entry)
    return (
      <ExperimentFrame {...frame}>
        <ExperimentUnknown words={words} />
      </ExperimentFrame>
    )
  const name = (person: string) => namePerson(person, viewer, words)
  const { record, analysis } = view
  const hasRun = record.run !== null
  const learns = record.run?.variants.some(({ change }) => change?.kind === 'picker-policy' && change.policy === 'bandit') ?? false
  const fairness = learns ? await readPickerFairness(client, id, record.design!.rule.alpha) : null
  const titles = new Map(learns ? (await servedCatalog(client)).all().map(({ manifest }) => [manifest.id, manifest.title[words.locale]]) : [])
  const actions = shapeActions(view, viewer)
  const unseen = draftToLookOver(record)
  const choices = unseen !== null || actions.others.includes('add-variant') ? await readChoices(words.locale) : noChoices
  return (
    <ExperimentFrame {...frame}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3.5">
        <ExperimentHead view={view} title={entry.title} status={entry.status} words={words}>
          <LiveRefresh experiment={id} known={versionOf(view)} at={analysis?.at ?? null} />
        </ExperimentHead>
        {hasRun ? (
          <VerdictCard view={view} name={name} words={words} />
        ) : (
          <p role="status" className="card text-body-small">
            {entry.sentence}
          </p>
        )}
        <ExperimentActions actions={actions} choices={choices} />
        <MovedService moves={await readMoves(client, record)} words={words} />
        {hasRun && <StoppedVariants view={view} words={words} />}
        {hasRun && analysis && (
          <>
            <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3.5 tablet:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
              <VariantCurves view={view} words={words} />
              <TrustList view={view} falsePositives={permanent?.analysis?.falsePositives ?? null} words={words} />
            </div>
            <MetricTable view={view} words={words} />
            <SegmentTable analysis={analysis} words={words} />
            {fairness && <FairnessTable report={fairness} titles={titles} words={words} />}
            {!view.permanent && <LookTable view={view} words={words} />}
          </>
        )}
        {unseen !== null && <ReviewedPreviews variants={readDesign(id, unseen).variants} choices={choices} pinned={record.run?.pinned ?? []} />}
        <PlanSummary record={record} words={words} />
        <AuditList view={view} name={name} words={words} />
        {hasRun && <ExportLinks experiment={id} words={words} />}
      </div>
    </ExperimentFrame>
  )
}

/** What another person looks over before people see it: the whole design, or what was added while it runs. Null: nothing. */
function draftToLookOver({ design, run }: ExperimentView['record']): object | null {
  if (!design || !run) return design
  const added = run.variants.filter(({ id }) => run.unreviewed.includes(id))
  return added.length > 0 ? { ...design, variants: [run.variants[0], ...added] } : null
}

/** What changes whenever the page is out of date. */
function versionOf({ updatedAt, analysis }: { updatedAt: string; analysis: { at: string } | null }): string {
  return `${updatedAt} ${analysis?.at ?? ''}`
}
