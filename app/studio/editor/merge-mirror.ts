/** Two texts beside or above each other with what differs marked. Heavy: loaded only where a difference is looked at. */
import { MergeView, unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { codeSurface } from './code-mirror.ts'

export interface ShownDifference {
  parent: HTMLElement
  file: string
  before: string
  after: string
  labels: { before: string; after: string }
  phrases: Record<string, string>
  /** One column, the older text struck in, for narrow screens. */
  unified: boolean
}

/** Shows a difference; returns what takes it away again. */
export function showDifference({ parent, file, before, after, labels, phrases, unified }: ShownDifference): () => void {
  const extensions = (label: string) => [
    codeSurface(file),
    EditorState.readOnly.of(true),
    EditorState.phrases.of(phrases),
    EditorView.contentAttributes.of({ 'aria-label': `${label}, ${file}`, 'aria-readonly': 'true', tabindex: '0' }),
  ]
  const collapse = { margin: 3, minSize: 6 }
  if (unified) {
    const merge = unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged: collapse })
    const view = new EditorView({ parent, state: EditorState.create({ doc: after, extensions: [extensions(labels.after), merge] }) })
    return () => view.destroy()
  }
  const view = new MergeView({
    parent,
    a: { doc: before, extensions: extensions(labels.before) },
    b: { doc: after, extensions: extensions(labels.after) },
    collapseUnchanged: collapse,
  })
  return () => view.destroy()
}
