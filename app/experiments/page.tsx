import type { Metadata } from 'next'
import { z } from 'zod'
import { NoticeCard } from '../components/notice-card.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { ExperimentFrame, NewLink } from './experiment-frame.tsx'
import { ExperimentSearch } from './experiment-search.tsx'
import { formatCount, formatPercent } from './format-figures.ts'
import { NotAllowed } from './not-allowed.tsx'
import { type ListedExperiment, readExperiments } from './read-experiments.ts'
import { readViewer } from './read-viewer.ts'
import { readExperimentWords } from './read-words.ts'
import { type StateGroup, stateGroups } from './tell-state.ts'
import type { ExperimentWords } from './words.ts'

const searchSchema = z.object({
  group: z.enum(['all', ...stateGroups]).catch('all'),
  find: z.string().max(200).catch(''),
})
type Search = z.infer<typeof searchSchema>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readExperimentWords()).t('title') }
}

/** Every experiment, each saying in one sentence why it stands where it does and who must act. */
export default async function ExperimentsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [search, words, viewer] = await Promise.all([searchParams.then((given) => searchSchema.parse(given)), readExperimentWords(), readViewer()])
  if (!viewer) return <NotAllowed words={words} />
  const { t } = words
  const listed = await readExperiments(viewer, words)
  const shown = listed.filter((one) => isShown(one, search))
  return (
    <ExperimentFrame words={words} maySeeStudio={viewer.maySeeStudio} mayChange={viewer.mayChange} entries={[]} current={null}>
      <div className="flex flex-wrap items-center justify-between gap-3 pb-1">
        <h1 className="font-serif text-page">{t('title')}</h1>
        {viewer.mayChange && <NewLink label={t('new')} />}
      </div>
      <p className="mb-4 max-w-[38rem] text-ui/5.5 font-normal text-ink-2">{t('about')}</p>
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <ExperimentSearch find={search.find} group={search.group} />
        <nav aria-label={t('list.filter')} className="flex flex-wrap gap-1.5">
          {(['all', ...stateGroups] as const).map((group) => (
            <SoftLink
              key={group}
              href={addressOf({ ...search, group })}
              aria-current={group === search.group ? 'page' : undefined}
              className="button-outlined aria-[current=page]:bg-accent-tint aria-[current=page]:text-accent"
            >
              {t(`list.group.${group}`)} <span className="text-ink-2">{countOf(listed, group)}</span>
            </SoftLink>
          ))}
        </nav>
      </div>
      {shown.length === 0 ? (
        <Nothing isFiltered={search.group !== 'all' || search.find !== ''} mayChange={viewer.mayChange} words={words} />
      ) : (
        <>
          <p className="sr-only" role="status">
            {t('list.count', { count: shown.length })}
          </p>
          <ul className="grid gap-2.5">
            {shown.map((one) => (
              <Row key={one.summary.id} one={one} words={words} />
            ))}
          </ul>
        </>
      )}
    </ExperimentFrame>
  )
}

function isShown({ group, title, summary }: ListedExperiment, search: Search): boolean {
  const wanted = search.find.trim().toLowerCase()
  const matches = wanted === '' || title.toLowerCase().includes(wanted) || summary.id.includes(wanted)
  return matches && (search.group === 'all' || search.group === group)
}

function countOf(listed: readonly ListedExperiment[], group: 'all' | StateGroup): number {
  return group === 'all' ? listed.length : listed.filter((one) => one.group === group).length
}

function addressOf({ group, find }: Search): string {
  const search = new URLSearchParams({ ...(group === 'all' ? {} : { group }), ...(find === '' ? {} : { find }) }).toString()
  return search ? `/experiments?${search}` : '/experiments'
}

function Nothing({ isFiltered, mayChange, words: { t } }: { isFiltered: boolean; mayChange: boolean; words: ExperimentWords }) {
  if (isFiltered)
    return (
      <NoticeCard
        quiet
        icon="search"
        title={t('list.none')}
        action={
          <SoftLink href="/experiments" className="button-outlined">
            {t('list.show-all')}
          </SoftLink>
        }
      >
        {t('list.none.text')}
      </NoticeCard>
    )
  return (
    <NoticeCard quiet icon="note" title={t('list.empty')} action={mayChange && <NewLink label={t('new')} />}>
      {t(mayChange ? 'list.empty.text' : 'list.empty.read')}
    </NoticeCard>
  )
}

function Row({ one: { summary, title, status, sentence, isTurn }, words }: { one: ListedExperiment; words: ExperimentWords }) {
  const { t } = words
  const { id, people, plannedPeople, share, permanent } = summary
  const figures = [
    people > 0 || summary.startedAt
      ? plannedPeople !== null && !permanent
        ? t('list.people.planned', { people: formatCount(people, words), planned: formatCount(plannedPeople, words) })
        : t('list.people', { people: formatCount(people, words) })
      : null,
    share !== null && summary.status === 'running' ? t('list.share', { share: formatPercent(share, { digits: 0 }) }) : null,
  ].filter((figure) => figure !== null)
  return (
    <li className="card relative grid gap-x-4 gap-y-1 p-4 tablet:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h2 className="font-serif text-title">
          <SoftLink href={`/experiments/${id}`} className="after:absolute after:inset-0 after:rounded-card">
            {title}
          </SoftLink>
        </h2>
        <p className="mt-0.5 text-ui/5.5 font-normal text-ink-2">{sentence}</p>
        <p className="mt-1 text-small text-ink-3">{[id, ...figures].join(' · ')}</p>
      </div>
      <p className="flex items-start gap-1.5">
        {isTurn && <span className="tag bg-accent-tint text-accent">{t('your')}</span>}
        <span className="tag">{status}</span>
      </p>
    </li>
  )
}
