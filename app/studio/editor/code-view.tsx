'use client'

import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { type Fix, fixesOf, locateFinding, readNames, type Vocabulary } from '#studio/client'
import type { Finding } from '#templates'
import { useStudioWords } from '../components/studio-words.tsx'
import type { CodeEditor } from './code-mirror.ts'
import { codePhrases } from './code-phrases.ts'
import { labelOfFix } from './problems.tsx'
import type { Files } from './use-vetting.ts'

interface Props {
  files: Files
  file: string
  findings: readonly Finding[]
  vocabulary: Vocabulary
  readOnly: boolean
  onChange: (file: string, text: string) => void
  onFix: (fix: Fix) => void
  /** Where the cursor is to go; taken when it changes. */
  jump: { file: string; offset: number; turn: number } | null
}

/** One file of a draft as code. The editor itself arrives after the page; until then the text can be read. */
export function CodeView(props: Props) {
  const { files, file, readOnly } = props
  const { t } = useStudioWords()
  const leave = useId()
  const place = useRef<HTMLDivElement>(null)
  const editor = useCodeEditor(place, leave, props)
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div ref={place} className="min-h-60 flex-1 overflow-hidden" data-code-editor={editor ? 'ready' : 'loading'} />
      {!editor && (
        <pre className="absolute inset-0 overflow-auto px-4 py-2.5 font-mono text-small/5.5 font-normal whitespace-pre-wrap text-ink-2">
          {files[file] ?? ''}
        </pre>
      )}
      <p id={leave} className="flex-none border-t border-line px-4 py-1 text-caption text-ink-3">
        {readOnly ? t('code.read-only') : t('code.leave')}
      </p>
    </div>
  )
}

function useCodeEditor(place: RefObject<HTMLDivElement | null>, describedBy: string, props: Props): CodeEditor | null {
  const { locale, t, explain } = useStudioWords()
  const { files, file, findings, vocabulary, readOnly, jump } = props
  const [editor, setEditor] = useState<CodeEditor | null>(null)
  const current = useRef(props)
  current.current = props

  useEffect(() => {
    let made: CodeEditor | null = null
    let isGone = false
    void import('./code-mirror.ts').then(({ createCodeEditor }) => {
      if (isGone || !place.current) return
      made = createCodeEditor({
        parent: place.current,
        vocabulary,
        names: () => readNames(current.current.files['template.json'] ?? ''),
        label: t('code.label'),
        describedBy,
        phrases: codePhrases[locale],
        readOnly,
        onChange: (name, text) => {
          if (current.current.files[name] !== text) current.current.onChange(name, text)
        },
      })
      setEditor(made)
    })
    return () => {
      isGone = true
      made?.destroy()
      setEditor(null)
    }
  }, [place, vocabulary, describedBy, locale, t, readOnly])

  const text = files[file] ?? ''
  useEffect(() => editor?.open(file, text), [editor, file, text])
  useEffect(() => {
    const shown = current.current.files[file] ?? ''
    const here = findings.filter((finding) => finding.file === file)
    editor?.showFindings(
      here.map((finding) => ({
        ...locateFinding(finding, shown),
        message: `${explain(finding)} ${finding.message}`,
        fixes: readOnly
          ? []
          : fixesOf(finding, current.current.files, vocabulary).map((fix) => ({
              label: labelOfFix(fix, t),
              apply: () => current.current.onFix(fix),
            })),
      })),
    )
  }, [editor, file, findings, vocabulary, readOnly, explain, t])
  useEffect(() => {
    if (jump && jump.file === current.current.file) editor?.goTo(jump.offset)
  }, [editor, jump])
  return editor
}
