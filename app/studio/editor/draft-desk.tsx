'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DraftStatus } from '#studio'
import { type Fix, formatText, locateFinding, readVersion, type Vocabulary } from '#studio/client'
import type { Finding } from '#templates'
import { Segmented } from '../../components/segmented.tsx'
import { submitDraftForReview } from '../call-studio.ts'
import { useStudioWords } from '../components/studio-words.tsx'
import { firstView, type View } from '../components/view-controls.tsx'
import { keyOfWork } from '../kept-work.ts'
import { CodeView } from './code-view.tsx'
import { type Command, CommandPalette } from './command-palette.tsx'
import { ConflictView } from './conflict-view.tsx'
import { DeskHead } from './desk-head.tsx'
import { DifferenceView } from './difference-view.tsx'
import { leftBehind } from './draft-at-hand.ts'
import { FileTree } from './file-tree.tsx'
import { FormView, isFormFile } from './form/form-view.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { Problems } from './problems.tsx'
import { saveDraftFiles } from './save-draft-files.ts'
import { useDraft } from './use-draft.ts'
import { type Files, useVetting } from './use-vetting.ts'

export interface DeskDraft {
  id: string
  template: string
  revision: number
  status: DraftStatus
  files: Files
  basedOn: string | null
  base: Files | null
}
interface Props {
  draft: DeskDraft
  /** Whose unsaved work this browser keeps. */
  owner: string
  vocabulary: Vocabulary
  mayEdit: boolean
  /** Other templates to go to, for the palette. */
  templates: { id: string; title: string }[]
}

const parts = ['files', 'code', 'preview'] as const
type Part = (typeof parts)[number]
/** How a file that can be a form is shown. */
type Face = 'form' | 'text'

