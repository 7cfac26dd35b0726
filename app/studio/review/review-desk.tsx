'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CommentPlace, DraftStatus, GateReport } from '#studio'
import { SectionCard } from '../../components/section-card.tsx'
import { getJson, postJson } from '../../request/post-json.ts'
import { useStudioWords } from '../components/studio-words.tsx'
import { firstView, type View } from '../components/view-controls.tsx'
import { DifferenceView } from '../editor/difference-view.tsx'
import { type Files, useVetting } from '../editor/use-vetting.ts'
import { CommentsPanel, type ShownComment } from './comments-panel.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { GatesPanel } from './gates-panel.tsx'
import { SideBySide } from './side-by-side.tsx'

export interface ReviewedDraft {
  id: string
  template: string
  revision: number
  status: DraftStatus
  files: Files
  basedOn: string | null
  base: Files | null
  version: string | null
  isOwn: boolean
}
interface Props {
  draft: ReviewedDraft
  comments: ShownComment[]
  served: string | null
  mayEdit: boolean
  mayReview: boolean
  mayPublish: boolean
}

/** Everything that somebody needs to decide about a draft. */
export function ReviewDesk({ draft, comments, served, mayEdit, mayReview, mayPublish }: Props) {
  const { t, locale } = useStudioWords()
  const { id, files, base, basedOn } = draft
  const vetting = useVetting(files)
  const changed = useMemo(
    () => [...new Set([...Object.keys(files), ...Object.keys(base ?? {})])].filter((name) => files[name] !== base?.[name]).toSorted(byWeight),
    [files, base],
  )
  const [file, setFile] = useState(changed[0] ?? 'source.hbs')
  const [view, setView] = useState<View>({ ...firstView, locale })
  const [place, setPlace] = useState<CommentPlace | null>(null)
  const [overrides, setOverrides] = useState<Readonly<Record<string, string>>>({})
  const text = useRef<HTMLTextAreaElement>(null)
  const { report, isReading, failure, read } = useGates(id, draft.revision)
  const labels = useMemo(() => ({ before: t('difference.published', { version: basedOn ?? '' }), after: t('review.preview.after') }), [t, basedOn])
  const mayComment = mayEdit || mayReview

  function pick(chosen: CommentPlace) {
    setPlace(chosen)
    text.current?.focus()
  }
  function show(chosen: CommentPlace) {
    if (chosen.kind === 'line') {
      setFile(chosen.file)
      document.getElementById('changes')?.scrollIntoView({ block: 'start' })
    } else {
      setView((before) => ({ ...before, chart: chosen.chart, locale: chosen.locale, theme: chosen.theme }))
      document.getElementById('preview')?.scrollIntoView({ block: 'start' })
    }
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 desk:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
        <SideBySide
          vetting={vetting}
          published={served ? { template: draft.template, version: served } : null}
          view={view}
          comments={comments}
          mayComment={mayComment}
          onView={(next) => setView((before) => ({ ...before, ...next }))}
          onPlace={pick}
        />
        <SectionCard title={t('review.changes')} note={base ? t('review.files', { count: changed.length }) : t('review.changes.new')} id="changes">
          <div className="mb-2 flex flex-wrap gap-1.5">
            {(changed.length > 0 ? changed : ['source.hbs']).map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={name === file}
                className="min-h-8 rounded-tile px-2.5 font-mono text-small text-ink-2 aria-pressed:bg-sunken aria-pressed:font-semibold aria-pressed:text-ink"
                onClick={() => setFile(name)}
              >
                {name}
              </button>
            ))}
          </div>
          <DifferenceView file={file} before={base?.[file] ?? ''} after={files[file] ?? ''} labels={labels} />
        </SectionCard>
        <GatesPanel
          report={report}
          isReading={isReading}
          failure={failure}
          overrides={overrides}
          mayOverride={mayReview && !draft.isOwn && draft.status === 'in-review'}
          onOverride={(gate, why) => setOverrides((before) => ({ ...before, [gate]: why }))}
          onRead={() => void read(true)}
        />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 desk:sticky desk:top-4">
        <DecisionPanel
          draft={id}
          template={draft.template}
          revision={draft.revision}
          status={draft.status}
          isOwn={draft.isOwn}
          mayEdit={mayEdit}
          mayReview={mayReview}
          mayPublish={mayPublish}
          served={served}
          version={draft.version}
          overrides={Object.entries(overrides).flatMap(([gate, why]) => (why.trim() === '' ? [] : [{ gate, why }]))}
        />
        <CommentsPanel
          draft={id}
          files={Object.keys(files)}
          comments={comments}
          place={place}
          mayComment={mayComment}
          onPlace={setPlace}
          onShow={show}
          text={text}
        />
      </div>
    </div>
  )
}

/** The drawing first, then what fills it, then the rest. */
function byWeight(a: string, b: string): number {
  const weight = (name: string) => ['source.hbs', 'template.json'].indexOf(name) + 1 || 3
  return weight(a) - weight(b) || (a < b ? -1 : 1)
}

/** The gates of a revision: what is known at once, the pictures drawn anew when they are asked for. */
function useGates(draft: string, revision: number) {
  const { t } = useStudioWords()
  const [report, setReport] = useState<GateReport | null>(null)
  const [isReading, setReading] = useState(true)
  const [failure, setFailure] = useState<string | null>(null)
  const read = useCallback(
    async (pictures: boolean) => {
      setReading(true)
      const path = `/api/studio/drafts/${draft}/gates`
      const answer = await (pictures ? postJson<{ report: GateReport }>(path, {}) : getJson<{ report: GateReport }>(path))
      setReading(false)
      setFailure(answer.ok ? null : answer.error.message || t('offline'))
      if (answer.ok) setReport(answer.value.report)
    },
    [draft, t],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another text to look at.
  useEffect(() => void read(false), [read, revision])
  return { report, isReading, failure, read }
}