/** A draft being written: its files, the code, what the vetter says, and how it looks. */
export function DraftDesk({ draft, owner, vocabulary, mayEdit, templates }: Props) {
  const { t, locale } = useStudioWords()
  const router = useRouter()
  const save = useCallback((revision: number, files: Files) => saveDraftFiles(draft.id, revision, files), [draft.id])
  const { files, status, state, change, send, sendAll, resolve } = useDraft({ storageKey: keyOfWork(owner, 'draft', draft.id), owner }, draft, save)
  const vetting = useVetting(files)
  const findings = useMemo(() => vetting.findings ?? [], [vetting.findings])
  const [file, setFile] = useState('source.hbs')
  const [part, setPart] = useState<Part>('code')
  const [isComparing, setComparing] = useState(false)
  const [face, setFace] = useState<Face>('form')
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [view, setView] = useState<View>({ ...firstView, locale })
  const changeView = useCallback((change: Partial<View>) => setView((before) => ({ ...before, ...change })), [])
  const [jump, setJump] = useState<{ file: string; offset: number; turn: number } | null>(null)
  const [submitting, setSubmitting] = useState<{ isBusy: boolean; failure: string | null }>({ isBusy: false, failure: null })
  const [said, setSaid] = useState('')
  const problems = useRef<HTMLElement>(null)
  const preview = useRef<HTMLElement>(null)
  const readOnly = !mayEdit || status === 'published' || status === 'discarded'
  const isForm = face === 'form' && isFormFile(file)
  const changed = useMemo(() => new Set(Object.keys(files).filter((name) => draft.base && draft.base[name] !== files[name])), [files, draft.base])
  const labels = useMemo(
    () => ({ before: t('difference.published', { version: draft.basedOn ?? '' }), after: t('difference.now') }),
    [t, draft.basedOn],
  )

  const write = useCallback((name: string, text: string) => change({ ...files, [name]: text }), [change, files])
  const open = useCallback((name: string) => {
    setFile(name)
    setPart('code')
  }, [])
  const fix = useCallback(
    (chosen: Fix) => {
      change({ ...files, [chosen.file]: chosen.text })
      setSaid(t('fix.done'))
    },
    [change, files, t],
  )
  const show = useCallback(
    (finding: Finding) => {
      const name = finding.file in files ? finding.file : 'template.json'
      open(name)
      setComparing(false)
      setFace('text')
      setJump((before) => ({ file: name, offset: locateFinding(finding, files[name] ?? '').from, turn: (before?.turn ?? 0) + 1 }))
    },
    [files, open],
  )
  const format = useCallback(() => {
    change({ ...files, [file]: formatText(file, files[file] ?? '') })
    setSaid(t('code.formatted'))
  }, [change, files, file, t])
  const addSample = useCallback(() => {
    const taken = Object.keys(files)
    const number = Array.from({ length: 48 }, (_, index) => index + 1).find((at) => !taken.includes(`samples/sample-${at}.json`)) ?? 1
    const like = taken.find((name) => name.startsWith('samples/'))
    change({ ...files, [`samples/sample-${number}.json`]: files[like ?? ''] ?? '{ "locale": "ko", "shows": "", "slots": {} }\n' })
    open(`samples/sample-${number}.json`)
  }, [change, files, open])
  const remove = useCallback(
    (name: string) => {
      change(Object.fromEntries(Object.entries(files).filter(([other]) => other !== name)))
      open('source.hbs')
    },
    [change, files, open],
  )

  async function submit() {
    setSubmitting({ isBusy: true, failure: null })
    const revision = await sendAll()
    const answer = revision === null ? { ok: false as const, message: t('save.first') } : await submitDraftForReview(draft.id, revision)
    setSubmitting({ isBusy: false, failure: answer.ok ? null : answer.message || t('offline') })
    if (answer.ok) router.push(`/studio/reviews/${draft.id}`)
  }

  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const isCommand = event.ctrlKey || event.metaKey
      if (!isCommand || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 'k') setPaletteOpen(true)
      else if (key === 's') void send()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [send])

  const commands: Command[] = [
    ...Object.keys(files).map((name) => ({ id: `open ${name}`, label: t('palette.open', { name }), run: () => open(name) })),
    ...(readOnly
      ? []
      : [
          { id: 'format', label: t('palette.format'), run: format },
          { id: 'save', label: t('palette.save'), keys: 'Ctrl S', run: () => void send() },
          { id: 'add-sample', label: t('file.add-sample'), run: addSample },
        ]),
    ...(draft.base ? [{ id: 'compare', label: t(isComparing ? 'difference.close' : 'difference.open'), run: () => setComparing(!isComparing) }] : []),
    { id: 'problems', label: t('palette.problems'), run: () => problems.current?.focus() },
    {
      id: 'preview',
      label: t('palette.preview'),
      run: () => {
        setPart('preview')
        preview.current?.focus()
      },
    },
    ...findings.map((finding, index) => ({
      id: `finding ${index}`,
      label: t('palette.finding', { number: index + 1, file: finding.file, line: finding.line }),
      run: () => show(finding),
    })),
    ...templates.map(({ id, title }) => ({
      id: `template ${id}`,
      label: t('palette.template', { title }),
      run: () => router.push(`/studio?find=${id}`),
    })),
  ]

  if (state.kind === 'conflict') return <ConflictView mine={files} theirs={state.theirs} onResolve={(chosen) => resolve(state.theirs, chosen)} />
  const shownOn = (name: Part) => (name === part ? 'flex' : 'hidden')
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <p role="status" className="sr-only">
        {said}
      </p>
      <DeskHead
        id={draft.id}
        template={draft.template}
        title={titleOf(files, locale) || draft.template}
        version={readVersion(files['template.json'] ?? '')}
        status={status}
        left={leftBehind(draft.status, status)}
        state={state}
        readOnly={readOnly}
        problems={vetting.findings === null ? null : findings.length}
        submitting={submitting}
        onSubmit={() => void submit()}
        onPalette={() => setPaletteOpen(true)}
      />
      <div className="flex-none border-b border-line px-4 py-2 desk:hidden">
        <Segmented
          name="studio-part"
          legend={t('parts.label')}
          options={parts.map((name) => ({ value: name, label: t(`parts.${name}`) }))}
          value={part}
          onChange={setPart}
        />
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] desk:grid-cols-[200px_minmax(0,1fr)_minmax(24rem,38%)]">
        <div className={`${shownOn('files')} min-h-0 flex-col border-line desk:flex desk:border-r`}>
          <FileTree
            files={files}
            current={file}
            changed={changed}
            findings={findings}
            readOnly={readOnly}
            onOpen={open}
            onAddSample={addSample}
            onRemove={remove}
          />
        </div>
        <div className={`${shownOn('code')} min-h-0 min-w-0 flex-col border-line bg-surface desk:flex desk:border-r`}>
          <div className="flex min-h-11 flex-none flex-wrap items-center gap-2 border-b border-line px-4 py-1">
            <h2 className="min-w-0 flex-1 truncate font-mono text-small font-semibold">{file}</h2>
            {isFormFile(file) && !isComparing && (
              <Segmented<Face>
                name="studio-face"
                legend={t('form.face')}
                options={[
                  { value: 'form', label: t('form.face.form') },
                  { value: 'text', label: 'JSON' },
                ]}
                value={face}
                onChange={setFace}
              />
            )}
            {!readOnly && !isForm && (
              <button type="button" className="button-outlined min-h-8 px-2.5 text-small" onClick={format}>
                {t('code.format')}
              </button>
            )}
            {draft.base && (
              <button
                type="button"
                aria-pressed={isComparing}
                className="button-outlined min-h-8 px-2.5 text-small aria-pressed:bg-accent-tint aria-pressed:text-accent"
                onClick={() => setComparing(!isComparing)}
              >
                {t('difference.button')}
              </button>
            )}
          </div>
          {isComparing && draft.base ? (
            <DifferenceView file={file} before={draft.base[file] ?? ''} after={files[file] ?? ''} labels={labels} />
          ) : isForm ? (
            <FormView
              files={files}
              file={file}
              vocabulary={vocabulary}
              readOnly={readOnly}
              onChange={write}
              onOpen={open}
              onAddSample={addSample}
              onText={() => setFace('text')}
            />
          ) : (
            <CodeView
              files={files}
              file={file}
              findings={findings}
              vocabulary={vocabulary}
              readOnly={readOnly}
              onChange={write}
              onFix={fix}
              jump={jump}
            />
          )}
          <Problems ref={problems} findings={vetting.findings} files={files} vocabulary={vocabulary} readOnly={readOnly} onFix={fix} onShow={show} />
        </div>
        <div className={`${shownOn('preview')} min-h-0 min-w-0 flex-col desk:flex`}>
          <PreviewPane ref={preview} vetting={vetting} view={view} onView={changeView} />
        </div>
      </div>
      {isPaletteOpen && <CommandPalette commands={commands} onClose={() => setPaletteOpen(false)} />}
    </div>
  )
}

function titleOf(files: Files, locale: 'ko' | 'en'): string {
  try {
    const { title } = JSON.parse(files['template.json'] ?? '') as { title?: Record<string, unknown> }
    return typeof title?.[locale] === 'string' ? title[locale] : ''
  } catch {
    return ''
  }
}
